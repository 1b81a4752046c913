import { WARCParser, type WARCRecord } from "warcio";
import type { FoundArticle } from "./found-article.ts";

/** A page of a web archive that is larger is no article. */
const MAX_RECORD_BYTES = 10 * 1_048_576;

/** The HTML pages of a WARC 1.0 or 1.1 file, compressed or not, one at a time. A damaged end is said and not thrown. */
export async function* readWarc(source: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<FoundArticle> {
  let pages = 0;
  try {
    for await (const record of WARCParser.iterRecords(source)) {
      const found = await pageOf(record);
      if (!found) continue;
      pages++;
      yield found;
    }
    if (pages === 0) yield { kind: "problem", name, reason: "l'archive ne contient aucune page lisible" };
  } catch (error) {
    yield {
      kind: "problem",
      name,
      reason: `l'archive est abîmée : ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

async function pageOf(record: WARCRecord): Promise<FoundArticle | undefined> {
  const url = record.warcTargetURI;
  // A response carries the headers of the web; a resource is the content alone, under the record's own type.
  const isResource = record.warcType === "resource";
  if (!url || (record.warcType !== "response" && !isResource)) return undefined;
  const contentType = (isResource ? record.warcContentType : record.httpHeaders?.headers.get("content-type")) ?? "";
  const status = isResource ? 200 : Number(record.httpHeaders?.statusCode);
  if (!/html|text\/plain/iu.test(contentType) || status >= 300) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    if (size > MAX_RECORD_BYTES) return { kind: "problem", name: url, reason: "la page dépasse 10 Mio" };
    parts.push(part);
  }
  if (size === 0) return undefined;
  return { kind: "article", name: url, input: { content: Buffer.concat(parts), contentType, url } };
}
