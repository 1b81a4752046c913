import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { elides } from "./join-words.ts";

/** « je », and « nous » as a subject: « il nous accuse » has it as an object. */
export function saysI(tree: Tree, index: number): boolean {
  const word = wordAt(tree.tokens, index);
  if (/^(?:je|j')$/u.test(word)) return true;
  if (word !== "nous" || /^(?:nous|de|à|avec|pour|sans|chez|entre)$/u.test(wordAt(tree.tokens, index - 1)))
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
  // « nous ne pouvons pas nous retirer »
  const governs = tree.tokens[index + 1]?.features.VerbForm === "Inf" && isSaidByUs(tree, index);
  const isMe = /^(?:me|m')$/u.test(word);
  const reflexive =
    (before === "nous" && word === "nous") ||
    (word === "nous" && governs) ||
    // « je me réjouis », « je n'ai rien à me reprocher »
    (isMe && (before === "je" || tree.tokens[index + 1]?.features.VerbForm === "Inf"));
  if (!reflexive) return undefined;
  return elides(tree.tokens[index + 1]?.form ?? "") ? "s'" : "se";
}

/** Whether the verb that an infinitive hangs on has « nous » for its subject. */
function isSaidByUs(tree: Tree, index: number): boolean {
  const above = tree.tokens[index + 1]?.head ?? -1;
  return childrenWith(tree, above, "nsubj").some((child) => child < index && wordAt(tree.tokens, child) === "nous");
}
