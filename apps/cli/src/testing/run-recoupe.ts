import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** A tester's own settings must not decide what a test sees. */
const NO_SETTINGS = join(import.meta.dirname, "no-settings.json");

const program = join(import.meta.dirname, "..", "..", "dist", "main.js");

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a user would, without a terminal. */
export function runRecoupe(
  words: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string; readonly input?: string } = {},
): Promise<Finished> {
  if (!existsSync(program)) throw new Error("apps/cli/dist/main.js is missing: run the build first");
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, NO_COLOR: "1", RECOUPE_CONFIG: NO_SETTINGS, ...options.env },
    cwd: options.cwd,
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output.stderr += text;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...output }));
  });
}
