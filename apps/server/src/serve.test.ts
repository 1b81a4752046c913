import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

const web = fileURLToPath(new URL("../../web/.next/BUILD_ID", import.meta.url));
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "recoupe-serve-"));
});
afterAll(() => rmSync(home, { recursive: true }));

const started: ChildProcess[] = [];
afterEach(async () => {
  // What a failed test left behind.
  for (const child of started.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
  }
});

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** The printed address; fails when the process ends without one. */
  readonly address: Promise<string>;
  readonly exit: Promise<number | null>;
}

function serve(settings: Readonly<Record<string, string>>): Run {
  const child = spawn(process.execPath, [join(import.meta.dirname, "serve.ts")], {
    env: { ...process.env, INIT_CWD: home, RECOUPE_HOME: join(home, "data"), PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  started.push(child);
  let output = "";
  // Not `close`, which never comes when this side has closed the channel.
  const ended = [child.stdout, child.stderr].flatMap((stream) => (stream ? [once(stream, "close")] : []));
  const exit = Promise.all([once(child, "exit"), ...ended]).then(([[status]]) => status as number | null);
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, found] = output.match(/Recoupe est prêt : (\S+)/) ?? [];
      if (found) resolve(found);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    void exit.then(() => reject(new Error(`ended without an address:\n${output}`)));
  });
  address.catch(() => undefined);
  return { child, output: () => output, address, exit };
}

/** Command lines of every process that names the data folder in its arguments or its environment. */
function processesOf(folder: string): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        const environment = readFileSync(`/proc/${pid}/environ`, "utf8");
        return `${command} ${environment}`.includes(folder) ? [command] : [];
      } catch {
        // It has left in between.
        return [];
      }
    });
}

describe.skipIf(!existsSync(web))("with the built web app", () => {
  test("first start reads the seeds, second start changes nothing, and each leaves no process", async () => {
    const first = serve({});
    const page = await fetch(await first.address);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await (await fetch(`${await first.address}/readyz`)).json()).toEqual({
      status: "ok",
      checks: { database: true, worker: true },
    });
    expect(readFileSync(join(home, "data", "address"), "utf8")).toBe(`${await first.address}\n`);
    expect(first.output()).toContain("Lecture 5/5");
    expect(first.output()).toContain("Articles de départ : 5 articles lus.");
    // The command line finds the server by what it left in the data folder, and waits until the seeds were read again.
    const commandLine = join(import.meta.dirname, "../../cli/src/main.ts");
    const run = spawn(process.execPath, [commandLine, "feeds", "run"], {
      env: { ...process.env, PORT: undefined, RECOUPE_URL: undefined, RECOUPE_HOME: join(home, "data") },
    });
    const [[said], [status]] = await Promise.all([once(run.stdout, "data"), once(run, "exit")]);
    expect(`${said}`).toMatch(/^✓ .*5 articles annoncés/);
    expect(status).toBe(0);
    first.child.kill("SIGINT");
    expect(await first.exit).toBe(0);
    expect(existsSync(join(home, "data", "address"))).toBe(false);
    if (existsSync("/proc")) expect(processesOf(home)).toEqual([]);

    const second = serve({});
    await second.address;
    expect(second.output()).toContain("Articles de départ : 5 déjà lus.");
    second.child.kill("SIGTERM");
    expect(await second.exit).toBe(0);
    if (existsSync("/proc")) expect(processesOf(home)).toEqual([]);
  }, 180_000);

  test("killed without a word, its worker leaves, and the next start takes over", async () => {
    const first = serve({});
    await first.address;
    first.child.kill("SIGKILL");
    await first.exit;
    const second = serve({});
    await second.address;
    expect(second.output()).toContain("(déjà lancé)");
    second.child.disconnect();
    expect(await second.exit).toBe(0);
    if (existsSync("/proc")) expect(processesOf(home)).toEqual([]);
  }, 180_000);
});

test("a busy port is named, with a way out, before anything is started", async () => {
  const other: Server = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const run = serve({ PORT: String(port), RECOUPE_HOME: join(home, "busy") });
  expect(await run.exit).toBe(1);
  other.close();
  expect(run.output()).toContain(`Le port ${port} est déjà pris`);
  expect(existsSync(join(home, "busy"))).toBe(false);
});

test("a database that is down is named, with exit code 5", async () => {
  const run = serve({ DATABASE_URL: "postgres://personne@127.0.0.1:1/rien" });
  expect(await run.exit).toBe(5);
  expect(run.output()).toContain("La base de données ne répond pas");
  expect(run.output()).not.toContain("    at ");
});

test("settings that cannot be used are all listed, with exit code 2", async () => {
  const run = serve({ PORT: "99999", DATABASE_URL: "mysql://x" });
  expect(await run.exit).toBe(2);
  expect(run.output()).toContain("PORT");
  expect(run.output()).toContain("DATABASE_URL");
});

test("a folder of outlets that is not there, or holds a wrong description, is named before anything is started", async () => {
  const missing = serve({ RECOUPE_OUTLETS: "aucun", RECOUPE_HOME: join(home, "sans-medias") });
  expect(await missing.exit).toBe(2);
  expect(missing.output()).toContain(`Le dossier ${join(home, "aucun")} n'a pas pu être lu`);
  mkdirSync(join(home, "medias"));
  writeFileSync(join(home, "medias", "pont.json"), '{ "version": 9 }');
  const wrong = serve({ RECOUPE_OUTLETS: "medias", RECOUPE_HOME: join(home, "sans-medias") });
  expect(await wrong.exit).toBe(2);
  expect(wrong.output()).toContain("pont.json est refusée");
  expect(existsSync(join(home, "sans-medias"))).toBe(false);
});

test("a data folder that cannot be written is named, with a way out", async () => {
  writeFileSync(join(home, "fichier"), "");
  const run = serve({ RECOUPE_HOME: join(home, "fichier", "sous") });
  expect(await run.exit).toBe(1);
  expect(run.output()).toContain("RECOUPE_HOME");
});
