import { TRPCClientError } from "@trpc/client";
import { z } from "zod";
import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

/** What the server says of an error that it knows. */
const faultSchema = z.object({
  fault: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("not-found") }),
    z.object({ kind: z.literal("bad-request") }),
    z.object({ kind: z.literal("rejected"), code: z.string().optional() }),
    z.object({ kind: z.literal("database") }),
    z.object({ kind: z.literal("internal") }),
  ]),
});
type FaultKind = z.infer<typeof faultSchema>["fault"]["kind"];

const codes: Readonly<Record<FaultKind, Failure["exitCode"]>> = {
  "not-found": exitCode.notFound,
  "bad-request": exitCode.usage,
  rejected: exitCode.failure,
  database: exitCode.unreachable,
  internal: exitCode.failure,
};

/** A decision about what is not there is refused by the server as other decisions are. */
function codeOf(fault: z.infer<typeof faultSchema>["fault"]): Failure["exitCode"] {
  const isMissing = fault.kind === "rejected" && ABSENT.includes(fault.code ?? "");
  return isMissing ? exitCode.notFound : codes[fault.kind];
}

const ABSENT: readonly string[] = ["no-such-thing", "nothing-to-undo"];

/** Waits for an answer of the server; every error becomes a `Failure` with its exit code and what to do. */
export async function ask<Answer>(server: string, call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    throw apiFailure(server, error);
  }
}

export function apiFailure(server: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof TRPCClientError)) {
    return new Failure(error instanceof Error ? error.message : String(error), { cause: error });
  }
  const known = faultSchema.safeParse(error.data);
  if (known.success) return new Failure(error.message, { exitCode: codeOf(known.data.fault), cause: error });
  if (hasAnswered(error)) {
    return new Failure(`Ce qui répond à ${server} n'est pas Recoupe, ou une autre version.`, {
      exitCode: exitCode.unreachable,
      advice: "Indiquez son adresse avec --server ou RECOUPE_URL.",
      cause: error,
    });
  }
  return new Failure(`Recoupe ne répond pas à ${server}.`, {
    exitCode: exitCode.unreachable,
    advice: "Lancez-le avec « npm start », ou indiquez son adresse avec --server ou RECOUPE_URL.",
    cause: error,
  });
}

/** Something answered over HTTP, but not what was asked: a page, a proxy's error, another program. */
function hasAnswered(error: TRPCClientError<never>): boolean {
  return error.meta?.response !== undefined || error.cause instanceof SyntaxError;
}
