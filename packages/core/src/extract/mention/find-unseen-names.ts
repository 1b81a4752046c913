import type { EntityType } from "../../model/analysis.ts";
import type { StageContext } from "../../model/context.ts";
import { foundAt } from "../../model/found-at.ts";
import type { Token } from "../../model/reading.ts";
import { type NameCandidate, type PlacedSentence, startsUpper } from "./candidate.ts";
import { isFamilyNameFirst } from "./family-names.ts";
import { cuedType } from "./find-cued-names.ts";
import { SECTION, TOWN_SHAPE } from "./name-type-hints.ts";
import { COMMON_ACRONYMS } from "./no-names.ts";
import { roleNoun, TITLE_WORDS } from "./role-words.ts";

/** Persons that the tagger missed: words in capitals that no dictionary knows, or the last name of a known office holder. */
export function findUnseenNames(placed: PlacedSentence, context: StageContext, day: string): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  if (placed.isShouted) return [];
  const found: NameCandidate[] = foundAt(tokens, (token, index) => {
    const type = typeByShape(tokens, index);
    return type && { start: token.start, end: token.end, type, sentence: placed.index, source: "unseen" as const };
  });
  found.push(...findForeignBodies(placed), ...findPartyMembers(placed, context));
  for (let first = 0; first < tokens.length; first++) {
    let last = first;
    while (isUnknown(tokens[last], context) || (last > first && ARABIC_FAMILY.test(tokens[last]?.form ?? ""))) last++;
    if (last === first || isPlaceBefore(tokens, first, context)) continue;
    const isBody = last - first > 1 && /^(?:le|la|du|au)$/i.test(tokens[first - 1]?.form ?? "");
    if (isBody) {
      // « selon le Daily Nation »: no person takes the article.
      found.push({
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
        type: "ORG",
        sentence: placed.index,
        source: "unseen",
      });
      first = last;
      continue;
    }
    const isPerson =
      last - first > 1
        ? isPersonal(tokens, first, context) || isListed(placed, first) || isIntroduced(tokens, last)
        : isHolder(tokens, first, context, day);
    if (isPerson) {
      found.push({
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
        type: "PER",
        sentence: placed.index,
        source: "unseen",
      });
    }
    first = last;
  }
  return found;
}

const FOREIGN_BODY =
  /^(?:Association|Council|University|Institute|Foundation|Corporation|Committee|Authority|Party|Network|Company|Airlines|Airways|Congress|Society)$/;

const isNameWord = ({ form, upos }: Token): boolean =>
  startsUpper(form) &&
  !/^(?:DET|ADP|ADP_DET|CCONJ|SCONJ|PRON|ADV|PUNCT)$/.test(upos) &&
  !TITLE_WORDS.has(form.toLowerCase());

/** « Kenya Medical Association »: capital words up to the English word for what they name. */
function findForeignBodies({ sentence: { tokens }, index: sentence }: PlacedSentence): readonly NameCandidate[] {
  return foundAt(tokens, (token, last) => {
    if (!startsUpper(token.form) || !FOREIGN_BODY.test(token.form)) return undefined;
    let first = last;
    while (first > 0 && isNameWord(tokens[first - 1]!)) first--;
    return first === last
      ? undefined
      : { start: tokens[first]!.start, end: token.end, type: "ORG", sentence, source: "unseen" };
  });
}

/** « la députée LR Anne Marteau »: a given name behind a party, whatever else the last name may mean. */
function findPartyMembers(
  { sentence: { tokens }, index: sentence }: PlacedSentence,
  context: StageContext,
): NameCandidate[] {
  return foundAt(tokens, (token, first) => {
    const [last, party, role] = [tokens[first + 1], tokens[first - 1], tokens[first - 2]];
    const isMember =
      last !== undefined &&
      startsUpper(last.form) &&
      startsUpper(party?.form ?? "") &&
      /^\p{Lu}\p{Ll}/u.test(last.form) &&
      /^\p{Lu}{2,6}$/u.test(party?.form ?? "") &&
      context.french.gazetteer.isGivenName(token.form) &&
      role !== undefined &&
      roleNoun(role.form, role.lemma) !== undefined;
    return isMember ? { start: token.start, end: last.end, type: "PER", sentence, source: "unseen" } : undefined;
  });
}

