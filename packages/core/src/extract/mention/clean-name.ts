import type { EntityType } from "../../model/analysis.ts";
import type { StageContext } from "../../model/context.ts";
import type { NameSpan, Token } from "../../model/reading.ts";
import { type NameCandidate, type PlacedSentence, startsUpper, wordsBetween } from "./candidate.ts";
import { cuedType, endingType } from "./find-cued-names.ts";
import { TIME_NOUNS } from "./institution-words.ts";

/** Words that stand before a person's name and are no part of it (guide, 1.2). */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `m. mm. m mme mmes mlle me maître dr docteur pr professeur professeure sir lord lady mgr monseigneur monsieur madame général générale colonel
  colonelle capitaine commandant commandante lieutenant lieutenant-colonel colonel-major maréchal amiral vice-amiral sergent brigadier adjudant président présidente vice-président
  vice-présidente premier première ministre ministres chancelier chancelière secrétaire roi reine prince princesse pape cardinal abbé père sœur frère émir
  cheikh ayatollah imam sultan gouverneur gouverneure maire sénateur sénatrice député députée juge procureur procureure avocat avocate
  porte-parole chef cheffe directeur directrice leader ambassadeur ambassadrice mr mrs ms mr. mrs. ms. dr. pr. commissaire préfet préfète
  empereur impératrice roi-émir saint-père journaliste écrivain écrivaine militante militant`.split(/\s+/),
);

const NEVER_NAMES: ReadonlySet<string> = new Set(
  `le la les un une des du de ce cet cette ces il elle ils elles on nous vous je tu mais et ou où donc or ni car si que qui quoi dont comme
  quand selon pour par dans sur sous avec sans chez après avant depuis pendant entre vers contre malgré dès plus moins très aussi ainsi alors
  enfin puis ensuite cependant toutefois pourtant aujourd'hui hier demain ici là non oui photo vidéo image lire voir suite dépêche exclusif
  direct live analyse reportage interview entretien édito tribune`.split(/\s+/),
);

/** Acronyms of common things: taxes, contracts, machines, illnesses. They are no names (guide, 1.5 by analogy). Own list. */
const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  `CSG CRDS TVA PIB PNB SMIC RSA ISF IFI TGV LGV TER SUV ADN ARN PMA GPA IVG IA CDI CDD RTT PME TPE ETI ONG HLM ZFE GNL GES LGBT LGBTQ VIH SIDA OGM
  USB PDG DG DRH SDF BTS TNT EPR OQTF QPC VTC KO OK TV DJ DVD PCR AVC ZAD AOC CV RH IRM EHPAD SMS PDF PV GPS UAV OPA LBO IPO RTT APL AAH ALS BD
  UHT QG QI MMA ULM FAQ PNR SMR SNU`.split(/\s+/),
);

/** A name as the tagger found it, without titles, articles and marks at its ends; undefined when nothing proper is left. */
export function cleanName(name: NameSpan, placed: PlacedSentence, context: StageContext): NameCandidate | undefined {
  const { tokens } = placed.sentence;
  let first = tokens.findIndex((token) => token.end > name.start);
  let last = tokens.findLastIndex((token) => token.start < name.end);
  if (name.type === "PER") last = endOfKnownPerson(placed, first, endOfPerson(tokens, first, last), context);
  while (
    first <= last &&
    (isLeadingJunk(tokens, first, context) ||
      isOutletBefore(tokens, first, last) ||
      isPartyBefore(tokens, first, last, context))
  )
    first++;
  while (last >= first && isTrailingJunk(tokens[last]!, context)) last--;
  if (first < 0 || last < first || !hasName(tokens.slice(first, last + 1), context)) return undefined;
  if (name.type === "PER" && isPlural(tokens, first, last)) return undefined;
  if (isOfficeField(tokens, first) || isBracketedTerm(tokens, first, last)) return undefined;
  const words = wordsBetween(placed, first, last);
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    type: name.type,
    sentence: placed.index,
    source: "names",
    hint:
      cuedType(tokens, first) ??
      endingType(words) ??
      knownType(words, context) ??
      wordType(words, context) ??
      givenNameType(tokens, first, last, context),
  };
}

/** A person's name ends before a preposition: « Emmanuel Macron sur X ». Particles go on: « de », « ben », « von der ». */
function endOfPerson(tokens: readonly Token[], first: number, last: number): number {
  const cut = tokens.findIndex(
    (token, index) =>
      index > first && index <= last && /^(?:sur|dans|avec|pour|en|et|ou|selon|par|chez|à|au|aux)$/.test(token.form),
  );
  return cut < 0 ? last : cut - 1;
}

/** « Vladimir Poutine Deal »: the name of a public figure ends where the base's does. */
function endOfKnownPerson(placed: PlacedSentence, first: number, last: number, context: StageContext): number {
  if (first < 0 || last - first < 2) return last;
  const isKnown = context.knowledge
    .findExact(wordsBetween(placed, first, first + 1))
    .some((row) => row.type === "PER" && row.source.startsWith("own"));
  const whole = context.knowledge.findExact(wordsBetween(placed, first, last)).length > 0;
  return isKnown && !whole ? first + 1 : last;
}

