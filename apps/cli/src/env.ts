import { userInfo } from "node:os";
import { z } from "zod";
import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

const DEFAULT_PORT = 3000;

const flag = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== "");

const schema = z.object({
  RECOUPE_URL: z.url({ protocol: /^https?$/ }).optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(DEFAULT_PORT),
  /** https://no-color.org: any value but the empty one. */
  NO_COLOR: flag,
  RECOUPE_ACCESSIBLE: flag,
  BROWSER: z.string().optional(),
  /** Who signs decisions. */
  RECOUPE_AUTHOR: z.string().trim().max(100).optional(),
});

/** What the environment asks for, checked once. */
export interface Environment {
  /** The dashboard's address, without a path. */
  readonly server: string;
  readonly colors: boolean;
  readonly accessible: boolean;
  readonly browser: string | undefined;
  /** Who signs decisions: RECOUPE_AUTHOR, else the account. */
  readonly author: string;
}

/** Lists every bad variable at once. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")} : ${message}`);
    throw new Failure(`Variables d'environnement refusées :\n${problems.join("\n")}`, { exitCode: exitCode.usage });
  }
  const { RECOUPE_URL, PORT, NO_COLOR, RECOUPE_ACCESSIBLE, BROWSER, RECOUPE_AUTHOR } = parsed.data;
  return {
    server: RECOUPE_URL ?? `http://127.0.0.1:${PORT}`,
    colors: !NO_COLOR,
    accessible: RECOUPE_ACCESSIBLE,
    browser: BROWSER,
    author: RECOUPE_AUTHOR || accountName(),
  };
}

/** An account without a name, as in some containers, signs by its number. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return `compte ${process.getuid?.() ?? "local"}`;
  }
}
