import { type DestinationStream, type Logger, pino } from "pino";

/** Where secrets could stand in what is logged: connection settings, headers of a request. */
const REDACTED = ["password", "connectionString", "headers.authorization", "headers.cookie"].flatMap((path) => [
  path,
  `*.${path}`,
]);
/** The password of an address, which error messages like to repeat. */
const PASSWORD_IN_ADDRESS = /(\/\/[^\s:/@]*:)[^\s/@]+@/gu;

/** NDJSON for machines; no secret gets into it by way of an error's message. */
export function createLog(level: string, destination: DestinationStream): Logger {
  return pino(
    {
      name: "recoupe-worker",
      level,
      redact: REDACTED,
      serializers: {
        error: (error: unknown) => (error instanceof Error ? withoutPasswords(describe(error)) : error),
        address: withoutPasswords,
        source: withoutPasswords,
      },
    },
    destination,
  );
}

/** Not pino's own serialiser: it would take along what a driver hangs onto its errors. */
function describe(error: Error): Readonly<Record<string, unknown>> {
  const { name, message, stack, cause } = error;
  const code = "code" in error ? error.code : undefined;
  return { name, message, stack, code, ...(cause instanceof Error ? { cause: describe(cause) } : {}) };
}

function withoutPasswords(value: unknown): unknown {
  if (typeof value === "string") return value.replace(PASSWORD_IN_ADDRESS, "$1…@");
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutPasswords(each)]));
}
