import { likenessOf } from "../prepare/likeness.ts";
import type { Count } from "../prepare/meaning.ts";
import type { PreparedClaim } from "../prepare/prepared-document.ts";
import { numberAt, numbersClash } from "../text/numbers.ts";
import { countShared, stemOf, wordsOf } from "../text/words.ts";
import { shareWholeName } from "./claim-parties.ts";
import { countsElsewhere, haveCommonGround } from "./clashes-of-counts.ts";
import type { Found, Setting } from "./compare-claims.ts";
import { perClaim } from "./per-claim.ts";

/**
 * One thing measured by two: « la concession court sur quarante ans », « la concession accordée lundi ne court que sur 25 ans »; or so much of
 * one stuff at one place: « 300 tonnes de pétrole se sont déversées à P », « douze tonnes de pétrole ont fui à P ». What else each says, he says alone.
 */
export function clashOfMeasures(one: PreparedClaim, other: PreparedClaim, setting: Setting): Found {
  const [strength, match] = [magnitudeIn(one), magnitudeIn(other)];
  if (setting.oneMatter && strength !== undefined && match !== undefined && strength !== match)
    return { relation: "value", features: ["one magnitude", `${strength}`, `${match}`] };
  if (one.tolls.length > 0 || other.tolls.length > 0) return undefined;
  const [left, right] = [measureOf(one), measureOf(other)];
  if (!left || !right || left.count.unit !== right.count.unit || !numbersClash(left.count, right.count))
    return undefined;
  if (countsElsewhere(one, other) || !haveCommonGround(one, other, setting)) return undefined;
  const ofOneStuff =
    left.stuff !== undefined && left.stuff === right.stuff && countShared(one.places, other.places) > 0;
  if (setting.oneMatter && areSharesOfOne(one, other))
    return { relation: "value", features: ["one share of the votes", ...likenessOf(one.meaning, other.meaning).words] };
  const ofOneThing = left.verb !== undefined && left.verb === right.verb && left.subject === right.subject;
  if (!ofOneStuff && !(ofOneThing && setting.oneMatter)) return undefined;
  return { relation: "value", features: ["one measure", ...likenessOf(one.meaning, other.meaning).words] };
}

/** « un séisme de magnitude 6,1 »; a second shock has its own. */
const magnitudeIn = perClaim(({ claim: { proposition } }) =>
  AFTERSHOCK.test(proposition) ? undefined : MAGNITUDE.exec(proposition)?.groups?.value?.replace(".", ","),
);
const MAGNITUDE = /(?<!\p{L})magnitude (?:de |d['’]|estimée à )?(?:environ )?(?<value>\d[.,]\d)(?!\d)/iu;
const AFTERSHOCK = /(?<!\p{L})(?:répliques?|seconde?|deuxième|autre|nouve(?:au|lle)|supérieure|inférieure)(?!\p{L})/iu;

interface Measure {
  readonly count: Count;
  /** « tonnes de pétrole » */
  readonly stuff: string | undefined;
  /** Stem of the first word of a definite subject, and of the verb that measures it. */
  readonly subject: string | undefined;
  readonly verb: string | undefined;
}

const measureOf = perClaim(measureIn);

/** What a claim measures: the number behind a verb that measures, else the one that it gives alone. */
function measureIn({ meaning: { counts }, claim: { proposition } }: PreparedClaim): Measure | undefined {
  const measured = MEASURED.exec(proposition);
  const { length, subject = length, verb = length } = measured?.groups ?? {};
  const own = measured === null ? undefined : countBehind(proposition.slice(measured[0].length), counts);
  const count = own ?? (counts.length === 1 ? counts[0] : undefined);
  if (count === undefined) return undefined;
  const { unit, stuff } = STUFF.exec(proposition)?.groups ?? {};
  const isStuff = unit !== undefined && stuff !== undefined && stemIn(unit) === count.unit;
  return {
    count,
    stuff: isStuff ? stemIn(stuff) : undefined,
    subject: subject === undefined ? undefined : stemIn(subject),
    verb: verb === undefined ? undefined : stemIn(verb),
  };
}

/** « Ivo Keller l'a emporté avec 54 % des voix », « Ivo Keller a obtenu 41 % des voix »: of one candidate, and not of one town each. */
function areSharesOfOne(one: PreparedClaim, other: PreparedClaim): boolean {
  if (!hasShare(one) || !hasShare(other) || roundOf(one) !== roundOf(other) || !shareWholeName(one, other))
    return false;
  return countShared(one.places, other.places) === Math.max(one.places.size, other.places.size);
}

const hasShare = perClaim(({ claim: { proposition } }) => VOTES.test(proposition));
/** An election has two rounds, and is counted as it goes. */
const roundOf = perClaim(({ claim: { proposition } }) => ROUND.exec(proposition)?.[0].toLowerCase());
const ROUND = /(?<!\p{L})(?:premier|second|deuxième|1er|2e) tour|(?:résultats? partiels?|dépouill)/iu;
const VOTES = /%\s(?:des (?:voix|suffrages|votes)|d['’]opinions favorables)/iu;

/** « court sur quarante ans et s'accompagne de 3 millions »: of several numbers the one right behind the verb. */
function countBehind(text: string, counts: readonly Count[]): Count | undefined {
  const words = wordsOf(text);
  const number = words
    .slice(0, BEHIND)
    .map((_, at) => numberAt(words, at))
    .find((each) => each !== undefined);
  return counts.find(({ value }) => value === number?.value);
}

/** Words between a verb and its number: « court encore sur au moins ». Guessed. */
const BEHIND = 5;

const stemIn = (word: string) => stemOf(wordsOf(word)[0] ?? "");

/** A definite thing and a verb that says how much of it there is; a rise or a fall is of a time that each may choose. */
const MEASURED =
  /^(?:le |la |l['’]|cette |ce |cet )(?:nouve(?:au|lle) |futur(?:e)? )?(?<subject>\p{L}+)(?: [^;:]*?)? (?:n['’]|ne )?(?<verb>coût(?:e|era|erait|ait)|cour(?:t|ra)|dur(?:e|era)|mesur(?:e|ait)|pès(?:e|era)|pesait|compt(?:e|era|ait)|contien(?:t|dra)|emploie(?:ra)?|occup(?:e|era)|rapport(?:e|era)|accueill(?:e|era)|produi(?:t|ra)|représent(?:e|era))(?!\p{L})|^(?:la |l['’])(?<length>distance|hauteur|longueur|largeur|profondeur|vitesse|altitude|superficie)(?: [^;:]*?)? (?:est|était|sera|serait|a été) (?:de |d['’])/iu;

/** Measured stuff: what is counted one by one has rules of its own. */
const STUFF =
  /(?<!\p{L})(?<unit>tonnes?|kilos?|kilogrammes?|grammes?|litres?|barils?|hectares?|mètres?|kilomètres?|mégawatts?|gigawatts?) (?:de |d['’]|du )(?<stuff>\p{L}{3,})/iu;
