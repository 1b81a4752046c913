import type { Related, Relater, RelationStore } from "@recoupe/core/relating";
import { type FindMember, itemRow, memberFinder, toJudgements } from "../judged/apply-judgements.ts";
import { documentOfKey } from "../judged/natural-key.ts";
import type { StandingJudgements } from "../judged/resolve-judgements.ts";
import type { Queryable } from "../open-database.ts";
import type { ArticleCache, ComparableDocument } from "./article-cache.ts";
import { enterArticles, fileArticles, forgetArticles } from "./file-articles.ts";
import { collectMembers } from "./members.ts";
import { relateNames, updateSpeakers } from "./relate-names.ts";
import { keepFindings, relationStore } from "./relation-store.ts";
import { silencedDocuments } from "./silenced-documents.ts";
import { addRedirects, writeSettled } from "./write-settled.ts";

export interface Relating {
  readonly relater: Relater;
  readonly articles: ArticleCache;
}

/**
 * Relates some articles to all others and writes what that changes. One that has no current text any more is compared as if it said nothing,
 * so that what it joined is settled anew without it, and is then forgotten.
 */
export async function relateBatch(
  database: Queryable,
  { relater, articles }: Relating,
  { ids, judgements }: { readonly ids: readonly string[]; readonly judgements: StandingJudgements },
): Promise<void> {
  articles.startStep();
  const present = await articles.read(database, ids);
  const silenced = silencedDocuments(ids, present);
  const gone = silenced.map(({ file }) => file);
  const changed = [...present, ...silenced];
  const files = changed.map(({ file }) => file);
  await forgetArticles(database, gone);
  const partners = await fileArticles(database, present, relater.keysOf);
  const corrections = judgements.overrides.filter(({ targetKind }) => targetKind === "entity");
  const judgedFiles = [
    ...judgements.pairs.flatMap(filesOf),
    ...corrections.map(({ targetKey }) => documentOfKey(targetKey)),
  ];
  const judged = await articles.read(database, [...new Set(judgedFiles)]);
  const find = memberFinder(collectMembers([...judged, ...changed]));
  const related = await relater.relate(
    { changed: files, partners: withJudged(partners, files, judgements) },
    withSilenced(relationStore(database, articles, judgements), silenced),
    toJudgements(judgements.pairs, find),
  );
  await keepFindings(database, files, related.findings);
  await enterArticles(database, present, related.cards);
  const { redirects, movedNodes } = await relateNames(database, {
    changed,
    related,
    judged: judgements.pairs.filter(({ kind }) => kind === "entity").flatMap(rowsIn(find)),
    overrides: new Map(corrections.map((row) => itemRow(row, find)).filter((item) => item !== undefined)),
  });
  const documents = await articles.read(database, [...new Set([...filesIn(related), ...ids])]);
  await writeSettled(database, { related, documents: [...documents, ...silenced], changed: ids, judgements });
  await updateSpeakers(database, movedNodes);
  await addRedirects(
    database,
    [...redirects].map(([oldId, newId]) => ({ kind: "entity" as const, oldId, newId })),
  );
}

function withSilenced(store: RelationStore, silenced: readonly ComparableDocument[]): RelationStore {
  const byFile = new Map(silenced.map((document) => [document.file, document]));
  return {
    ...store,
    read: async (files) => [...(await store.read(files)), ...files.flatMap((file) => byFile.get(file) ?? [])],
  };
}

function filesIn({ documents }: Related): readonly string[] {
  return documents.map(({ file }) => file);
}

function filesOf({ left, right }: StandingJudgements["pairs"][number]): readonly string[] {
  return [documentOfKey(left), documentOfKey(right)];
}

/** A judgement on entities by the rows that these have now. */
function rowsIn(find: FindMember) {
  return ({ left, right, decision }: StandingJudgements["pairs"][number]) => {
    const [one, other] = [find(left)?.rowId, find(right)?.rowId];
    return one !== undefined && other !== undefined ? [{ left: one, right: other, decision }] : [];
  };
}

/** Partners of articles, and those that a person's word ties to them. */
function withJudged(
  partners: ReadonlyMap<string, readonly string[]>,
  files: readonly string[],
  { pairs }: StandingJudgements,
): ReadonlyMap<string, readonly string[]> {
  const ties = pairs.map(filesOf).flatMap(([left = "", right = ""]) => [
    { from: left, to: right },
    { from: right, to: left },
  ]);
  const tied = Map.groupBy(ties, ({ from }) => from);
  return new Map(
    files.map((file) => {
      const judged = (tied.get(file) ?? []).map(({ to }) => to).filter((other) => other !== file);
      return [file, [...new Set([...(partners.get(file) ?? []), ...judged])]] as const;
    }),
  );
}
