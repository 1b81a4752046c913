import { type Tree, wordAt } from "../../clause/tree.ts";
import { elides } from "./join-words.ts";

/** Verbs that « il » stands before without meaning anybody. */
const IMPERSONAL_VERBS = new Set([
  "falloir",
  "agir",
  "pleuvoir",
  "neiger",
  "valoir",
  "suffire",
  "importer",
  "convenir",
]);
/** Verbs that do so where « de » or « que » follows: « il lui revient de décider », « il reste que ». */
const IMPERSONAL_WITH_CLAUSE = new Set(
  "être revenir appartenir incomber rester sembler paraître arriver apparaître manquer déplaire tarder".split(" "),
);
/** The clause of an impersonal « il » begins within this many words. Guessed. */
const REACH = 8;

/** Whether « il » means nobody: « il faut », « il y a », « il est trop tôt pour », « il serait juste que ». */
export function isImpersonal(tree: Tree, index: number): boolean {
  const { tokens } = tree;
  if (wordAt(tokens, index) !== "il") return false;
  if (tokens[index]?.relation.startsWith("expl")) return true;
  const verb = tokens.findIndex((token, at) => at > index && at < index + 5 && token.features.VerbForm === "Fin");
  if (verb < 0) return false;
  const lemmas = tokens.slice(verb, verb + 3).map(({ lemma }) => lemma);
  if (wordAt(tokens, verb - 1) === "y" && lemmas.includes("avoir")) return true;
  if (IMPERSONAL_VERBS.has(lemmas[0] ?? "")) return true;
  if (!IMPERSONAL_WITH_CLAUSE.has(lemmas[0] ?? "")) return false;
  return tokens.slice(verb + 1, verb + REACH).some((_, offset) => opensClause(tree, verb + 1 + offset));
}

function opensClause(tree: Tree, index: number): boolean {
  const word = wordAt(tree.tokens, index);
  if (/^(?:que|qu')$/u.test(word)) return true;
  return /^(?:de|d'|pour)$/u.test(word) && tree.tokens[index + 1]?.features.VerbForm === "Inf";
}

/** « je », and « nous » as a subject: « il nous accuse » has it as an object. */
export function saysI(tree: Tree, index: number): boolean {
  const word = wordAt(tree.tokens, index);
  if (/^(?:je|j')$/u.test(word)) return true;
  if (word !== "nous" || /^(?:nous|de|à|avec|pour|sans|chez|que|entre)$/u.test(wordAt(tree.tokens, index - 1)))
    return false;
  if (reflexiveOfThird(tree, index) !== undefined) return false;
  const verb = tree.tokens
    .slice(index + 1, index + 5)
    .find(({ upos, features }) => (upos === "VERB" || upos === "AUX") && features.VerbForm !== undefined);
  return verb?.features.Person === "1" && verb.features.Number === "Plur";
}

/** « mon pays » → « son pays » of one who speaks, « leur pays » of many; undefined for other words. */
export function possessiveOfThird(tree: Tree, index: number, plural: boolean): string | undefined {
  const word = wordAt(tree.tokens, index);
  if (!/^(?:mon|ma|mes|notre|nos)$/u.test(word) || tree.tokens[index]?.upos !== "DET") return undefined;
  const many = word === "mes" || word === "nos";
  if (plural) return many ? "leurs" : "leur";
  if (many) return "ses";
  const next = tree.tokens[index + 1];
  return next?.features.Gender === "Fem" && !elides(next.form) ? "sa" : "son";
}

/** « nous nous félicitons », « je me réjouis »: the second pronoun as « se »; undefined for other words. */
export function reflexiveOfThird(tree: Tree, index: number): string | undefined {
  const isNegated = /^(?:ne|n')$/u.test(wordAt(tree.tokens, index - 1));
  const [before, word] = [wordAt(tree.tokens, isNegated ? index - 2 : index - 1), wordAt(tree.tokens, index)];
  const reflexive = (before === "nous" && word === "nous") || (before === "je" && /^(?:me|m')$/u.test(word));
  if (!reflexive) return undefined;
  return elides(tree.tokens[index + 1]?.form ?? "") ? "s'" : "se";
}