/** « le PLQ », « Hwasong-17 », « Jard-sur-Mer »: what a word's shape and its article say of it. */
function typeByShape(tokens: readonly Token[], index: number): EntityType | undefined {
  const { form } = tokens[index]!;
  // « extrême-Nord » alone of these opens small.
  if (!startsUpper(form) && !form.includes("-")) return undefined;
  if (TOWN_SHAPE.test(form)) return "LOC";
  if (index === 0 && isAgencyOfDateline(tokens)) return "ORG";
  if (/^\p{Lu}\p{Ll}{2,}-\d{1,3}[A-Z]?$/u.test(form)) return "MISC";
  const isArticled = /^(?:le|la|l'|l’|du|au|les|des|aux)$/i.test(tokens[index - 1]?.form ?? "");
  if (isArticled && /^(?:extrême|grand|moyen|centre|proche)-(?:Nord|Sud|Est|Ouest)$/.test(form)) return "LOC";
  if (SECTION.test(form)) return isArticled ? "ORG" : undefined;
  if (!/^\p{Lu}{3,6}$/u.test(form) || COMMON_ACRONYMS.has(form) || /^[IVXLC]+$/.test(form)) return undefined;
  const next = tokens[index + 1]?.form ?? "";
  if (isArticled && (!/^\p{Lu}|^\d/u.test(next) || isOfficeBefore(tokens, index))) return "ORG";
  return opensWithVerb(tokens, index) ? "ORG" : undefined;
}

/** « SAVANEPRESS (Bamako) – »: the agency before its town. */
const isAgencyOfDateline = ([agency, open, town, close, dash]: readonly Token[]): boolean =>
  /^\p{Lu}{3,12}$/u.test(agency!.form) &&
  open?.form === "(" &&
  /^\p{Lu}\p{Ll}/u.test(town?.form ?? "") &&
  close?.form === ")" &&
  /^[-–—:]$/.test(dash?.form ?? "");

/** « le porte-parole des FDV Tomas Velk »: the body whose officer is named behind it. */
const isOfficeBefore = (tokens: readonly Token[], index: number): boolean => {
  const role = tokens.slice(Math.max(0, index - 3), index).find(({ form, lemma }) => roleNoun(form, lemma));
  return (
    role !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(tokens[index + 1]?.form ?? "") &&
    /^\p{Lu}/u.test(tokens[index + 2]?.form ?? "")
  );
};

/** « VTK et RTB émettent de nouveau », « VTK a diffusé »: letters that open a sentence and do something. */
function opensWithVerb(tokens: readonly Token[], index: number): boolean {
  const isSecond = index === 2 && tokens[1]!.form === "et" && LETTERS.test(tokens[0]!.form);
  if (index !== 0 && !isSecond) return false;
  const behind = index === 0 && tokens[1]?.form === "et" && LETTERS.test(tokens[2]?.form ?? "") ? 3 : index + 1;
  return tokens[behind]?.features.VerbForm === "Fin";
}

const LETTERS = /^\p{Lu}{3,6}$/u;

/** « al-Marzani »: a family name with the Arabic article. */
const ARABIC_FAMILY = /^(?:al|el|an|as|ash|ad|ar|at|az)-\p{Lu}/u;

const isUnknown = (token: Token | undefined, context: StageContext): boolean =>
  token !== undefined &&
  /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(token.form) &&
  !TITLE_WORDS.has(token.lower) &&
  (token.upos === "PROPN" || token.upos === "X") &&
  (!context.french.lexicon.knows(token.lower) || context.french.gazetteer.isGivenName(token.form)) &&
  context.knowledge.demonym(token.form) === undefined;

/** « en Nouvelle-Calédonie Jacques Billant »: a country or region before a given name is no part of it. */
const isPlaceBefore = (tokens: readonly Token[], index: number, context: StageContext): boolean =>
  context.french.gazetteer.isGivenName(tokens[index + 1]?.form ?? "") &&
  context.knowledge.findExact(tokens[index]!.form).some((row) => BIG_PLACES.has(row.kind));

const BIG_PLACES: ReadonlySet<string> = new Set(["country", "capital", "region"]);

/** A given name first, a trade before it, or a verb of saying right before: « martèle Máximo Franco Bequer ». */
function isPersonal(tokens: readonly Token[], first: number, context: StageContext): boolean {
  if (context.french.gazetteer.isGivenName(tokens[first]!.form) || isFamilyNameFirst(tokens[first]!.form)) return true;
  if (cuedType(tokens, first) === "PER") return true;
  return tokens[first - 1]?.upos === "VERB" && /^[»"”,]$/.test(tokens[first - 2]?.form ?? "");
}

/** « Bara Matawi, 28 ans », « Bara Matawi, une habitante »: what only persons have behind their name. */
const isIntroduced = (tokens: readonly Token[], behind: number): boolean =>
  tokens[behind]?.form === "," &&
  ((/^\d{1,3}$/.test(tokens[behind + 1]?.form ?? "") && tokens[behind + 2]?.form === "ans") ||
    (/^une?$/.test(tokens[behind + 1]?.form ?? "") &&
      roleNoun(tokens[behind + 2]?.form ?? "", tokens[behind + 2]?.lemma ?? "") !== undefined));

/** « …, Abdelhamid Jalasi et Rida Belhaj »: the next of a list of persons. */
const isListed = ({ sentence }: PlacedSentence, first: number): boolean => {
  const [separator, before] = [sentence.tokens[first - 1], sentence.tokens[first - 2]];
  return (
    /^(?:et|,)$/.test(separator?.form ?? "") &&
    sentence.names.some((name) => name.type === "PER" && name.end === before?.end)
  );
};

/** « Zelensky » alone: the last name of somebody in office on the day, and of no place that newspapers name. */
function isHolder(tokens: readonly Token[], index: number, context: StageContext, day: string): boolean {
  const { form } = tokens[index]!;
  if (!startsUpper(form) || form.length < 4) return false;
  const inOffice = context.knowledge
    .findByLastName(form)
    .some(
      (row) =>
        row.source.startsWith("own") &&
        row.offices?.some((office) => (office.from ?? "") <= day && (office.to ?? "9999") >= day),
    );
  return inOffice && !context.knowledge.findExact(form).some((row) => row.type === "LOC" && row.kind !== "town");
}
