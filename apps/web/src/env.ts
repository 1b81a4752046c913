import { z } from "zod";

const envSchema = z.object({
  DATABASE_URL: z.string().min(1, "l'adresse de la base de données manque (postgres://…)"),
  /** Private hosts and ranges that may be fetched from: `127.0.0.1:8080, 10.0.0.0/8`. */
  RECOUPE_ALLOW_NETWORKS: z.string().default(""),
  /** Folder with descriptions of outlets to follow. */
  RECOUPE_OUTLETS: z.string().min(1).optional(),
});

/** The settings this process was started with, checked once; lists all problems at once. */
export function readEnv(): z.infer<typeof envSchema> {
  const parsed = envSchema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  throw new Error(
    `Réglages : ${parsed.error.issues.map(({ path, message }) => `${path.join(".")} : ${message}`).join(" ; ")}`,
  );
}
