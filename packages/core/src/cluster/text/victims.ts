/** Who is said to have been hit: people of no arms, or people who fight. */
export interface Victims {
  readonly kind: "civilians" | "fighters";
  /** Verbatim: « une trentaine de combattants islamistes ». */
  readonly words: string;
}

const CIVILIANS = String.raw`civile?s?|villageoise?s?|habitante?s?|femmes?|enfants?|paysans?|pêcheurs?|éleveurs?|orpailleurs?|réfugiée?s?|déplacée?s?|écoliers?|élèves?|fidèles|manifestante?s?|famille|invités|noce|mariage`;
const FIGHTERS = String.raw`terroristes?|d?jihadistes?|combattants?|islamistes?|rebelles?|insurgés?|guérilleros?|paramilitaires?|miliciens?|assaillants?|membres? (?:d['’]une? |du |de la |des )?(?:groupe|gang|milice|hamas|hezbollah)|bandits?|objectifs militaires|cibles? (?:militaires?|terroristes?)`;
const SOMEBODY = String.raw`(?<words>(?:(?:un|une|des|les|plusieurs|quelques|uniquement|seulement|exclusivement|que|tous|toutes|au moins|plus de|quelque|environ|près d['’e]|de|d['’]|ses|nos|leurs|parents|personnes|\d[\d.,]*|\p{L}+aines?|\p{L}+) ?){0,5}?(?:(?<civilians>${CIVILIANS})|(?<fighters>${FIGHTERS}))(?!\p{L})(?: (?:islamistes?|armée?s?|ennemie?s?|présumée?s?|militaires?|terroristes?|légitimes?|innocente?s?|désarmée?s?)(?!\p{L}))?)`;
const HIT = String.raw`(?:tué|massacré|abattu|neutralisé|éliminé|exécuté|visé|touché|frappé|bombardé|ciblé|atteint|blessé)`;

const HITS = String.raw`(?:tu|massacr|neutralis|élimin|exécut|vis|touch|bombard|bless)(?:e|ent|er)|abat(?:tent|tre)?|atteindre`;

/** Before the verb (« des civils ont été tués », « ce sont 15 civils qui ont été massacrés »), behind it, or as what those hit were. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:ce sont |c['’]est |il y a (?:eu )?)?${SOMEBODY}(?: [^,;:]{0,40})?(?: qui)? (?:(?:a|ont|avait|avaient|aurait|auraient) été|sont|seraient|étaient) ${HIT}(?:e|s|es)?(?!\p{L})`,
    "iu",
  ),
  new RegExp(String.raw`(?:a|ont|avait|avaient|aurait|auraient) (?:\p{L}+ )?${HIT} ${SOMEBODY}`, "iu"),
  new RegExp(String.raw`(?<!\p{L})(?:${HITS}) ${SOMEBODY}`, "iu"),
  new RegExp(String.raw`(?:la mort (?:de |d['’])|la vie (?:à |aux? ))${SOMEBODY}`, "iu"),
  new RegExp(String.raw`, (?:tuant|blessant|massacrant|abattant|éliminant|neutralisant) ${SOMEBODY}`, "iu"),
  new RegExp(
    String.raw`(?:tuées?|victimes|morts|cibles)[^.;:]{0,40}? (?:est|sont|était|étaient) (?:tous |toutes )?${SOMEBODY}`,
    "iu",
  ),
  /(?<!\p{L})(?<words>victimes (?<civilians>civiles))(?!\p{L})/iu,
];

/** Characters of a proposition in which others may be named beside them. Guessed: the clause. */
const AROUND = 120;

/** Whom a proposition says to have been hit; undefined where it says nobody of either kind, or both. */
export function victimsIn(proposition: string): Victims | undefined {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(proposition);
    const { words, civilians, fighters } = found?.groups ?? {};
    if (!found || words === undefined || (civilians === undefined && fighters === undefined)) continue;
    const other = new RegExp(`(?<!\\p{L})(?:${civilians === undefined ? CIVILIANS : FIGHTERS})(?!\\p{L})`, "iu");
    // « des civils et des combattants »: room for both.
    if (other.test(found[0] + proposition.slice(found.index + found[0].length, AROUND))) return undefined;
    return { kind: civilians === undefined ? "fighters" : "civilians", words: words.trim() };
  }
  return undefined;
}
