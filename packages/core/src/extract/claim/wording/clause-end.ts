import { type Tree, wordAt } from "../../clause/tree.ts";

/** A relative or adverbial clause behind a comma is circumstance; an apposition, and another's act, say something else. */
export function endOfMainClause(tree: Tree, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const word = wordAt(tree.tokens, index);
    if (word === "," && (CIRCUMSTANCE.test(wordAt(tree.tokens, index + 1)) || opensApposition(tree, index + 1)))
      return index;
    if (word === "et" && isOthersAct(tree, index + 1, from)) return index;
  }
  return to;
}

const CIRCUMSTANCE = /^(?:qui|dont|où|ce|alors|tandis|bien|après|avant|selon|comme|malgré|notamment|sans|soulignant)$/u;

/** « …, une affirmation que l'ambassade a qualifiée de fausse » */
function opensApposition(tree: Tree, index: number): boolean {
  return (
    tree.tokens[index]?.upos === "DET" &&
    tree.tokens[index + 1]?.upos === "NOUN" &&
    /^(?:que|qu'|qui|dont)$/u.test(wordAt(tree.tokens, index + 2))
  );
}

/** « 31 civils avaient été tués et a juré de riposter »: a finite verb of another number has another subject. */
function isOthersAct(tree: Tree, index: number, verb: number): boolean {
  const { VerbForm: form, Number: number } = tree.tokens[index]?.features ?? {};
  const main = tree.tokens.slice(verb, index).find(({ features }) => features.VerbForm === "Fin")?.features.Number;
  return form === "Fin" && number !== undefined && main !== undefined && number !== main;
}

/** The end, or the longest proposition's before the phrase that would not end: « huit obus », not « huit obus d' ». */
export function withinLongest(tree: Tree, end: number, longest: number): number {
  if (end <= longest) return end;
  let cut = longest;
  while (/^(?:ADP|DET|CCONJ|SCONJ|PUNCT|AUX|NUM)$/u.test(tree.tokens[cut - 1]?.upos ?? "")) cut -= 1;
  return cut;
}

const RELATIVES = /^(?:qui|dont|où)$/u;

/** « le maire, qui vivait à Lomé, a quitté la ville »: the words between the commas. */
export function asidesBefore(tree: Tree, from: number, verb: number): readonly number[] {
  const opening = tree.tokens.findIndex(
    ({ form }, index) => index >= from && form === "," && RELATIVES.test(wordAt(tree.tokens, index + 1)),
  );
  const closing = tree.tokens.findIndex(({ form }, index) => index > opening && form === ",");
  if (opening < 0 || closing < 0 || closing >= verb) return [];
  return Array.from({ length: closing - opening + 1 }, (_, offset) => opening + offset);
}
