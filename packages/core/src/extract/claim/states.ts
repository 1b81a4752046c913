import { VAGUE_COUNTS } from "../../language/number-words.ts";
import type { Token } from "../../model/reading.ts";
import { givesAccount } from "../clause/gives-account.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { isTimeWord } from "../clause/time-nouns.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { prepositionOf } from "../event/roles/prepositions.ts";
import { eventTypeOf } from "../event/triggers/event-lexicon.ts";
import { VERBAL_TYPES } from "../event/triggers/verbal-types.ts";
import { isAgentNoun } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import { reportingUses } from "../quote/cue/reporting-words.ts";
import { STATE_VERBS_DATA } from "./state-verbs-data.ts";
import type { Predicate } from "./wording/predicates.ts";

/** What a verb says of how things stand. */
export type StateClass =
  | "being"
  | "judged"
  | "measure"
  | "change"
  | "cause"
  | "intent"
  | "position"
  | "result"
  | "loss"
  | "lasting"
  | "counted";

interface StateVerb {
  readonly state: StateClass;
  /** What the verb must have behind it: a preposition, or `inf` for an infinitive. */
  readonly behind: string | undefined;
}

/** Keyed by lemma, « se » before it where the verb is reflexive. */
const STATE_VERBS: ReadonlyMap<string, readonly StateVerb[]> = readStateVerbs(STATE_VERBS_DATA);

function readStateVerbs(data: string): ReadonlyMap<string, readonly StateVerb[]> {
  const found = new Map<string, StateVerb[]>();
  for (const line of data.trim().split("\n")) {
    const [state = "", verbs = ""] = line.split(": ");
    for (const verb of verbs.split(", ")) {
      const [lemma = "", behind] = verb.split(" ~ ");
      found.set(lemma, [...(found.get(lemma) ?? []), { state: state as StateClass, behind }]);
    }
  }
  return found;
}

/** What a clause says of how things stand; undefined when it tells an act. */
export function stateOf(tree: Tree, predicate: Predicate, finder: PartyFinder): StateClass | undefined {
  const group = verbGroupsOf(tree).find(({ main }) => main === predicate.last || main === predicate.root);
  const subject = group ? subjectOf(tree, group) : childrenWith(tree, predicate.root, "nsubj")[0];
  if (subject === undefined || !isTold(tree, subject) || isBelowThat(tree, predicate.root)) return undefined;
  if (group === undefined || predicate.lemma === "être")
    return linksTo(tree, predicate, subject, finder) ? "being" : undefined;
  const meant = onlyDone(tree, group) ?? group;
  const key = meant.reflexive ? `se ${meant.lemma}` : meant.lemma;
  const listed = STATE_VERBS.get(key)?.find((verb) => fits(verb, meant, subject, tree, finder))?.state;
  if (listed !== undefined) return listed;
  if (reportingUses(meant.lemma, meant.reflexive).size > 0 || givesAccount(tree, meant.lemma, meant.last))
    return undefined;
  if (isLasting(tree, meant, predicate)) return "lasting";
  return counts(tree, predicate.root) ? "counted" : undefined;
}

/** « les quais sont fermés », « la chasse est permise dans deux vallées »: what has been done lasts, and nobody is said to do it. */
function isLasting(tree: Tree, { main, passive, lemma }: VerbGroup, { first, last }: Predicate): boolean {
  const auxiliary = tree.tokens.slice(first, last).filter(({ upos }) => upos === "AUX" || upos === "VERB");
  const isPresent = auxiliary.length === 1 && auxiliary[0]?.features.Tense === "Pres";
  const isByNobody = childrenWith(tree, main, "obl:agent").length === 0;
  return passive && isPresent && isByNobody && !AWAITED.has(lemma) && !VERBAL_TYPES.has(eventTypeOf(lemma)?.type ?? "");
}

/** Said of what is to come, or of what somebody is charged with. */
const AWAITED = new Set(
  "attendre prévoir programmer appeler inviter convier destiner accuser soupçonner viser censer supposer".split(" "),
);

/** « la récolte a baissé d'un tiers », « neuf élus se sont abstenus »: a number of the clause counts something other than time. */
const counts = (tree: Tree, at: number, depth = COUNT_DEPTH): boolean =>
  childrenWith(tree, at, "nsubj", "obj", "obl", "nmod", "advmod", "nummod").some(
    (child) => isCount(tree, child) || (depth > 1 && counts(tree, child, depth - 1)),
  );

