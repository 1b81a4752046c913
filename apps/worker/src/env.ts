import { parseAllowedNetworks } from "@recoupe/ingest";
import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "doit être une adresse postgres://…" }),
  /** Folders to watch, separated as in PATH. */
  RECOUPE_WATCH: z.string().default(""),
  /** A folder that is read before anything else. */
  RECOUPE_READ_FIRST: z.string().optional(),
  /** Where raw pages are kept as WARC files; without it they stay in the database. */
  RECOUPE_ARCHIVE: z.string().min(1).optional(),
  /** Folder with descriptions of outlets to follow. */
  RECOUPE_OUTLETS: z.string().min(1).optional(),
  /** Folder in which the command was typed; the scripts change it. */
  INIT_CWD: z.string().optional(),
  /** Port of this worker's `/metrics`, `/healthz` and `/readyz` on loopback. */
  RECOUPE_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** Private hosts and ranges that sources may lie on: `127.0.0.1:8080, 10.0.0.0/8`. */
  RECOUPE_ALLOW_NETWORKS: z
    .string()
    .default("")
    .transform((list, check) => {
      try {
        return parseAllowedNetworks(list);
      } catch (error) {
        check.addIssue(error instanceof Error ? error.message : String(error));
        return z.NEVER;
      }
    }),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});
export type WorkerEnv = Readonly<z.infer<typeof schema>>;

/** The settings of a worker; throws one error that lists everything that is wrong. */
export function readEnv(environment: NodeJS.ProcessEnv): WorkerEnv {
  const read = schema.safeParse(environment);
  if (read.success) return read.data;
  throw new Error(read.error.issues.map(({ path, message }) => `${path.join(".")} : ${message}`).join("\n"));
}
