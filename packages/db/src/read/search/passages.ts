import { and, asc, desc, inArray, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../../open-database.ts";
import { block } from "../../schema/index.ts";
import { type Evidence, locateEvidence } from "../evidence.ts";

/** A paragraph of an article that answers a search. */
export interface PassageHit {
  readonly id: string;
  readonly evidence: Evidence;
  /** The passage in pieces, each found or not: joined, they are the passage. */
  readonly pieces: readonly { readonly text: string; readonly found: boolean }[];
}

/** Characters that no text on the way in can hold unnoticed: they mark what was found and are taken out again. */
const FOUND_START = "\u{E000}";
const FOUND_END = "\u{E001}";

/** Words of one article may be spread over paragraphs: the passage shown is the one that holds most of them. */
export async function findPassages(
  database: Queryable,
  query: SQL,
  order: readonly string[],
): Promise<readonly PassageHit[]> {
  const anyWord = sql`replace(${query}::text, ' & ', ' | ')::tsquery`;
  const passages = await database
    .selectDistinctOn([block.versionId], {
      versionId: block.versionId,
      start: block.start,
      end: block.end,
      exact: block.exact,
      marked: sql<string>`ts_headline('public.fr', ${block.exact}, ${anyWord}, ${`StartSel=${FOUND_START}, StopSel=${FOUND_END}, MaxFragments=1, MaxWords=45, MinWords=20`})`,
    })
    .from(block)
    .where(
      and(
        inArray(block.versionId, [...order]),
        sql`to_tsvector('public.fr', ${block.exact}) @@ ${anyWord}`,
        sql`${block.kind} not in ('boilerplate', 'duplicate-title', 'teaser')`,
      ),
    )
    .orderBy(
      asc(block.versionId),
      desc(sql`ts_rank_cd(to_tsvector('public.fr', ${block.exact}), ${anyWord})`),
      asc(block.position),
    );
  const located = await locateEvidence(database, passages);
  return inOrder(located, order).map(({ versionId, marked, evidence }) => ({
    id: versionId,
    evidence,
    pieces: piecesOf(marked),
  }));
}

/** Without words there is nothing to find in an article: its first paragraph stands for it. */
export async function firstPassages(database: Queryable, order: readonly string[]): Promise<readonly PassageHit[]> {
  const { versionId, start, end, exact, paragraph, position } = block;
  const passages = await database
    .selectDistinctOn([versionId], { versionId, start, end, exact })
    .from(block)
    .where(and(inArray(versionId, [...order]), sql`${paragraph} is not null`))
    .orderBy(asc(versionId), asc(position));
  const located = await locateEvidence(database, passages);
  return inOrder(located, order).map((row) => ({
    id: row.versionId,
    evidence: row.evidence,
    pieces: [{ text: row.exact, found: false }],
  }));
}

function inOrder<Row extends { readonly versionId: string }>(rows: readonly Row[], order: readonly string[]) {
  return rows.toSorted((a, b) => order.indexOf(a.versionId) - order.indexOf(b.versionId));
}

/** Between two found parts of one hyphenated word, as in « cessez-le-feu »: the word was found, not its parts. */
const WITHIN_WORD = new RegExp(`${FOUND_END}(-(?:[\\p{L}\\p{N}]+-)*)${FOUND_START}`, "gu");

function piecesOf(marked: string): PassageHit["pieces"] {
  return marked
    .replace(WITHIN_WORD, "$1")
    .split(FOUND_START)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, found: false }];
      const [found = "", rest = ""] = part.split(FOUND_END);
      return [
        { text: found, found: true },
        { text: rest, found: false },
      ];
    })
    .filter(({ text }) => text !== "");
}