/** « ont mené près de 300 interpellations »: près, interpellations, 300. */
const COUNT_DEPTH = 3;

function isCount(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  const next = tree.tokens[at + 1];
  if (token === undefined || isTimeWord(next?.lemma ?? "") || isTimeWord(tree.tokens[token.head]?.lemma ?? ""))
    return false;
  if (token.lemma === "%") return true;
  if (token.upos !== "NUM") return SHARES.has(token.lemma);
  return !ONE.test(token.form) && !isYear(token, at) && !isNumberOf(tree, token, at);
}

const ONE = /^(?:une?|0?1)$/u;

/** « en 2016 »; not « 2000 chèvres ». */
const isYear = ({ form, relation, head }: Token, at: number): boolean =>
  /^(?:1[5-9]|20)\d\d$/u.test(form) && !(relation === "nummod" && head > at);

/** « l'article 12 », « la route nationale 66 »: behind its noun a number says which one. */
const isNumberOf = (tree: Tree, { head }: Token, at: number): boolean =>
  head >= 0 &&
  head < at &&
  /^(?:NOUN|PROPN|ADJ)$/u.test(tree.tokens[at - 1]?.upos ?? "") &&
  /^(?:NOUN|PROPN)$/u.test(tree.tokens[head]?.upos ?? "");

