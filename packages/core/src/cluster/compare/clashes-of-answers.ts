import { topicOf } from "../answers/agreements.ts";
import type { Answer, Question } from "../answers/answer.ts";
import { excludeAsCauses } from "../answers/causes.ts";
import { excludeAsHours } from "../answers/hours.ts";
import { excludeAsMeans } from "../answers/means.ts";
import { excludeAsOutcomes, isLasting, isOfPerson } from "../answers/outcomes.ts";
import type { Meaning } from "../prepare/meaning.ts";
import type { PreparedAnswer, PreparedClaim } from "../prepare/prepared-document.ts";
import { gapDays } from "../text/days.ts";
import { isParticularThing, mayBeOneThing } from "../text/kinds-of-things.ts";
import { countShared, stemsOf } from "../text/words.ts";
import { eachNamesOthers, isOneHolder } from "./claim-parties.ts";
import { numbersDiffer } from "./clashes-of-counts.ts";
import { isOneAct } from "./clashes-of-doers.ts";
import { happenedInTwoTowns } from "./clashes-of-places.ts";
import { areOneMatterOfOne, areOneThere, isOnePerson, isStillToCome, personMeant } from "./clashes-of-stands.ts";
import type { Found, Setting } from "./compare-claims.ts";
import { matched, substanceOf, sum, totalOf, weightIn } from "./matched-words.ts";

/** Two voices of one matter answer one question of one happening, and only one of the answers can be right. */
export function clashOfAnswers(one: PreparedClaim, other: PreparedClaim, setting: Setting): Found {
  if (one.answers.length === 0 || other.answers.length === 0 || !mayBeOneHappening(one, other, setting))
    return undefined;
  for (const answer of one.answers) {
    const { asks, value } = answer;
    const against = other.answers.find((match) => match.asks === asks && RULES[asks].exclude(value, match.value));
    if (!against || countParts(answer, one, other)) continue;
    if (answer.asks !== "where" && areElsewhere(one, other)) continue;
    if (RULES[answer.asks].isOne(answer, against, [one, other], setting))
      return { relation: answer.asks, features: [answer.words, against.words] };
  }
  return undefined;
}

/** One matter, two voices, and no day that says otherwise. */
function mayBeOneHappening(one: PreparedClaim, other: PreparedClaim, { left, right, oneMatter }: Setting): boolean {
  if (!oneMatter || isOneHolder(one, other)) return false;
  if (left === right && !one.holder && !other.holder) return false;
  if (one.answersOnly !== other.answersOnly) return false;
  const assert = one.claim.stance === "asserts" && other.claim.stance === "asserts";
  if (!one.answersOnly && (!assert || one.turned || other.turned)) return false;
  if (one.days && other.days && gapDays(one.days, other.days) > 0) return false;
  if (left.day !== undefined && right.day !== undefined && Math.abs(left.day - right.day) > TOLD_DAYS) return false;
  return true;
}

const areElsewhere = ({ places: one }: PreparedClaim, { places: other }: PreparedClaim): boolean =>
  one.size > 0 && other.size > 0 && countShared(one, other) === 0;

/** Of part of a matter, or of another than the one that is spoken of; what has become of it may be told over some time. */
function countParts({ asks }: Answer, { counted: one }: PreparedClaim, { counted: other }: PreparedClaim): boolean {
  if (one === other) return false;
  return asks !== "outcome" || ![one, other].every((counted) => counted === "" || counted === "period");
}

/** Days within which two articles tell of one happening. Guessed; as for tolls. */
const TOLD_DAYS = 5;

interface Rule {
  readonly exclude: (one: string, other: string) => boolean;
  /** Whether both are told of one thing. */
  readonly isOne: (
    one: PreparedAnswer,
    other: PreparedAnswer,
    claims: readonly [PreparedClaim, PreparedClaim],
    setting: Setting,
  ) => boolean;
}

const RULES: Readonly<Record<Question, Rule>> = {
  // What was done, and to whom: all but the weapon.
  means: {
    exclude: excludeAsMeans,
    isOne: (one, other) => isOneAct(one.subject, other.subject) || isOneHit(one.subject, other.subject),
  },
  cause: { exclude: excludeAsCauses, isOne: (one, other) => nameOneThing(one.subject, other.subject) },
  hour: {
    exclude: excludeAsHours,
    isOne: (one, other, [left, right]) => happenOnce(one, other) && !eachNamesOthers(left, right),
  },
  where: { exclude: (one, other) => one !== other, isOne: happenedInTwoTowns },
  // Two places of one town are hit on one day: it must be named, and the same who hit it.
  site: {
    exclude: (one, other) => one !== other,
    isOne: (one, other, [left, right]) =>
      countShared(left.places, right.places) > 0 && isOneAct(one.subject, other.subject),
  },
  outcome: {
    exclude: excludeAsOutcomes,
    isOne: (one, other, claims, setting) => {
      const { left, right } = setting;
      // What is so until the other comes about is told of after it, or on its day.
      if (isLasting(one.value) && mayBeEarlier(left.day, right.day)) return false;
      if (isLasting(other.value) && mayBeEarlier(right.day, left.day)) return false;
      return isOfPerson(one.value) ? nameOnePerson(one, other) : areOfOneOutcome(one, other, claims, setting);
    },
  },
  agreement: {
    exclude: (one, other) => one !== other,
    isOne: (one, other, _, { left, right }) => {
      // There is none until there is one.
      if (one.value === "failed" && mayBeEarlier(left.day, right.day)) return false;
      if (other.value === "failed" && mayBeEarlier(right.day, left.day)) return false;
      return areOneTalk(one, other);
    },
  },
  position: { exclude: (one, other) => one !== other, isOne: areOneMatterOfOne },
  presence: {
    exclude: (one, other) => one !== other,
    isOne: (one, other, claims, { left, right }) => {
      const [coming] = claims.filter(({ answers }) => answers.some(({ value }) => value === "coming"));
      return left.day === right.day && isStillToCome(coming, left.day) && areOneThere(one, other);
    },
  },
  age: {
    exclude: (one, other) => one !== other,
    isOne: (one, other, _, { left, right }) => isOnePerson(personMeant(one, left), personMeant(other, right)),
  },
};

