import {
  bringBack,
  findHolding,
  type JudgedKind,
  type JudgedThing,
  lockArticle,
  type NewJudgement,
  type Queryable,
  readCorrectableFacts,
  readTakenOut,
  recordChange,
  type StoredJudgement,
  saveJudgement,
  takeOut,
} from "@recoupe/db";
import type { IngestContext } from "../ingest-context.ts";
import { relateArticles } from "../relate-articles.ts";
import { rereadArticle } from "../reread-version.ts";
import { JudgementError } from "./judgement-error.ts";
import { type Named, nameTogether } from "./name-together.ts";
import { overrideValues } from "./override-values.ts";

/** Who decides, and why. */
export interface Signed {
  readonly author: string;
  readonly reason?: string | undefined;
}

/**
 * What can be decided, by the ids a reader sees: joined things (`ent_ evt_ utt_ con_`), passages (`iss_`), claims (`cla_`), articles
 * (`art_`), members (`nam_ tel_ quo_`).
 */
export type Decision =
  /**
   * « Ce n'est pas une contradiction », « ce passage est bon », « cette annonce est réglée »: it leaves the lists of what is to be checked.
   * « Cette déclaration est mal lue »: it leaves the lists, and no contradiction rests on it. « Cet article n'a rien à faire ici »: it is taken
   * out, and the record is as if it had never come.
   */
  | { readonly verdict: "dismiss"; readonly id: string }
  /** « Ce n'est pas un événement »: it leaves the lists of events. */
  | { readonly verdict: "dismiss"; readonly id: string; readonly as: "no-event" }
  /** Two things that are one. */
  | { readonly verdict: "same"; readonly id: string; readonly otherId: string }
  /** Members, as articles give them, that do not belong to the thing they were joined to. */
  | { readonly verdict: "different"; readonly memberIds: readonly string[]; readonly id: string }
  /** The machine has a value wrong. */
  | { readonly verdict: "override"; readonly id: string; readonly values: Readonly<Record<string, string | null>> };

/** Writes a decision down and lets the derived layer follow it. Throws `JudgementError`. */
export async function judge(decision: Decision, signed: Signed, context: IngestContext): Promise<StoredJudgement> {
  const judged = await context.database.transaction(async (transaction) => {
    const row = { ...(await rowOf(decision, transaction)), author: signed.author, reason: signed.reason ?? null };
    const saved = await saveJudgement(transaction, row);
    await followInArticle(saved, { holds: true }, transaction, context);
    await recordChange(transaction, "judgement", String(saved.sequence));
    return saved;
  });
  await relateArticles(context);
  return judged;
}

/**
 * Takes back the judgement of this number, or the last one that holds. Its row stays; one that undoes it is added.
 * Throws `JudgementError` when it does not hold.
 */
export async function undo(
  sequence: number | undefined,
  signed: Signed,
  context: IngestContext,
): Promise<StoredJudgement> {
  const undone = await context.database.transaction(async (transaction) => {
    const held = await findHolding(transaction, sequence);
    if (!held) throw nothingToUndo(sequence);
    if (held.targetKind === "article") await lockArticle(transaction, held.targetKey);
    const { verdict, targetKind, targetKey, otherKey, before, after } = held;
    const again = { verdict, targetKind, targetKey, otherKey, before, after };
    const { author, reason = null } = signed;
    await saveJudgement(transaction, { ...again, author, reason, undoes: held.sequence });
    await followInArticle(held, { holds: false }, transaction, context);
    await recordChange(transaction, "judgement", String(held.sequence));
    return held;
  });
  await relateArticles(context);
  return undone;
}

/** What a decision, or its undoing, changes of an article at once, in the same transaction: both hold, or neither. */
async function followInArticle(
  { verdict, targetKind, targetKey, sequence }: StoredJudgement,
  { holds }: { readonly holds: boolean },
  database: Queryable,
  { analyser }: IngestContext,
): Promise<void> {
  if (targetKind !== "article") return;
  if (verdict === "dismiss") return holds ? takeOut(database, targetKey, sequence) : bringBack(database, targetKey);
  if (verdict !== "override") return;
  // Facts of an article decide how its text is read: what « jeudi » means, whose words are whose.
  const [failed] = await rereadArticle(targetKey, { database, analyser });
  if (failed) throw new JudgementError("unreadable", `L'article ne peut pas être relu : ${failed.reason}.`);
}

