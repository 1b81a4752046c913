import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** Channel on which committed changes are announced. */
export const CHANGE_CHANNEL = "recoupe_change";

export const CHANGE_KINDS = ["article", "related", "judgement", "source", "quarantine"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A committed change, or `resync` after the connection was lost: read what you may have missed from `change`. */
export type Notice =
  | { readonly kind: ChangeKind; readonly sequence: number; readonly targetId: string | null }
  | { readonly kind: "resync" };

export interface Listener {
  add(onNotice: (notice: Notice) => void): Promise<() => void>;
  close(): Promise<void>;
}

/** Doubles from a quarter of a second to eight; guessed. */
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 8000;

/** One LISTEN connection for the whole process, opened with the first listener and reopened when it is lost. */
export function createListener(url: string, applicationName: string): Listener {
  const listeners = new Set<(notice: Notice) => void>();
  let connection: Promise<pg.Client> | undefined;
  let closed = false;

  const tellAll = (notice: Notice) => {
    for (const onNotice of listeners) onNotice(notice);
  };

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url, application_name: applicationName, keepAlive: true });
    let lost = false;
    const onLoss = () => {
      if (lost || closed) return;
      lost = true;
      connection = reconnect();
      // Nobody awaits a reconnection; it ends only by success or by `close`.
      connection.catch(() => undefined);
    };
    client.on("notification", (message) => {
      const notice = readNotice(message.payload);
      if (notice) tellAll(notice);
    });
    client.on("error", () => undefined);
    await client.connect();
    await client.query(`LISTEN ${CHANGE_CHANNEL}`);
    client.on("error", onLoss);
    client.on("end", onLoss);
    return client;
  };

  const reconnect = async (): Promise<pg.Client> => {
    for (let waitMs = FIRST_RETRY_MS; !closed; waitMs = Math.min(waitMs * 2, LAST_RETRY_MS)) {
      await sleep(waitMs, undefined, { ref: false });
      try {
        const client = await connect();
        tellAll({ kind: "resync" });
        return client;
      } catch {
        // The server is still away; the loop tries again, and listeners get `resync` when it is back.
      }
    }
    throw new Error("closed");
  };

  return {
    async add(onNotice) {
      listeners.add(onNotice);
      connection ??= connect();
      try {
        await connection;
      } catch (error) {
        listeners.delete(onNotice);
        connection = undefined;
        throw error;
      }
      return () => listeners.delete(onNotice);
    },
    async close() {
      closed = true;
      listeners.clear();
      const client = await connection?.catch(() => undefined);
      await client?.end();
    },
  };
}

/** Payloads are written by us; anything else on the channel is ignored. */
function readNotice(payload: string | undefined): Notice | undefined {
  const [sequence, kind, targetId] = (payload ?? "").split(" ");
  const known = CHANGE_KINDS.find((each) => each === kind);
  if (!known || !sequence) return undefined;
  return { kind: known, sequence: Number(sequence), targetId: targetId || null };
}
