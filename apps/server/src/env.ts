import { join, resolve } from "node:path";
import { z } from "zod";

const checkout = join(import.meta.dirname, "../../..");

const schema = z.object({
  PORT: z.coerce
    .number({ error: "doit être un nombre" })
    .int()
    .min(0, "doit être entre 0 et 65535")
    .max(65_535, "doit être entre 0 et 65535")
    .default(3000),
  RECOUPE_HOME: z.string().min(1, "ne peut pas être vide").default(join(checkout, ".data")),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "doit être une adresse postgres://…" }).optional(),
  /** Names under which a proxy may ask, separated by commas. */
  RECOUPE_HOSTS: z
    .string()
    .default("")
    .transform((list) => list.split(",").map((name) => name.trim().toLowerCase()))
    .transform((names) => names.filter((name) => name !== "")),
  /** Folder with descriptions of outlets to follow. */
  RECOUPE_OUTLETS: z.string().min(1, "doit nommer un dossier").optional(),
  /** Port on loopback for Prometheus; nothing is served without it. */
  RECOUPE_METRICS_PORT: z.coerce
    .number({ error: "doit être un nombre" })
    .int()
    .min(1, "doit être entre 1 et 65535")
    .max(65_535, "doit être entre 1 et 65535")
    .optional(),
  /** Folder in which the command was typed; the scripts change it. */
  INIT_CWD: z.string().optional(),
});

export interface ServerEnv {
  readonly port: number;
  /** Data folder, absolute. */
  readonly home: string;
  /** A database to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly seeds: string;
  /** Names under which it may be asked, besides this computer's own. */
  readonly hosts: readonly string[];
  /** Folder with descriptions of outlets to follow, absolute. */
  readonly outlets: string | undefined;
  /** Undefined: no metrics are served. */
  readonly metricsPort: number | undefined;
}

/** The settings from the environment; throws one error that lists everything that is wrong. */
export function readEnv(environment: NodeJS.ProcessEnv): ServerEnv {
  const read = schema.safeParse(environment);
  if (!read.success) {
    throw new Error(read.error.issues.map(({ path, message }) => `${path.join(".")} : ${message}`).join("\n"));
  }
  const { PORT, RECOUPE_HOME, DATABASE_URL, RECOUPE_HOSTS, RECOUPE_METRICS_PORT, RECOUPE_OUTLETS } = read.data;
  const typedIn = read.data.INIT_CWD ?? process.cwd();
  return {
    port: PORT,
    home: resolve(typedIn, RECOUPE_HOME),
    databaseUrl: DATABASE_URL,
    seeds: join(checkout, "seeds"),
    hosts: RECOUPE_HOSTS,
    outlets: RECOUPE_OUTLETS === undefined ? undefined : resolve(typedIn, RECOUPE_OUTLETS),
    metricsPort: RECOUPE_METRICS_PORT,
  };
}

/** Which build of the libraries the web app loads; they ask once, at their first line. */
export function chooseMode(development: boolean): void {
  Object.assign(process.env, { NODE_ENV: development ? "development" : "production" });
}

/** Hands the database, and the folder of outlets, on to the web app, which asks the environment at its first request. */
export function shareSettings(databaseUrl: string, outlets: string | undefined): void {
  process.env.DATABASE_URL = databaseUrl;
  if (outlets !== undefined) process.env.RECOUPE_OUTLETS = outlets;
}
