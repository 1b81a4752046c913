/** Characters of a heading: two lines of the list. Guessed. */
const MOST_CHARACTERS = 110;
/** A clause shorter than this says too little to stand alone. Guessed. */
const FEWEST_CHARACTERS = 40;

/** Words that tie a sentence to the one before it; alone in a heading they point nowhere. */
const TIES =
  /^(?:cependant|toutefois|néanmoins|pourtant|en effet|par ailleurs|en outre|de plus|en revanche|ainsi|enfin|ensuite|or|mais|et|car|selon lui|selon elle)\s*,?\s+(?=\p{L})/iu;

/**
 * The beginning of a sentence as a heading, word for word: without the tie to the sentence before it and without its full stop,
 * cut after a clause where it is long, else after a word with « … ».
 */
export function headlineOf(sentence: string): string {
  const plain = sentence.replace(/\s+/gu, " ").trim();
  const whole = capital(plain.replace(TIES, "").replace(/(?<![.…])\.$/u, ""));
  if (whole.length <= MOST_CHARACTERS) return whole;
  const clause = clauseEnds(whole).findLast((end) => isBalanced(whole.slice(0, end)));
  if (clause !== undefined) return whole.slice(0, clause);
  const word = whole.lastIndexOf(" ", MOST_CHARACTERS);
  return `${whole.slice(0, word > 0 ? word : MOST_CHARACTERS)}…`;
}

/** Where a clause may end: before a comma, a semicolon, a colon or a dash, early enough for a heading. */
function clauseEnds(text: string): readonly number[] {
  return [...text.slice(0, MOST_CHARACTERS).matchAll(/(?:,|\s?[;:]|\s[–—])\s/gu)]
    .map(({ index }) => index)
    .filter((index) => index >= FEWEST_CHARACTERS);
}

/** Whether every quotation mark and bracket that is opened is closed. */
function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count("«") === count("»") && count("“") === count("”") && count("(") === count(")") && count('"') % 2 === 0;
}

function capital(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("fr") + rest.join("");
}
