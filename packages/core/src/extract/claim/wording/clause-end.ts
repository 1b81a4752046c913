import { type Tree, wordAt } from "../../clause/tree.ts";

/** A relative or adverbial clause behind a comma is circumstance; an apposition, and another act, say something else. */
export function endOfMainClause(tree: Tree, from: number, to: number, left: ReadonlySet<number>): number {
  for (let index = from + 1; index < to; index++) {
    if (left.has(index)) continue;
    const word = wordAt(tree.tokens, index);
    const next = wordAt(tree.tokens, index + 1);
    if (word === "," && (CIRCUMSTANCE.test(next) || opensGerund(tree, index + 1) || opensApposition(tree, index + 1)))
      return index;
    if (word === "et" && isOthersAct(tree, index + 1, from)) return index;
    // « a dit que le pont tient mais refusé d'y aller »: what the speaker does besides.
    if (word === "mais" && tree.tokens[index + 1]?.features.VerbForm === "Part") return index;
  }
  return to;
}

const CIRCUMSTANCE =
  /^(?:qui|dont|où|ce|contrairement|quoi|alors|tandis|bien|après|avant|selon|comme|malgré|notamment|sans|soulignant)$/u;

/** « …, en bombardant le camp »: another act. */
function opensGerund(tree: Tree, index: number): boolean {
  const verb = tree.tokens[index + 1];
  return wordAt(tree.tokens, index) === "en" && verb?.features.VerbForm === "Part" && verb.features.Tense === "Pres";
}

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

const RELATIVES = /^(?:qui|dont|où|d'où)$/u;
const JOINS = /^(?:et|ou|ni)$/u;

/**
 * The words between two commas that say of what stands before them who or what it is: « le maire, qui vivait à Lomé, a quitté la ville »,
 * « le Front, un groupe que la capitale dit armé par ses voisins, a pris la ville ».
 */
export function asidesBefore(tree: Tree, from: number, verb: number, left: ReadonlySet<number>): readonly number[] {
  const commas = tree.tokens.flatMap(({ form }, index) =>
    form === "," && index >= from && index < verb && !left.has(index) ? [index] : [],
  );
  const [opening, ...others] = commas;
  const closing = others.at(-1);
  if (opening === undefined || closing === undefined) return [];
  const relative = commas.find((comma) => RELATIVES.test(wordAt(tree.tokens, comma + 1)));
  // Behind « A, B et C » the verb is not one's own.
  const described = closing + 1 === verb && !hasList(tree, from, verb) && opensDescription(tree, opening, left);
  const [first, last] = described ? [opening, closing] : [relative, others.find((comma) => comma > (relative ?? verb))];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** « un groupe armé », « soutenus par », « rédactrice en chef »: what somebody is, behind a comma. */
function opensDescription(tree: Tree, comma: number, left: ReadonlySet<number>): boolean {
  const described = tree.tokens.findLast((_, index) => index < comma && !left.has(index));
  const [word, next] = tree.tokens.slice(comma + 1, comma + 3);
  if (!word || !NAMING.has(described?.upos ?? "")) return false;
  if (RELATIVES.test(word.form)) return true;
  if (/^une?$/u.test(word.form)) return next?.upos === "NOUN" || next?.upos === "ADJ";
  return (
    word.upos === "NOUN" ||
    (word.upos === "VERB" && word.features.VerbForm === "Part" && word.features.Tense === "Past")
  );
}

const NAMING = new Set(["NOUN", "PROPN", "ADJ"]);

/** « le maire, le préfet, et le juge ont quitté la ville »: the last of several who did it. */
function hasList(tree: Tree, from: number, verb: number): boolean {
  return tree.tokens.some(
    ({ form }, index) => form === "," && index >= from && index < verb && JOINS.test(wordAt(tree.tokens, index + 1)),
  );
}

/** « aucune pression, d'où qu'elle vienne, n'a pesé »: whatever is granted between two commas is no part of what is said. */
export function concessionsIn(tree: Tree, from: number, to: number): readonly number[] {
  const opening = tree.tokens.findIndex(
    ({ form }, index) =>
      index >= from &&
      form === "," &&
      CONCEDES.test([1, 2, 3].map((step) => wordAt(tree.tokens, index + step)).join(" ")),
  );
  const closing = tree.tokens.findIndex(({ form }, index) => index > opening && form === ",");
  if (opening < 0 || closing < 0 || closing >= to) return [];
  return Array.from({ length: closing - opening + 1 }, (_, offset) => opening + offset);
}

const CONCEDES = /^(?:quel(?:le)?s? (?:que|qu')|(?:d'où|où|qui|quoi) (?:que|qu')|d' où (?:que|qu'))/u;

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
