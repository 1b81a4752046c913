import type { ArticleStore, Related, Relater } from "@recoupe/core/relating";
import { inArray, ne, sql } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import { correctFindings, type FindMember, itemRow, memberFinder, toJudgements } from "../judged/apply-judgements.ts";
import { documentOfKey } from "../judged/natural-key.ts";
import type { StandingJudgements } from "../judged/resolve-judgements.ts";
import type { Queryable } from "../open-database.ts";
import { memberIdentity, relationPartner } from "../schema/index.ts";
import type { ArticleCache } from "./article-cache.ts";
import { fileArticles } from "./file-articles.ts";
import { collectMembers } from "./members.ts";
import { relateNames, updateSpeakers } from "./relate-names.ts";
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
  const start = await joinedBefore(database, ids);
  const changed = await articles.read(database, ids);
  await fileArticles(database, changed, relater.keysOf);
  const corrections = judgements.overrides.filter(({ targetKind }) => targetKind === "entity");
  const judgedFiles = [
    ...judgements.pairs.flatMap(filesOf),
    ...corrections.map(({ targetKey }) => documentOfKey(targetKey)),
  ];
  const judged = await articles.read(database, [...new Set(judgedFiles)]);
  const find = memberFinder(collectMembers([...judged, ...changed]));
  const store = storeOf(database, articles, judgements);
  const related = await relater.relate(
    { changed: changed.map(({ file }) => file), start },
    store,
    toJudgements(judgements.pairs, find),
  );
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

/** These articles, and all that shared something joined with them the last time: without them it may fall apart. */
async function joinedBefore(database: Queryable, ids: readonly string[]): Promise<readonly string[]> {
  const own = database
    .select({ id: memberIdentity.derivedId })
    .from(memberIdentity)
    .where(anyOf(memberIdentity.documentId, ids));
  const rows = await database
    .selectDistinct({ id: memberIdentity.documentId })
    .from(memberIdentity)
    .where(sql`${inArray(memberIdentity.derivedId, own)} and ${ne(memberIdentity.kind, "entity")}`);
  return [...new Set([...ids, ...rows.flatMap(({ id }) => id ?? [])])];
}

/** Articles as people corrected them, with those that a person's word ties to them. */
function storeOf(database: Queryable, articles: ArticleCache, judgements: StandingJudgements): ArticleStore {
  const tied = Map.groupBy(
    judgements.pairs.map(filesOf).flatMap(([left = "", right = ""]) => [
      { from: left, to: right },
      { from: right, to: left },
    ]),
    ({ from }) => from,
  );
  return {
    read: async (files) => {
      const found = await articles.read(database, files);
      return articles.corrected(found, judgements, (document) =>
        correctFindings(document, judgements, memberFinder(collectMembers([document]))),
      );
    },
    partnersOf: async (files) => {
      const rows = await database
        .select({ file: relationPartner.documentId, partners: sql<string[]>`array_agg(${relationPartner.partnerId})` })
        .from(relationPartner)
        .where(anyOf(relationPartner.documentId, files))
        .groupBy(relationPartner.documentId);
      const byFile = new Map(rows.map(({ file, partners }) => [file, partners]));
      return new Map(
        files.map((file) => {
          const found = byFile.get(file) ?? [];
          const judged = (tied.get(file) ?? []).map(({ to }) => to);
          return [file, [...new Set([...found, ...judged])].filter((other) => other !== file)] as const;
        }),
      );
    },
  };
}
