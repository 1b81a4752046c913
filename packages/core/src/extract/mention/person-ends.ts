import type { StageContext } from "../../model/context.ts";
import type { Token } from "../../model/reading.ts";
import { type PlacedSentence, startsUpper, wordsBetween } from "./candidate.ts";
import { isFamilyNameFirst } from "./family-names.ts";

/** A person's name ends before a preposition: « Emmanuel Macron sur X ». Particles go on: « de », « ben », « von der ». */
export function endOfPerson(tokens: readonly Token[], first: number, last: number): number {
  const cut = tokens.findIndex(
    (token, index) =>
      index > first && index <= last && /^(?:sur|dans|avec|pour|en|et|ou|selon|par|chez|à|au|aux)$/.test(token.form),
  );
  return cut < 0 ? last : cut - 1;
}

/** « Ho » before « Van Nien », « De » before « Wever »: a family name or a particle that stands first. */
export function withFirstName(placed: PlacedSentence, first: number, context: StageContext): number {
  const { tokens } = placed.sentence;
  const before = tokens[first - 1];
  if (!before || first < 2) return first;
  const isParticle = /^(?:De|Le|La|Van|Von|El|Al|Ben|Ould|Di|Da|Du)$/.test(before.form);
  const isInitial = /^(?:\p{Lu}\.-?)+$/u.test(before.form) && startsUpper(tokens[first]?.form ?? "");
  if (isParticle || isInitial || isFamilyNameFirst(before.form) || isGivenPape(tokens, first - 1)) return first - 1;
  if (/^(?:der|den)$/.test(before.form) && /^(?:von|van)$/i.test(tokens[first - 2]?.form ?? "")) return first - 2;
  const isSmallParticle = /^(?:del|della|von|van|ben|bin|ibn|ag|dos|da|ould)$/.test(before.form);
  return isSmallParticle && tokens[first - 2]?.upos === "PROPN" && !context.knowledge.demonym(tokens[first - 2]!.form)
    ? first - 2
    : first;
}

/** « Bruno » goes on with « Le Roux », « Mohamed » with « Ould Ghazouani ». */
export function withFamilyName({ sentence: { tokens, names } }: PlacedSentence, last: number): number {
  const isParticle =
    /^(?:Le|La|De|Du|Des|Van|Von|Ben|Bin|El|Al|Ould|Ag|Ibn|Dos|Da|Di|Abou|Abu)$/.test(tokens[last + 1]?.form ?? "") &&
    tokens[last + 2]?.upos === "PROPN" &&
    startsUpper(tokens[last + 2]!.form);
  if (isParticle) return last + 2;
  const next = tokens[last + 1];
  if (/^(?:el|al|an|as|ad|ar|at|az)-\p{Lu}/u.test(next?.form ?? "")) return last + 1;
  // « Lucas Moreira de Aranha »: the tagger takes what follows for a person, not for where he is from.
  const isJoined = /^(?:de|da|do|di)$/.test(next?.form ?? "");
  const joined = isJoined && names.find(({ type, start }) => type === "PER" && start === tokens[last + 2]?.start);
  if (joined && tokens[last + 3]?.upos !== "PROPN") return last + 2;
  const isSmall = /^(?:del|ben|bin|ibn|ag|ould|von|van|dos|el|al)$/.test(next?.form ?? "");
  return isSmall && tokens[last + 2]?.upos === "PROPN" && startsUpper(tokens[last + 2]!.form) ? last + 2 : last;
}

/** « Ranoro III »: the number of a ruler is part of the name. */
export const withNumeral = (tokens: readonly Token[], last: number): number =>
  /^(?:[IVX]{2,5}|V|X|Ier|1er)$/.test(tokens[last + 1]?.form ?? "") ? last + 1 : last;

/** « Emmanuel Macron Loi »: the name of a public figure ends where the base's does. */
export function endOfKnownPerson(placed: PlacedSentence, first: number, last: number, context: StageContext): number {
  if (first < 0 || last - first < 2) return last;
  const isKnown = context.knowledge
    .findExact(wordsBetween(placed, first, first + 1))
    .some((row) => row.type === "PER" && row.source.startsWith("own"));
  const whole = context.knowledge.findExact(wordsBetween(placed, first, last)).length > 0;
  return isKnown && !whole ? first + 1 : last;
}

/** « Pape Gueye »: a given name of West Africa, without the article of « le pape François ». */
export const isGivenPape = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.form === "Pape" &&
  !/^(?:le|du|au|un|ce)$/i.test(tokens[index - 1]?.form ?? "") &&
  startsUpper(tokens[index + 1]?.form ?? "") &&
  !/^(?:François|Benoît|Jean|Jean-Paul|Léon|Paul|Pie)$/.test(tokens[index + 1]!.form);