/** A page of which nobody knows when it was written may be earlier than one that has its day. */
function mayBeEarlier(one: number | undefined, other: number | undefined): boolean {
  return one !== other && (one === undefined || other === undefined || one < other);
}

/** « a frappé la halle d'Orvane », « a détruit la halle d'Orvane »: the same but for how the hit is called. */
function isOneHit(one: Meaning, other: Meaning): boolean {
  const [shorter, longer] = totalOf(one) <= totalOf(other) ? [one, other] : [other, one];
  const found = matched(shorter, longer);
  const same = [...found].filter(([token, match]) => token === match && weightIn(token, shorter) >= 1);
  return same.length > 0 && sum([...found.keys()], shorter) >= HIT_ALIKE * totalOf(shorter);
}

/** Share of the shorter that the longer must say in one way or another. Guessed. */
const HIT_ALIKE = 0.85;

/** Talks of the same who talk, or on the same: « l'accord avec A » is none with B, nor one on pay an agreement on hours. */
function areOneTalk({ subject: one, about: left }: PreparedAnswer, { subject: other, about: right }: PreparedAnswer) {
  const shared = countShared(one.names, other.names);
  if (shared < one.names.size && shared < other.names.size) return false;
  const [topic, match] = [left, right].map((about) => stemsOf(topicOf(about) ?? "")[0]);
  if (topic !== undefined && match !== undefined) return topic === match && (shared > 0 || isOneAct(one, other));
  return shared > 1 || isOneAct(one, other);
}

/** The whole name. */
function nameOnePerson({ subject: one }: PreparedAnswer, { subject: other }: PreparedAnswer): boolean {
  return countShared(one.names, other.names) > 1;
}

/** One thing, of which not each says what the other does not: « fermé aux camions », « ouvert aux piétons ». */
function areOfOneOutcome(
  { subject: one }: PreparedAnswer,
  { subject: other }: PreparedAnswer,
  [left, right]: readonly [PreparedClaim, PreparedClaim],
  setting: Setting,
): boolean {
  if (!isOneAct(one, other) && !areOfTitledThing(one, other, setting)) return false;
  if (numbersDiffer(left, right) || eachNamesOthers(left, right)) return false;
  return !hasMore(one, other) || !hasMore(other, one);
}

/** « le tunnel de Lirac », « le tunnel »: one thing of a kind, where both titles name it. */
function areOfTitledThing(one: Meaning, other: Meaning, { left, right }: Setting): boolean {
  const head = headOf(one);
  if (head === undefined || head !== headOf(other) || !isParticularThing(head)) return false;
  return left.titleStems.has(head) && right.titleStems.has(head);
}

function hasMore(one: Meaning, { tokens }: Meaning): boolean {
  return substanceOf(one).some((token) => !tokens.has(token) && !one.names.has(token));
}

/** « l'explosion du marché », « l'explosion »: the same thing or person first, or one that may be called so. */
function nameOneThing(one: Meaning, other: Meaning): boolean {
  const [head, match] = [headOf(one), headOf(other)];
  if (head === undefined || match === undefined) return false;
  if (head === match || mayBeOneThing(head, match)) return true;
  // « le syndicaliste Ramiro Sosa »: of a person, the whole name.
  return countShared(one.names, other.names) > 1;
}

function headOf({ tokens }: Meaning): string | undefined {
  return [...tokens].find((token) => token !== "" && !token.startsWith("="));
}

/** Acts that befall one thing or person but once a day: strikes and meetings are repeated. */
const ONCE: ReadonlySet<string> = new Set(["#fall-down", "#resign", "#arrest"]);
/** What happens by itself. */
const HAPPENINGS: ReadonlySet<string> = new Set(
  stemsOf("explosion incendie séisme accident collision crash naufrage effondrement tremblé"),
);

function happenOnce(one: PreparedAnswer, other: PreparedAnswer): boolean {
  const acts = [...one.subject.tokens].some((token) => ONCE.has(token) && other.subject.tokens.has(token));
  return acts || [...one.stems].some((stem) => HAPPENINGS.has(stem) && other.stems.has(stem));
}
