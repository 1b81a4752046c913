import type { Features } from "../model/reading.ts";
import { makeFeatures } from "./features.ts";

/** Word classes of the Grammalecte dictionary as universal ones. */
const UPOS_OF_TAG: Readonly<Record<string, string>> = {
  nom: "NOUN",
  adj: "ADJ",
  adv: "ADV",
  v: "VERB",
  v0: "AUX",
  npr: "PROPN",
  prn: "PROPN",
  patr: "PROPN",
  prep: "ADP",
  prepv: "ADP",
  det: "DET",
  detpos: "DET",
  detind: "DET",
  detdem: "DET",
  detneg: "DET",
  cjco: "CCONJ",
  cjsub: "SCONJ",
  cj: "SCONJ",
  nb: "NUM",
  nbro: "NUM",
  interj: "INTJ",
  propersuj: "PRON",
  properobj: "PRON",
  prodem: "PRON",
  proind: "PRON",
  prorel: "PRON",
  proint: "PRON",
  proneg: "PRON",
  proadv: "PRON",
  negadv: "ADV",
  advint: "ADV",
};

const FEATURES_OF_TAG: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mas: { Gender: "Masc" },
  fem: { Gender: "Fem" },
  sg: { Number: "Sing" },
  pl: { Number: "Plur" },
  infi: { VerbForm: "Inf" },
  ppas: { VerbForm: "Part", Tense: "Past" },
  ppre: { VerbForm: "Part", Tense: "Pres" },
  ipre: { VerbForm: "Fin", Mood: "Ind", Tense: "Pres" },
  iimp: { VerbForm: "Fin", Mood: "Ind", Tense: "Imp" },
  ifut: { VerbForm: "Fin", Mood: "Ind", Tense: "Fut" },
  ipsi: { VerbForm: "Fin", Mood: "Ind", Tense: "Past" },
  cond: { VerbForm: "Fin", Mood: "Cnd", Tense: "Pres" },
  spre: { VerbForm: "Fin", Mood: "Sub", Tense: "Pres" },
  simp: { VerbForm: "Fin", Mood: "Sub", Tense: "Imp" },
  impe: { VerbForm: "Fin", Mood: "Imp", Tense: "Pres" },
  "1sg": { Person: "1", Number: "Sing" },
  "2sg": { Person: "2", Number: "Sing" },
  "3sg": { Person: "3", Number: "Sing" },
  "1pl": { Person: "1", Number: "Plur" },
  "2pl": { Person: "2", Number: "Plur" },
  "3pl": { Person: "3", Number: "Plur" },
};

const AGREEMENT_TAG =
  /^(?:mas|fem|epi|sg|pl|inv|[123](?:sg|pl|isg|jsg)|ppas|ppre|infi|ipre|iimp|ifut|ipsi|cond|spre|simp|impe)$/;

/** One set of dictionary tags, read once: the lexicon holds half a million analyses but few hundred sets. */
export interface TagSet {
  readonly tags: readonly string[];
  /** Word classes; être and avoir are VERB and AUX at once, so there may be several, or none. */
  readonly upos: readonly string[];
  readonly features: Features;
  /** Classes with the verb form, as the taggers' features name them. */
  readonly classes: readonly string[];
  /** Tags of gender, number, person, tense. */
  readonly agreement: readonly string[];
}

export function readTagSet(tags: readonly string[]): TagSet {
  const upos = new Set(tags.flatMap((tag) => UPOS_OF_TAG[tag] ?? []));
  if (tags.includes("v0")) upos.add("VERB");
  const form = verbForm(tags);
  return {
    tags,
    upos: [...upos],
    features: makeFeatures(Object.assign({}, ...tags.map((tag) => FEATURES_OF_TAG[tag] ?? {}))),
    classes: [...upos].map((name) => (name === "VERB" || name === "AUX" ? name + form : name)),
    agreement: tags.filter((tag) => AGREEMENT_TAG.test(tag)),
  };
}

function verbForm(tags: readonly string[]): string {
  if (tags.includes("infi")) return "i";
  if (tags.includes("ppas")) return "p";
  return tags.includes("ppre") ? "g" : "f";
}
