import { type DatabaseFault, isUnstorable, toDatabaseError } from "@recoupe/db";
import { CursorError } from "@recoupe/db/read";
import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { choicesOf, englishOfIssue, wordOfField } from "./input-words.ts";
import type { Language, Wording } from "./present/language.ts";
import { serverWords } from "./present/server-words.ts";
import { THINGS, type Thing } from "./present/things.ts";

/** What can go wrong, in kinds that ask for different actions of the client. */
export type ApiFault =
  | { readonly kind: "not-found" }
  | { readonly kind: "bad-request"; readonly problems: readonly string[] }
  | { readonly kind: "rejected"; readonly code: string }
  | { readonly kind: "database"; readonly code: DatabaseFault }
  | { readonly kind: "internal" };

/**
 * An error that may be shown: its words say what happened and what to do. The message is French, as the terminal is, and calls the fields
 * of a request by the names that programs and commands give them.
 */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly fault: ApiFault;
  readonly words: Wording;

  /** `words`: what was said below is French, and has its English in `server-words.ts`. */
  constructor(
    fault: ApiFault,
    words: Wording | string,
    { message, ...options }: ErrorOptions & { readonly message?: string } = {},
  ) {
    const both = typeof words === "string" ? { fr: words, en: serverWords(words, "en") } : words;
    super(message ?? both.fr, options);
    this.fault = fault;
    this.words = both;
  }

  /** The same error under the code that the protocol knows. */
  toTrpc(): TRPCError {
    return new TRPCError({ code: codeOf(this.fault), message: this.message, cause: this });
  }
}

/** The thing asked for does not exist, or no longer. `id`: for what has no page of its own. */
export function notFound(thing: Thing, id?: string): ApiError {
  const { fr, en } = THINGS[thing];
  const named = (word: string) => (id === undefined ? word : `${word} ${id}`);
  return new ApiError(
    { kind: "not-found" },
    {
      fr: `${named(fr)} : introuvable. L'adresse est fausse, ou l'élément n'existe plus.`,
      en: `${named(en)}: not found. The address is wrong, or the item is gone.`,
    },
  );
}

/** Any error as one that may be shown. What we do not know says nothing of itself; its cause stays for the log. */
export function toApiError(error: unknown): ApiError {
  for (let cause = error, depth = 0; cause instanceof Error && depth < MOST_CAUSES; cause = cause.cause, depth += 1) {
    if (cause instanceof ApiError) return cause;
    if (cause instanceof ZodError) return badRequest(problemsOf(cause), cause);
    if (cause instanceof CursorError) return badRequest([CURSOR], cause);
  }
  if (isUnstorable(error)) return badRequest([NULL_CHARACTER], error as Error);
  const database = toDatabaseError(error);
  if (database) return new ApiError({ kind: "database", code: database.code }, database.message, { cause: database });
  if (error instanceof TRPCError && error.code === "NOT_FOUND")
    return new ApiError({ kind: "not-found" }, NO_ADDRESS, { cause: error });
  if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR")
    return badRequest([{ fr: error.message, en: serverWords(error.message, "en") }], error);
  return new ApiError({ kind: "internal" }, INTERNAL, { cause: error });
}

/** Deep enough for an error wrapped by the driver, the query builder and the router; guessed. */
const MOST_CAUSES = 8;

const CURSOR: Problem = {
  fr: "cette page n'est pas de cette liste",
  en: "this page is not one of this list",
  named: "cursor : ce repère ne vient pas de cette liste",
};
const NULL_CHARACTER: Wording = {
  fr: "un caractère nul n'a sa place dans aucun texte",
  en: "a null character has no place in any text",
};
const NO_ADDRESS: Wording = { fr: "Cette adresse n'existe pas.", en: "This address does not exist." };
const INTERNAL: Wording = {
  fr: "Recoupe a rencontré une erreur interne. Le journal du serveur en garde la cause.",
  en: "Recoupe met an error of its own. The server's log keeps the cause.",
};

/** What is wrong with a request, for people; `named`: in the names that programs and commands give its fields, where these are others. */
interface Problem extends Wording {
  readonly named?: string;
}

function badRequest(problems: readonly Problem[], cause: Error): ApiError {
  const all = (language: Language) => problems.map((problem) => problem[language]).join(" ; ");
  const named = problems.map((problem) => problem.named ?? problem.fr);
  return new ApiError(
    { kind: "bad-request", problems: named },
    {
      fr: `Recoupe ne comprend pas cette demande. ${all("fr")}`,
      en: `Recoupe does not understand this request. ${all("en")}`,
    },
    { cause, message: `Demande mal formée : ${named.join(" ; ")}` },
  );
}

function problemsOf(error: ZodError): readonly Problem[] {
  return error.issues.map((issue) => {
    const word = wordOfField(issue.path);
    const said = choicesOf(issue) ?? { fr: issue.message, en: englishOfIssue(issue) };
    return {
      fr: `${word.fr} : ${said.fr}`,
      en: `${word.en}: ${said.en}`,
      named: `${issue.path.join(".") || "entrée"} : ${said.fr}`,
    };
  });
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
