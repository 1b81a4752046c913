import type { Issue } from "../../model/analysis.ts";
import type { Token } from "../../model/reading.ts";
import { isAgency } from "../../parse/byline-names.ts";
import { isDerived } from "./derived-words.ts";
import {
  type CorruptionRule,
  eachToken,
  eachUnknownWord,
  isCapitalised,
  isKnown,
  issueAt,
  issueOver,
  isWord,
} from "./evidence.ts";
import { lacksAccents } from "./spoiled-words.ts";

/** Times an unknown word may stand in a text before it is a term of its subject. */
const MOST_USES = 1;

/** Lower-case words that no French dictionary knows, outside quotation marks, used once: cut, half translated or invented. */
export const findUnknownWords: CorruptionRule = (evidence) => {
  const { reading, french, text, names } = evidence;
  const uses = new Map<string, number>();
  for (const { tokens } of reading.sentences)
    for (const { lower } of tokens) uses.set(lower, (uses.get(lower) ?? 0) + 1);
  return eachUnknownWord(evidence, (tokens, at) => {
    const token = tokens[at]!;
    if (uses.get(token.form)! > MOST_USES || isKnown(french, token.form.replaceAll("oe", "œ").replaceAll("ae", "æ")))
      return undefined;
    if (
      isForeignName(tokens, at) ||
      isQuotedAlone(text, token) ||
      isDerived(token.form, (word) => french.lexicon.knows(word)) ||
      lacksAccents(token.form, (word) => french.lexicon.knows(word))
    )
      return undefined;
    const name = likeName(token.form, names);
    if (name) {
      const written = reading.sentences.flatMap((sentence) => sentence.tokens).find(({ lower }) => lower === name);
      return issueOver("name-error", [token], `mot inconnu, proche du nom « ${written?.form ?? name} » du même texte`);
    }
    return issueOver("garble", [token], "mot inconnu du français");
  });
};

/** Words beside capitalised unknown ones are parts of foreign names: « Sinn féin », « al-Nosra ». */
function isForeignName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.upos === "PROPN" && (isCapitalised(tokens[at - 1]) || isCapitalised(tokens[at + 1]));
}

/** A foreign word that the writer sets in quotation marks is meant. */
function isQuotedAlone(text: string, { start, end }: Token): boolean {
  return /["«“‘'(]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s?["»”’)]/.test(text.slice(end, end + 2));
}

/** A name of the text that differs from the word in one letter, a plural or genitive s aside. */
function likeName(form: string, names: ReadonlySet<string>): string | undefined {
  const bare = form.replace(/s$/, "");
  for (const name of names) {
    if (name[0] === bare[0] && name.length >= 4 && bare !== name && differsInOne(bare, name)) return name;
  }
  return undefined;
}

function differsInOne(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at++;
  const skip = (word: string, other: string) => word.slice(at + (word.length >= other.length ? 1 : 0));
  return skip(left, right) === skip(right, left);
}

const SMALL_WORDS = new Set(
  "de du des la le les un une à au aux en et ou par pour sur dans avec que qui il elle ils elles est son sa ses ce cette".split(
    " ",
  ),
);

/** « duSyndicat », « AccueilPolitique »: two words without the space between them. */
export const findGluedWords: CorruptionRule = ({ blocks, text, french }) =>
  blocks.flatMap(({ kind, start, end }) => {
    if (kind === "boilerplate" || kind === "teaser") return [];
    const line = text.slice(start, end);
    const glued = GLUE.test(line) ? [...line.matchAll(/(?<!\p{L})(\p{L}*\p{Ll})(\p{Lu}\p{Ll}[\p{L}]*)/gu)] : [];
    const inside = glued.flatMap((match) => {
      const [whole, left, right] = match as unknown as [string, string, string];
      const small = SMALL_WORDS.has(left);
      const words =
        left.length >= 4 &&
        right.length >= 4 &&
        french.lexicon.knows(left.toLowerCase()) &&
        french.lexicon.knows(right.toLowerCase());
      if (!small && !words) return [];
      return [
        issueAt(
          "glued-words",
          start + match.index,
          start + match.index + whole.length,
          "deux mots sans espace entre eux",
        ),
      ];
    });
    const dated = /\p{Ll}(?=\d{1,2}[./-]\d{1,2}[./-]\d{4})/u.exec(line);
    return [
      ...inside,
      ...(dated
        ? [issueAt("glued-words", start + wordStart(line, dated.index), end, "date collée au mot qui précède")]
        : []),
    ];
  });

/** What glued words hold; most lines hold none, and to look for whole words costs more. */
const GLUE = /\p{Ll}\p{Lu}\p{Ll}/u;

function wordStart(line: string, at: number): number {
  return line.lastIndexOf(" ", at) + 1;
}

