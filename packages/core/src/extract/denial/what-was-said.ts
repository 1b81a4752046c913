import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import type { VerbGroup } from "../clause/verb-groups.ts";
import { isAgentNoun } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";

/** Nouns that stand for what was said. */
export const SAID = new Set(
  "accusation allégation information fait imputation assertion théorie affirmation rumeur bilan chiffre montant nombre estimation total évaluation version propos reproche mise thèse déclaration nouvelle conclusion récit insinuation cela ceci tout".split(
    " ",
  ),
);
/** Of these, what counts something. */
export const NUMBERS = new Set("bilan chiffre montant nombre estimation total évaluation".split(" "));
/** Of these, what tells that something took place: who denies it denies the act, while who rejects an accusation or a version disputes what is said. */
export const TELLINGS = new Set("information nouvelle rumeur annonce".split(" "));
/** Of these, what somebody is held to have done. */
export const ACCUSATIONS = new Set("accusation allégation imputation reproche".split(" "));
/** « nie toute implication »: the deed itself, with the denier as its doer. */
export const DEED = new Set(
  "implication responsabilité ingérence participation lien soutien connivence complicité marchandage rôle".split(" "),
);

/** « a démenti lundi soir tout accord »: behind a day, the parser takes the object for another. */
export function objectsOf(tree: Tree, group: VerbGroup): readonly number[] {
  // « ce que dément son entourage »: who denies stands behind.
  if (/^(?:que|qu')$/u.test(wordAt(tree.tokens, group.first - 1)))
    return childrenWith(tree, group.main, "obj").filter((at) => at < group.first);
  const behindDay = childrenWith(tree, group.main, "obl").filter((at) => at > group.last && isAny(tree, at));
  const found = [...childrenWith(tree, group.main, "obj"), ...behindDay];
  return found.length > 0 ? found : lostObject(tree, group);
}

/** « ont rejeté, mercredi dans la soirée, les allégations »: behind what commas set apart, the parser loses the object. */
function lostObject(tree: Tree, { last }: VerbGroup): readonly number[] {
  if (wordAt(tree.tokens, last + 1) !== ",") return [];
  const rest = tree.tokens.slice(last + 2, last + REACH_TO_OBJECT);
  const verb = rest.findIndex(({ upos }) => upos === "VERB");
  const at = (verb < 0 ? rest : rest.slice(0, verb)).findIndex(
    ({ lemma }) => ACCUSATIONS.has(lemma) || TELLINGS.has(lemma),
  );
  return at < 0 ? [] : [last + 2 + at];
}

/** « , mercredi 13 avril dans la soirée, les »: words between. Guessed. */
const REACH_TO_OBJECT = 14;

/**
 * « les rumeurs de coup d'État », « les informations faisant état de contacts »: what was said, named right here; undefined when the noun tells
 * only who said it (« les accusations de l'opposition »).
 */
export function contentOf(tree: Tree, at: number, finder: PartyFinder): number | undefined {
  if (!SAID.has(tree.tokens[at]?.lemma ?? "")) return undefined;
  const state = tree.tokens.findIndex(({ form }, index) => index > at && index < at + 3 && /^faisant$/iu.test(form));
  const told = state < 0 ? at : state + 1;
  const noun = tree.tokens.findIndex(
    (token, index) => index > told && index < told + REACH_TO_CONTENT && /^(?:NOUN|PROPN)$/u.test(token.upos),
  );
  const token = tree.tokens[noun];
  const link = [noun - 1, noun - 2].map((index) => wordAt(tree.tokens, index));
  if (token === undefined || !link.some((word) => /^(?:de|d'|sur|concernant)$/u.test(word))) return undefined;
  return finder.entityAt(token) || isAgentNoun(token.lemma) || token.upos === "PROPN" ? undefined : noun;
}

/** The noun of what was said stands within this many words. Guessed: a preposition, a determiner and an adjective. */
const REACH_TO_CONTENT = 4;

export function isWhatWasSaid(tree: Tree, at: number, finder: PartyFinder): boolean {
  const token = tree.tokens[at];
  if (token === undefined) return false;
  if (/^(?:que|qu'|les?|la|l'|cela|ça|ceci)$/iu.test(token.form)) return true;
  if (contentOf(tree, at, finder) !== undefined) return true;
  // « les informations selon lesquelles… »: said right here.
  if (childrenWith(tree, at, "acl").length > 0) return false;
  return SAID.has(token.lemma) || DEED.has(token.lemma) || isAny(tree, at);
}

/** « toute implication », « toute pression sur les magistrats », « son implication »: the thing itself is denied. */
export function isDenied(tree: Tree, at: number): boolean {
  const lemma = tree.tokens[at]?.lemma ?? "";
  return DEED.has(lemma) || (!SAID.has(lemma) && isAny(tree, at));
}

/** « a nié la présence d'hommes armés », « nie un accord »: a thing that is or is not, and nobody who could deny. */
export function isThing(tree: Tree, at: number, finder: PartyFinder): boolean {
  const token = tree.tokens[at];
  if (token?.upos !== "NOUN" || SAID.has(token.lemma) || isAgentNoun(token.lemma)) return false;
  return (
    finder.entityAt(token) === undefined &&
    childrenWith(tree, at, "det").length > 0 &&
    childrenWith(tree, at, "acl").length === 0
  );
}

function isAny(tree: Tree, at: number): boolean {
  return childrenWith(tree, at, "det", "amod").some((child) => /^tou(?:te?|s|tes)$/u.test(wordAt(tree.tokens, child)));
}

/** « des accusations que X rejette », « une trêve que X rejette »: the noun that a relative clause with « que » is about. */
export function relativeOf(tree: Tree, group: VerbGroup): number | undefined {
  const { relation = "", head = -1 } = tree.tokens[group.main] ?? {};
  if (group.form !== "finite" || !relation.startsWith("acl") || tree.tokens[head]?.upos !== "NOUN") return undefined;
  const opens = tree.tokens.slice(head + 1, group.first).some(({ lower }) => /^(?:que|qu')$/u.test(lower));
  return opens ? head : undefined;
}
