import type { Language, Wording } from "./language.ts";
import { RULE_NAMES } from "./rule-names.ts";

/** Why the machine found something, worded for a person: the answer to « pourquoi ? ». */
export interface Explanation {
  /** What the rule does. */
  readonly rule: string;
  /** The rule's own name and version, as the sources call it: `same-event@2`. */
  readonly code: string;
  /** What it went by. */
  readonly details: readonly string[];
}

interface RuleLike {
  readonly name: string;
  readonly version: number | null;
  readonly words: readonly string[];
}

const WORDS_READ: Wording = { fr: "mots lus", en: "words read" };

/** A finding of one article: its rule and the words it used. */
export function explainRule({ name, version, words }: RuleLike, language: Language): Explanation {
  const read = words.filter((word) => !isMachineName(word)).map((word) => `« ${word} »`);
  return {
    rule: ruleLabel(name, language),
    code: version === null ? name : `${name}@${version}`,
    details: read.length === 0 ? [] : [`${WORDS_READ[language]} : ${read.join(", ")}`],
  };
}

/** What was joined or set against each other over articles: `rule@version: feature, feature`. Other text is given as it is. */
export function explainReason(reason: string, language: Language): Explanation {
  const parts = /^([a-z][a-z/-]*)@(\d+): ?(.*)$/su.exec(reason);
  if (!parts) return { rule: reason, code: "", details: [] };
  const [, name = "", version = "", features = ""] = parts;
  return {
    rule: ruleLabel(name, language),
    code: `${name}@${version}`,
    details: detailsOf(name, features, language),
  };
}

/** An explanation in one line, without the rule's own name: « récits d'un même événement (lieu : Goma ; …) ». */
export function explanationLine({ rule, details }: Explanation): string {
  return details.length === 0 ? rule : `${rule} (${details.join(" ; ")})`;
}

/** `event/verb/ASSAULT` is known by its beginning; an unknown rule keeps its name. */
function ruleLabel(name: string, language: Language): string {
  const beginnings = [name, name.split("/").slice(0, 2).join("/")];
  return beginnings.map((each) => RULE_NAMES[each]?.[language]).find((label) => label !== undefined) ?? name;
}

/** « propriétaire de la Maison Blanche ≠ armée gouvernementale de Kiev » keeps its sides; a list of features becomes phrases. */
function detailsOf(rule: string, features: string, language: Language): readonly string[] {
  if (rule === "framing-clash") return detailsOfFraming(features, language);
  if (features.includes(" ≠ "))
    return [
      features
        .split(" ≠ ")
        .map((side) => withoutIds(side, language))
        .join(" ≠ "),
    ];
  const all = features
    .replace(/ \(\d\.\d\d, \d+ links\)$/u, "")
    .split(/[,;]\s*/u)
    .flatMap((feature) => featurePhrase(feature.trim(), language) ?? []);
  const phrases = all.filter((each) => !each.isWord).map(({ text }) => text);
  const words = all.filter((each) => each.isWord).map(({ text }) => `« ${text} »`);
  // The words of a story are keys of names, spelt by sound: true for the machine, misspelt for a reader.
  return words.length === 0 || rule === "one-story"
    ? phrases
    : [...phrases, `${COMMON[language]} : ${[...new Set(words)].join(", ")}`];
}

/** What opposed assessments are about, then the words of both sides: those that judge stand on one side alone. */
function detailsOfFraming(features: string, language: Language): readonly string[] {
  const words = features.split(", ").filter((word) => word !== "" && !isMachineName(word));
  const matters = words.flatMap((word) => MATTERS.get(word)?.[language] ?? []);
  const read = words.filter((word) => !MATTERS.has(word)).map((word) => `« ${word} »`);
  return [
    ...(matters.length === 0 ? [] : [`${MATTER[language]} : ${matters.join(", ")}`]),
    ...(read.length === 0 ? [] : [`${WORDS_READ[language]} : ${[...new Set(read)].join(", ")}`]),
  ];
}

const MATTER: Wording = { fr: "sujet", en: "matter" };

/** The comparison's own keys for the matters that are judged. */
const MATTERS: ReadonlyMap<string, Wording> = new Map([
  ["talks", { fr: "pourparlers", en: "talks" }],
  ["peace", { fr: "paix", en: "peace" }],
  ["movement", { fr: "mouvements", en: "movements" }],
  ["toll", { fr: "bilan", en: "toll" }],
  ["situation", { fr: "situation", en: "situation" }],
  ["relations", { fr: "relations", en: "relations" }],
  ["agreement", { fr: "accord", en: "agreement" }],
  ["conduct", { fr: "conduite", en: "conduct" }],
  ["safety", { fr: "dangers", en: "safety" }],
]);

const COMMON: Wording = { fr: "en commun", en: "in common" };
const THE_OUTLET: Wording = { fr: "le média lui-même", en: "the outlet itself" };

