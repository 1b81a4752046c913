import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { DatabaseError, toDatabaseError } from "../database-error.ts";
import { giveToServer, launchOf } from "./account.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { prepareFolders, type ServerFolders } from "./folders.ts";
import { tryLock, unlock } from "./launch-lock.ts";

export interface EmbeddedSettings {
  /** Data folder; made when absent. */
  readonly home: string;
  /** More `-c name=value` settings for the server. */
  readonly serverSettings?: readonly string[];
}

/** A running server on a unix socket in the data folder: no port, no password, nobody else's account may enter. */
export interface EmbeddedServer {
  /** Address of a database of the server; without a name, of the one Recoupe uses. */
  url(database?: string): string;
  /** True when it already ran, started by another process. */
  readonly attached: boolean;
  /** Stops the server when nobody else is connected to it, whoever started it. */
  stop(): Promise<void>;
}

const DATABASE = "recoupe";
/** A server that has just been killed keeps its lock file until it is reaped: 1.3–2 s were measured, up to 6.6 s in all. */
const START_DEADLINE_MS = 20_000;
/** Crash recovery of a large database takes longer; while the server process lives we wait this long. Guessed. */
const RECOVERY_DEADLINE_MS = 120_000;
const PING_INTERVAL_MS = 25;
const RESPAWN_PAUSE_MS = 250;
/** Connections of a worker that has just left take a moment to disappear. Guessed. */
const OTHERS_LEAVE_MS = 2000;
const STOP_DEADLINE_MS = 15_000;

/**
 * Starts the Postgres that comes with the product, or attaches to it when it already runs on this folder.
 * Works as root too. Several processes may call it at once. Throws `DatabaseError` with advice.
 */
export async function openEmbedded(settings: EmbeddedSettings): Promise<EmbeddedServer> {
  const folders = prepareFolders(settings.home);
  const deadline = Date.now() + RECOVERY_DEADLINE_MS;
  while (Date.now() < deadline) {
    if (await answers(folders)) return opened(folders, true);
    if (await tryLock(folders.lock)) {
      try {
        if (await answers(folders)) return await opened(folders, true);
        await startServer(folders, settings.serverSettings ?? []);
        return await opened(folders, false);
      } finally {
        unlock(folders.lock);
      }
    }
    await sleep(PING_INTERVAL_MS * 2);
  }
  throw startFailure(folders, `un autre processus le démarre depuis trop longtemps (${folders.lock})`);
}

async function opened(folders: ServerFolders, attached: boolean): Promise<EmbeddedServer> {
  await ensureDatabase(folders);
  return {
    url: (database = DATABASE) => urlOf(folders, database),
    attached,
    stop: () => stopWhenUnused(folders),
  };
}

async function startServer(folders: ServerFolders, serverSettings: readonly string[]): Promise<void> {
  const binaries = await findBinaries();
  initialise(folders, binaries);
  const started = Date.now();
  let child: ChildProcess | undefined;
  while (Date.now() - started < (isAlive(child) ? RECOVERY_DEADLINE_MS : START_DEADLINE_MS)) {
    if (await answers(folders)) return;
    if (!isAlive(child)) {
      if (child) await sleep(RESPAWN_PAUSE_MS);
      child = spawnServer(folders, binaries, serverSettings);
    }
    await sleep(PING_INTERVAL_MS);
  }
  throw startFailure(folders, lastLines(folders.log));
}

/** Makes the data folder once; one that was interrupted half-way is made again, since nothing was ever stored in it. */
function initialise(folders: ServerFolders, binaries: Binaries): void {
  if (existsSync(join(folders.data, "PG_VERSION")) && !existsSync(folders.partial)) return;
  rmSync(folders.data, { recursive: true, force: true });
  writeFileSync(folders.partial, "");
  const { command, args, options } = launchOf(binaries.initdb, [
    ...["-D", folders.data, "-U", "recoupe", "-A", "trust"],
    ...[`--locale=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`, "--encoding=UTF8"],
  ]);
  const done = spawnSync(command, args, { ...options, encoding: "utf8", cwd: folders.home });
  if (done.status !== 0) throw startFailure(folders, (done.error?.message ?? done.stderr).trim());
  rmSync(folders.partial);
}

