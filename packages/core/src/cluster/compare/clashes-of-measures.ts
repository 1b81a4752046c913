import { likenessOf } from "../prepare/likeness.ts";
import type { Count } from "../prepare/meaning.ts";
import type { PreparedClaim } from "../prepare/prepared-document.ts";
import { numbersClash } from "../text/numbers.ts";
import { countShared, stemOf, wordsOf } from "../text/words.ts";
import { countsElsewhere, haveCommonGround } from "./clashes-of-counts.ts";
import type { Found, Setting } from "./compare-claims.ts";
import { perClaim } from "./per-claim.ts";

/**
 * One thing measured by two: « la concession court sur quarante ans », « la concession accordée lundi ne court que sur 25 ans »; or so much of
 * one stuff at one place: « 300 tonnes de pétrole se sont déversées à P », « douze tonnes de pétrole ont fui à P ». What else each says, he says alone.
 */
export function clashOfMeasures(one: PreparedClaim, other: PreparedClaim, setting: Setting): Found {
  if (one.tolls.length > 0 || other.tolls.length > 0) return undefined;
  const [left, right] = [measureOf(one), measureOf(other)];
  if (!left || !right || left.count.unit !== right.count.unit || !numbersClash(left.count, right.count))
    return undefined;
  if (countsElsewhere(one, other) || !haveCommonGround(one, other, setting)) return undefined;
  const ofOneStuff =
    left.stuff !== undefined && left.stuff === right.stuff && countShared(one.places, other.places) > 0;
  const ofOneThing = left.verb !== undefined && left.verb === right.verb && left.subject === right.subject;
  if (!ofOneStuff && !(ofOneThing && setting.oneMatter)) return undefined;
  return { relation: "value", features: ["one measure", ...likenessOf(one.meaning, other.meaning).words] };
}

interface Measure {
  readonly count: Count;
  /** « tonnes de pétrole » */
  readonly stuff: string | undefined;
  /** Stem of the first word of a definite subject, and of the verb that measures it. */
  readonly subject: string | undefined;
  readonly verb: string | undefined;
}

const measureOf = perClaim(measureIn);

/** What a claim measures, where it gives one number alone. */
function measureIn({ meaning: { counts }, claim: { proposition } }: PreparedClaim): Measure | undefined {
  const [count] = counts;
  if (count === undefined || counts.length > 1) return undefined;
  const { subject, verb } = MEASURED.exec(proposition)?.groups ?? {};
  const { unit, stuff } = STUFF.exec(proposition)?.groups ?? {};
  const isStuff = unit !== undefined && stuff !== undefined && stemIn(unit) === count.unit;
  return {
    count,
    stuff: isStuff ? stemIn(stuff) : undefined,
    subject: subject === undefined ? undefined : stemIn(subject),
    verb: verb === undefined ? undefined : stemIn(verb),
  };
}

const stemIn = (word: string) => stemOf(wordsOf(word)[0] ?? "");

/** A definite thing and a verb that says how much of it there is; a rise or a fall is of a time that each may choose. */
const MEASURED =
  /^(?:le |la |l['’]|cette |ce |cet )(?:nouve(?:au|lle) |futur(?:e)? )?(?<subject>\p{L}+)(?: [^;:]*?)? (?:n['’]|ne )?(?<verb>coût(?:e|era|erait|ait)|cour(?:t|ra)|dur(?:e|era)|mesur(?:e|ait)|pès(?:e|era)|pesait|compt(?:e|era|ait)|contien(?:t|dra)|emploie(?:ra)?|occup(?:e|era)|rapport(?:e|era)|accueill(?:e|era)|produi(?:t|ra)|représent(?:e|era))(?!\p{L})/iu;

/** Measured stuff: what is counted one by one has rules of its own. */
const STUFF =
  /(?<!\p{L})(?<unit>tonnes?|kilos?|kilogrammes?|grammes?|litres?|barils?|hectares?|mètres?|kilomètres?|mégawatts?|gigawatts?) (?:de |d['’]|du )(?<stuff>\p{L}{3,})/iu;
