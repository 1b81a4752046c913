import { userInfo } from "node:os";
import { z } from "zod";
import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { findServer } from "./find-server.ts";
import { readSettings, settingsPath } from "./settings.ts";

const DEFAULT_PORT = 3000;
const PORT_WORDS = "doit être un nombre entier de 1 à 65535";

const flag = z
  .string()
  .optional()
  .transform((value) => (value === undefined ? undefined : value !== ""));

const schema = z.object({
  RECOUPE_URL: z.url({ protocol: /^https?$/, error: "doit être une adresse http:// ou https://" }).optional(),
  PORT: z.coerce.number({ error: PORT_WORDS }).int(PORT_WORDS).min(1, PORT_WORDS).max(65_535, PORT_WORDS).optional(),
  /** https://no-color.org: any value but the empty one. */
  NO_COLOR: flag,
  RECOUPE_ACCESSIBLE: flag,
  BROWSER: z.string().optional(),
  /** Who signs decisions. */
  RECOUPE_AUTHOR: z.string().trim().max(100).optional(),
});

/** What the environment and the settings of the account ask for, checked once. */
export interface Environment {
  /** The dashboard's address, without a path. */
  readonly server: string;
  readonly colors: boolean;
  readonly accessible: boolean;
  readonly browser: string | undefined;
  /** Who signs decisions: RECOUPE_AUTHOR, else the setting, else the account. */
  readonly author: string;
}

/** Variables go before settings, and both before the server that runs on this machine. Lists every bad variable at once. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")} : ${message}`);
    throw new Failure(`Variables d'environnement refusées :\n${problems.join("\n")}`, { exitCode: exitCode.usage });
  }
  const { RECOUPE_URL, PORT, NO_COLOR, RECOUPE_ACCESSIBLE, BROWSER, RECOUPE_AUTHOR } = parsed.data;
  const settings = readSettings(settingsPath(variables));
  return {
    server: RECOUPE_URL ?? onThisMachine(PORT) ?? settings.server ?? findServer(variables) ?? local(DEFAULT_PORT),
    colors: !NO_COLOR,
    accessible: RECOUPE_ACCESSIBLE ?? settings.accessible ?? false,
    browser: BROWSER,
    author: RECOUPE_AUTHOR || settings.author || accountName(),
  };
}

const local = (port: number) => `http://127.0.0.1:${port}`;
const onThisMachine = (port: number | undefined) => (port === undefined ? undefined : local(port));

/** An account without a name, as in some containers, signs by its number. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return `compte ${process.getuid?.() ?? "local"}`;
  }
}
