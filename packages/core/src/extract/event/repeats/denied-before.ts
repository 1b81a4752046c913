import type { Party, Quote } from "../../../model/analysis.ts";
import { overlapping } from "../../../model/span.ts";
import type { Anaphora } from "../../anaphora.ts";
import { childrenWith, type Tree } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { bareDenials } from "../../denial/bare-denials.ts";
import type { BareDenial } from "../../denial/what-is-denied.ts";
import { DEED } from "../../denial/what-was-said.ts";
import type { KnownWithQuotes } from "../../known.ts";
import type { PartyFinder } from "../../parties.ts";
import { BODY, type EventDraft } from "../event-draft.ts";
import { prepositionOf } from "../roles/prepositions.ts";
import { shareParty } from "../roles/same-parties.ts";
import { findTriggers } from "../triggers/find-triggers.ts";
import { type Told, toldTo } from "./told-before.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 4;

/**
 * « Le groupe a aussitôt démenti. », « "C'est faux", a réagi X », « Les suspects nient les faits. », « X rejette ces accusations », « X nie toute
 * implication »: the act told before, denied by who says so. What is denied as a number is a claim only.
 */
export function deniedBefore(
  tree: Tree,
  told: Told,
  known: KnownWithQuotes,
  context: { readonly finder: PartyFinder; readonly anaphora: Anaphora },
): readonly EventDraft[] {
  const evidence = { start: tree.sentence.start, end: tree.sentence.end };
  return bareDenials(tree, known, context).flatMap((denial) => {
    if (denial.denied.kind === "thing" && !isBareDeed(denial.denied.head, tree)) return [];
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
        ...(meant.evidence.start < evidence.start ? WHENEVER : {}),
        actors: doersOf(denial, meant, denier, tree, context.finder),
        status: "denied" as const,
        attributedTo: denier,
        evidence,
        otherEvidence: [],
        rule,
        // « X accusé d'avoir attaqué, Y dément »: a title repeats what the body tells.
        weight: meant.evidence.start === evidence.start ? meant.weight : BODY,
      },
    ];
  });
}

/** Who denies what was told before says of no day that it did not happen then: of seven such denials annotated, none has one. */
const WHENEVER = { date: null, timed: true, linked: false, scene: { date: null, place: null } } as const;

/** « nie toute implication », but not « nie toute implication dans l'attaque », which names the act itself. */
function isBareDeed(head: number, tree: Tree): boolean {
  if (!DEED.has(tree.tokens[head]?.lemma ?? "")) return false;
  return !findTriggers(tree).some(({ index }) => index > head);
}

/** Who would have acted: as told, or whoever says that he did not, or he of whom it is said (« nie toute implication de l'armée »). */
function doersOf(
  { denied }: BareDenial,
  meant: EventDraft,
  denier: Party,
  tree: Tree,
  finder: PartyFinder,
): EventDraft["actors"] {
  if (denied.kind === "charges") return meant.actors.length > 0 ? meant.actors : [denier];
  if (denied.kind !== "deed" && denied.kind !== "thing") return meant.actors;
  if (shareParty(meant.actors, [denier])) return meant.actors;
  const owner =
    denied.kind === "thing"
      ? childrenWith(tree, denied.head, "nmod").find((child) => prepositionOf(tree, child) === "de")
      : undefined;
  const of = owner === undefined ? undefined : finder.partyAt(tree, owner);
  return of ? [of] : [denier];
}

/** « Le Hamas devait libérer un otage. Il ne l'a pas fait », « Il n'en est pas question »: what was planned, supposed or asked for last does not come about. */
export function leftUndone(tree: Tree, drafts: readonly EventDraft[], quotes: readonly Quote[]): readonly EventDraft[] {
  const undone = verbGroupsOf(tree).find((group) => isNotDone(group, tree))?.main ?? outOfQuestion(tree);
  if (undone === undefined) return [];
  const meant = drafts.findLast((draft) => isOpen(draft) && tree.sentence.start - draft.evidence.end < UNDONE_REACH);
  if (meant === undefined) return [];
  const speaker = overlapping(quotes, tree.tokens[undone] ?? tree.sentence)[0]?.speaker ?? null;
  const words = ["ne … pas", tree.tokens[undone]?.lemma ?? "", meant.lemma ?? ""];
  const rule = { name: "event/left-undone", version: VERSION, words };
  const evidence = { start: tree.sentence.start, end: tree.sentence.end };
  return [{ ...meant, status: "denied", attributedTo: speaker, evidence, otherEvidence: [], rule, weight: BODY }];
}

const isOpen = ({ status }: EventDraft): boolean => status !== "asserted" && status !== "denied";

/** « ne l'a pas fait » */
function isNotDone({ lemma, negated, first, main, last }: VerbGroup, tree: Tree): boolean {
  if (lemma !== "faire" || !negated) return false;
  const isIt = tree.tokens.slice(first, main).some(({ lower }) => /^(?:le|l')$/u.test(lower));
  const hasOther = childrenWith(tree, last, "obj", "xcomp").some((child) => child > last);
  return isIt && !hasOther;
}

/** « il n'en est pas question », « il n'en a jamais été question » */
function outOfQuestion(tree: Tree): number | undefined {
  const at = tree.tokens.findIndex(({ lower }) => lower === "question");
  const before = tree.tokens.slice(Math.max(0, at - 6), Math.max(0, at)).map(({ lower }) => lower);
  const isOut = before.includes("en") && before.some((word) => /^(?:pas|plus|jamais|nullement)$/u.test(word));
  return isOut ? at : undefined;
}

/** What was not done was told in the sentence before. Guessed: a short sentence between. */
const UNDONE_REACH = 120;
