import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import type { Database } from "@recoupe/db";
import { isMigrated } from "@recoupe/db/migrate";
import type { Logger } from "pino";

/** Below this share of free space a database or an archive may stop at any moment; `recoupe doctor` warns at the same. */
const LEAST_FREE_SHARE = 0.05;

export interface Readiness {
  readonly database: Database;
  /** Where the worker writes; undefined: nowhere of its own. */
  readonly folder: string | undefined;
  readonly log: Logger;
}

/** What must be so for a worker to be of use: each with its answer. */
export async function checkReadiness({
  database,
  folder,
  log,
}: Readiness): Promise<Readonly<Record<"database" | "migrations" | "disk", boolean>>> {
  const holds = async (what: string, question: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await question();
    } catch (error) {
      // Whatever the reason, it cannot be relied on now.
      log.warn({ error }, `${what} cannot be checked`);
      return false;
    }
  };
  const [answers, migrations, disk] = await Promise.all([
    holds("database", async () => (await database.execute("select 1")).rowCount === 1),
    holds("migrations", () => isMigrated(database)),
    holds("disk", () => hasRoom(folder ?? ".")),
  ]);
  return { database: answers, migrations, disk };
}

async function hasRoom(folder: string): Promise<boolean> {
  // A folder that is not there yet is made beside the one the worker was started in.
  const { bavail, blocks } = await statfs(existsSync(folder) ? folder : ".");
  return bavail / blocks > LEAST_FREE_SHARE;
}
