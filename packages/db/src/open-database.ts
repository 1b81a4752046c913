import { drizzle, type NodePgDatabase, type NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgDatabase } from "drizzle-orm/pg-core";
import pg from "pg";
import { createListener, type Notice } from "./listener.ts";

/** What queries run on: the pool, or one transaction of it. */
export type Queryable = PgDatabase<NodePgQueryResultHKT>;
export type Database = NodePgDatabase;

/** One process's hold on the database. */
export interface DatabaseHandle {
  readonly url: string;
  readonly db: Database;
  /** Calls back on every committed change until the returned function is called. One connection serves all listeners. */
  listen(onNotice: (notice: Notice) => void): Promise<() => void>;
  /** Ends every connection; calling it twice is harmless. */
  close(): Promise<void>;
}

export interface DatabaseSettings {
  /** `postgres://…`; a unix socket folder goes into its `host` parameter. */
  readonly url: string;
  /** Connections kept at most. Default 10. */
  readonly maxConnections?: number;
  /** Shown in the server's list of connections. */
  readonly applicationName?: string;
}

/** Long enough for a server that recovers from a crash under load; guessed. */
const CONNECT_TIMEOUT_MS = 10_000;

/** Opens the database lazily: the first query connects. Errors of the server come out as `toDatabaseError` explains them. */
export function openDatabase(settings: DatabaseSettings): DatabaseHandle {
  const { url, maxConnections = 10, applicationName = "recoupe" } = settings;
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    application_name: applicationName,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  // An idle connection that the server ends is replaced by the pool at the next query; without a listener Node would exit.
  pool.on("error", () => undefined);
  // So would one that is lost between two statements of a transaction; the next statement fails, and tells whoever waits.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const listener = createListener(url, `${applicationName}-listen`);
  let closed: Promise<void> | undefined;
  return {
    url,
    db: drizzle({ client: pool }),
    listen: (onNotice) => listener.add(onNotice),
    close: () => {
      closed ??= Promise.all([pool.end(), listener.close()]).then(() => undefined);
      return closed;
    },
  };
}