/** In a session of its own, so that Ctrl-C reaches us and not the server under us. */
function spawnServer(folders: ServerFolders, binaries: Binaries, serverSettings: readonly string[]): ChildProcess {
  const log = openSync(folders.log, "a", 0o600);
  const { command, args, options } = launchOf(binaries.postgres, [
    ...["-D", folders.data, "-k", folders.socket],
    ...["listen_addresses=", "unix_socket_permissions=0700", ...serverSettings].flatMap((each) => ["-c", each]),
  ]);
  try {
    giveToServer(folders.log);
    const child = spawn(command, args, {
      ...options,
      cwd: folders.home,
      detached: true,
      stdio: ["ignore", log, log],
    });
    // A program that cannot be started at all shows as a child without pid; the loop above reports it.
    child.on("error", () => undefined);
    // The server outlives a process that leaves without stopping it; the next start attaches.
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function isAlive(child: ChildProcess | undefined): boolean {
  return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

async function answers(folders: ServerFolders): Promise<boolean> {
  try {
    await onServer(folders, "postgres", async () => undefined);
    return true;
  } catch {
    // Not up yet, or gone: the caller waits or starts one, and reports what the server itself said.
    return false;
  }
}

async function ensureDatabase(folders: ServerFolders): Promise<void> {
  await onServer(folders, "postgres", async (client) => {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (found.rowCount) return;
    // 42P04 and 23505: another process made it in this very moment.
    await client.query(`CREATE DATABASE ${DATABASE}`).catch((error: { code?: string }) => {
      if (error.code !== "42P04" && error.code !== "23505") throw error;
    });
  }).catch((error: unknown) => {
    throw toDatabaseError(error) ?? error;
  });
}

/**
 * The last to leave switches off. A process that was killed cannot do it, so ownership is not remembered:
 * whoever stops and finds nobody else connected ends the server.
 */
async function stopWhenUnused(folders: ServerFolders): Promise<void> {
  const pid = postmasterPid(folders);
  if (pid === undefined || !(await isUnused(folders))) return;
  try {
    // SIGINT is Postgres's fast shutdown: 0.1–0.6 s measured.
    process.kill(pid, "SIGINT");
  } catch {
    // It has left by itself in between.
    return;
  }
  const deadline = Date.now() + STOP_DEADLINE_MS;
  while (existsSync(join(folders.data, "postmaster.pid")) && Date.now() < deadline) await sleep(PING_INTERVAL_MS);
}

async function isUnused(folders: ServerFolders): Promise<boolean> {
  const deadline = Date.now() + OTHERS_LEAVE_MS;
  try {
    return await onServer(folders, "postgres", async (client) => {
      for (;;) {
        const { rowCount } = await client.query(
          "SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
        );
        if (!rowCount) return true;
        if (Date.now() > deadline) return false;
        await sleep(RESPAWN_PAUSE_MS / 2);
      }
    });
  } catch {
    // It does not answer: nobody uses it, and the signal does no harm.
    return true;
  }
}

function postmasterPid(folders: ServerFolders): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(folders.data, "postmaster.pid"), "utf8"), 10);
    return pid > 1 ? pid : undefined;
  } catch {
    // Postgres removes the file when it ends: no file, no server.
    return undefined;
  }
}

async function onServer<Result>(
  folders: ServerFolders,
  database: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: urlOf(folders, database), connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf(folders: ServerFolders, database: string): string {
  return `postgres://recoupe@localhost/${database}?host=${encodeURIComponent(folders.socket)}`;
}

function startFailure(folders: ServerFolders, detail: string): DatabaseError {
  const full = /no space left on device/i.test(detail);
  return new DatabaseError(
    full ? "disk-full" : "unreachable",
    full
      ? `Le disque est plein : la base de données de ${folders.home} ne peut pas démarrer. Libérez de la place, puis relancez.`
      : `La base de données intégrée n’a pas pu démarrer dans ${folders.home} : ${detail}\nJournal complet : ${folders.log}`,
  );
}

/** Characters of the log that go into the message; the path of the whole log stands beside them. */
const LOG_EXCERPT_CHARACTERS = 800;

function lastLines(log: string): string {
  return existsSync(log) ? readFileSync(log, "utf8").slice(-LOG_EXCERPT_CHARACTERS).trim() : "aucun journal";
}