function withoutIds(side: string, language: Language): string {
  const names = side.split(", ").map((name) => (isMachineName(name) ? THE_OUTLET[language] : name));
  return [...new Set(names)].join(", ");
}

/** Ids of articles and of the base: true for the machine, nothing to a reader. */
function isMachineName(word: string): boolean {
  return /^(?:art_[0-9a-f]+|[@~]?Q\d+|[@~]?r:\S+|#\S*)$/u.test(word);
}

interface Phrase {
  readonly text: string;
  readonly isWord: boolean;
}

/** Patterns of features and what they mean; the first that fits is taken, `$1` is what it names. */
const FEATURES: readonly (readonly [pattern: RegExp, wording: Wording])[] = [
  [/^one statement$/u, { fr: "une même phrase le dit", en: "one sentence says so" }],
  [/^act (.+)$/u, { fr: "un même acte", en: "the same act" }],
  [/^verb (.+)$/u, { fr: "même verbe : $1", en: "same verb: $1" }],
  [/^related acts$/u, { fr: "actes voisins", en: "related acts" }],
  [/^meeting$/u, { fr: "une rencontre", en: "a meeting" }],
  [/^type .+$/u, { fr: "même sorte d'événement", en: "same kind of event" }],
  [/^said alike .+$/u, { fr: "dit avec les mêmes mots", en: "said in the same words" }],
  [/^parties .+$/u, { fr: "mêmes participants", en: "same participants" }],
  [/^participants (\d+)$/u, { fr: "participants en commun : $1", en: "participants in common: $1" }],
  [/^both requested$/u, { fr: "demandé des deux côtés", en: "requested on both sides" }],
  [/^same days$/u, { fr: "mêmes jours", en: "same days" }],
  [/^0 days apart$/u, { fr: "0 jour d'écart", en: "0 days apart" }],
  [/^1 days apart$/u, { fr: "1 jour d'écart", en: "1 day apart" }],
  [/^(\d+) days apart$/u, { fr: "$1 jours d'écart", en: "$1 days apart" }],
  [/^place (.+)$/u, { fr: "lieu : $1", en: "place: $1" }],
  [/^words 0?[.,]?\d+.*$/u, { fr: "mots voisins", en: "similar words" }],
  [/^known as Q\d+$/u, { fr: "une même fiche de la base de connaissances", en: "one entry of the knowledge base" }],
  [/^known(?: as \S+)?$/u, { fr: "une même fiche de la base de connaissances", en: "one entry of the knowledge base" }],
  [/^(?:one )?name$/u, { fr: "même nom", en: "same name" }],
  [/^acronym$/u, { fr: "sigle d'un nom", en: "acronym of a name" }],
  [/^initial$/u, { fr: "même initiale, même nom", en: "same initial, same name" }],
  [/^last-name$/u, { fr: "même nom de famille", en: "same last name" }],
  [/^speaker .+$/u, { fr: "même locuteur", en: "same speaker" }],
  [/^(\d+) events$/u, { fr: "événements en commun : $1", en: "events in common: $1" }],
  [/^(\d+) copies$/u, { fr: "copies : $1", en: "copies: $1" }],
  [/^(\d+) statements$/u, { fr: "déclarations en commun : $1", en: "statements in common: $1" }],
  [/^(\d+) % of words$/u, { fr: "$1 % des mots en commun", en: "$1 % of words in common" }],
  [/^both from (.+)$/u, { fr: "tous deux crédités à $1", en: "both credited to $1" }],
  [/^both by (.+)$/u, { fr: "tous deux publiés par $1", en: "both published by $1" }],
  [/^likeness .+$/u, { fr: "propositions voisines", en: "similar propositions" }],
  [/^resemblance 1\.00$/u, { fr: "textes identiques", en: "identical texts" }],
  [/^resemblance 0\.(\d\d)$/u, { fr: "suites de mots communes : $1 %", en: "shared word sequences: $1 %" }],
  [/^(\d+) sentences in order$/u, { fr: "$1 phrases dans le même ordre", en: "$1 sentences in the same order" }],
  [/^coverage 1\.00$/u, { fr: "couvre tout le texte", en: "covers the whole text" }],
  [/^coverage 0\.(\d\d)$/u, { fr: "couvre $1 % du texte", en: "covers $1 % of the text" }],
  [
    /^tells as done what \S+ dates to this day$/u,
    {
      fr: "raconte comme accompli ce qu'un autre article date de ce jour",
      en: "tells as done what another article dates to this day",
    },
  ],
];

/** Undefined for what says nothing to a reader. */
function featurePhrase(feature: string, language: Language): Phrase | undefined {
  if (feature === "" || isMachineName(feature)) return undefined;
  for (const [pattern, wording] of FEATURES) {
    const found = pattern.exec(feature);
    if (found) return { text: wording[language].replace("$1", found[1] ?? ""), isWord: false };
  }
  return { text: feature, isWord: true };
}