function nothingToUndo(sequence: number | undefined): JudgementError {
  return new JudgementError(
    "nothing-to-undo",
    sequence === undefined
      ? "Il n'y a aucune décision à annuler."
      : `La décision ${sequence} n'existe pas, ou elle a déjà été annulée.`,
  );
}

async function rowOf(decision: Decision, database: Queryable): Promise<Omit<NewJudgement, "author" | "reason">> {
  const { verdict } = decision;
  switch (verdict) {
    case "dismiss": {
      const { kind, keys, otherKey, conflict, thing } = await nameTogether(database, [decision.id]);
      if (!DISMISSED.has(kind)) throw notFor(decision.id);
      if (kind === "article") await lockCounted(database, keys[0], thing);
      const before = { members: keys, ...(conflict ? { conflict } : {}), target: thing };
      if (!("as" in decision)) return { verdict, targetKind: kind, targetKey: keys[0], otherKey, before };
      if (kind !== "event") throw notFor(decision.id);
      return { verdict, targetKind: kind, targetKey: keys[0], before, after: { as: decision.as } };
    }
    case "override": {
      const { kind, keys, thing } = await nameTogether(database, [decision.id]);
      const after = overrideValues(kind, decision.values);
      if (kind === "article") await lockCounted(database, keys[0], thing);
      const values = kind === "article" ? { values: await readCorrectableFacts(database, keys[0]) } : {};
      const before = { members: keys, target: thing, ...values };
      return { verdict, targetKind: kind, targetKey: keys[0], before, after };
    }
    case "same":
      return pairOf(verdict, {
        one: await nameTogether(database, [decision.id]),
        other: await nameTogether(database, [decision.otherId]),
      });
    case "different": {
      const one = await nameTogether(database, decision.memberIds);
      const whole = await nameTogether(database, [decision.id]);
      const rest = whole.keys.filter((key) => !one.keys.includes(key));
      const [first, ...more] = rest;
      if (first === undefined) {
        throw new JudgementError("same-thing", `« ${one.thing.label} » : rien d'autre n'en reste à séparer.`);
      }
      return pairOf(verdict, { one, other: { ...whole, keys: [first, ...more] } });
    }
    default:
      return decision satisfies never;
  }
}

/** Nothing more is decided on an article that was taken out, until it is back. */
async function lockCounted(database: Queryable, documentId: string, { label }: JudgedThing): Promise<void> {
  await lockArticle(database, documentId);
  const takenOut = await readTakenOut(database, documentId);
  if (!takenOut) return;
  const { author, sequence } = takenOut;
  throw new JudgementError(
    "taken-out",
    `« ${label} » a été retiré par ${author}. Remettez-le d'abord : « recoupe undo ${sequence} », ou le bouton de sa page.`,
  );
}

/** What can be put aside. */
const DISMISSED: ReadonlySet<JudgedKind> = new Set([
  "contradiction",
  "passage",
  "event",
  "utterance",
  "quote",
  "claim",
  "article",
]);

function pairOf(
  verdict: "same" | "different",
  { one, other }: { readonly one: Named; readonly other: Named },
): Omit<NewJudgement, "author" | "reason"> {
  if (one.kind !== other.kind) throw notFor(other.thing.id);
  if (one.keys.some((key) => other.keys.includes(key))) {
    throw new JudgementError("same-thing", `« ${one.thing.label} » : c'est déjà une seule et même chose.`);
  }
  const before = { members: one.keys, others: other.keys, target: one.thing, other: other.thing };
  return { verdict, targetKind: one.kind, targetKey: one.keys[0], otherKey: other.keys[0], before };
}

function notFor(id: string): JudgementError {
  return new JudgementError("wrong-kind", `Cette décision ne s'applique pas à « ${id} ».`);
}
