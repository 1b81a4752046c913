import { type DatabaseFault, isUnstorable, toDatabaseError } from "@recoupe/db";
import { CursorError } from "@recoupe/db/read";
import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";

/** What can go wrong, in kinds that ask for different actions of the client. */
export type ApiFault =
  | { readonly kind: "not-found" }
  | { readonly kind: "bad-request"; readonly problems: readonly string[] }
  | { readonly kind: "rejected"; readonly code: string }
  | { readonly kind: "database"; readonly code: DatabaseFault }
  | { readonly kind: "internal" };

/** An error that may be shown: the message says what happened and what to do. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly fault: ApiFault;

  constructor(fault: ApiFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }

  /** The same error under the code that the protocol knows. */
  toTrpc(): TRPCError {
    return new TRPCError({ code: codeOf(this.fault), message: this.message, cause: this });
  }
}

/** The thing asked for does not exist, or no longer. */
export function notFound(what: string): ApiError {
  return new ApiError(
    { kind: "not-found" },
    `${what} : introuvable. L'adresse est fausse, ou l'élément n'existe plus.`,
  );
}

/** Any error as one that may be shown. What we do not know says nothing of itself; its cause stays for the log. */
export function toApiError(error: unknown): ApiError {
  for (let cause = error, depth = 0; cause instanceof Error && depth < MOST_CAUSES; cause = cause.cause, depth += 1) {
    if (cause instanceof ApiError) return cause;
    if (cause instanceof ZodError) return badRequest(problemsOf(cause), cause);
    if (cause instanceof CursorError) return badRequest(["cursor : ce repère ne vient pas de cette liste"], cause);
  }
  if (isUnstorable(error)) return badRequest(["un caractère nul n'a sa place dans aucun texte"], error as Error);
  const database = toDatabaseError(error);
  if (database) return new ApiError({ kind: "database", code: database.code }, database.message, { cause: database });
  if (error instanceof TRPCError && error.code === "NOT_FOUND")
    return new ApiError({ kind: "not-found" }, "Cette adresse n'existe pas.", { cause: error });
  if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR") return badRequest([error.message], error);
  return new ApiError(
    { kind: "internal" },
    "Recoupe a rencontré une erreur interne. Le journal du serveur en garde la cause.",
    { cause: error },
  );
}

/** Deep enough for an error wrapped by the driver, the query builder and the router; guessed. */
const MOST_CAUSES = 8;

function badRequest(problems: readonly string[], cause: Error): ApiError {
  return new ApiError({ kind: "bad-request", problems }, `Demande mal formée : ${problems.join(" ; ")}`, { cause });
}

function problemsOf(error: ZodError): readonly string[] {
  return error.issues.map(({ path, message }) => `${path.join(".") || "entrée"} : ${message}`);
}

function codeOf(fault: ApiFault): TRPCError["code"] {
  switch (fault.kind) {
    case "not-found":
      return "NOT_FOUND";
    case "bad-request":
      return "BAD_REQUEST";
    case "rejected":
      return "UNPROCESSABLE_CONTENT";
    case "database":
      return codeOfDatabaseFault(fault.code);
    case "internal":
      return "INTERNAL_SERVER_ERROR";
    default:
      return fault satisfies never;
  }
}

function codeOfDatabaseFault(code: DatabaseFault): TRPCError["code"] {
  switch (code) {
    case "unreachable":
    case "disk-full":
      return "SERVICE_UNAVAILABLE";
    case "refused":
    case "too-old":
    case "lacks-rights":
      return "PRECONDITION_FAILED";
    default:
      return code satisfies never;
  }
}
