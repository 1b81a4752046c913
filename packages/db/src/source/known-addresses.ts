import { and, inArray, isNull, sql } from "drizzle-orm";
import { idOf } from "../ids.ts";
import type { Queryable } from "../open-database.ts";
import { document, documentAddress, fetchedAddress, quarantine } from "../schema/index.ts";
import { storable } from "../storable.ts";

export interface KnownAddress {
  readonly address: string;
  /** ISO instant of the last time its text was fetched or read; undefined when it never was. */
  readonly lastSeenAt: string | undefined;
  /** Failures in a row; 0 when it is stored. */
  readonly failures: number;
}

/** Which of these addresses have been read or have failed before. Addresses that are new are not in the answer. */
export async function findKnownAddresses(
  database: Queryable,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, KnownAddress>> {
  if (addresses.length === 0) return new Map();
  const stored = await database
    .select({
      address: documentAddress.address,
      lastSeenAt: isoInstant(document.lastSeenAt),
    })
    .from(documentAddress)
    .innerJoin(document, sql`${document.id} = ${documentAddress.documentId}`)
    .where(
      inArray(
        documentAddress.id,
        addresses.map((address) => idOf("address", address)),
      ),
    );
  const fetched = await database
    .select({ address: fetchedAddress.address, lastSeenAt: isoInstant(fetchedAddress.fetchedAt) })
    .from(fetchedAddress)
    .where(
      inArray(
        fetchedAddress.id,
        addresses.map((address) => idOf("address", address)),
      ),
    );
  const failed = await database
    .select({ address: quarantine.address, failures: quarantine.attempts })
    .from(quarantine)
    .where(
      and(
        inArray(
          quarantine.id,
          addresses.map((address) => idOf("quarantine", address)),
        ),
        isNull(quarantine.resolvedAt),
      ),
    );
  const known = new Map<string, KnownAddress>();
  for (const { address, lastSeenAt } of fetched) known.set(address, { address, lastSeenAt, failures: 0 });
  for (const { address, failures } of failed) known.set(address, { address, lastSeenAt: undefined, failures });
  for (const { address, lastSeenAt } of stored) {
    const [, latest] = [known.get(address)?.lastSeenAt ?? "", lastSeenAt].sort();
    known.set(address, { address, lastSeenAt: latest, failures: 0 });
  }
  return known;
}

/** Notes that an address or a file was fetched. Call it in the transaction that hands its bytes on. */
export async function noteFetched(
  database: Queryable,
  address: string,
  { rawHash, mark = null }: { readonly rawHash: string | null; readonly mark?: string | null | undefined },
): Promise<void> {
  await database
    .insert(fetchedAddress)
    .values({ id: idOf("address", address), ...storable({ address, rawHash, mark }) })
    .onConflictDoUpdate({ target: fetchedAddress.id, set: { rawHash, mark, fetchedAt: sql`now()` } });
}

/** How these files looked when they were fetched last. Files that are new are not in the answer. */
export async function findMarks(database: Queryable, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = paths.map((path) => idOf("address", path));
  const { rows } = await database.execute<{ id: string; mark: string }>(
    sql`select id, mark from ${fetchedAddress} where mark is not null and id = any(${sql.param(ids)}::text[])`,
  );
  const marks = new Map(rows.map(({ id, mark }) => [id, mark]));
  return new Map(
    paths.flatMap((path, index) => {
      const mark = marks.get(ids[index] ?? "");
      return mark === undefined ? [] : [[path, mark] as const];
    }),
  );
}

function isoInstant(column: typeof document.lastSeenAt | typeof fetchedAddress.fetchedAt) {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}
