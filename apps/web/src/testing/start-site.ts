import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import type { AppRouter } from "@recoupe/api";
import { createTestDatabase, type TestServer } from "@recoupe/api/testing";
import { createTRPCClient, httpLink } from "@trpc/client";
import superjson from "superjson";

export const APP_FOLDER = join(import.meta.dirname, "../..");
const SEEDS = join(APP_FOLDER, "../../seeds");

/** A cold server on a busy machine. Guessed. */
const START_DEADLINE_MS = 60_000;

export interface Site {
  /** `http://127.0.0.1:…`, without a path. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The built site on a database of its own that holds the seed articles. */
export async function startSite(server: TestServer): Promise<Site> {
  const database = await createTestDatabase(server);
  const port = await freePort();
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", String(port)], {
    cwd: APP_FOLDER,
    env: { ...process.env, DATABASE_URL: database.url, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await endProcess(child);
    await database.drop();
  };
  try {
    await answers(url, child);
    await handInSeeds(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** Over the API, as the terminal and the page for new articles do. */
async function handInSeeds(url: string): Promise<void> {
  const api = createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/api/trpc`, transformer: superjson })] });
  for (const fileName of readdirSync(SEEDS).filter((name) => name.endsWith(".txt"))) {
    const content = readFileSync(join(SEEDS, fileName)).toString("base64");
    const { outcome, reason } = await api.ingest.article.mutate({ content, fileName });
    if (outcome !== "stored") throw new Error(`${fileName} was not stored: ${reason}`);
  }
  await api.view.save.mutate({ name: "Trêve", query: "cessez-le-feu" });
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  let said = "";
  child.stdout?.on("data", (chunk) => {
    said += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const deadline = Date.now() + START_DEADLINE_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(`${url}/method`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the site did not start:\n${said}`);
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await gone;
}

/** The port may be taken between this and the start; on loopback in a test that has not been seen. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
