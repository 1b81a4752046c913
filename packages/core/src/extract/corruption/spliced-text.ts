import type { Block, Issue } from "../../model/analysis.ts";
import type { Reading, Sentence, Token } from "../../model/reading.ts";
import { type CorruptionRule, eachToken, isCapitalised, issueAt, issueOver, isWord } from "./evidence.ts";

/** « une réunion de Les producteurs », « ouvrent Le marché »: a sentence begins in the middle of another. */
export const findSplicedSentences: CorruptionRule = ({ reading }) =>
  eachToken(reading, (tokens, at) => {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (!before || !next || !CAPITAL_STARTERS.has(token.form) || !isWord(before) || !isWord(next)) return undefined;
    if (isCapitalised(next) || next.upos === "PROPN") return undefined;
    const strange = before.upos === "ADP" || before.upos === "DET" || isCapitalised(before) || before.upos === "VERB";
    return strange
      ? issueOver("garble", [tokens[at - 2], before, token, next], "une phrase commence au milieu d'une autre")
      : undefined;
  });

/** « Awa Diallo Rapport de la banque »: a common noun in capitals after a name, with what belongs to it. */
export const findSplicedNouns: CorruptionRule = ({ reading, french }) => {
  const lastWords = lastWordsOfPersons(reading);
  return reading.sentences.filter(namesPerson).flatMap(({ tokens, names }) =>
    tokens.flatMap((token, at): readonly Issue[] => {
      if (!isCapitalised(token)) return [];
      // The name finder may take the noun in: a person whom the text names elsewhere without it ends before it.
      const before = tokens[at - 1];
      const isOver = names.some(
        ({ type, start, end }) => type === "PER" && before && start <= before.start && end >= before.end,
      );
      if (!isOver || !lastWords.has(before?.form ?? "")) return [];
      if (!/^\p{Lu}\p{Ll}{2,}$/u.test(token.form) || !/^(?:de|du|des|d['’])$/.test(tokens[at + 1]?.form ?? ""))
        return [];
      const readings = french.lexicon.analyses(token.lower);
      const common = readings.some(({ upos }) => upos === "NOUN");
      const title =
        /^(?:Président|Directeur|Directrice|Chef|Ministre|Maire|Secrétaire|Professeur|Porte|Député|Membre|Fondateur|Roi|Reine|Prince|Comte|Duc)/.test(
          token.form,
        );
      return common && !title
        ? [
            issueOver(
              "garble",
              [tokens[at - 1], token, tokens[at + 1], tokens[at + 2]],
              "nom commun inséré après un nom propre",
            ),
          ]
        : [];
    }),
  );
};

/** The words that persons' names end with anywhere in the text. */
function lastWordsOfPersons(reading: Reading): ReadonlySet<string> {
  return new Set(
    reading.sentences.filter(namesPerson).flatMap(({ tokens, names }) => {
      const ends = new Set(names.filter(({ type }) => type === "PER").map(({ end }) => end));
      return tokens.filter(({ end }) => ends.has(end)).map(({ form }) => form);
    }),
  );
}

const namesPerson = ({ names }: Sentence): boolean => names.some(({ type }) => type === "PER");

/** Words, in a row, that a sentence repeats: a decoder that ran in a loop, or two halves shuffled. */
const LOOP_WORDS = 6;

export const findLoops: CorruptionRule = ({ reading }) =>
  reading.sentences.flatMap((sentence): readonly Issue[] => {
    const words = sentence.tokens.filter((token) => /^[\p{L}\d]/u.test(token.form));
    // So many words come again at least where a run of them does, which hardly any sentence shows.
    const again = words.length - new Set(words.map(({ lower }) => lower)).size;
    if (again < LOOP_WORDS) return [];
    const seen = new Map<string, number>();
    for (let at = 0; at + LOOP_WORDS <= words.length; at++) {
      const key = words
        .slice(at, at + LOOP_WORDS)
        .map(({ lower }) => lower)
        .join(" ");
      const first = seen.get(key);
      if (first !== undefined && at >= first + LOOP_WORDS && !hasFigure(words, first, at)) {
        const end = words[Math.min(words.length, at + LOOP_WORDS) - 1]!.end;
        return [issueAt("garble", words[first]!.start, end, "la phrase se répète")];
      }
      if (first === undefined) seen.set(key, at);
    }
    return [];
  });

/** Reports of measurements say the same of each figure on purpose. */
function hasFigure(words: readonly Token[], from: number, to: number): boolean {
  return words.slice(from, to + LOOP_WORDS).some(({ form }) => /\d/.test(form));
}

/** Words after which a full stop ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:M|Mme|Mlle|MM|Dr|Pr|Me|Mgr|St|Ste|av|apr|art|cf|env|etc|ex|fig|hab|id|max|min|n|no|nº|p|pp|vol|éd|ch|bd|tél|jan|janv|févr|fév|avr|juil|sept|oct|nov|déc|\p{Lu})\.$/u;

/** « …la région. marge. »: a sentence that begins small, left over from a cut one. */
export const findLeftovers: CorruptionRule = ({ reading }) =>
  reading.sentences.flatMap(({ tokens }, index): readonly Issue[] => {
    const before = reading.sentences[index - 1]?.tokens.at(-1);
    const beginsSmall =
      before?.form === "." &&
      reading.sentences[index - 1]?.block === reading.sentences[index]?.block &&
      isSmallStart(tokens, 0);
    const inside = tokens.findIndex(
      (token, at) => at > 0 && token.form === "." && endsWord(tokens[at - 1]!) && isSmallStart(tokens, at + 1),
    );
    const start =
      inside >= 0 ? inside + 1 : beginsSmall && endsWord(reading.sentences[index - 1]!.tokens.at(-2)) ? 0 : -1;
    return start < 0
      ? []
      : [issueOver("garble", tokens.slice(Math.max(0, start - 2), start + 5), "phrase sans son début")];
  });

/** A whole small word before a full stop: no abbreviation, initial or figure. */
function endsWord(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}{4,}$/u.test(token.form) && !ABBREVIATIONS.test(`${token.form}.`);
}

/** A small word that opens a sentence; brands and addresses written small (« eBay », « lemonde.fr ») may. */
function isSmallStart(tokens: readonly Token[], at: number): boolean {
  const [token, next, third] = tokens.slice(at, at + 3);
  if (!token || !/^\p{Ll}+$/u.test(token.form) || token.upos === "PROPN" || token.upos === "X") return false;
  const isAddress = /^[.@]/.test(next?.form ?? "") && third !== undefined && third.start === next!.end;
  return !isAddress;
}

/** Words that cannot end a paragraph. */
const OPEN_WORDS =
  /(?:^|[\s'’])(?:de|du|des|la|le|les|l['’]|d['’]|à|au|aux|en|dans|par|pour|sur|avec|sans|et|ou|que|qui|dont|un|une|son|sa|ses|leur|leurs|ce|cette|ces)$/iu;

/** « …les propos du »: a paragraph that stops before its sentence does. */
export const findBrokenParagraphs: CorruptionRule = ({ blocks, text }) =>
  blocks.flatMap((block, index): readonly Issue[] => {
    if (block.kind !== "paragraph") return [];
    const line = text.slice(block.start, block.end);
    const next = paragraphBehind(blocks, index);
    const goesOn =
      next && /^\p{Ll}/u.test(text.slice(next.start, next.end)) && !/[.!?…:;»”")\]]$/u.test(line) && line.length > 60;
    if (!OPEN_WORDS.test(line) && !goesOn) return [];
    const words = [...line.matchAll(/\S+/g)];
    return [
      issueAt(
        "broken-paragraph",
        block.start + (words.at(-3)?.index ?? 0),
        block.end,
        "la phrase continue au paragraphe suivant",
      ),
    ];
  });

export const CAPITAL_STARTERS = new Set("Le La Les Un Une Des Il Elle Ils Elles Ce Cette Ces".split(" "));

function paragraphBehind(blocks: readonly Block[], index: number): Block | undefined {
  for (let at = index + 1; at < blocks.length; at++) if (blocks[at]?.kind === "paragraph") return blocks[at];
  return undefined;
}
