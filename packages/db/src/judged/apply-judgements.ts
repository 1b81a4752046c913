import type { Analysis } from "@recoupe/core/model";
import { type JudgedItem, type Judgements, NO_JUDGEMENTS } from "@recoupe/core/relating";
import type { ComparableDocument } from "../derived/article-cache.ts";
import type { Member, Members } from "../derived/members.ts";
import type { JudgedKind } from "../schema/judged.ts";
import { actorsNamed } from "./actors-named.ts";
import { correctedDate } from "./corrected-date.ts";
import { documentOfKey, findByKey } from "./natural-key.ts";
import { correctedKeys, type JudgementRow, type StandingJudgements, type StandingPair } from "./resolve-judgements.ts";

/** Which columns and fields `override` may change, by kind. Anything else in `after` is left alone. */
export const OVERRIDABLE = {
  entity: ["name", "type", "wikidata"],
  event: ["type", "status", "dateFrom", "dateTo", "actorName", "locationName"],
  utterance: ["speakerName"],
  story: ["title"],
  contradiction: ["kind", "explained", "question", "topic"],
  quote: ["speakerName"],
  claim: ["stance", "holderName"],
  article: ["outlet", "publishedAt"],
  passage: [],
} as const satisfies Readonly<Record<JudgedKind, readonly string[]>>;

/** Finds the finding of a natural key among the articles under comparison. */
export type FindMember = (key: string) => Member<unknown> | undefined;

export function memberFinder(members: Members): FindMember {
  const all = [members.entity, members.event, members.quote, members.claim].flatMap((each): Member<unknown>[] => [
    ...each.values(),
  ]);
  const byDocument = Map.groupBy(all, ({ document }) => document.file);
  const keysOf = new Map<string, ReadonlyMap<string, Member<unknown>>>();
  return (key) => {
    const file = documentOfKey(key);
    const known =
      keysOf.get(file) ?? new Map((byDocument.get(file) ?? []).map((member) => [member.key, member] as const));
    keysOf.set(file, known);
    return findByKey(key, known);
  };
}

/** Kinds of judgement on pairs, and what the comparison calls them. */
const PAIR_KINDS: Readonly<Partial<Record<JudgedKind, keyof Judgements>>> = {
  entity: "entities",
  event: "events",
  quote: "utterances",
  utterance: "utterances",
  story: "stories",
  article: "copies",
};

/** Standing pairs as the comparison takes them; what no finding bears any more constrains nothing. */
export function toJudgements(pairs: readonly StandingPair[], find: FindMember): Judgements {
  const judgements = Object.fromEntries(Object.keys(NO_JUDGEMENTS).map((kind) => [kind, [] as unknown[]]));
  for (const { kind, left, right, decision } of pairs) {
    const [one, other] = [left, right].map((key) => itemOf(kind, key, find));
    const name = PAIR_KINDS[kind];
    if (name && one && other) judgements[name]?.push({ left: one, right: other, decision });
  }
  // Filled kind by kind from `NO_JUDGEMENTS`, with pairs alone.
  return judgements as unknown as Judgements;
}

function itemOf(kind: JudgedKind, key: string, find: FindMember): JudgedItem | undefined {
  if (kind === "article" || kind === "story") return { file: documentOfKey(key) };
  const member = find(key);
  return member && { file: member.document.file, id: member.finding.id };
}

/** An article with what people corrected in it: the comparison sees the speaker, the holder, the status that they gave. */
export function correctFindings(
  document: ComparableDocument,
  { overrides }: StandingJudgements,
  find: FindMember,
): ComparableDocument {
  const own = overrides.flatMap((row) =>
    correctedKeys(row)
      .filter((key) => documentOfKey(key) === document.file)
      .map((key) => ({ ...row, targetKey: key })),
  );
  if (own.length === 0) return document;
  return { ...document, analysis: own.reduce((each, row) => corrected(each, row, find), document.analysis) };
}

/** The row that an override speaks of, with the columns that it may change. */
export function itemRow(
  row: JudgementRow,
  find: FindMember,
): readonly [rowId: string, columns: Readonly<Record<string, string | null>>] | undefined {
  const rowId = find(row.targetKey)?.rowId;
  return rowId === undefined ? undefined : [rowId, allowed(row)];
}

function corrected(analysis: Analysis, row: JudgementRow, find: FindMember): Analysis {
  const id = find(row.targetKey)?.finding.id;
  const after = allowed(row);
  if (id === undefined) return analysis;
  const party = (name: string | null | undefined) => (name == null ? null : { name, entityId: null });
  switch (row.targetKind) {
    case "quote":
    case "utterance":
      return {
        ...analysis,
        quotes: analysis.quotes.map((each) =>
          each.id === id && "speakerName" in after ? { ...each, speaker: party(after.speakerName) } : each,
        ),
      };
    case "claim":
      return {
        ...analysis,
        claims: analysis.claims.map((each) => {
          if (each.id !== id) return each;
          const stance = after.stance === "denies" || after.stance === "asserts" ? after.stance : each.stance;
          return { ...each, stance, ...("holderName" in after ? { holder: party(after.holderName) } : {}) };
        }),
      };
    case "event":
      return {
        ...analysis,
        events: analysis.events.map((each) => {
          if (each.id !== id) return each;
          const date = correctedDate(each.date, after);
          const actors =
            after.actorName == null
              ? each.actors
              : actorsNamed(after.actorName).map((name) => ({ name, entityId: null }));
          const location = "locationName" in after ? party(after.locationName) : each.location;
          return { ...each, date, actors, location, ...pick(after, "type"), ...pick(after, "status") };
        }),
      };
    default:
      return analysis;
  }
}

function pick(after: Readonly<Record<string, string | null>>, field: string): Readonly<Record<string, never>> {
  const value = after[field];
  // The verb that wrote the judgement took only values of the schema; see `OVERRIDABLE`.
  return (typeof value === "string" ? { [field]: value } : {}) as Readonly<Record<string, never>>;
}

/** The fields of an override that may be changed. */
function allowed({ targetKind, after }: JudgementRow): Readonly<Record<string, string | null>> {
  const fields: readonly string[] = OVERRIDABLE[targetKind];
  return Object.fromEntries(Object.entries(after ?? {}).filter(([field]) => fields.includes(field)));
}

/** What people put in place of the machine's columns of one joined thing, by the natural keys of its members. */
export function overriding(
  kind: JudgedKind,
  keys: readonly string[],
  { overrides }: StandingJudgements,
  find: FindMember,
): Readonly<Record<string, string | null>> {
  const own = new Set(keys);
  const fitting = overrides.filter(
    ({ targetKind, targetKey }) =>
      targetKind === kind && own.has(kind === "story" ? targetKey : (find(targetKey)?.key ?? targetKey)),
  );
  return Object.assign({}, ...fitting.map(allowed));
}

/** The judgement that dismissed an event or a statement: the last one that names anything of it. */
export function dismissalOf(
  kinds: readonly JudgedKind[],
  keys: readonly string[],
  { dismissals }: StandingJudgements,
  find: FindMember,
): number | null {
  const fitting = dismissals.findLast(
    ({ targetKind, targetKey }) => kinds.includes(targetKind) && keys.includes(find(targetKey)?.key ?? targetKey),
  );
  return fitting?.sequence ?? null;
}
