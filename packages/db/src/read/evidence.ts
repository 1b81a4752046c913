import { inArray } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { block } from "../schema/index.ts";
import { type ArticleSource, loadSources } from "./article-source.ts";

/** Words of an article in their surroundings, with their source: nothing is shown without it. */
export interface Evidence {
  readonly source: ArticleSource;
  /** The § of the reader; null outside paragraphs, such as in the title. */
  readonly paragraph: number | null;
  /** Half-open UTF-16 range of the article's text. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** The rest of the block around the words, cut to a readable length. */
  readonly before: string;
  readonly after: string;
}

/** What points to words: a version of an article and a range of its text. */
export interface EvidenceSpan {
  readonly versionId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Characters of context kept on each side: about two lines of the reading column. Guessed; see the test. */
const CONTEXT_CHARACTERS = 160;

/** Puts spans back into their articles, in the order given; a span whose version is gone is left out. */
export async function locateEvidence<Row extends EvidenceSpan>(
  database: Queryable,
  rows: readonly Row[],
): Promise<readonly (Row & { readonly evidence: Evidence })[]> {
  const versionIds = [...new Set(rows.map(({ versionId }) => versionId))];
  const [sources, blocks] = await Promise.all([loadSources(database, versionIds), loadBlocks(database, versionIds)]);
  return rows.flatMap((row) => {
    const source = sources.get(row.versionId);
    if (!source) return [];
    const around = blocks.get(row.versionId)?.find(({ start, end }) => start <= row.start && row.start < end);
    return [{ ...row, evidence: { source, ...placeInBlock(row, around) } }];
  });
}

interface BlockText {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly paragraph: number | null;
}

async function loadBlocks(database: Queryable, versionIds: readonly string[]): Promise<Map<string, BlockText[]>> {
  if (versionIds.length === 0) return new Map();
  const rows = await database
    .select({
      versionId: block.versionId,
      start: block.start,
      end: block.end,
      exact: block.exact,
      paragraph: block.paragraph,
    })
    .from(block)
    .where(inArray(block.versionId, [...versionIds]));
  return Map.groupBy(rows, ({ versionId }) => versionId);
}

function placeInBlock(span: EvidenceSpan, around: BlockText | undefined): Omit<Evidence, "source"> {
  const { start, end, exact } = span;
  // Words that run over the end of a block, such as a sentence broken over two paragraphs, stand alone.
  if (!around || end > around.end)
    return { start, end, exact, paragraph: around?.paragraph ?? null, before: "", after: "" };
  return {
    start,
    end,
    exact,
    paragraph: around.paragraph,
    before: keepEnd(around.exact.slice(0, start - around.start)),
    after: keepStart(around.exact.slice(end - around.start)),
  };
}

/** The last words of a text, whole, with « … » where something is left out. */
function keepEnd(text: string, characters = CONTEXT_CHARACTERS): string {
  if (text.length <= characters) return text;
  const tail = text.slice(-characters);
  return `… ${tail.slice(tail.indexOf(" ") + 1)}`;
}

/** The first words of a text, whole, with « … » where something is left out. */
export function keepStart(text: string, characters = CONTEXT_CHARACTERS): string {
  if (text.length <= characters) return text;
  const head = text.slice(0, characters);
  const cut = head.lastIndexOf(" ");
  return `${cut > 0 ? head.slice(0, cut) : head} …`;
}
