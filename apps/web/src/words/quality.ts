import type { Language } from "@recoupe/api/present";
import measured from "./measured-quality.json" with { type: "json" };

export type Figure = keyof typeof measured.figures;

interface QualityWords {
  readonly title: string;
  readonly introduction: string;
  readonly what: string;
  readonly precision: string;
  readonly recall: string;
  /** `percent` is written out already; the numbers say how small the sample is. */
  readonly share: (percent: string, part: number, whole: number) => string;
  readonly figures: Readonly<Record<Figure, string>>;
  readonly reading: string;
}

/** Counts against annotations made by hand; written by `scripts/record-quality.mjs`. */
export const MEASURED: {
  /** Year, month, day. */
  readonly day: string;
  readonly articles: number;
  readonly figures: Readonly<
    Record<Figure, { readonly right: number; readonly wrong: number; readonly missed: number }>
  >;
} = measured;

/** What is said of the measured quality on the page « Méthode ». */
export const QUALITY_WORDS: Readonly<Record<Language, QualityWords>> = {
  fr: {
    title: "Qualité mesurée",
    introduction: `Mesurée le ${dayIn("fr")} sur ${MEASURED.articles} textes annotés à la main avant tout essai. Ils ont été écrits pour cela ; d'autres pages donneront d'autres chiffres.`,
    what: "Relevé",
    precision: "Justes, sur ceux qui sont relevés",
    recall: "Relevés, sur ceux de l'article",
    share: (percent, part, whole) => `${percent} (${part} sur ${whole})`,
    figures: {
      names: "Noms, leur étendue et leur genre",
      quotes: "Déclarations, leur étendue",
      speakers: "Déclarations avec leur locuteur",
      events: "Événements, leur type",
      deniedEvents: "Événements niés par une source",
      claims: "Affirmations",
      contradictions: "Contradictions entre articles",
    },
    reading:
      "Sur le début de pages réelles que personne n'avait lues, annotées le 27 novembre 2026, c'est moins : deux événements relevés sur cinq y étaient faux ou sans portée, et la moitié n'étaient pas relevés. Un relevé sur quelques-uns est donc faux, et beaucoup de ce que dit un article n'est pas relevé : lisez la phrase avant de citer, et l'article avant de conclure qu'il ne dit rien.",
  },
  en: {
    title: "Measured quality",
    introduction: `Measured on ${dayIn("en")} on ${MEASURED.articles} texts annotated by hand before any run. They were written for this; other pages will give other figures.`,
    what: "Finding",
    precision: "Right, of those found",
    recall: "Found, of those in the article",
    share: (percent, part, whole) => `${percent} (${part} of ${whole})`,
    figures: {
      names: "Names, their extent and kind",
      quotes: "Statements, their extent",
      speakers: "Statements with their speaker",
      events: "Events, their type",
      deniedEvents: "Events denied by a source",
      claims: "Claims",
      contradictions: "Contradictions between articles",
    },
    reading:
      "On the beginnings of real pages that nobody had read, annotated on 27 November 2026, it is less: two events found in five were wrong there or of no weight, and half were not found. Some of the findings are wrong, and much of what an article says is not found: read the sentence before you cite it, and the article before you conclude that it says nothing.",
  },
};

function dayIn(language: Language): string {
  return new Date(MEASURED.day).toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
}
