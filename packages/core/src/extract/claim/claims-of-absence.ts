import { isWithin } from "../../model/touching.ts";
import { childrenWith, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { attitudesOf } from "../event/status/read-attitudes.ts";
import { eventEntries } from "../event/triggers/event-lexicon.ts";
import type { KnownWithEvents } from "../known.ts";
import { reportingUses } from "../quote/cue/reporting-words.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { structureOf } from "./structure.ts";
import { clausesIn } from "./wording/clauses.ts";
import { mainPredicate } from "./wording/predicates.ts";
import { wordProposition } from "./wording/word-proposition.ts";
import { inOwnVoiceWithReferents, type ReferringWording } from "./wording/wording-context.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 2;

/** Verbs that, negated, tell of no act left undone: who would not speak, what was not known, turns like « n'a pas mâché ses mots ». */
const UNSPOKEN = new Set(
  (
    "souhaiter vouloir répondre commenter réagir préciser confirmer infirmer exclure cacher masquer ménager tarder manquer hésiter pouvoir devoir savoir falloir " +
    "pardonner mâcher perdre décolérer désarmer démordre cesser attendre être avoir"
  ).split(" "),
);
/** Intentions that a side may be said to have by another. */
const INTENDING = new Set(["envisager", "prévoir", "compter", "projeter"]);

/** « Aucun dégât n'a été relevé », « les deux rivaux ne se sont pas parlé »: what the outlet itself says has not been. */
export function* claimsOfAbsence(
  told: readonly ClaimDraft[],
  known: KnownWithEvents,
  context: ReferringWording,
): Generator<ClaimDraft> {
  const denied = new Set(told.filter(({ stance }) => stance === "denies").map(({ evidence }) => evidence.start));
  for (const sentence of known.reading.sentences) {
    if (denied.has(sentence.start)) continue;
    const tree = treeOf(sentence);
    for (const [from, to] of clausesIn(tree, 0, tree.tokens.length)) {
      const predicate = mainPredicate(tree, from, to);
      const group = verbGroupsOf(tree).find(({ main }) => main === predicate?.root);
      if (group === undefined || !tellsAbsence(tree, group)) continue;
      const token = tree.tokens[group.main];
      if (token === undefined || isWithin(known.quotes, token)) continue;
      const wording = inOwnVoiceWithReferents(tree, context);
      const worded = wordProposition(from, to, wording);
      if (!worded?.negated) continue;
      yield {
        proposition: worded.text,
        holder: null,
        stance: "denies",
        evidence: { start: sentence.start, end: sentence.end },
        ...structureOf(from, to, tree, context.finder, known),
        rule: { name: "claim/absence", version: VERSION, words: [group.lemma] },
      };
    }
  }
}

function tellsAbsence(tree: Tree, group: VerbGroup): boolean {
  if (group.form !== "finite" || !group.negated) return false;
  if (isThere(tree, group)) return true;
  if (UNSPOKEN.has(group.lemma)) return false;
  if (reportingUses(group.lemma, group.reflexive).size > 0 && !group.passive) return false;
  const subject = childrenWith(tree, group.main, "nsubj")[0];
  const isNamed =
    subject !== undefined && !/^(?:je|j'|nous|vous|on|ce|c'|cela|ça|qui)$/u.test(wordAt(tree.tokens, subject));
  const isDone = group.tense === "past" || group.passive;
  return (
    isNamed && (INTENDING.has(group.lemma) || (isDone && (group.passive || isAct(group) || holdsNone(tree, group))))
  );
}

/** « Il n'y a pas eu de blessés »; not « il n'y a pas lieu de », « il n'y a pas que la pluie » */
function isThere(tree: Tree, { lemma, first, main }: VerbGroup): boolean {
  if (lemma !== "avoir" || !tree.tokens.slice(first, main).some(({ lower }) => lower === "y")) return false;
  const thing = tree.tokens[childrenWith(tree, main, "obj")[0] ?? -1];
  const isRestricted = tree.tokens.slice(main + 1, main + 3).some(({ lower }) => lower === "que" || lower === "qu'");
  return thing?.upos === "NOUN" && !OF_NO_THING.has(thing.lemma) && !isRestricted;
}

/** What « il n'y a pas » is said of in turns of phrase: « pas de doute », « pas lieu de ». */
const OF_NO_THING = new Set("doute lieu raison besoin moyen choix mal urgence question photo".split(" "));

/** An act that others could have seen; « ne l'a pas fait » says of none. */
const isAct = ({ lemma, reflexive }: VerbGroup): boolean =>
  lemma !== "faire" &&
  (eventEntries(lemma, "verb").some(({ further }) => further.length === 0) ||
    attitudesOf(lemma, reflexive).has("occurs"));

/** « Aucun dégât n'a été relevé », « n'ont reçu aucune demande » */
function holdsNone(tree: Tree, group: VerbGroup): boolean {
  return childrenWith(tree, group.main, "nsubj", "obj").some((at) =>
    [at, ...childrenWith(tree, at, "det")].some((word) =>
      /^(?:aucune?|nul(?:le)?|personne|rien)$/u.test(wordAt(tree.tokens, word)),
    ),
  );
}
