import type { Answer } from "./answer.ts";

/** Weapons of news by what tells them apart to whoever was there. Written by hand; « mine » alone is where ore is dug. */
const WEAPONS: readonly (readonly [value: string, nouns: string])[] = [
  ["drone", String.raw`drones?`],
  ["missile", String.raw`missiles?|roquettes?`],
  ["shell", String.raw`obus|mortiers?`],
  [
    "bomb",
    String.raw`bombes?|engins? explosifs?|(?:voiture|moto|véhicule|camion)s? piégée?s?|ceinture explosive|mine antipersonnel|mine antichar|grenades?`,
  ],
  ["blade", String.raw`couteaux?|machettes?|poignards?|sabres?|haches?|arme blanche`],
  ["bullet", String.raw`balles?|fusils?|pistolets?|armes? à feu|kalachnikovs?`],
];

/** What can be told of one hit or one death but once. A raid may be flown by drones, and bombs are thrown from anything. */
const EXCLUDING: ReadonlySet<string> = new Set(
  [
    ["drone", "missile"],
    ["drone", "shell"],
    ["drone", "blade"],
    ["drone", "bullet"],
    ["missile", "shell"],
    ["missile", "blade"],
    ["missile", "bullet"],
    ["blade", "bomb"],
    ["blade", "bullet"],
    ["blade", "shell"],
  ].map(pairOf),
);

const NOUNS = WEAPONS.map(([, nouns]) => nouns).join("|");
const kinds = WEAPONS.map(([value, nouns]) => ({ value, isNoun: new RegExp(`^(?:${nouns})$`, "iu") }));

/** One weapon, or one hit by weapons: « un drone », « une frappe de drones », « par balles ». Several drones and several missiles go together. */
const ONE = new RegExp(
  String.raw`(?<!\p{L})(?<words>(?:(?:un|une|le|la|ce|cet|cette|l['’]) ?(?:(?:frappe|attaque|tir|coup) (?:de |d['’]))?|d['’]une? (?:(?:frappe|attaque|tir|coup) (?:de |d['’]))?|(?:de )?(?:\p{L}{2,12}|\d{1,3}) coups de |à coups de |par |au |à la |à l['’])(?:${NOUNS}))(?!\p{L})`,
  "iu",
);
/** Several, beside which no others are told of: « ce sont des obus d'artillerie qui ont détruit la halle ». */
const SEVERAL = new RegExp(
  String.raw`^ce sont (?<words>(?:des|les|plusieurs|deux|trois) (?:${NOUNS})(?: d['’]artillerie| de mortier)?)(?= )`,
  "iu",
);
const ANY = new RegExp(String.raw`(?<!\p{L})(?:${NOUNS})(?!\p{L})`, "giu");
const HIT =
  /(?<!\p{L})(?:frapp|touch|vis|percut|détrui|atteint|atteign|endommag|tu(?:é|er|ant)|abatt|assassin|mort|bless|bombard|attaqu|explos|pilonn)/iu;
const HELD =
  /(?<!\p{L})(?:saisi|retrouvé|découvert|porteurs?|armée?s?|munie?s?|détenai|livr|abatt\p{L}+ (?:un|le) drone)/iu;

export function meansIn(proposition: string): Answer | undefined {
  const words = (SEVERAL.exec(proposition) ?? ONE.exec(proposition))?.groups?.words;
  if (words === undefined || !HIT.test(proposition) || HELD.test(proposition)) return undefined;
  const told = new Set([...proposition.matchAll(ANY)].map(([noun]) => weaponOf(noun)));
  const [value] = told;
  // « a été abattu »: what came down was not the means.
  if (value === undefined || told.size > 1 || isWhatWasHit(proposition, words)) return undefined;
  return { asks: "means", value, words, about: proposition.replace(words, " ") };
}

export function excludeAsMeans(one: string, other: string): boolean {
  return EXCLUDING.has(pairOf([one, other]));
}

function weaponOf(noun: string): string {
  return kinds.find(({ isNoun }) => isNoun.test(noun))?.value ?? "";
}

function isWhatWasHit(proposition: string, words: string): boolean {
  const behind = proposition.slice(proposition.indexOf(words) + words.length);
  return /^(?: [^,;]{0,60})? (?:a été|ont été|est|s['’]est) (?:abattu|touché|intercepté|détruit|neutralisé|écrasé|tombé)/iu.test(
    behind,
  );
}

function pairOf(values: readonly string[]): string {
  return [...values].sort().join(" ");
}
