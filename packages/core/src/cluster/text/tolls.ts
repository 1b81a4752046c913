import { NUMBER_WORDS } from "../../language/number-words.ts";
import { CALENDAR } from "./days.ts";
import { type Bounded, boundOf, numberAt, numbersClash } from "./numbers.ts";
import { stemOf, wordsOf } from "./words.ts";

/** How many were killed, hurt, lost, aboard, arrested or driven out, came home, marched or stopped work, and what was destroyed, as one passage counts them. */
export interface Toll extends Bounded {
  readonly kind:
    | "dead"
    | "hurt"
    | "missing"
    | "aboard"
    | "arrested"
    | "displaced"
    | "returned"
    | "marched"
    | "striking"
    | "destroyed";
  /** Whom it counts: a stem, `forces` for soldiers of any name, `fighters` for who fights them, empty for people of whom nothing is said. */
  readonly who: string;
}

const FATES: readonly (readonly [Toll["kind"], RegExp])[] = [
  [
    "dead",
    /^(?:morte?s?|tuee?s?|tuer|tuant|mouru|peri|peris|perissent|deces|decedee?s?|succombe|abattue?s?|neutralisee?s?|morgue)$/u,
  ],
  ["hurt", /^bless(?:e|ee|es|ees|er|ant)$/u],
  ["missing", /^disparue?s?$/u],
  [
    "arrested",
    /^(?:arretee?s?|interpellee?s?|detenue?s?|ecrouee?s?|incarceree?s?|emprisonnee?s?|arrestations?|interpellations?)$/u,
  ],
  ["displaced", /^(?:deplacee?s?|evacuee?s?|refugiee?s?|sinistree?s?|fui|fuient)$/u],
  ["returned", /^(?:rentree?s|retournee?s|rapatriee?s?|retours?|rapatriements?)$/u],
  ["marched", /^(?:manifeste|manifestent|manifestaient|defile|defilent|defilaient|manifestante?s?)$/u],
  ["striking", /^(?:debraye|debrayent|grevistes?)$/u],
  ["destroyed", /^(?:detruite?s?|brulee?s?|incendiee?s?|ravagee?s?|calcinee?s?|effondree?s?|inondee?s?)$/u],
];
/** What is counted when it is destroyed; whoever is burnt is hurt. */
const PROPERTY =
  /^(?:hectares?|maisons?|habitations?|logements?|immeubles?|batiments?|ecoles?|commerces?|magasins?|boutiques?|granges?|cases?|vehicules?|voitures?)$/u;
/** Who people are, beside what becomes of them: « douze réfugiés ont été tués ». */
const PEOPLE_BY_FATE = /^(?:detenue?s?|deplacee?s?|refugiee?s?|sinistree?s?|manifestante?s?|grevistes?)$/u;
const SOLDIERS = /^(?:soldats?|militaires?|soldates?)$/u;
const FIGHTERS =
  /^(?:combattants?|terroristes?|d?jihadistes?|islamistes?|assaillants?|rebelles?|insurges?|miliciens?|militants?|guerilleros?)$/u;
/** Whose dead they are, where nothing but their fate is counted: « 7 morts dans les rangs de l'armée ». */
const ARMY =
  /(?:rangs?|cote|cotes|sein|parmi|chez|pertes?) (?:(?!par )\p{L}+ ){0,3}(?:armees?|soldats?|militaires?)(?!\p{L})/u;
const ANYBODY =
  /^(?:personnes?|victimes?|gens|participante?s?|autres?|habitants?|dont|sont|etaient|ont|d|entre|eux|elles|parmi|corps|depouilles|cadavres)$/u;

/** Words between a number and what became of whom it counts: « personnes hostiles au régime de la junte ont été tuées ». Guessed. */
const REACH = 12;
/** The same before it: « a causé la mort d'au moins 12 civils ». */
const REACH_BACK = 4;

