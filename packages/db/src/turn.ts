import pg from "pg";

/** Arbitrary numbers of ours, one for each thing that one process at a time does; see `relate-changed.ts` for others. */
const TURNS = { relate: 1_650_012_497 } as const;

/** A server that takes a connection and says nothing, as while it starts again, must not be waited for without end. */
const CONNECT_MS = 10_000;

export interface Turn {
  /** Settles when the turn is over: given back, or lost with the connection. */
  readonly over: Promise<void>;
  giveBack(): Promise<void>;
}

/**
 * Takes the turn for something that one process at a time does best, for as long as this process wants it and lives: the
 * server gives it to the next one as soon as the connection is gone. Undefined when another process has it.
 */
export async function takeTurn(url: string, name: keyof typeof TURNS): Promise<Turn | undefined> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `recoupe-${name}`,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS,
  });
  const over = new Promise<void>((resolve) => client.once("end", resolve));
  // A lost connection also ends, which is what is listened to.
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [TURNS[name]]);
  if (rows[0]?.taken) return { over, giveBack: () => client.end() };
  await client.end();
  return undefined;
}
