import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { checkout } from "../checkout.ts";
import { type ExitCode, exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { withExamples } from "./help.ts";

export function addStartCommand(program: Command): void {
  const command = program
    .command("start")
    .summary("lancer le serveur : base, tableau de bord, lecture des articles")
    .description("Lance tout Recoupe sur cette machine, comme « npm start ». Ctrl-C arrête tout.")
    .action(start);
  withExamples(command, [
    ["recoupe start", "sur http://127.0.0.1:3000"],
    ["PORT=4000 recoupe start", "sur un autre port"],
  ]);
}

async function start(): Promise<void> {
  await runInCheckout(["start"]);
}

/** Runs one of the root commands beside this program, with our terminal; throws a `Failure` with its exit code. */
export async function runInCheckout(words: readonly string[]): Promise<void> {
  const script = join(checkout, "scripts", "run.mjs");
  if (!existsSync(script)) {
    throw new Failure("Le serveur n'est pas à côté de ce programme.", {
      advice: "Lancez la commande dans le dossier de Recoupe.",
    });
  }
  const env = { INIT_CWD: process.cwd(), ...process.env };
  const child = spawn(process.execPath, [script, ...words], { stdio: "inherit", cwd: checkout, env });
  // Ctrl-C reaches the child by itself; this process waits for it to leave in order.
  process.on("SIGINT", () => undefined);
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  const status = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 130));
  });
  if (status !== 0) throw new Failure("", { exitCode: knownExitCode(status) });
}

/** A child's code as one of ours; anything else is a plain failure. */
function knownExitCode(status: number): ExitCode {
  return Object.values(exitCode).find((code) => code === status) ?? exitCode.failure;
}
