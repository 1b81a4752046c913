import type { KnowledgeStand, KnownRow } from "@recoupe/core/model";
import { presentShortDate } from "./dates.ts";
import type { Language, Wording } from "./language.ts";

/** What the base has in place of what the articles say: « Macky Sall : président (Sénégal) jusqu'au 2 avril 2024 ; ensuite, … ». */
export function knowledgeStatement(
  { matter, about, word, said, known, until }: KnowledgeStand,
  language: Language,
): string {
  const colon = language === "fr" ? " :" : ":";
  switch (matter) {
    case "family":
      return language === "fr"
        ? `${about.name} : ${word} ${VOWEL.test(known.name) ? "d'" : "de "}${known.name}`
        : `${about.name}: « ${word} » of ${known.name}`;
    case "state":
      return `${about.name}${colon} ${word} (${known.name})`;
    case "term": {
      const end = presentShortDate(until, language);
      return language === "fr"
        ? `${about.name}${colon} ${word} (${said.name}) jusqu'au ${end} ; ensuite, ${known.name}`
        : `${about.name}${colon} ${word} (${said.name}) until ${end}; afterwards, ${known.name}`;
    }
    default:
      return matter satisfies never;
  }
}

const VOWEL = /^[aeiouàâéèêëîïôûœæ]/iu;

const SOURCES: Readonly<Record<string, Wording>> = {
  factbook: { fr: "The World Factbook, dernier état", en: "The World Factbook, last state" },
  "own-public-offices": {
    fr: "table des personnes publiques tenue par le projet (connaissances générales)",
    en: "the project's own table of public figures (general knowledge)",
  },
};

/** Who says it, with the day up to which the base was kept: « Base de connaissances de Recoupe, arrêtée au 31 janvier 2026 ». */
export function knowledgeName({ asOf }: Pick<KnowledgeStand, "asOf">, language: Language): string {
  const day = presentShortDate(asOf, language);
  return language === "fr"
    ? `Base de connaissances de Recoupe, arrêtée au ${day}`
    : `Recoupe's knowledge base, as of ${day}`;
}

/** The same with where the base has it from. A source without a label of ours keeps its name. */
export function knowledgeSource(stand: KnowledgeStand, language: Language): string {
  const from = stand.sources.map((source) => SOURCES[source]?.[language] ?? source).join(" ; ");
  return `${knowledgeName(stand, language)} · source${language === "fr" ? " " : ""}: ${from}`;
}

const CAVEAT: Wording = {
  fr: "La base peut être dépassée ou se tromper : Recoupe ne dit pas qui a raison.",
  en: "The base may be out of date or wrong: Recoupe does not say who is right.",
};

/** What a reader has to know of the base wherever it is shown. */
export function knowledgeCaveat(language: Language): string {
  return CAVEAT[language];
}

/** Where those that it is about can be looked up: items of Wikidata, for as many as the base has one of. */
export function knowledgeLinks({
  about,
  said,
  known,
}: KnowledgeStand): readonly { name: string; item: string; url: string }[] {
  return [about, said, known].flatMap(({ name, wikidata }: KnownRow) =>
    wikidata === null ? [] : [{ name, item: wikidata, url: `https://www.wikidata.org/wiki/${wikidata}` }],
  );
}

/** All of it in lines of plain text. */
export function knowledgeLines(against: KnowledgeStand, language: Language): readonly string[] {
  return [
    knowledgeStatement(against, language),
    knowledgeSource(against, language),
    ...knowledgeLinks(against).map(({ name, item, url }) => `${name} : Wikidata ${item}, ${url}`),
    knowledgeCaveat(language),
  ];
}
