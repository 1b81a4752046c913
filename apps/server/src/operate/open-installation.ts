import { type DatabaseHandle, openDatabase } from "@recoupe/db";
import { openEmbedded } from "@recoupe/db/embedded";
import { migrateDatabase } from "@recoupe/db/migrate";
import { readEnv, type ServerEnv } from "../env.ts";

/** The database of this machine's Recoupe, whether its server runs or not. */
export interface Installation extends ServerEnv {
  readonly url: string;
  readonly database: DatabaseHandle;
  /** Ends what was opened; an embedded database that nobody else uses is stopped. */
  close(): Promise<void>;
}

/** Opens the database that the settings name, brought to the newest schema. Throws `DatabaseError` with advice. */
export async function openInstallation(environment: NodeJS.ProcessEnv): Promise<Installation> {
  const settings = readEnv(environment);
  const embedded = settings.databaseUrl === undefined ? await openEmbedded({ home: settings.home }) : undefined;
  const url = settings.databaseUrl ?? embedded?.url() ?? "";
  try {
    await migrateDatabase(url);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
  const database = openDatabase({ url, applicationName: "recoupe-operate", maxConnections: 4 });
  return {
    ...settings,
    url,
    database,
    close: async () => {
      await database.close();
      await embedded?.stop();
    },
  };
}
