import type { Answer } from "./answer.ts";

const WHEN = String.raw`(?: (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|soir|après-midi))?)?`;
const HAS = "(?:a|ont|avait|avaient)";
const IS = "(?:est|sont|était|étaient)";
const ITSELF = String.raw`(?:s['’](?:est|était)|se sont|s['’]étaient)${WHEN}`;

/** What befalls one thing or one person at one place. Strikes, protests and visits are repeated, and are not here. */
const HAPPENS = new RegExp(
  String.raw`(?<!\p{L})(?:` +
    [
      `${ITSELF} (?:écrasé|abîmé|crashé|effondré|écroulé|échoué|produit|posé|tenu|déroulé|éteint)e?s?`,
      `${HAS}${WHEN} (?:eu lieu|coulé|sombré|chaviré|déraillé|atterri|péri)`,
      `${IS}${WHEN} (?:survenu|mort|décédé|né)e?s?`,
      `${HAS} été${WHEN} (?:enlevé|kidnappé|capturé|arrêté|interpellé|assassiné|abattu|tué|inhumé|enterré)e?s?`,
    ].join("|") +
    String.raw`)(?!\p{L})`,
  "u",
);

const NAME = String.raw`\p{Lu}[\p{L}'’]*(?:-\p{L}+)*(?: \p{Lu}[\p{L}'’]*(?:-\p{L}+)*)*`;
/** In the town itself: « à Tolma », « à l'aéroport de Tolma ». */
const IN_TOWN = new RegExp(
  String.raw`(?<!\p{L}|(?:non|pas|loin|jusqu['’]|grâce|face|quant|opposée?s?) ?)(?<words>à (?:(?:l['’]|la |une? )\p{L}+ d(?:e |['’]))?(?<name>${NAME}))`,
  "gu",
);
/** On the way, around or afterwards: another place may be told as well. */
const ON_THE_WAY =
  /(?<!\p{L})(?:près d|à proximité|aux? (?:abords|environs|portes|large)|en périphérie|en banlieue|à \S+ (?:km|kilomètres)|vers|puis|avant d|après (?:avoir|être)|transférée?s?|conduite?s?|emmenée?s?|en route|venant|provenance|destination|région|province|district|département)(?!\p{L})/iu;

/** « dont on est sans nouvelles depuis mardi »: before the verb it is but since when. */
const SINCE = /(?<!\p{L})depuis(?!\p{L})/u;

/** In what town it happened: the one that the proposition names, where it names one alone. */
export function whereIn(proposition: string): Answer | undefined {
  const happens = HAPPENS.exec(proposition);
  if (!happens || ON_THE_WAY.test(proposition) || SINCE.test(proposition.slice(happens.index))) return undefined;
  const towns = [...proposition.matchAll(IN_TOWN)];
  const [found] = towns;
  const { words, name } = found?.groups ?? {};
  if (words === undefined || name === undefined || towns.length > 1) return undefined;
  return { asks: "where", value: name, words, about: proposition.replace(words, " ") };
}
