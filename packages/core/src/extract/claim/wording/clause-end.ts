import { type Tree, wordAt } from "../../clause/tree.ts";

/** A relative or adverbial clause behind a comma is circumstance; an apposition, and another act, say something else. */
export function endOfMainClause(tree: Tree, from: number, to: number, left: ReadonlySet<number>): number {
  for (let index = from + 1; index < to; index++) {
    if (left.has(index)) continue;
    const word = wordAt(tree.tokens, index);
    const next = wordAt(tree.tokens, index + 1);
    if (word === "," && (CIRCUMSTANCE.test(next) || opensApposition(tree, index + 1))) return index;
    if (word === "et" && isOthersAct(tree, index + 1, from)) return index;
    // « a dit que le pont tient mais refusé d'y aller »: what the speaker does besides.
    if (word === "mais" && tree.tokens[index + 1]?.features.VerbForm === "Part") return index;
  }
  return to;
}

const CIRCUMSTANCE =
  /^(?:qui|dont|où|ce|contrairement|quoi|alors|tandis|bien|après|avant|selon|comme|malgré|notamment|sans|soulignant)$/u;

/** « …, une affirmation que l'ambassade a qualifiée de fausse », « Kidal, une ville du nord » */
function opensApposition(tree: Tree, index: number): boolean {
  const isOfName = tree.tokens[index - 2]?.upos === "PROPN" && /^une?$/u.test(wordAt(tree.tokens, index));
  if (isOfName) return true;
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

/** A clause that would not end has begun within this many words. Guessed. */
const LAST_CLAUSE = 10;
const OPENS_ANOTHER = /^(?:,|qui|que|qu'|dont|où|lorsque|quand|comme)$/u;

/** The end, or the longest proposition's before the phrase that would not end: « huit obus », not « huit obus d' ». */
export function withinLongest(tree: Tree, end: number, longest: number, verb: number): number {
  // Whatever stands before it, the verb is kept, with a few words behind it.
  const most = Math.max(longest, verb + LAST_CLAUSE);
  if (end <= most) return end;
  let cut = most;
  for (let index = most; index > Math.max(verb + 1, most - LAST_CLAUSE); index--)
    if (OPENS_ANOTHER.test(wordAt(tree.tokens, index))) {
      cut = index;
      break;
    }
  while (/^(?:ADP|DET|CCONJ|SCONJ|PUNCT|AUX|NUM)$/u.test(tree.tokens[cut - 1]?.upos ?? "")) cut -= 1;
  return cut;
}

const RELATIVES = /^(?:qui|dont|où)$/u;

/** « le maire, qui vivait à Lomé, a quitté la ville »: the words between the commas. */
export function asidesBefore(tree: Tree, from: number, verb: number, left: ReadonlySet<number>): readonly number[] {
  const isComma = (index: number) => wordAt(tree.tokens, index) === "," && !left.has(index);
  const opening = tree.tokens.findIndex(
    (_, index) => index >= from && isComma(index) && RELATIVES.test(wordAt(tree.tokens, index + 1)),
  );
  const closing = tree.tokens.findIndex((_, index) => index > opening && isComma(index));
  if (opening < 0 || closing < 0 || closing >= verb) return [];
  return Array.from({ length: closing - opening + 1 }, (_, offset) => opening + offset);
}

/** « la ville (nord du pays) », « la digue — dit-on — »: what is put between, closed or not; behind one dash only once the verb is told. */
export function parenthesesIn(tree: Tree, from: number, to: number, verb: number): readonly number[] {
  const inside: number[] = [];
  let closing: RegExp | undefined;
  for (let index = from; index < to; index++) {
    const word = wordAt(tree.tokens, index);
    if (closing?.test(word)) {
      inside.push(index);
      closing = undefined;
      continue;
    }
    const isPaired = () => tree.tokens.slice(index + 1, to).some(({ form }) => DASH.test(form));
    if (closing === undefined && word === "(") closing = /^\)$/u;
    else if (closing === undefined && DASH.test(word) && (index > verb || isPaired())) closing = DASH;
    if (closing) inside.push(index);
  }
  return inside;
}

const DASH = /^[—–-]$/u;
