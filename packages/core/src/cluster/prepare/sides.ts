import type { Entity } from "../../model/analysis.ts";

/**
 * Offices whose holder speaks for the body that he holds them in, so that « nous » in his mouth is the body: who heads it, who speaks for it, and
 * who sits in it to speak for it. Advocates speak for others. Written by hand from the offices of news.
 */
const OFFICE = String.raw`(?:(?:vice-|co)?présidente?|porte-parole|(?:premi(?:er|ère) )?(?:secrétaire|directeur|directrice)(?: générale?| régionale?| exécutif| exécutive| national| nationale| adjointe?){0,2}|PDG|patronn?e?|dirigeante?|cheff?e?(?: d['’]état-major)?|leader|commandante?(?: en chef| adjointe?)?|responsables?(?: \p{Ll}+)?|gouverneure?|préfète?|maire|représentante?s?|déléguée?s?(?: générale?)?|coordinat(?:eur|rice)|(?:co)?fondat(?:eur|rice)|numéro (?:un|deux)|émir|bâtonni(?:er|ère)|négociat(?:eur|rice)s?(?: en chef)?)`;
/** What an office may be told with before the body: a land, a rank. */
const OF = String.raw`(?: \p{Ll}+){0,2}? (?:de la |de l['’]|du |des |de |d['’])`;
const BODY = String.raw`(?<body>[^,;:.!?«»“”"()–—]{3,90}?)`;
const RANK = String.raw`(?:(?:le |la |l['’])?(?:\p{Ll}[\p{L}-]*)? ?)`;

/** « la présidente de la fédération des mineurs, Irma Solt », « le porte-parole de l'armée, le colonel Ivo Keller » */
const BEFORE = new RegExp(String.raw`(?<!\p{L})${OFFICE}${OF}${BODY},? ${RANK}$`, "iu");
/** « Irma Solt, présidente de la fédération des mineurs » */
const BEHIND = new RegExp(
  String.raw`^,? ?\(?(?:l[ea] |l['’]|une? )?(?:nouve(?:au|lle) )?${OFFICE}${OF}${BODY}(?=[,;:.!?«»“”"()–—]|$| (?:a|ont|est|qui|lors|dans|après|selon)(?!\p{L}))`,
  "iu",
);
/** « le ministre malien de la Défense, Ivo Keller », « la présidente chilienne, Irma Solt » */
const OF_GOVERNMENT =
  /(?<!\p{L})(?:(?:[Pp]remi(?:er|ère)|[Vv]ice-)? ?[Mm]inistre|[Pp]résidente?|[Cc]hanceli(?:er|ère))(?: d['’][ÉE]tat)?(?<body> (?:\p{Ll}+(?:ien|ienne|ais|aise|ain|aine|ois|oise)|turc|turque|grec|grecque|russe|belge|suisse|serbe|croate|bulgare|allemande?|espagnole?|italienne?|mexicaine?|israélienne?|libyenne?))?(?: (?:de la |de l['’]|du |des |d['’])[^,;:.()«»]{3,40}?)?,? $/u;
/** « son porte-parole, Ivo Keller »: of the body that was told last. */
const OWN = new RegExp(String.raw`(?<!\p{L})(?:son|sa|leur) ${OFFICE},? ${RANK}$`, "iu");
const SPEAKS_ONLY = /(?<!\p{L})porte-parole/iu;
const FORMER = /(?<!\p{L})(?:ex-|ancien(?:ne)? )[^,;:.]{0,40}$/iu;

/** Characters around a name in which its office is looked for, and before it in which its body is. Guessed. */
const AROUND = 140;
const TOLD_BEFORE = 320;

/** Whom a person speaks for. */
export interface Side {
  /** In the words of the text, without article: « fédération des mineurs ». */
  readonly body: string;
  /** Whether to speak is all of his office: what he denies to have done is never his own. */
  readonly speaksOnly: boolean;
}

/**
 * The body that a person speaks for, as the text has it without its article: « fédération des mineurs »; undefined where no name of the person
 * stands beside an office. A minister and a head of state speak for the government of their land, where the text names it.
 */
export function sideOf({ mentions }: Entity, text: string, entities: readonly Entity[]): Side | undefined {
  for (const { start, end, level = "name" } of mentions) {
    if (level !== "name") continue;
    const before =
      text
        .slice(Math.max(0, start - AROUND), start)
        .split(/[.!?\n]/u)
        .at(-1) ?? "";
    const behind = text.slice(end, end + AROUND);
    const found = BEFORE.exec(before) ?? BEHIND.exec(behind);
    const body = found?.groups?.body?.trim();
    if (found && body !== undefined && !FORMER.test(before.slice(0, found.index)))
      return { body, speaksOnly: SPEAKS_ONLY.test(found[0]) };
    const land = OF_GOVERNMENT.exec(before);
    if (land?.groups?.body !== undefined && !FORMER.test(before.slice(0, land.index)))
      return { body: `gouvernement${land.groups.body}`, speaksOnly: false };
    const own = OWN.exec(before);
    const last = own ? lastBody(start, text, entities) : undefined;
    if (own && last !== undefined) return { body: last, speaksOnly: SPEAKS_ONLY.test(own[0]) };
  }
  return undefined;
}

/** The body that is named last before a place in the text. */
function lastBody(at: number, text: string, entities: readonly Entity[]): string | undefined {
  const named = entities
    .filter(({ type }) => type === "ORG")
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end, level = "name" }) => level === "name" && end <= at && start >= at - TOLD_BEFORE);
  const last = named.toSorted((one, other) => one.start - other.start).at(-1);
  return last && text.slice(last.start, last.end);
}

/** « nous », « nos hommes », « ses soldats »: the speaker tells of himself and his own. */
export const WE =
  /(?<!\p{L})(?:nous|notre|nos|(?:ses|leurs) (?:hommes|soldats|agents|troupes|combattants|policiers|gendarmes|forces|unités|services|équipes|militants|adhérents|membres))(?!\p{L})/iu;
