import type { Related, Relater } from "@recoupe/core/relating";
import { type FindMember, itemRow, memberFinder, toJudgements } from "../judged/apply-judgements.ts";
import { documentOfKey } from "../judged/natural-key.ts";
import type { StandingJudgements } from "../judged/resolve-judgements.ts";
import type { Queryable } from "../open-database.ts";
import type { ArticleCache } from "./article-cache.ts";
import { enterArticles, fileArticles } from "./file-articles.ts";
import { collectMembers } from "./members.ts";
import { relateNames, updateSpeakers } from "./relate-names.ts";
import { keepFindings, relationStore } from "./relation-store.ts";
import { addRedirects, writeSettled } from "./write-settled.ts";

export interface Relating {
  readonly relater: Relater;
  readonly articles: ArticleCache;
}

/** Relates some articles to all others and writes what that changes. */
export async function relateBatch(
  database: Queryable,
  { relater, articles }: Relating,
  { ids, judgements }: { readonly ids: readonly string[]; readonly judgements: StandingJudgements },
): Promise<void> {
  articles.startStep();
  const changed = await articles.read(database, ids);
  const files = changed.map(({ file }) => file);
  const partners = await fileArticles(database, changed, relater.keysOf);
  const corrections = judgements.overrides.filter(({ targetKind }) => targetKind === "entity");
  const judgedFiles = [
    ...judgements.pairs.flatMap(filesOf),
    ...corrections.map(({ targetKey }) => documentOfKey(targetKey)),
  ];
  const judged = await articles.read(database, [...new Set(judgedFiles)]);
  const find = memberFinder(collectMembers([...judged, ...changed]));
  const related = await relater.relate(
    { changed: files, partners: withJudged(partners, files, judgements) },
    relationStore(database, articles, judgements),
    toJudgements(judgements.pairs, find),
  );
  await keepFindings(database, files, related.findings);
  await enterArticles(database, changed, related.cards);
  const { redirects, movedNodes } = await relateNames(database, {
    changed,
    related,
    judged: judgements.pairs.filter(({ kind }) => kind === "entity").flatMap(rowsIn(find)),
    overrides: new Map(corrections.map((row) => itemRow(row, find)).filter((item) => item !== undefined)),
  });
  const documents = await articles.read(database, [...new Set([...filesIn(related), ...ids])]);
  await writeSettled(database, { related, documents, changed: ids, judgements });
  await updateSpeakers(database, movedNodes);
  await addRedirects(
    database,
    [...redirects].map(([oldId, newId]) => ({ kind: "entity" as const, oldId, newId })),
  );
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
