import type { Contradiction } from "../model/comparison.ts";
import { sortById } from "./join-entities.ts";
import type { PreparedDocument, PreparedQuote } from "./prepare/prepared-document.ts";
import { compareText } from "./settle/cluster-links.ts";
import type { Relations } from "./settle/relations.ts";
import { UnionFind } from "./settle/union-find.ts";
import { contentHash } from "./text/content-hash.ts";
import { RULE_VERSION } from "./thresholds.ts";

interface Said {
  readonly document: PreparedDocument;
  readonly quote: PreparedQuote;
}

/** The same words given to different speakers: one contradiction for each statement, one side for each speaker. */
export function findAttributions({
  documents,
  attributions,
}: Pick<Relations, "documents" | "attributions">): readonly Contradiction[] {
  const byId = new Map(
    documents.flatMap((document) => document.quotes.map((quote) => [quote.id, { document, quote }] as const)),
  );
  const joined = new UnionFind();
  for (const { left, right } of attributions) joined.join(left, right);
  const ids = [...new Set(attributions.flatMap(({ left, right }) => [left, right]))].sort(compareText);
  const statements = Map.groupBy(ids, (id) => joined.find(id)).values();
  const found = [...statements].flatMap((group) => attributionOf(group.flatMap((id) => byId.get(id) ?? [])) ?? []);
  return sortById(found);
}

function attributionOf(said: readonly Said[]): Contradiction | undefined {
  const sides = [...Map.groupBy(said, ({ quote }) => quote.speaker?.key ?? "").values()];
  const [first] = said;
  if (sides.length < 2 || !first) return undefined;
  const speakers = sides.map((side) => side[0]?.quote.speaker?.name ?? "");
  const { start, end } = first.quote.quote;
  return {
    id: `k${contentHash(`attribution ${first.quote.id}`)}`,
    kind: "attribution",
    explained: null,
    sides: sides.map((side) =>
      side.map(({ document, quote }) => ({ file: document.file, kind: "quote" as const, id: quote.quote.id })),
    ),
    question: `Qui a dit « ${first.document.analysis.text.slice(start, end).trim()} » : ${speakers.slice(0, -1).join(", ")} ou ${speakers.at(-1) ?? ""} ?`,
    reason: `attribution-clash@${RULE_VERSION}: ${speakers.join(" ≠ ")}`,
  };
}
