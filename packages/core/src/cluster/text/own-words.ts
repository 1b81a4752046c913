import type { Analysis } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";

/**
 * A proposition as a reader of the article would put it: under the names that its sentence uses (« Goma », not « Ville de Goma »), and
 * with the article that its subject lost on the way and has elsewhere in the text (« Russie contrôle … », « la Russie »).
 */
export function inOwnWords(proposition: string, evidence: Span, analysis: Analysis): string {
  const sentence = analysis.text.slice(evidence.start, evidence.end);
  return elided(withArticle(withOwnTense(withOwnNames(proposition, evidence, analysis), sentence), analysis.text));
}

/** Present forms whose imperfect no ending gives. */
const IMPERFECTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "avait",
    ont: "avaient",
    est: "était",
    sont: "étaient",
    fait: "faisait",
    peut: "pouvait",
    doit: "devait",
    veut: "voulait",
    tient: "tenait",
    va: "allait",
  }),
);

/**
 * « le navire a à son bord » of a sentence that says « avait »: a past state stays one. Behind « que » the imperfect is the tense of reports,
 * and the present what was said.
 */
function withOwnTense(proposition: string, sentence: string): string {
  const told = Map.groupBy(sentence.split(/[^\p{L}\d-]+/u), (word) => word);
  const seen = new Map<string, number>();
  const said = sentence.search(/(?<!\p{L})(?:qu['’]|que )/u);
  return proposition.replace(/(?<![\p{L}'’-])\p{Ll}+(?![\p{L}-])/gu, (word) => {
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    if (times <= (told.get(word)?.length ?? 0)) return word;
    const past = IMPERFECTS.get(word) ?? word.replace(/ent$/u, "aient").replace(/e$/u, "ait");
    const at = past === word ? -1 : sentence.search(new RegExp(`(?<!\\p{L})${past}(?!\\p{L})`, "u"));
    return at < 0 || (said >= 0 && said < at) ? word : past;
  });
}

function withOwnNames(proposition: string, evidence: Span, { text, entities }: Analysis): string {
  const sentence = text.slice(evidence.start, evidence.end);
  return entities.reduce((words, { name, mentions }) => {
    if (!words.includes(name) || sentence.includes(name)) return words;
    const own = mentions.find(({ start, end }) => evidence.start <= start && end <= evidence.end);
    return own ? words.replaceAll(name, text.slice(own.start, own.end)) : words;
  }, proposition);
}

/** « armée gouvernementale » by its first two words; a name by itself, unless a second one follows it. */
const BARE_SUBJECT = /^(?:\p{Ll}[\p{L}-]*\s+[\p{L}-]+|\p{Lu}[\p{L}-]*(?=\s+\p{Ll}))/u;
const DETERMINED =
  /^(?:les?|la|un|une|des|du|ces?|cet|cette|sa|son|ses|leurs?|il|elle|ils|elles|on|nous|vous|aucune?|\p{L}{1,2}['’].*)$/iu;

function withArticle(proposition: string, text: string): string {
  const subject = BARE_SUBJECT.exec(proposition)?.[0];
  if (subject === undefined || DETERMINED.test(subject.split(/\s/u)[0] ?? "")) return proposition;
  // Letters, spaces and hyphens only: nothing that a pattern would take for a sign.
  const found = new RegExp(`(?<![\\p{L}'’])(les? |la |l['’])${subject}(?![\\p{L}-])`, "iu").exec(text);
  return found ? `${found[1]?.toLowerCase()}${proposition}` : proposition;
}

/** Heads of the names of regions, with the article that they take in a sentence. */
const REGIONS: Readonly<Record<string, string>> = {
  Oblast: "l’",
  Région: "la ",
  Province: "la ",
  District: "le ",
  Département: "le ",
  Gouvernorat: "le ",
};

/** « de l’oblast de X », « d’Anne »: a name put in the place of another meets the words before it anew. */
function elided(words: string): string {
  return words
    .replace(
      /(?<!\p{L})(de|à|dans) (Oblast|Région|Province|District|Département|Gouvernorat)(?=\s)/gu,
      (_, preposition, head: string) => `${preposition} ${REGIONS[head]}${head.toLowerCase()}`,
    )
    .replace(/(?<!\p{L})de le (?=\p{Ll})/gu, "du ")
    .replace(/(?<!\p{L})à le (?=\p{Ll})/gu, "au ")
    .replace(/(?<!\p{L})(d|qu)e (?=[AEIOUÉÈÊÀÂÎÔÛ]\p{Ll})/gu, "$1’");
}
