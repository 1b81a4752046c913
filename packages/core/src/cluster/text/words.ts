/** Lower case, no accents, ligatures opened: what two spellings of one word share. */
export function fold(text: string): string {
  // Most words have no accent, and every word of an article is asked.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss");
}

/** Folded words and numbers in order; « 1 200 » is one number, punctuation is dropped. */
export function wordsOf(text: string): readonly string[] {
  const joined = fold(text).replace(/(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu, "$1");
  return joined.match(/\d+(?:[.,]\d+)?|\p{L}+/gu) ?? [];
}

/** Words of French grammar that say nothing of what a sentence is about. */
const GRAMMAR = new Set(
  (
    "le la les l un une des de du d au aux et ou ni mais donc or car a en y dans sur sous par pour avec sans chez vers entre " +
    "ce cet cette ces cela ca c qui que qu quoi dont quand comme si se s son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos " +
    "je j tu il elle on nous vous ils elles lui eux me m te t ne n pas plus moins tres bien aussi encore deja ainsi alors " +
    "est sont etait etaient ete etre sera seront serait seraient soit fut furent suis sommes etes soient " +
    "ai as ont avait avaient avoir aura auront aurait auraient ait aient eu avons avez fait faire font " +
    "tout tous toute toutes meme memes autre autres selon apres avant pendant depuis lors jusqu lorsque alors tandis afin " +
    "dit dire declare declarer affirme affirmer ajoute ajouter indique indiquer annonce annoncer estime estimer explique expliquer " +
    "souligne souligner precise preciser rapporte rapporter selon ont o h m mme mr p"
  ).split(" "),
);

export function isGrammar(word: string): boolean {
  return GRAMMAR.has(word);
}

/** Letters kept of a word: enough to join « encerclées » and « encerclement ». As in the scorer's comparison of claims. */
const STEM_LETTERS = 6;

/** The part of a folded word that its inflections share. */
export function stemOf(word: string): string {
  if (/^\d/.test(word)) return word.replace(",", ".");
  const singular = word.replace(word.length > 4 ? /[sx]$/ : /s$/, "");
  return (singular.length > 4 ? singular.replace(/e$/, "") : singular).slice(0, STEM_LETTERS);
}

/** Stems of the words that carry meaning, in order. */
export function stemsOf(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => !isGrammar(word) && (word.length > 1 || /\d/.test(word)))
    .map(stemOf);
}

/** Sørensen–Dice of two sets: 0 when either is empty. */
export function dice<Item>(left: ReadonlySet<Item>, right: ReadonlySet<Item>): number {
  if (left.size === 0 || right.size === 0) return 0;
  return (2 * countShared(left, right)) / (left.size + right.size);
}

export function countShared<Item>(left: ReadonlySet<Item>, right: ReadonlySet<Item>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared;
}

/** Character trigrams of folded words, for wordings that translators inflect differently. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const word of wordsOf(text)) {
    if (isGrammar(word)) continue;
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3));
  }
  return grams;
}
