import type { PlacedSentence, PlacedWord } from "./read-sentences.ts";

/** A sentence with one passage ruined, and where. */
export interface Damaged {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A way to ruin a sentence; undefined where the sentence offers nothing to ruin. */
export type Damage = (sentence: PlacedSentence, random: () => number) => Damaged | undefined;

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function replace(text: string, start: number, end: number, put: string): Damaged {
  return { text: text.slice(0, start) + put + text.slice(end), start, end: start + put.length };
}

/** Takes a word out; the gap is between its neighbours. */
function withoutWord({ text, words }: PlacedSentence, word: PlacedWord | undefined): Damaged | undefined {
  const at = word ? words.indexOf(word) : -1;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!word || !before || !after || text[word.end] !== " ") return undefined;
  return {
    text: text.slice(0, word.start) + text.slice(word.end + 1),
    start: before.start,
    end: word.start + after.form.length,
  };
}

function inner({ words }: PlacedSentence): readonly PlacedWord[] {
  return words.slice(2, -2);
}

const FOREIGN =
  "the government zwischen während because nhưng không schweren Regierung however gegen with Angriff thousands militärische người según también deutlich erklärte truppen backed leaders".split(
    " ",
  );
const CODE = [
  "&nbsp;",
  '<span class="x">',
  "</p>",
  "photo-23.jpg",
  "[caption id=12]",
  "{{title}}",
  "index.html",
  "window.dataLayer",
  "#038;",
  "undefined",
  "wp-content/uploads",
  "&#8217;",
  "<br />",
];

/** The kinds of the annotation guide, each by the accidents that make it. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  "garble: foreign word": (sentence, random) => {
    const word = pick(
      inner(sentence).filter(({ upos, form }) => ["NOUN", "VERB", "ADJ"].includes(upos) && form.length > 3),
      random,
    );
    return word && replace(sentence.text, word.start, word.end, pick(FOREIGN, random)!);
  },
  "garble: letters": (sentence, random) => {
    const word = pick(
      inner(sentence).filter(({ upos, form }) => ["NOUN", "VERB", "ADJ"].includes(upos) && /^\p{Ll}{6,}$/u.test(form)),
      random,
    );
    if (!word) return undefined;
    const at = 2 + Math.floor(random() * (word.form.length - 4));
    const ruined = word.form.slice(0, at) + word.form[at + 1] + word.form[at] + word.form.slice(at + 2);
    return ruined === word.form ? undefined : replace(sentence.text, word.start, word.end, ruined);
  },
  "garble: shuffled words": (sentence, random) => {
    const from = Math.floor(random() * (sentence.words.length - 6));
    const run = sentence.words.slice(from, from + 5);
    if (run.length < 5 || run.some(({ upos }) => upos === "PUNCT")) return undefined;
    const [a, b, c, d, e] = run.map(({ form }) => form.replace(/['’]$/, ""));
    return replace(sentence.text, run[0]!.start, run[4]!.end, [d, b, e, a, c].join(" "));
  },
  "garble: another sentence begins": (sentence, random) => {
    const word = pick(
      inner(sentence).filter(({ upos }) => ["ADP", "DET", "VERB"].includes(upos)),
      random,
    );
    return word && replace(sentence.text, word.end, word.end, " Les autorités du pays");
  },
  "garble: a run repeated": (sentence, random) => {
    const from = Math.floor(random() * Math.max(1, sentence.words.length - 8));
    const run = sentence.words.slice(from, from + 7);
    if (run.length < 7) return undefined;
    const copy = sentence.text.slice(run[0]!.start, run[6]!.end);
    return replace(sentence.text, run[6]!.end, run[6]!.end, ` ${copy}`);
  },
  "dropped-words: verb": (sentence, random) =>
    withoutWord(
      sentence,
      pick(
        inner(sentence).filter(({ finite, form }) => finite && form.length > 1),
        random,
      ),
    ),
  "dropped-words: noun": (sentence, random) => {
    const nouns = inner(sentence).filter(
      ({ upos }, at) => upos === "NOUN" && ["DET", "ADP"].includes(sentence.words[at + 1]!.upos),
    );
    return withoutWord(sentence, pick(nouns, random));
  },
  "glued-words: two small words": (sentence, random) => {
    const word = pick(
      inner(sentence).filter(
        ({ end, form }) => /^\p{Ll}{3,}$/u.test(form) && /^ \p{Ll}{3}/u.test(sentence.text.slice(end)),
      ),
      random,
    );
    const next = word && sentence.words[sentence.words.indexOf(word) + 1];
    return word && next && replace(sentence.text, word.start, next.end, word.form + next.form);
  },
  "glued-words: small word and capital": (sentence, random) => {
    const word = pick(
      inner(sentence).filter(({ end }) => /^ \p{Lu}\p{Ll}{2}/u.test(sentence.text.slice(end))),
      random,
    );
    const next = word && sentence.words[sentence.words.indexOf(word) + 1];
    return word && next && /^\p{Ll}+$/u.test(word.form)
      ? replace(sentence.text, word.start, next.end, word.form + next.form)
      : undefined;
  },
  "code-leak": (sentence, random) => {
    const word = pick(inner(sentence), random);
    return word && replace(sentence.text, word.end, word.end, ` ${pick(CODE, random)} `);
  },
  "encoding: read twice": (sentence, random) =>
    spoilAccent(sentence, random, (form) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(form))),
  "encoding: letter lost": (sentence, random) =>
    spoilAccent(sentence, random, (form) => form.replace(/[éèêàçùôîï]/, random() < 0.5 ? "?" : "\uFFFD")),
  "encoding: accents lost": (sentence, random) =>
    spoilAccent(sentence, random, (form) => form.normalize("NFD").replace(/\p{M}/gu, "")),
  "unclosed-quote": ({ text }) => {
    const close = text.lastIndexOf("»") >= 0 ? text.lastIndexOf("»") : text.lastIndexOf('"');
    const open = text.lastIndexOf("«", close) >= 0 ? text.lastIndexOf("«", close) : text.lastIndexOf('"', close - 1);
    if (close < 0 || open < 0) return undefined;
    return { text: text.slice(0, close).trimEnd() + text.slice(close + 1), start: open, end: close };
  },
  "name-error: a letter": (sentence, random) => {
    const word = pick(
      inner(sentence).filter(({ upos, form }) => upos === "PROPN" && /^\p{Lu}\p{Ll}{5,}$/u.test(form)),
      random,
    );
    if (!word) return undefined;
    const at = 2 + Math.floor(random() * (word.form.length - 3));
    return replace(sentence.text, word.start, word.end, word.form.slice(0, at) + word.form.slice(at + 1));
  },
  "broken-paragraph": ({ text, words }, random) => {
    const word = words[Math.floor(words.length / 2 + random() * (words.length / 3))];
    return word && word.upos !== "PUNCT"
      ? { text: text.slice(0, word.end), start: Math.max(0, word.start - 12), end: word.end }
      : undefined;
  },
};

function spoilAccent(
  sentence: PlacedSentence,
  random: () => number,
  spoil: (form: string) => string,
): Damaged | undefined {
  const word = pick(
    inner(sentence).filter(({ form }) => /^\p{Ll}*[éèêçùôîï]\p{Ll}*$/u.test(form) && form.length > 4),
    random,
  );
  return word && replace(sentence.text, word.start, word.end, spoil(word.form));
}
