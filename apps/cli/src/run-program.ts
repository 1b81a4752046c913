import { CommanderError } from "commander";
import { apiFailure } from "./api-failure.ts";
import { type Environment, readEnvironment } from "./env.ts";
import { type ExitCode, exitCode } from "./exit-codes.ts";
import { explainUsageError } from "./explain-usage-error.ts";
import { Failure } from "./failure.ts";
import type { Streams } from "./output/streams.ts";
import { createProgram } from "./program.ts";

/** The command line and what it may know of the world. */
export interface Invocation {
  readonly words: readonly string[];
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly streams: Streams;
  /** Both ends are a terminal: somebody is there to read a screen and press keys. */
  readonly interactive: boolean;
}

/** Runs one command line and gives the exit status; every error becomes a message on standard error. */
export async function runProgram(invocation: Invocation): Promise<ExitCode> {
  const { words, streams } = invocation;
  const program = createProgram({
    streams,
    // Loaded late: help and usage errors must not wait for the reader of French.
    analyser: async () => (await import("@recoupe/api/local")).createAnalyser(),
    variables: invocation.variables,
    environment: () => environmentOf(invocation, program.opts()),
    ask: async (question) => {
      const { server } = environmentOf(invocation, program.opts());
      const { createClient } = await import("./client.ts");
      return question(createClient(server)).catch((error: unknown) => Promise.reject(apiFailure(server, error)));
    },
  });
  program.option("--accessible", "lignes au lieu du plein écran");
  program.action(async () => {
    const environment = environmentOf(invocation, program.opts());
    if (!invocation.interactive && !environment.accessible) program.help({ error: true });
    if (environment.accessible) {
      const { runAccessible } = await import("./accessible/run-accessible.ts");
      return runAccessible(environment);
    }
    const { runTui } = await import("./tui/run-tui.tsx");
    return runTui(environment);
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

function environmentOf(
  { variables }: Invocation,
  options: { readonly server?: string; readonly accessible?: boolean },
): Environment {
  const { server } = options;
  if (server !== undefined && !/^https?:\/\/[^\s/]/i.test(server)) {
    throw new Failure(`--server ${server} : il faut une adresse http:// ou https://.`, {
      exitCode: exitCode.usage,
      advice: "Par exemple : recoupe --server http://127.0.0.1:3000 status",
    });
  }
  const environment = readEnvironment({ ...variables, ...(server ? { RECOUPE_URL: server } : {}) });
  return options.accessible ? { ...environment, accessible: true } : environment;
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
