import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { WARCParser, WARCRecord, WARCSerializer } from "warcio";

export interface ArchivedBytes {
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly address: string | null;
  readonly receivedAt: Date;
}

/** SHA-256 as other WARC tools write it, except that those often use base32. */
const DIGEST = { gzip: true, digest: { algo: "sha-256", prefix: "sha256:", base32: false } } as const;

/**
 * One compressed WARC 1.1 record. Of type `resource`: what we keep is the content, without the headers it came under
 * except its type.
 */
export async function writeRecord(content: ArchivedBytes): Promise<Uint8Array> {
  const record = WARCRecord.create(
    {
      type: "resource",
      warcVersion: "WARC/1.1",
      url: targetOf(content),
      date: content.receivedAt.toISOString(),
      warcHeaders: { "Content-Type": headerValue(content.contentType) ?? "application/octet-stream" },
    },
    [content.bytes],
  );
  return WARCSerializer.serialize(record, DIGEST);
}

/** What a file of the archive begins with. */
export async function writeFileHead(name: string): Promise<Uint8Array> {
  const record = WARCRecord.createWARCInfo(
    { filename: name, warcVersion: "WARC/1.1" },
    { software: "Recoupe", format: "WARC File Format 1.1" },
  );
  return WARCSerializer.serialize(record, DIGEST);
}

/** The content of one compressed record. Throws when it is damaged. */
export async function readRecord(compressed: Uint8Array): Promise<Uint8Array> {
  for await (const record of WARCParser.iterRecords([compressed])) return await record.readFully(false);
  throw new Error("no record");
}

/** WARC wants a URI: a path becomes a `file:` one, a text that was pasted one of its hash. */
function targetOf({ address, hash }: ArchivedBytes): string {
  if (address !== null && /^https?:/i.test(address)) return headerValue(address) ?? "";
  if (address !== null && isAbsolute(address)) return pathToFileURL(address).href;
  return `urn:sha256:${hash}`;
}

/** Headers come from strangers: a line end would begin another header. */
function headerValue(value: string | null): string | undefined {
  return value?.replace(/[^\x20-\x7e]/gu, (character) => encodeURIComponent(character.toWellFormed())) || undefined;
}