/** « ne font que compliquer », « qu'aggraver »: the infinitive says what is done. */
function onlyDone(tree: Tree, group: VerbGroup): VerbGroup | undefined {
  if (group.lemma !== "faire" || !/^(?:que|qu')$/u.test(wordAt(tree.tokens, group.last + 1))) return undefined;
  return verbGroupsOf(tree).find(({ first, form }) => first === group.last + 2 && form === "infinitive");
}

/** « un expert juge que le stade est dangereux »: said by somebody, even where the parser loses his verb. */
const isBelowThat = (tree: Tree, root: number): boolean =>
  childrenWith(tree, root, "mark").some((at) => /^(?:que|qu')$/u.test(wordAt(tree.tokens, at)));

/** Not « je », « notre début », « on »: whoever writes speaks of others; nor « rien ». */
function isTold(tree: Tree, subject: number): boolean {
  const words = [subject, ...childrenWith(tree, subject, "det")].map((at) => wordAt(tree.tokens, at));
  return !words.some((word) => OWN_OR_NONE.test(word));
}

const OWN_OR_NONE = /^-?(?:je|j'|tu|nous|vous|on|qui|rien|personne|mon|ma|mes|notre|nos|ton|ta|tes|votre|vos)$/u;

function fits(
  { state, behind }: StateVerb,
  group: VerbGroup,
  subject: number,
  tree: Tree,
  finder: PartyFinder,
): boolean {
  if (behind !== undefined && !hasBehind(tree, group, behind)) return false;
  const next = tree.tokens.slice(group.last + 1, group.last + 1 + REACH);
  switch (state) {
    case "judged":
      return group.passive && next.some(({ lower, upos }) => lower === "comme" || upos === "ADJ");
    case "measure":
      return !group.passive && next.some(({ upos, lemma }) => upos === "NUM" || SHARES.has(lemma));
    case "change":
      // « le maire a doublé les taxes », « le convoi a été stoppé »: acts.
      return !group.passive && (group.reflexive || childrenWith(tree, group.main, "obj").length === 0);
    case "cause":
      return group.passive ? isDueToThing(tree, group, finder) : !isActor(tree, subject, finder);
    case "loss":
      return !isActor(tree, subject, finder) || DIES.has(group.lemma);
    case "intent":
      return (
        !group.passive &&
        isActor(tree, subject, finder) &&
        !next.some(({ lemma }) => reportingUses(lemma, false).size > 0)
      );
    case "position":
      return (
        !group.passive && group.tense === "present" && isActor(tree, subject, finder) && isOfThing(tree, group, finder)
      );
    default:
      return true;
  }
}

/** « soutient le projet », « s'oppose à la vente »; whom somebody backs is told as an event. */
function isOfThing(tree: Tree, { main }: VerbGroup, finder: PartyFinder): boolean {
  const [thing] = childrenWith(tree, main, "obj", "obl:arg", "iobj");
  const token = tree.tokens[thing ?? -1];
  const isDefinite = childrenWith(tree, thing ?? -1, "det").some((at) =>
    /^(?:l[ea]|l'|les|ce|cet|cette|ces|son|sa|ses|leurs?)$/u.test(wordAt(tree.tokens, at)),
  );
  return token?.upos === "NOUN" && isDefinite && !isAgentNoun(token.lemma) && finder.entityAt(token) === undefined;
}

/** What befalls people, who do not do it. */
const DIES = new Set(["mourir", "décéder", "périr", "noyer", "succomber", "disparaître", "éteindre"]);

/** Words behind a verb within which its number or its judgement stands. Guessed. */
const REACH = 6;
/** Counts that are nouns. */
const SHARES: ReadonlySet<string> = new Set([
  ...VAGUE_COUNTS.keys(),
  "quart",
  "tiers",
  "moitié",
  "majorité",
  "double",
  "triple",
  "million",
  "milliard",
]);

/** « a été relancée par une série de raids »: done by no one. */
function isDueToThing(tree: Tree, { main }: VerbGroup, finder: PartyFinder): boolean {
  const [agent] = childrenWith(tree, main, "obl:agent", "obl").filter((at) => prepositionOf(tree, at) === "par");
  return agent !== undefined && !isActor(tree, agent, finder);
}

function hasBehind(tree: Tree, { last }: VerbGroup, behind: string): boolean {
  const next = tree.tokens.slice(last + 1, last + 1 + REACH);
  if (behind === "inf") return next.some(({ features }) => features.VerbForm === "Inf");
  const forms = FORMS[behind] ?? [behind];
  return next.some(({ lower }) => forms.includes(lower));
}

const FORMS: Readonly<Record<string, readonly string[]>> = { à: ["à", "au", "aux"], de: ["de", "d'", "du", "des"] };

/** People and bodies, who act; an attack, a law, prices do not. */
function isActor(tree: Tree, subject: number, finder: PartyFinder): boolean {
  const token = tree.tokens[subject];
  if (token === undefined) return false;
  if (token.upos === "PRON") return !/^(?:ce|c'|cela|ça|ceci)$/u.test(token.lower);
  const entity = finder.entityAt(token);
  return (entity !== undefined && entity.type !== "MISC") || isAgentNoun(token.lemma);
}

/** « X est vide », « c'est la première visite », « ce sont les seuls »; not « X est ministre », « c'est lundi que », « une crue est possible ». */
function linksTo(tree: Tree, { root }: Predicate, subject: number, finder: PartyFinder): boolean {
  const attribute = tree.tokens[root];
  if (attribute === undefined || childrenWith(tree, root, "cop").length === 0) return false;
  if (isAgentNoun(attribute.lemma) && isActor(tree, subject, finder)) return false;
  if (NOT_SO_YET.has(attribute.lemma) || childrenWith(tree, root, "csubj", "ccomp").length > 0) return false;
  if (!/^(?:ce|c')$/u.test(wordAt(tree.tokens, subject))) return /^(?:ADJ|NOUN|VERB|ADV)$/u.test(attribute.upos);
  return attribute.upos === "NOUN" && isBare(tree, root) && (isSingledOut(tree, root) || isOneOfMany(tree, root));
}

/** « une crue est possible », « c'est une question de temps »: nothing is so yet. */
const NOT_SO_YET = new Set(["possible", "probable", "question"]);

/** « le premier », « les seuls », « le plus lourd »: not « c'est le maire qui », « c'est leur maison ». */
const isSingledOut = (tree: Tree, noun: number): boolean =>
  childrenWith(tree, noun, "amod", "nummod", "det").some((at) =>
    /^(?:premi[eè]re?s?|derni[eè]re?s?|seule?s?|plus|moins|pire|meilleure?|\p{L}+ièmes?|\d+e)$/u.test(
      wordAt(tree.tokens, at),
    ),
  ) || childrenWith(tree, noun, "amod").some((at) => /^(?:plus|moins)$/u.test(wordAt(tree.tokens, at - 1)));

const isOneOfMany = (tree: Tree, noun: number): boolean =>
  childrenWith(tree, noun, "det").some((at) => /^une?$/u.test(wordAt(tree.tokens, at)));

/** Without a preposition: not « c'est à Goma »; « en fait », « en effet » are none. */
const isBare = (tree: Tree, noun: number): boolean =>
  childrenWith(tree, noun, "case").every((at) => childrenWith(tree, at, "fixed").length > 0);
