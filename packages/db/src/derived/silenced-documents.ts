import type { Analysis } from "@recoupe/core/model";
import type { ComparableDocument } from "./article-cache.ts";

/** Of articles that are to be related, those that have no current text, each as an article that says nothing at all. */
export function silencedDocuments(
  ids: readonly string[],
  present: readonly ComparableDocument[],
): readonly ComparableDocument[] {
  const known = new Set(present.map(({ file }) => file));
  return ids.filter((id) => !known.has(id)).map(silenced);
}

function silenced(file: string): ComparableDocument {
  const rows = { entity: new Map(), quote: new Map(), event: new Map(), claim: new Map() };
  return { file, versionId: "", analyserVersion: "", publishedFrom: null, rows, analysis: silence() };
}

/** A new one for each article: what was prepared of an article is kept by its analysis. */
function silence(): Analysis {
  const document = {
    title: null,
    dek: null,
    bylines: [],
    outlet: null,
    publishedAt: null,
    language: "fr",
    sourceUrl: null,
    machineTranslated: "no" as const,
  };
  return {
    schemaVersion: 1,
    text: "",
    document,
    blocks: [],
    issues: [],
    entities: [],
    quotes: [],
    events: [],
    claims: [],
  };
}
