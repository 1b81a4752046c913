import { type ExitCode, exitCode } from "./exit-codes.ts";

/** A command that cannot go on: what happened, and what to do next, in the user's language. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exitCode: ExitCode;
  readonly advice: string | undefined;

  constructor(message: string, facts: { exitCode?: ExitCode; advice?: string; cause?: unknown } = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.exitCode = facts.exitCode ?? exitCode.failure;
    this.advice = facts.advice;
  }
}

/** The facts of a system error (`ENOENT`, `EACCES`…) without trusting what was thrown. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
