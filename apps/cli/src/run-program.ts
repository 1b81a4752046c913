import { CommanderError } from "commander";
import { type ExitCode, exitCode } from "./exit-codes.ts";
import { explainUsageError } from "./explain-usage-error.ts";
import { Failure } from "./failure.ts";
import type { Streams } from "./output/streams.ts";
import { createProgram } from "./program.ts";

/** Runs one command line and gives the exit status; every error becomes a message on standard error. */
export async function runProgram(words: readonly string[], streams: Streams): Promise<ExitCode> {
  const program = createProgram({
    streams,
    // Loaded late: help and usage errors must not wait for the reader of French.
    analyser: async () => (await import("@recoupe/api/local")).createAnalyser(),
  });
  try {
    await program.parseAsync([...words], { from: "user" });
    return exitCode.ok;
  } catch (error) {
    const failure = asFailure(error, (cause) => explainUsageError(cause, program));
    if (failure === undefined) return exitCode.ok;
    if (failure.message !== "") streams.message(failure.message);
    if (failure.advice !== undefined) streams.message(failure.advice);
    return failure.exitCode;
  }
}

/** Undefined for what only looks like an error: help that was asked for. */
function asFailure(error: unknown, explain: (error: CommanderError) => Failure): Failure | undefined {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return undefined;
    return error.code === "commander.help" ? new Failure("", { exitCode: exitCode.usage }) : explain(error);
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure(`Erreur inattendue : ${detail}`, {
    advice: "C'est un défaut de Recoupe : signalez-le avec la commande et ce message.",
    cause: error,
  });
}
