import { eq } from "drizzle-orm";
import { sha256 } from "../ids.ts";
import type { Queryable } from "../open-database.ts";
import { rawContent } from "../schema/index.ts";

export interface RawFacts {
  readonly contentType?: string | undefined;
  /** Web address or path they came from. */
  readonly address?: string | undefined;
}

/** Keeps bytes as they came in, once however often they come, and gives their hash. */
export async function keepRaw(database: Queryable, bytes: Uint8Array, facts: RawFacts = {}): Promise<string> {
  const hash = sha256(bytes);
  const [known] = await database.select({ hash: rawContent.hash }).from(rawContent).where(eq(rawContent.hash, hash));
  if (known) return hash;
  const address = facts.address?.replaceAll("\0", "\uFFFD") ?? null;
  await database
    .insert(rawContent)
    .values({
      hash,
      bytes: Buffer.from(bytes),
      contentType: facts.contentType ?? null,
      address,
      sizeBytes: bytes.length,
    })
    .onConflictDoNothing();
  return hash;
}
