import type { Party, Quote } from "../../../model/analysis.ts";
import type { Tree } from "../../clause/tree.ts";
import { looksBack } from "../../denial/bare-denials.ts";
import type { BareDenial } from "../../denial/what-is-denied.ts";
import type { KnownWithQuotes } from "../../known.ts";
import type { EventDraft } from "../event-draft.ts";
import { shareParty } from "../roles/same-parties.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";

/** What is denied without being named was told within this many characters before. Guessed: a paragraph. */
const DENIAL_REACH = 400;
/** What somebody stands accused of may have been told at the head of the report. Guessed: some paragraphs. */
const CHARGES_REACH = 3000;

/** The events told so far, those of the sentence itself included, and the acts that somebody was said to stand accused of. */
export interface Told {
  readonly drafts: readonly EventDraft[];
  readonly charged: readonly EventDraft[];
}

/** The act that a denial is about; undefined when it is about none, or about what somebody has said since. */
export function toldTo(denial: BareDenial, tree: Tree, told: Told, known: KnownWithQuotes): EventDraft | undefined {
  const { denied, denier, word } = denial;
  if (denied.kind === "charges") return lastCharged(tree, denier, told.charged, CHARGES_REACH);
  if (denied.kind === "deed" || denied.kind === "thing") return deedBefore(denial, tree, told, known);
  if (denied.kind !== "told" || denied.number || denier === undefined) return undefined;
  const accused = accusedOf(denial, tree, told, word === "nier" ? CHARGES_REACH : DENIAL_REACH);
  if (accused !== undefined || !denied.act) return accused;
  const isHere = ({ evidence }: EventDraft) => evidence.start >= tree.sentence.start;
  const open = looksBack(tree, known) && !denied.here ? [...told.drafts, ...told.charged] : told.drafts.filter(isHere);
  const meant = lastOf(open.filter((draft) => isToldTo(draft, denier, denial.at, tree)));
  if (meant === undefined || !isInQuestion(meant, tree, known) || isDenied(meant, denier, told.drafts))
    return undefined;
  return isAnswerTo(known.quotes, meant, denial) ? undefined : meant;
}

/** « Le mouvement a nié en bloc », « X rejette ces accusations », « Y accuse X de…, ce que X conteste »: what he or his side is accused of. */
function accusedOf(
  { denied, denier, word }: BareDenial,
  tree: Tree,
  { charged }: Told,
  reach: number,
): EventDraft | undefined {
  if (denied.kind !== "told") return undefined;
  const open = charged.filter(
    ({ evidence, attributedTo }) =>
      attributedTo?.name !== denier?.name && (!denied.here || evidence.start >= tree.sentence.start),
  );
  const last = lastCharged(tree, denied.accusation ? undefined : denier, open, reach);
  // « rejette ces accusations »: what is told of in general is a claim, and denied as one.
  const isDiscrete = last !== undefined && (last.location !== null || last.date !== null || last.quantities.length > 0);
  const isMeant =
    (denied.accusation && (isDiscrete || denied.here)) ||
    word === "nier" ||
    (denied.act && (last?.evidence.start ?? -1) >= tree.sentence.start);
  return isMeant ? last : undefined;
}

/** « Le Rwanda nie toute implication »: the violent act told last. */
function deedBefore(
  { denier, at }: BareDenial,
  tree: Tree,
  told: Told,
  known: KnownWithQuotes,
): EventDraft | undefined {
  if (denier === undefined || !looksBack(tree, known)) return undefined;
  const open = [...told.drafts, ...told.charged].filter((draft) => isToldTo(draft, denier, at, tree, DEED_REACH));
  return lastOf(open.filter(({ type }) => type === "ASSAULT")) ?? lastOf(open.filter(({ type }) => type === "COERCE"));
}

/** What one is not behind may have been told some sentences before. Guessed: two paragraphs. */
const DEED_REACH = 900;

/** Whether somebody else has said something since: it is this that is denied. */
function isAnswerTo(quotes: readonly Quote[], told: EventDraft, { at, denier }: BareDenial): boolean {
  return quotes.some(
    ({ start, end, speaker }) =>
      start >= told.evidence.end && end <= at && speaker !== null && speaker.name !== denier?.name,
  );
}

/** Whether an act was told before a denial by somebody else than who denies. */
function isToldTo(draft: EventDraft, denier: Party, at: number, tree: Tree, reach = DENIAL_REACH): boolean {
  const { status, type, evidence, trigger, attributedTo, rule } = draft;
  const isHearsay = status === "hypothetical" && rule?.words?.some((word) => HEARSAY.test(word)) === true;
  return (
    (status === "asserted" || isHearsay) &&
    !VERBAL_TYPES.has(type) &&
    tree.sentence.start - evidence.end < reach &&
    (trigger?.end ?? evidence.end) <= at &&
    attributedTo?.name !== denier.name
  );
}

const lastOf = (drafts: readonly EventDraft[]): EventDraft | undefined =>
  drafts.toSorted((a, b) => (a.trigger?.start ?? 0) - (b.trigger?.start ?? 0)).at(-1);

/** « auraient attaqué »: told by others. */
const HEARSAY = /^conditionnel/u;

/** « X dément avoir tiré. "C'est faux", a-t-il insisté »: said again. */
const isDenied = ({ type }: EventDraft, denier: Party, drafts: readonly EventDraft[]): boolean =>
  drafts.some((other) => other.status === "denied" && other.type === type && other.attributedTo?.name === denier.name);

/** What one denies somebody has said; what the outlet tells by itself is denied where it was told last. */
function isInQuestion(
  { attributedTo, evidence, status }: EventDraft,
  tree: Tree,
  { reading }: KnownWithQuotes,
): boolean {
  const before = reading.sentences.indexOf(tree.sentence) - 1;
  return (
    attributedTo !== null || status === "hypothetical" || evidence.start >= (reading.sentences[before]?.start ?? 0)
  );
}

/** The last act that somebody stands accused of: the denier's, where he is named with it. */
function lastCharged(
  tree: Tree,
  denier: Party | undefined,
  charged: readonly EventDraft[],
  reach: number,
): EventDraft | undefined {
  const near = charged.filter(({ evidence }) => tree.sentence.start - evidence.end < reach);
  return (denier && near.findLast(({ actors }) => shareParty(actors, [denier]))) ?? near.at(-1);
}
