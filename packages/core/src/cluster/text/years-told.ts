/**
 * Years in which a sentence says that something took place: « en mai 2015 », « le 12 mars 2019 ». Of a thing that is called by its year, as
 * « l'accord de 2015 », nothing is said of when; nor of what has lasted since, nor where the year tells of a
 * participle: « élu en 2019 », « un barrage construit en 1987 ».
 */
export function yearsTold(sentence: string): readonly number[] {
  return [...sentence.matchAll(YEAR_TOLD)].map(({ groups }) => Number(groups?.year));
}

const MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
const YEAR_TOLD = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:née?s?|(?:ré)?élue?s?|nommée?s?|construite?s?|bâtie?s?|signée?s?|fondée?s?|créée?s?|lancée?s?|entrée?s?|adoptée?s?|conclue?s?|inaugurée?s?|condamnée?s?) )(?:en|(?:fin|début|courant|mi-?|à l['’]été|au printemps|à l['’]automne|à l['’]hiver|le \d{1,2}(?:er)?)) ?(?:${MONTH} )?(?<year>(?:19|20)\d\d)(?![\d%]|[.,]\d|\s\d{3})`,
  "giu",
);