const LEAKS =
  /[\p{L}\d_-]+\.(?:html?|php|aspx?|jpe?g|png|gif|webp|svg|css|js|json|xml)(?![\p{L}\d])|<\/?[a-z][a-z\d]{0,10}(?:\s[^<>]{0,80})?>|&(?:[a-z]{2,8}|#\d{2,6});|\{\{[^{}]{0,60}\}\}|\[object Object\]|(?<![\p{L}\d])(?:undefined|NaN)(?![\p{L}\d])|\[\/?(?:caption|gallery|embed|vc_\w+|img|url|b|i)\b[^\]]{0,80}\]|function\s?\([^)]{0,40}\)\s?\{|(?<![\p{L}\d/])wp-content(?:\/\S{0,60})?|(?<![\p{L}\d])(?:window|document)\.[a-z]{3,20}(?![\p{L}\d])|(?<![\p{L}\d&])#0?\d{3,4};/giu;

/** What every leak holds; most blocks hold none of it, and to look for whole leaks costs more. */
const LEAK_SIGNS = /\.\p{L}|[<&{[#]|(?<![\p{L}\d])(?:undefined|NaN|wp-content)|function/iu;

/** Markup, file names and programs in running text. */
export const findCodeLeaks: CorruptionRule = ({ blocks, text }) =>
  blocks.flatMap(({ kind, start, end }) => {
    if (kind !== "paragraph" && kind !== "heading" && kind !== "title" && kind !== "dek") return [];
    const words = text.slice(start, end);
    if (!LEAK_SIGNS.test(words)) return [];
    return [...words.matchAll(LEAKS)].map((match) =>
      issueAt(
        "code-leak",
        start + match.index,
        start + match.index + match[0].length,
        "code ou nom de fichier dans le texte",
      ),
    );
  });

/** Spaces before commas from which they are an outlet's habit. */
const MOST_LOOSE_COMMAS = 2;

/** « responsables syndicaux , les magasins »: something between the word and the comma, a link as a rule, was cut out. */
export const findLooseCommas: CorruptionRule = ({ blocks, text }) => {
  const found = blocks.flatMap(({ kind, start, end }) => {
    if (kind !== "paragraph" && kind !== "dek") return [];
    const words = text.slice(start, end);
    if (!words.includes(" , ")) return [];
    return [...words.matchAll(/\p{L}+ ,(?= \p{L})/gu)].map((match) =>
      issueAt(
        "glued-words",
        start + match.index,
        start + match.index + match[0].length,
        "espace avant la virgule : un lien a été retiré",
      ),
    );
  });
  return found.length <= MOST_LOOSE_COMMAS ? found : [];
};

const MOJIBAKE =
  /[\p{L}]*(?:\uFFFD|Ã[\u0080-\u00BF©¨ª«¢®´»¹§€‰ŠŒ]|â€[™œ\u009d“”¦“]|Â[«»°\u00A0])[\p{L}\uFFFD]*|\p{L}+\?\p{Ll}+/gu;

/** Letters that a wrong charset has replaced. */
export const findWrongEncoding: CorruptionRule = ({ blocks, text }) =>
  blocks.flatMap(({ kind, start, end }) => {
    if (kind === "boilerplate" || kind === "teaser") return [];
    const words = text.slice(start, end);
    // Most blocks hold no such letter; to look for the words around one costs more.
    if (!/[\uFFFDÃÂ?]|â€/u.test(words)) return [];
    return [...words.matchAll(MOJIBAKE)].map((match) =>
      issueAt(
        "encoding",
        start + match.index,
        start + match.index + match[0].length,
        "lettres perdues par un mauvais encodage",
      ),
    );
  });

/** « AFPS »: an agency's name with the genitive of another language. */
export const findRuinedAgencies: CorruptionRule = ({ blocks, text }) =>
  blocks.flatMap(({ kind, start, end }) => {
    if (kind === "boilerplate" || kind === "teaser") return [];
    return [...text.slice(start, end).matchAll(/(?<!\p{L})(\p{Lu}{2,5})[sS](?!\p{L})/gu)].flatMap((match) => {
      const spoiled = isAgency(match[1]!) && !isAgency(match[0]);
      return spoiled
        ? [
            issueAt(
              "name-error",
              start + match.index,
              start + match.index + match[0].length,
              `« ${match[1]} » avec un génitif étranger`,
            ),
          ]
        : [];
    });
  });

/** Headings in capitals most of whose words are none. */
export const findRuinedHeadings: CorruptionRule = ({ blocks, text, french, names }) =>
  blocks.flatMap(({ kind, start, end }): readonly Issue[] => {
    if (kind !== "heading" && kind !== "title") return [];
    const line = text.slice(start, end);
    if (line !== line.toUpperCase()) return [];
    const words = line.match(/\p{L}{5,}/gu) ?? [];
    const unknown = words.filter((word) => !french.lexicon.knows(word.toLowerCase()) && !names.has(word.toLowerCase()));
    return unknown.length >= 2 && unknown.length >= 0.5 * words.length
      ? [issueAt("garble", start, end, `mots inconnus du français : ${unknown.join(", ")}`)]
      : [];
  });

/** « UN-backed », « EU-FUNDED », « NATO-leading »: an abbreviation and an English participle; no place or make ends so. */
const ENGLISH_COMPOUND = /^\p{Lu}{2,5}-\p{L}{2,}(?:ed|ing|ED|ING)$/u;

/** English left inside French: « nous Senators », where a capital « US » was read as a pronoun, and « UN-BACKED ». */
export const findForeignPieces: CorruptionRule = ({ reading, french, names }) =>
  eachToken(reading, (tokens, at) => {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (before === undefined || !isWord(token)) return undefined;
    const isAddressed =
      (before.lower === "nous" || before.lower === "vous") && token.form.length >= 4 && isCapitalised(token);
    if (isAddressed && !isKnown(french, token.form) && !names.has(token.lower))
      return issueOver("garble", [before, token], "pronom devant un mot étranger");
    if (token.form.includes("-") && ENGLISH_COMPOUND.test(token.form) && !isKnown(french, token.lower))
      return issueOver("garble", [token], "mot composé anglais");
    return undefined;
  });
