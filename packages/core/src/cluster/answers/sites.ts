import type { Answer } from "./answer.ts";

const CIVIL = String.raw`écoles?|lycées?|collèges?|universités?|hôpita(?:l|ux)|cliniques?|maternités?|dispensaires?|marchés?|mosquées?|églises?|maisons?|immeubles?|habitations?|orphelinats?|boulangeries?|camps? de (?:réfugiés|déplacés)|quartiers? résidentiels?|bâtiments? (?:civils?|résidentiels?)|zones? (?:civiles?|résidentielles?)|cibles? civiles?`;
const MILITARY = String.raw`(?:dépôts?|caches?|entrepôts?|stocks?) (?:de munitions|d['’]armes|d['’]armements?|militaires?)|arsena(?:l|ux)|bases? (?:militaires?|navales?|aériennes?)|casernes?|postes? de commandement|centres? de commandement|quartiers? généra(?:l|ux)|camps? (?:d['’]entraînement|militaires?)|positions? (?:militaires?|ennemies?|rebelles?|fortifiées?)|(?:cibles?|objectifs?|sites?|installations?|infrastructures?) militaires?`;
const A = String.raw`(?:une?|le|la|les|l['’]|des|deux|trois|plusieurs) ?(?:(?:grande?|petite?|ancien(?:ne)?|vaste) )?`;
const SITE = String.raw`(?<words>${A}(?:(?<civil>${CIVIL})|(?<military>${MILITARY})))(?!\p{L})`;
const HIT = String.raw`(?:bombard|frapp|vis|cibl|touch|pilonn|détrui|attaqu|atteint)`;

const PATTERNS: readonly RegExp[] = [
  String.raw`(?:a|ont|avait|avaient) (?:\p{L}+ )?${HIT}\p{L}*(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|soir))?)? ${SITE}`,
  String.raw`^${SITE}[^,;:]{0,60}? (?:a|ont) été ${HIT}`,
  String.raw`(?:frappe|bombardement|raid|attaque|tir)s?(?: \p{L}+){0,3} (?:sur|contre) ${SITE}`,
  String.raw`(?:bâtiment|site|lieu|cible|établissement|endroit)s?(?: \p{L}+){0,3} (?:était|est|abritait|abrite|servait de|sert de) ${SITE}`,
].map((pattern) => new RegExp(pattern, "iu"));

const EITHER = new RegExp(String.raw`(?<!\p{L})(?:(?<civil>${CIVIL})|(?<military>${MILITARY}))(?!\p{L})`, "giu");

/** What was hit, as one side calls it: a place of no arms, or one that armies use. */
export function siteIn(proposition: string): Answer | undefined {
  const found = PATTERNS.map((pattern) => pattern.exec(proposition)?.groups).find((groups) => groups !== undefined);
  const words = found?.words;
  if (!found || words === undefined) return undefined;
  const named = [...proposition.matchAll(EITHER)].map(({ groups }) => groups?.civil !== undefined);
  // « une école et une caserne »: room for both.
  if (new Set(named).size > 1) return undefined;
  return {
    asks: "site",
    value: found.civil === undefined ? "military" : "civil",
    words,
    about: proposition.replace(words, " "),
  };
}
