import { type FrenchModel, featurePairs, readParagraph } from "@recoupe/core/language";
import type { Token } from "@recoupe/core/model";
import { readConllu, type SurfaceSentence, toSurface } from "@recoupe/french/training";

/** Sentences run together when line breaks are not to help. */
const JOINED_SENTENCES = 8;

interface Word {
  readonly upos: string;
  readonly lemma: string;
  /** In CoNLL-U notation. */
  readonly features: string;
  /** Place of the head, `root` for none. */
  readonly head: string;
  readonly relation: string;
}

interface Side {
  readonly words: Map<string, Word>;
  readonly sentences: Set<string>;
}

/**
 * F1 in percent against a treebank from raw text: tokens, sentences, parts of speech, features, lemmas, and attachment without punctuation with
 * full labels (spaCy's way). `lines`: a sentence a paragraph; `joined`: eight sentences a paragraph.
 */
export function measureTreebank(path: string, layout: "lines" | "joined", model: FrenchModel): string {
  const gold = emptySide();
  const found = emptySide();
  let [tokens, ms, offset] = [0, 0, 0];
  for (const group of grouped(readConllu(path).map(toSurface), layout === "lines" ? 1 : JOINED_SENTENCES)) {
    const text = group.map((sentence) => sentence.text).join(" ");
    let at = offset;
    for (const sentence of group) {
      addGold(gold, sentence, at);
      at += sentence.text.length + 1;
    }
    const before = process.cpuUsage();
    const read = readParagraph(text, model, { offset, block: 0 });
    ms += process.cpuUsage(before).user / 1000;
    for (const sentence of read) {
      found.sentences.add(`${sentence.start}-${sentence.end}`);
      const places = sentence.tokens.map(({ start, end }) => `${start}-${end}`);
      for (const [index, { upos, lemma, features, head, relation }] of sentence.tokens.entries())
        found.words.set(places[index]!, {
          upos,
          lemma,
          features: inConllu(features),
          head: places[head] ?? "root",
          relation,
        });
      tokens += sentence.tokens.length;
    }
    offset += text.length + 1;
  }
  return `${report(gold, found)} | ${Math.round((tokens / ms) * 1000)} tokens/s of processor time`;
}

function report(gold: Side, found: Side): string {
  const same = (test: (gold: Word, found: Word) => boolean, counts: (word: Word) => boolean = () => true): string => {
    let right = 0;
    for (const [place, word] of gold.words) {
      const other = found.words.get(place);
      if (counts(word) && other !== undefined && test(word, other)) right++;
    }
    return f1(right, count(gold, counts), count(found, counts));
  };
  const isWord = ({ relation }: Word): boolean => relation !== "punct";
  const attached = (left: Word, right: Word): boolean => left.head === right.head;
  const sentences = [...gold.sentences].filter((place) => found.sentences.has(place)).length;
  return [
    `tokens ${same(() => true)}`,
    `sentences ${f1(sentences, gold.sentences.size, found.sentences.size)}`,
    `UPOS ${same((left, right) => left.upos === right.upos)}`,
    `features ${same((left, right) => left.features === right.features)}`,
    `lemma ${same((left, right) => left.lemma === right.lemma)}`,
    `UAS ${same(attached, isWord)}`,
    `LAS ${same((left, right) => attached(left, right) && left.relation === right.relation, isWord)}`,
  ].join(" ");
}

function count(side: Side, counts: (word: Word) => boolean): number {
  return [...side.words.values()].filter(counts).length;
}

function f1(right: number, gold: number, found: number): string {
  return ((200 * right) / (gold + found)).toFixed(2);
}

function inConllu(features: Token["features"]): string {
  const pairs = featurePairs(features);
  return pairs.length === 0 ? "_" : pairs.join("|");
}

function emptySide(): Side {
  return { words: new Map(), sentences: new Set() };
}

function addGold(side: Side, sentence: SurfaceSentence, offset: number): void {
  let at = 0;
  const places = sentence.tokens.map(({ form }) => {
    const start = Math.max(sentence.text.indexOf(form, at), at);
    at = start + form.length;
    return `${offset + start}-${offset + at}`;
  });
  side.sentences.add(`${offset}-${offset + sentence.text.length}`);
  for (const [index, { upos, lemma, features, head, relation }] of sentence.tokens.entries())
    side.words.set(places[index]!, { upos, lemma, features, head: places[head] ?? "root", relation });
}

function grouped<Item>(items: readonly Item[], size: number): Item[][] {
  const groups: Item[][] = [];
  for (let at = 0; at < items.length; at += size) groups.push(items.slice(at, at + size));
  return groups;
}