/** « les Russ », « ses Allys »: no single person stands behind a plural. */
const isPlural = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last && /^(?:les|des|ses|leurs|nos|vos|ces|aux)$/i.test(tokens[first - 1]?.form ?? "");

/** « CNN Daria Tarasova »: capitals before a whole name are who she writes for. */
const isOutletBefore = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^\p{Lu}{3,}$/u.test(tokens[first]!.form) && last - first >= 2 && /\p{Ll}/u.test(tokens[first + 1]!.form);

/** « la députée Renaissance Brigitte Liso »: the party stands between the office and the name. */
const isPartyBefore = (tokens: readonly Token[], first: number, last: number, context: StageContext): boolean =>
  last - first >= 2 &&
  TITLE_WORDS.has(tokens[first - 1]?.form.toLowerCase() ?? "") &&
  context.knowledge.findExact(tokens[first]!.form).some((row) => row.kind === "party");

/** « secrétaire au Trésor », « ministre de la Culture »: the field of an office is no body. */
function isOfficeField(tokens: readonly Token[], first: number): boolean {
  const words = tokens
    .slice(Math.max(0, first - 5), first)
    .map(({ form }) => form.toLowerCase())
    .join(" ");
  return /(?:^| )(?:ministre|secrétaire)(?: \p{L}+)? (?:au|aux|du|des|à la|de la|de l['’]|à l['’])$/u.test(words);
}

/** « aériens sans pilote (UAV) »: capitals in brackets behind common words are a term. */
const isBracketedTerm = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last &&
  tokens[first - 1]?.form === "(" &&
  tokens[first + 1]?.form === ")" &&
  /^\p{Ll}/u.test(tokens[first - 2]?.form ?? "");

/** A name of several words that the base has for one type only. */
function knownType(words: string, context: StageContext): EntityType | undefined {
  if (!words.includes(" ") && !words.includes("-")) return undefined;
  const types = new Set(context.knowledge.findExact(words).map((row) => row.type));
  return types.size === 1 ? [...types][0] : undefined;
}

/** « Nathaniel Raymond »: several words that open with a given name, and no place of the base. */
function givenNameType(
  tokens: readonly Token[],
  first: number,
  last: number,
  context: StageContext,
): EntityType | undefined {
  if (last === first || last - first > 3 || !context.french.gazetteer.isGivenName(tokens[first]!.form))
    return undefined;
  return tokens.slice(first, last + 1).every(({ form }) => startsUpper(form)) ? "PER" : undefined;
}

/** How towns of Slavic lands end: « Gontcharovka », « Makiïvka », « Tomsk ». */
const TOWN_ENDING = /(?:ovka|[iïy]vka|evka|grad|sk)$/;

/** A single unknown word: the last name of a public figure, or a town by its ending. */
function wordType(words: string, context: StageContext): EntityType | undefined {
  if (/[\s-]/.test(words) || context.french.lexicon.knows(words.toLowerCase())) return undefined;
  const isPlace = context.knowledge.findExact(words).some((row) => row.type === "LOC");
  const bearers = isPlace ? [] : context.knowledge.findByLastName(words);
  if (bearers.some((row) => row.source.startsWith("own") && row.offices?.length)) return "PER";
  return TOWN_ENDING.test(words) ? "LOC" : undefined;
}

function isLeadingJunk(tokens: readonly Token[], index: number, context: StageContext): boolean {
  const { form, upos } = tokens[index]!;
  const word = form.toLowerCase();
  if (TITLE_WORDS.has(word) || !/[\p{L}\d]/u.test(form)) return true;
  if (/^(?:DET|ADP|ADP_DET|CCONJ|PRON)$/.test(upos) && !startsUpper(form)) return true;
  return !startsUpper(form) && context.knowledge.demonym(form) !== undefined;
}

const isTrailingJunk = (token: Token, context: StageContext): boolean =>
  !/[\p{L}\d.]/u.test(token.form) ||
  TIME_NOUNS.has(token.form.toLowerCase()) ||
  (!startsUpper(token.form) &&
    (context.knowledge.demonym(token.form) !== undefined || /^(?:ADP|ADP_DET|DET|CCONJ)$/.test(token.upos)));

/** Not a demonym, not a sentence's first common word, not a number. */
function hasName(tokens: readonly Token[], context: StageContext): boolean {
  const [only] = tokens;
  if (tokens.length !== 1 || !only) return tokens.some((token) => startsUpper(token.form));
  const word = only.form.toLowerCase();
  if (COMMON_ACRONYMS.has(only.form)) return false;
  if (!startsUpper(only.form) || NEVER_NAMES.has(word) || TIME_NOUNS.has(word)) return false;
  return (
    context.knowledge.demonym(only.form) === undefined ||
    context.knowledge.findExact(only.form).some((row) => row.kind === "country")
  );
}
