import type { Party, Quote } from "../../model/analysis.ts";
import type { Anaphora } from "../anaphora.ts";
import type { Tree } from "../clause/tree.ts";
import { type BareDenial, bareDenials, looksBack } from "../denial/bare-denials.ts";
import type { KnownWithQuotes } from "../known.ts";
import type { PartyFinder } from "../parties.ts";
import { BODY, type EventDraft, shareParty } from "./merge-repeats.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 3;

/** What is denied without being named was told within this many characters before. Guessed: a paragraph. */
const DENIAL_REACH = 400;
/** What somebody stands accused of may have been told at the head of the report. Guessed: some paragraphs. */
const CHARGES_REACH = 3000;

interface Told {
  readonly drafts: readonly EventDraft[];
  readonly charged: readonly EventDraft[];
}

/**
 * « Le groupe a aussitôt démenti. », « "C'est faux", a réagi X », « Les suspects nient les faits. »: the act told before, denied by who says so.
 * What is denied as a thing or a number, or rejected as an accusation, is a claim only. `drafts` are the events told so far, those of the sentence itself
 * included, `charged` the acts that somebody was said to stand accused of.
 */
export function deniedBefore(
  tree: Tree,
  told: Told,
  known: KnownWithQuotes,
  context: { readonly finder: PartyFinder; readonly anaphora: Anaphora },
): readonly EventDraft[] {
  const evidence = { start: tree.sentence.start, end: tree.sentence.end };
  return [...bareDenials(tree, known, context)].flatMap((denial) => {
    const meant = toldTo(denial, tree, told, known);
    const denier = denial.denier ?? meant?.actors[0];
    if (meant === undefined || denier === undefined) return [];
    const rule = {
      name: "event/elliptical-denial",
      version: VERSION,
      words: [denial.word, denier.name, meant.lemma ?? ""],
    };
    return [
      {
        ...meant,
        actors: meant.actors.length > 0 ? meant.actors : denial.denied.kind === "charges" ? [denier] : [],
        status: "denied" as const,
        attributedTo: denier,
        evidence,
        otherEvidence: [],
        rule,
        weight: BODY,
      },
    ];
  });
}

/** The act that a denial is about; undefined when it is about none, or about what somebody has said since. */
function toldTo(
  denial: BareDenial,
  tree: Tree,
  { drafts, charged }: Told,
  known: KnownWithQuotes,
): EventDraft | undefined {
  const { denied, denier } = denial;
  if (denied.kind === "charges") return lastCharged(tree, denier, charged);
  // « Le mouvement a nié en bloc »: what it is accused of.
  const accused = denied.kind === "told" && denial.word === "nier" ? lastCharged(tree, undefined, charged) : undefined;
  if (accused !== undefined) return accused;
  if (denied.kind !== "told" || !denied.act || denier === undefined) return undefined;
  const open = looksBack(tree, known) ? drafts : drafts.filter(({ evidence }) => evidence.start >= tree.sentence.start);
  const told = lastToldTo(denier, denial.at, tree, open);
  if (told === undefined || !isInQuestion(told, tree, known) || isDenied(told, denier, drafts)) return undefined;
  return isAnswerTo(known.quotes, told, denial) ? undefined : told;
}

/** Whether somebody else has said something since: it is this that is denied. */
function isAnswerTo(quotes: readonly Quote[], told: EventDraft, { at, denier }: BareDenial): boolean {
  return quotes.some(
    ({ start, end, speaker }) =>
      start >= told.evidence.end && end <= at && speaker !== null && speaker.name !== denier?.name,
  );
}

/** The last act told before that is not the denier's own telling. */
function lastToldTo(denier: Party, at: number, tree: Tree, drafts: readonly EventDraft[]): EventDraft | undefined {
  return drafts.findLast(
    ({ status, type, evidence, trigger, attributedTo }) =>
      status === "asserted" &&
      !VERBAL_TYPES.has(type) &&
      tree.sentence.start - evidence.end < DENIAL_REACH &&
      (trigger?.end ?? evidence.end) <= at &&
      attributedTo?.name !== denier.name,
  );
}

/** « X dément avoir tiré. "C'est faux", a-t-il insisté »: said again. */
const isDenied = ({ type }: EventDraft, denier: Party, drafts: readonly EventDraft[]): boolean =>
  drafts.some((other) => other.status === "denied" && other.type === type && other.attributedTo?.name === denier.name);

/** What one denies somebody has said; what the outlet tells by itself is denied where it was told last. */
function isInQuestion({ attributedTo, evidence }: EventDraft, tree: Tree, { reading }: KnownWithQuotes): boolean {
  const before = reading.sentences.indexOf(tree.sentence) - 1;
  return attributedTo !== null || evidence.start >= (reading.sentences[before]?.start ?? 0);
}

/** The last act that somebody stands accused of: the denier's, where he is named with it. */
function lastCharged(tree: Tree, denier: Party | undefined, charged: readonly EventDraft[]): EventDraft | undefined {
  const near = charged.filter(({ evidence }) => tree.sentence.start - evidence.end < CHARGES_REACH);
  return (denier && near.findLast(({ actors }) => shareParty(actors, [denier]))) ?? near.at(-1);
}
