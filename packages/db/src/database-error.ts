/** Why the database could not be used, in kinds that ask for different actions. */
export type DatabaseFault = "unreachable" | "refused" | "too-old" | "lacks-rights" | "disk-full";

/** A failure of the database itself; the message says what happened and what to do, in French, for a person. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code: DatabaseFault;

  constructor(code: DatabaseFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const ADVICE: Readonly<Record<DatabaseFault, string>> = {
  unreachable:
    "La base de données ne répond pas. Vérifiez qu’elle est démarrée et que l’adresse donnée dans DATABASE_URL est la bonne.",
  refused:
    "La base de données refuse la connexion : compte, mot de passe ou nom de base inconnu. Corrigez DATABASE_URL ou créez la base.",
  "too-old": "Le serveur PostgreSQL est trop ancien : il faut la version 15 ou une plus récente.",
  "lacks-rights":
    "Le compte n’a pas les droits nécessaires sur la base. Donnez-lui la propriété de la base, ou les droits CREATE sur la base et sur le schéma public.",
  "disk-full":
    "Le disque du serveur de base de données est plein : rien n’a été écrit à moitié. Libérez de la place, puis relancez.",
};

/** SQLSTATE and system error codes, from PostgreSQL's « Appendix A » and Node's system errors. */
const FAULT_OF_CODE: Readonly<Record<string, DatabaseFault>> = {
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
  ENOTFOUND: "unreachable",
  EAI_AGAIN: "unreachable",
  ENOENT: "unreachable",
  ETIMEDOUT: "unreachable",
  EHOSTUNREACH: "unreachable",
  EPIPE: "unreachable",
  "08000": "unreachable",
  "08001": "unreachable",
  "08003": "unreachable",
  "08006": "unreachable",
  "57P01": "unreachable",
  "57P02": "unreachable",
  "57P03": "unreachable",
  "53300": "unreachable",
  "28000": "refused",
  "28P01": "refused",
  "3D000": "refused",
  "42501": "lacks-rights",
  "25006": "lacks-rights",
  "53100": "disk-full",
};

/** What pg says without a code when the connection goes away. */
const LOST_CONNECTION =
  /connection terminated|connection ended|timeout expired|server closed the connection|not queryable/i;

/** The error as a `DatabaseError` where the database itself is at fault, undefined where our statement is. */
export function toDatabaseError(error: unknown): DatabaseError | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1) {
    if (cause instanceof DatabaseError) return cause;
    const fault = faultOf(cause);
    if (fault) return databaseError(fault, cause);
  }
  return undefined;
}

/** SQLSTATE of a character that the encoding has no place for. */
const UNTRANSLATABLE = "22021";

/** Whether a statement was refused for a character that Postgres cannot hold: whoever sent it is at fault. */
export function isUnstorable(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1)
    if ("code" in cause && cause.code === UNTRANSLATABLE) return true;
  return false;
}

/** A `DatabaseError` of this kind with the usual advice; `cause` gives the detail in brackets. */
export function databaseError(fault: DatabaseFault, cause?: Error): DatabaseError {
  const detail = cause ? ` (${detailOf(cause)})` : "";
  return new DatabaseError(fault, ADVICE[fault] + detail, cause ? { cause } : undefined);
}

function faultOf(error: Error): DatabaseFault | undefined {
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  // A socket that is not there is the server's; any other file is ours.
  if (code === "ENOENT" && "syscall" in error && error.syscall !== "connect") return undefined;
  if (code && FAULT_OF_CODE[code]) return FAULT_OF_CODE[code];
  if (error instanceof AggregateError) return error.errors.map(toDatabaseError).find(Boolean)?.code;
  return LOST_CONNECTION.test(error.message) ? "unreachable" : undefined;
}

/** A refused connection to several addresses is an `AggregateError` without a message of its own. */
function detailOf(error: Error): string {
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return [code, error.message].filter(Boolean).join(" : ");
}
