import { parseArgs } from "node:util";
import { toDatabaseError } from "@recoupe/db";
import { readOutlets } from "@recoupe/ingest/outlets";
import { readEnv } from "./env.ts";
import { PortBusyError } from "./listen.ts";
import { startServer } from "./start-server.ts";

/** Exit codes that every command of Recoupe shares. */
const FAILURE = 1;
const USAGE = 2;
const UNREACHABLE = 5;

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Settings that cannot be used. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

const leaving = new AbortController();

/** Ctrl-C, `kill`, a closed terminal, or the end of the process that started this one: all end in the same order. */
function leave(): void {
  if (leaving.signal.aborted) return;
  complain("\nArrêt…");
  leaving.abort();
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, leave);
process.once("disconnect", leave);

try {
  const { values } = parseArgs({
    options: { dev: { type: "boolean", default: false }, workers: { type: "string", default: "1" } },
  });
  const settings = { ...readSettings(), development: values.dev, workers: Number(values.workers) };
  const server = await startServer(settings, { say, complain, signal: leaving.signal });
  await new Promise<void>((resolve) => {
    if (leaving.signal.aborted) resolve();
    else leaving.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  await server.stop();
  process.exit();
} catch (error) {
  // A start that was ended on request has not failed.
  if (!leaving.signal.aborted) {
    complain(explain(error));
    process.exitCode = exitCodeOf(error);
  }
  process.exit();
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return USAGE;
  return toDatabaseError(error)?.code === "unreachable" ? UNREACHABLE : FAILURE;
}

function readSettings() {
  try {
    const settings = readEnv(process.env);
    // Said at once, and not by a worker that ends again and again.
    if (settings.outlets !== undefined) readOutlets(settings.outlets);
    return settings;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function explain(error: unknown): string {
  const fault = toDatabaseError(error);
  if (fault) return fault.message;
  if (error instanceof UsageError || error instanceof PortBusyError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
