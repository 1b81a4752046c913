import type { StageContext } from "../../model/context.ts";
import { foundAt } from "../../model/found-at.ts";
import type { Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { type NameCandidate, type PlacedSentence, startsUpper } from "./candidate.ts";

const CIVILITY = /^(?:MM?\.?|Mme|Mmes|Mlle|Maître|Me|Dr|Pr|Mgr)$/u;

const RANKS =
  /^(?:généraux|générale?|vice-amirale?|amirale?|colonel(?:le)?|capitaine|commissaire|contrôleur|inspecteur|officier)$/iu;
const CORPS = /^(?:armée|police|gendarmerie|division|brigade|corps|escadre)$/iu;

/** « le Général d'Armée Kouyaté », « le contrôleur général de Police Sy »: what somebody is, and no body. */
const isPartOfRank = (tokens: readonly Token[], corps: number): boolean =>
  CORPS.test(tokens[corps]?.form ?? "") &&
  /^(?:de|d'|d’)$/iu.test(tokens[corps - 1]?.form ?? "") &&
  RANKS.test(tokens[corps - 2]?.form ?? "");

/** « M. Kam », « Mme Rist », « général d'armée Sy », « la présidente du Conseil Alma Reyt »: what follows a title, rank or office is a person, known or not. */
export function findTitledNames(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  return foundAt(tokens, (token, index) => {
    if (!startsUpper(tokens[index + 1]?.form ?? "")) return undefined;
    const isNational = isNationalRole(tokens, index, context);
    const isTitle =
      CIVILITY.test(token.form) || isPartOfRank(tokens, index) || isFieldBefore(tokens, index, context) || isNational;
    if (!isTitle || context.knowledge.demonym(tokens[index + 1]!.form)) return undefined;
    let last = index + (isNational ? 2 : 1);
    while (!isNational && last + 1 < tokens.length && continuesName(tokens[last + 1]!.form, tokens[last + 2]?.form))
      last++;
    return {
      start: tokens[index + 1]!.start,
      end: tokens[last]!.end,
      type: "PER" as const,
      sentence: placed.index,
      source: "title" as const,
    };
  });
}

/** « son homologue syrien Nadim al-Roumi », « le général malien Sadio Ba »: two capital words behind an office and its state. */
function isNationalRole(tokens: readonly Token[], index: number, { knowledge }: StageContext): boolean {
  const given = tokens[index + 1]?.form ?? "";
  const family = tokens[index + 2]?.form ?? "";
  if (!/^\p{Lu}\p{Ll}/u.test(given) || !FAMILY.test(family)) return false;
  const role = tokens[index - 1]?.lower ?? "";
  if (!OFFICES.test(role) && !NATIONAL_ROLES.test(role)) return false;
  const state = tokens[index]!.form;
  if (!/^\p{Ll}/u.test(state) || !knowledge.demonym(state)) return false;
  return knowledge.findExact(`${given} ${family}`).every(({ type }) => type === "PER");
}

const NATIONAL_ROLES =
  /^(?:homologue|général|colonel|ambassad(?:eur|rice)|négociat(?:eur|rice)|diplomate|opposante?)$/u;

/** « Roumi », « al-Roumi » */
const FAMILY = /^(?:(?:al|el|an|as|ash|ad|ar|at|az)-)?\p{Lu}\p{Ll}/u;

/** Whether the name that opens here takes in what only tells a person's rank or office: « Conseil Alma Reyt ». */
export const opensWithTitle = (tokens: readonly Token[], name: Span, context: StageContext): boolean => {
  const first = tokens.findIndex(({ start }) => start === name.start);
  const isWhole = tokens[first]?.end === name.end;
  return first >= 0 && !isWhole && (isPartOfRank(tokens, first) || isFieldBefore(tokens, first, context));
};

/** « présidente du Conseil », « ministre de la Défense », « chef du Hezbollah », with two words behind that no dictionary knows. */
export function isFieldBefore(tokens: readonly Token[], field: number, { french, knowledge }: StageContext): boolean {
  const noun = tokens[field]?.form ?? "";
  if (!startsUpper(noun)) return false;
  // « le porte-parole des FDV Tomas Velk »
  const isAcronym = /^\p{Lu}{2,8}$/u.test(noun);
  if (!isAcronym && !/^\p{Lu}\p{Ll}/u.test(noun)) return false;
  const isKnown =
    isAcronym ||
    french.lexicon.knows(noun.toLowerCase()) ||
    knowledge.findExact(noun).some(({ type }) => type === "ORG");
  if (!isKnown) return false;
  const isArticled =
    /^(?:la|l['’])$/i.test(tokens[field - 1]?.form ?? "") && /^(?:de|à)$/i.test(tokens[field - 2]?.form ?? "");
  let head = field - (isArticled ? 3 : 2);
  if (QUALIFIED.test(tokens[head]?.form ?? "")) head--;
  const office = tokens[head]?.lower ?? "";
  if (!(isArticled || /^(?:du|des|aux?)$/i.test(tokens[field - 1]?.form ?? "")) || !OFFICES.test(office)) return false;
  const isStrange = (word: string): boolean =>
    /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word) && !french.lexicon.knows(word.toLowerCase()) && !knowledge.demonym(word);
  const given = tokens[field + 1]?.form ?? "";
  const family = tokens[field + 2]?.form ?? "";
  const isGiven = isStrange(given) || french.gazetteer.isGivenName(given);
  return isGiven && isStrange(family) && knowledge.findExact(`${noun} ${given} ${family}`).length === 0;
}

/** « secrétaire général », « ministre déléguée » */
const QUALIFIED = /^(?:général|nation|délégué|adjoint|exécutif|politique|régional)/iu;
const OFFICES =
  /^(?:vice-)?(?:présidente?|ministre|premi(?:er|ère)|secrétaire|chef(?:fe)?|direct(?:eur|rice)|gouverneure?|président-directeur|porte-parole)$/u;

const continuesName = (form: string, next: string | undefined): boolean =>
  startsUpper(form) ||
  /^(?:al|el|an|as|ash|ad|ar|at|az)-\p{Lu}/u.test(form) ||
  (/^(?:de|d'|von|van|der|ben|ibn|al|el|bin|da|dos)$/.test(form) && startsUpper(next ?? ""));
