import { eq } from "drizzle-orm";
import { sha256 } from "../ids.ts";
import type { Queryable } from "../open-database.ts";
import { rawContent } from "../schema/index.ts";

/** Keeps bytes as they came in, once however often they come, and gives their hash. */
export async function keepRaw(
  database: Queryable,
  bytes: Uint8Array,
  contentType?: string | undefined,
): Promise<string> {
  const hash = sha256(bytes);
  await database
    .insert(rawContent)
    .values({ hash, bytes: Buffer.from(bytes), contentType: contentType ?? null, sizeBytes: bytes.length })
    .onConflictDoNothing();
  return hash;
}

/** The bytes of a hash; undefined when they were never kept. */
export async function readRaw(database: Queryable, hash: string): Promise<Uint8Array | undefined> {
  const [found] = await database.select({ bytes: rawContent.bytes }).from(rawContent).where(eq(rawContent.hash, hash));
  return found?.bytes;
}