/** « ont perdu la vie », « a coûté la vie à », « ont trouvé la mort »: died, unless they only nearly did or were spared. */
const LOST_LIVES =
  /(?<!\p{L}|faill\p{L}+ (?:y )?)(?:(?:perd|coût|laiss|ôt|arrach)\p{L}* la vie(?! sauve)|trouv\p{L}* la mort)(?!\p{L})/giu;

/** « placés en garde à vue », « dix gardes à vue » */
const IN_CUSTODY =
  /(?<!\p{L})(?:(?:plac|mis)\p{L}* en (?:garde à vue|détention)(?: provisoire)?|(?:gardes|mises|mandats) (?:à vue|en détention|d['’]arrêt))(?!\p{L})/giu;
const STOPPED_WORK =
  /(?<!\p{L})(?:cess(?:é|ent)|arrêt(?:é|ent)|suspendu) le travail(?!\p{L})|(?<!\p{L})(?:mis|mises|sont) en grève(?!\p{L})/giu;

/** « la manifestation a réuni 3 000 personnes », « le cortège en a rassemblé 800 »: they marched. */
const DREW =
  /(?<!\p{L})(?:a|ont|avait|avaient) (?:\p{L}+ment )?(?:réuni|rassemblé|attiré|mobilisé|drainé|compté)(?!\p{L})/giu;
const MARCH =
  /(?<!\p{L})(?:manifestations?|défilés?|cortèges?|marches?|rassemblements?|protestations?|mobilisations?)(?!\p{L})/iu;

/** Every count of victims in a passage, and of others whom an act concerns; « des dizaines » is no number. */
export function tollsIn(text: string): readonly Toll[] {
  const plain = (MARCH.test(text) ? text.replace(DREW, "manifesté") : text)
    .replace(LOST_LIVES, "morts")
    .replace(IN_CUSTODY, "arrêtés")
    .replace(STOPPED_WORK, "débrayé");
  const words = withoutWholes(wordsOf(plain));
  const found: Toll[] = [];
  let taken = 0;
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at);
    if (!number) continue;
    const toll = tollAt(words, at, { ...number, taken });
    if (toll) found.push(toll.toll);
    // « 47 morts, 28 sont dans un état critique »: what became of the first is not said of the others.
    if (toll) taken = toll.end;
    at = number.last;
  }
  return found;
}

/** « deux des neuf otages »: of whom there are more, the second number says. */
function withoutWholes(words: readonly string[]): readonly string[] {
  for (let at = 0; at < words.length; at++) {
    const part = numberAt(words, at);
    const behind = part === undefined ? -1 : part.last + 1;
    if (words[behind] !== "des") continue;
    const whole = numberAt(words, behind + 1);
    if (whole && part && whole.value > part.value)
      return [...words.slice(0, behind), ...withoutWholes(words.slice(whole.last + 1))];
  }
  return words;
}

/** The toll that a number begins, and the place behind what it says of whom it counts. */
function tollAt(
  words: readonly string[],
  at: number,
  { value, last, rough, taken }: NonNullable<ReturnType<typeof numberAt>> & { readonly taken: number },
): { readonly toll: Toll; readonly end: number } | undefined {
  // « dont quatre femmes », « après deux jours d'affrontements »: a part of those counted, and no victims at all.
  if (words[at - 1] === "dont" || countsNobody(words, at, last)) return undefined;
  const bound = boundOf(words.slice(Math.max(0, at - 2), at).join(" "), rough);
  const ahead = words.slice(last + 1, last + 1 + REACH);
  // Another number counts others: what became of them is not said of these.
  const next = ahead.findIndex((word) => /^\d/u.test(word) || (NUMBER_WORDS.has(word) && !/^une?$/u.test(word)));
  const counted = next < 0 ? ahead : ahead.slice(0, next);
  // « une vingtaine de morts », « 1 200 de blessés »
  const own = /^d[eu]?s?$/u.test(counted[0] ?? "") ? counted.slice(1) : counted;
  const before = words.slice(Math.max(taken, at - REACH_BACK), at);
  // « a tué au moins 12 civils et blessé 30 fidèles »: the verb before a number is its own.
  const struck = fateOf(before.findLast((word) => !BOUNDS.test(word)) ?? "");
  const told = struck === undefined ? fateOfThem(counted, value) : -1;
  const fate = struck ?? fateOf(counted[told] ?? "");
  const kind = fate ?? (BODIES.test(own[0] ?? "") ? "dead" : undefined) ?? fateBefore(before);
  const first = own[0];
  if (first !== undefined && kind === undefined && areAboard(words.slice(Math.max(0, at - REACH_BACK - 2), at), own))
    return { toll: { kind: "aboard", who: "", value, bound }, end: last + 1 };
  if (kind === undefined || first === undefined) return undefined;
  // « deux autres personnes ont été tuées »: beside those that were counted before.
  if (kind === "dead" && /^autres?$/u.test(first)) return undefined;
  if (kind === "destroyed" ? !PROPERTY.test(first) : THINGS.test(first)) return undefined;
  const who = whoIs(first, kind) || (ARMY.test(words.slice(last + 1).join(" ")) ? "forces" : "");
  return { toll: { kind, who, value, bound }, end: last + 2 + told };
}

/** « après deux jours », « le 12 mars », « en 2019 », « à 30 km »: a number of time or way. */
function countsNobody(words: readonly string[], at: number, last: number): boolean {
  const [before, behind] = [words[at - 1] ?? "", words[last + 1] ?? ""];
  const isYear = /^(?:19|20)\d\d$/u.test(words[at] ?? "") && (CALENDAR.has(before) || /^(?:en|depuis)$/u.test(before));
  return isYear || TIMES.test(behind) || MEASURES.test(behind) || CALENDAR.has(behind);
}

/** Where behind a number stands what became of those whom it counts; -1 where nothing is said of it. */
function fateBehind(counted: readonly string[], value: number): number {
  const verbs = counted.flatMap((word, at) => (isVerbOfMany(word) && !JOINS.test(counted[at - 1] ?? "") ? [at] : []));
  // « trente soldats sont venus là où des civils ont été tués »: the second verb has another subject.
  return counted
    .slice(0, verbs[1])
    .findIndex(
      (word, at) =>
        fateOf(word) !== undefined && (value < 2 || OF_MANY.test(word)) && !OF_OTHERS.test(counted[at - 1] ?? ""),
    );
}

/** The same; who they are tells what became of them where nothing else does. */
function fateOfThem(counted: readonly string[], value: number): number {
  const first = fateBehind(counted, value);
  if (!PEOPLE_BY_FATE.test(counted[first] ?? "")) return first;
  const next = fateBehind(counted.slice(first + 1), value);
  return next < 0 ? first : first + 1 + next;
}

const isVerbOfMany = (word: string): boolean =>
  /^(?:sont|ont|etaient|avaient|seront|auront|seraient|auraient|furent|eurent)$/u.test(word);

/** « qui étaient dans le bus », « et ont été »: the verb is of the same subject, or of a clause inside. */
const JOINS = /^(?:qui|et|puis)$/u;

/** What many became: « la mort d'un tel », « accusés d'avoir tué » and « tuant » are said of others. */
const OF_MANY =
  /s$|^(?:peri|perissent|succombe|mouru|disparu|morgue|fui|fuient|manifeste|manifestent|manifestaient|defile|defilent|defilaient|debraye|debrayent|brule)$/u;

/** « hommage aux morts », « qui a fait des blessés »: others than those counted. */
const OF_OTHERS = /^(?:des|aux|les|ces|leurs)$/u;

/** « tués par balle, 12 »: right before a number, with no other noun between. */
function fateBefore(before: readonly string[]): Toll["kind"] | undefined {
  const at = before.findLastIndex((word) => fateOf(word) !== undefined);
  return before.slice(at + 1).some((word) => /^(?:le|la|les|l|du|des|une?)$/u.test(word))
    ? undefined
    : fateOf(before[at] ?? "");
}

/** « a abattu deux avions »: no victims. */
const THINGS =
  /^(?:avions?|helicopteres?|appareils?|chasseurs?|drones?|missiles?|roquettes?|obus|engins?|aeronefs?|vehicules?|chars?|blindes?|bateaux?|navires?|pirogues?|maisons?|batiments?|villages?|animaux|tetes)$/u;

const BOUNDS = /^(?:au|moins|plus|de|d|pres|environ|quelque)$/u;

/** « 112 personnes à bord », « transportait plus de 160 passagers », « avec 240 migrants » */
function areAboard(before: readonly string[], own: readonly string[]): boolean {
  if (!TRAVELLERS.test(own[0] ?? "")) return false;
  const aboard = ABOARD.test(own.slice(1, 1 + REACH_ABOARD).join(" "));
  const carried = before.some((word) => CARRIES.test(word));
  return aboard || carried;
}

/** Words from the travellers to what follows « à bord »: « qui avaient pris place à bord d'un autre ». */
const REACH_ABOARD = 8;

/** « à bord », « étaient à bord », « qui se trouvaient à bord » */
const ABOARD =
  /^(?:qui )?(?:etaient |sont |se trouv(?:aient|ent) |voyag(?:eaient|ent) |(?:avaient|ont) pris place )?a bord(?! d autre)/u;
const TRAVELLERS = /^(?:personnes?|passagers?|passageres?|occupants?|migrants?|voyageurs?|pelerins?|exiles?)$/u;
const CARRIES = /^(?:transport(?:e|ent|ait|aient|ant)|embarqu(?:e|es|ait|aient|ant)|bord|emport(?:e|ait|ant))$/u;

/** « a recensé 57 corps » */
const BODIES = /^(?:corps|cadavres?|depouilles?)$/u;

const TIMES = /^(?:jours?|heures?|mois|ans?|annees?|semaines?|minutes?|reprises|fois)$/u;
const MEASURES = /^(?:km|kilometres?|metres?|tonnes?|degres?|euros?|dollars?|francs?)$/u;

function fateOf(word: string): Toll["kind"] | undefined {
  return FATES.find(([, pattern]) => pattern.test(word))?.[0];
}

function whoIs(word: string, kind: Toll["kind"]): string {
  if (PEOPLE_BY_FATE.test(word) && fateOf(word) !== kind) return stemOf(word);
  if (SOLDIERS.test(word)) return "forces";
  if (FIGHTERS.test(word)) return "fighters";
  return ANYBODY.test(word) || fateOf(word) !== undefined ? "" : stemOf(word);
}

/** Two counts of the same people that cannot both hold; a part of them is not the whole. */
export function tollsClash(one: Toll, other: Toll): boolean {
  return one.kind === other.kind && one.who === other.who && tollNumbersClash(one, other);
}

/** « Au moins 50 morts » leaves room for 60, not for 157. */
export function tollNumbersClash(one: Toll, other: Toll): boolean {
  if (numbersClash(one, other)) return true;
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  return low.bound === "least" && high.value > low.value * ROOM;
}

/** Times that a toll told as the least may be outdone before it is another toll. Guessed. */
const ROOM = 1.5;

/** « Il y a eu un mort », denied: nobody; « un otage tué »: none of these. Undefined where no fate is named. */
export function noToll(text: string): Toll | undefined {
  const words = wordsOf(text);
  const kind = words.map(fateOf).find((each) => each !== undefined);
  if (kind === undefined) return undefined;
  const article = words.findIndex((word) => /^(?:une?|des)$/u.test(word));
  const whom = article < 0 ? undefined : words[article + 1];
  return { kind, who: whom === undefined ? "" : whoIs(whom, kind), value: 0, bound: "exact" };
}
