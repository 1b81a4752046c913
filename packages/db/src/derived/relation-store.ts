import type { RelationStore, StoredFindings } from "@recoupe/core/relating";
import { and, isNotNull, or } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import { insertRows } from "../insert-rows.ts";
import { correctFindings, memberFinder } from "../judged/apply-judgements.ts";
import type { StandingJudgements } from "../judged/resolve-judgements.ts";
import type { Queryable } from "../open-database.ts";
import { relationEntry, relationLink } from "../schema/index.ts";
import type { ArticleCache } from "./article-cache.ts";
import { collectMembers } from "./members.ts";

/** Articles as people corrected them, and what comparing found when they came. */
export function relationStore(
  database: Queryable,
  articles: ArticleCache,
  judgements: StandingJudgements,
): RelationStore {
  return {
    read: async (files) => {
      const found = await articles.read(database, files);
      return articles.corrected(found, judgements, (document) =>
        correctFindings(document, judgements, memberFinder(collectMembers([document]))),
      );
    },
    cards: async (files) => {
      const rows = await database
        .select({ file: relationEntry.documentId, card: relationEntry.card })
        .from(relationEntry)
        .where(anyOf(relationEntry.documentId, files));
      return rows.map(({ file, card }) => ({ ...card, file, day: card.day ?? undefined }));
    },
    findings: async (kind, files) => {
      const { leftId, leftKey, rightId, rightKey, [kind]: part } = relationLink;
      const rows = await database
        .select({ leftId, leftKey, rightId, rightKey, part })
        .from(relationLink)
        .where(and(or(anyOf(leftId, files), anyOf(rightId, files)), isNotNull(part)));
      return rows.map((row) => ({
        left: { file: row.leftId, key: row.leftKey },
        right: { file: row.rightId, key: row.rightKey },
        ...{ statements: null, quotes: null, articles: null },
        [kind]: row.part,
      }));
    },
  };
}

/** Keeps what comparing some articles has found, in place of what it found before. */
export async function keepFindings(
  database: Queryable,
  files: readonly string[],
  findings: readonly StoredFindings[],
): Promise<void> {
  await database.delete(relationLink).where(or(anyOf(relationLink.leftId, files), anyOf(relationLink.rightId, files)));
  await insertRows(
    database,
    relationLink,
    findings
      .filter(({ statements, quotes, articles }) => statements ?? quotes ?? articles)
      .map(({ left, right, ...parts }) => ({
        leftId: left.file,
        leftKey: left.key,
        rightId: right.file,
        rightKey: right.key,
        ...parts,
      })),
  );
}
