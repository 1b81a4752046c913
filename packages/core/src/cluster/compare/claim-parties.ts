import { isSameHolder, lastNameOf } from "../prepare/match-parties.ts";
import { FIGHTERS, PEOPLE } from "../prepare/meaning.ts";
import type { PreparedClaim } from "../prepare/prepared-document.ts";
import { areOtherBodies, bodiesIn } from "../text/bodies.ts";
import { mayNameOneDoer } from "../text/bodies-and-members.ts";
import { areEnvoyAndSender } from "../text/envoys.ts";
import { maySayOne } from "../text/synonyms.ts";
import { countShared } from "../text/words.ts";
import { perClaim } from "./per-claim.ts";

/** Both name others than the other names: « l'Union A accuse B » is not « l'Union C accuse D ». */
export function namesApart(one: PreparedClaim, other: PreparedClaim): boolean {
  const [left, right] = [othersNamed(one), othersNamed(other)];
  const shared = countShared(left, right);
  return shared < left.size && shared < right.size && 2 * shared <= Math.max(left.size, right.size);
}

/** A spokesman who says « nous » is worded by his name, and rebels who deny something mostly deny it of themselves. */
export function othersNamed({ claim, meaning: { names }, holder, holderTokens }: PreparedClaim): ReadonlySet<string> {
  const denied = claim.stance === "denies" && holder?.apart === true;
  if (holder?.kind !== "person" && !denied) return names;
  return new Set([...names].filter((token) => !holderTokens.has(token)));
}

/** Each names somebody whom the other does not: « A bat B 2 à 1 » is no other count of « A bat C 3 à 0 ». */
export function eachNamesOthers(one: PreparedClaim, other: PreparedClaim): boolean {
  const shared = countShared(one.meaning.names, other.meaning.names);
  return shared < one.meaning.names.size && shared < other.meaning.names.size;
}

/** « Ivo Keller a été tué »: two words of a name before the verb of both, whether or not each reading took them for a person. */
export function shareWholeName({ meaning: one }: PreparedClaim, { meaning: other }: PreparedClaim): boolean {
  const named = [...one.names].filter((token) => /^\p{L}/u.test(token) && other.names.has(token));
  return named.length >= WHOLE_NAME && named.some((token) => one.doer.has(token) || other.doer.has(token));
}

/** Words of somebody's whole name. */
const WHOLE_NAME = 2;

/** « A a percuté B » and « B a percuté A » have the same words. */
export function doersConflict(one: PreparedClaim, other: PreparedClaim): boolean {
  if (one.meaning.suffered !== other.meaning.suffered) return false;
  if (areAnyMen(one, other)) return true;
  const [left, right] = [one.meaning.doer, other.meaning.doer];
  if (left.size === 0 || right.size === 0) return false;
  return (countShared(left, right) === 0 && !mayBeOneDoer(left, right)) || namedDoersConflict(one, other);
}

/** « les gendarmes », « la police »: what the first words of both subjects name may be one. */
function mayBeOneDoer(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [head, match] = [one, other].map((tokens) => [...tokens].find((token) => !token.startsWith("=")));
  return head !== undefined && match !== undefined && mayNameOneDoer(head, match);
}

/** Both doers have names, and none is the same: the forces of one country are not those of another. Who did it and whom it was done to are no two doers. */
export function namedDoersConflict(one: PreparedClaim, other: PreparedClaim): boolean {
  if (one.meaning.suffered !== other.meaning.suffered) return false;
  const [left, right] = [namedDoers(one), namedDoers(other)];
  return left.size > 0 && right.size > 0 && countShared(left, right) === 0;
}

/** Two subjects name two bodies of one kind. */
export function bodiesApart(one: PreparedClaim, other: PreparedClaim): boolean {
  return areOtherBodies(bodiesOf(one), bodiesOf(other));
}

const subjectOf = perClaim(({ claim: { proposition } }) => proposition.split(VERB, 1)[0] ?? "");
const bodiesOf = perClaim((claim) => bodiesIn(subjectOf(claim)));

/** One subject is the envoy, the other who sends him. */
export function envoysApart(one: PreparedClaim, other: PreparedClaim): boolean {
  return areEnvoyAndSender(subjectOf(one), subjectOf(other));
}

const VERB =
  /(?<= )(?:n['’]|ne |s['’]|se )?(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|aura|auront)(?= )/u;

export function namedDoers({ meaning: { doer, names } }: PreparedClaim): ReadonlySet<string> {
  return new Set([...doer].filter((token) => names.has(token)));
}

/**
 * Whoever acts in the one is surely not who acts in the other. A thing that acts (« le navire », « l'appareil ») may go by any word, and
 * whoever speaks of himself (« nous n'avons pas tiré ») may be called by his side.
 */
export function agentsConflict(one: PreparedClaim, other: PreparedClaim): boolean {
  // Who did it and whom it was done to are no two doers.
  if (one.meaning.suffered !== other.meaning.suffered) return false;
  const [left, right] = [agentsOf(one), agentsOf(other)];
  if (left.size === 0 || right.size === 0 || nameOneGroup(one, other)) return false;
  if (mayBeOnePerson(one, other)) return false;
  const strangers =
    countShared(left, right) === 0 &&
    !mayBeOneDoer(left, right) &&
    ![...left].some((doer) => [...right].some((match) => maySayOne(doer, match)));
  return strangers || namedDoersConflict(one, other) || areAnyMen(one, other);
}

/** A description of one person and a name, or two descriptions. */
export function mayBeOnePerson(one: PreparedClaim, other: PreparedClaim): boolean {
  const [left, right] = [isSomePerson(one), isSomePerson(other)];
  return (left && (right || namesPerson(other))) || (right && namesPerson(one));
}

/** « Irma Solt a démissionné », « l'ancienne ministre Irma Solt »: two words of a name, and what stands before them is what the person is. */
function namesPerson(claim: PreparedClaim): boolean {
  const { doer, names } = claim.meaning;
  const named = [...doer].filter((token) => names.has(token) && !/^[@~]/u.test(token));
  if (named.length < 2) return false;
  return named.length === doer.size || ENDS_WITH_PERSON.test(subjectOf(claim));
}

/** « l'avocate d'Irma Solt » is somebody else. */
const ENDS_WITH_PERSON =
  /^(?:l['’]|le |la |cet |cette )?\p{Ll}[^;:]*?(?<!(?<!\p{L})(?:de|du|des|d['’]|par|avec|et|contre|pour|à)) ?(?:\p{Lu}[\p{L}'’-]+ ?){2,4}$/u;

/** « ses hommes n'ont pas attaqué », « des hommes armés ont tué »: whose men they are is told of the ones alone. */
function areAnyMen(one: PreparedClaim, other: PreparedClaim): boolean {
  const [left, right] = [one.meaning.agents, other.meaning.agents];
  if (left.size === 0 || right.size === 0) return false;
  const [own, any] = OWN.test(one.claim.proposition) ? [one, right] : [other, left];
  return (
    OWN.test(one.claim.proposition) !== OWN.test(other.claim.proposition) &&
    [...any].every((token) => PEOPLE.has(token) || FIGHTERS.has(token)) &&
    own.meaning.agents.size > 0
  );
}

const NOBODY: ReadonlySet<string> = new Set();

export const OWN = /^(?:ses|son|sa|leurs?) /u;

/** Whether one names an armed group and the other but its fighters. */
export function nameOneGroup(one: PreparedClaim, other: PreparedClaim): boolean {
  const [left, right] = [agentsOf(one), agentsOf(other)];
  if (left.size === 0 || right.size === 0) return false;
  return mayBeFightersOf(left, one, right) || mayBeFightersOf(right, other, left);
}

/** « Le Front s'est retiré », « les rebelles sont toujours là »: nameless fighters may be those of any group that is no army and no state. */
function mayBeFightersOf(
  nameless: ReadonlySet<string>,
  { meaning }: PreparedClaim,
  group: ReadonlySet<string>,
): boolean {
  return (
    [...nameless].every((token) => FIGHTERS.has(token) && !meaning.names.has(token)) &&
    [...group].every((token) => !token.startsWith("@") && token !== "#forces" && !FIGHTERS.has(token))
  );
}

function agentsOf({ claim, meaning: { agents }, holder, holderTokens }: PreparedClaim): ReadonlySet<string> {
  // « ses hommes n'ont pas tiré », says who speaks for the police: they are whose men others name.
  if (holder?.kind === "person" && OWN.test(claim.proposition) && [...agents].every((token) => PEOPLE.has(token)))
    return holder.state === undefined ? NOBODY : new Set([`@${holder.state}`]);
  // A spokesman is called by his side; a group is called by its own name, by itself and by others.
  if (!holder || holder.kind !== "person") return agents;
  const others = [...agents].filter((token) => !holderTokens.has(token));
  if (others.length === agents.size) return agents;
  return new Set(holder.state === undefined ? others : [...others, `@${holder.state}`]);
}

/** « sa cliente », « l'ex-patron », « le prévenu »: one person without a name, who may be anybody that the other article names. */
export function isSomePerson({ claim: { proposition }, meaning: { agents, names } }: PreparedClaim): boolean {
  return SOME_PERSON.test(proposition) && ![...agents].some((token) => token.startsWith("#") || names.has(token));
}

const SOME_PERSON =
  /^(?:l['’]|la |le |sa |son |cette |cet |ce )(?:ancien(?:ne)? |ex-)?(?:intéressée?|détenue?|prévenue?|accusée?|suspecte?|clien(?:t|te)|patron(?:ne)?|dirigeante?|journaliste|opposante?|responsable|élue?|ministre|directeur|directrice|militante?|avocate?|chef|cheffe|général|colonel|otage|candidate?|députée?|maire)(?!\p{L})/iu;

export function isOneHolder(one: PreparedClaim, other: PreparedClaim): boolean {
  return isSameHolder(one.holder, other.holder);
}

/** Nobody says of himself that he does ill: the words are somebody else's, whoever the reading took for the speaker. */
export function accusesHimself({ holder, framing, meaning }: PreparedClaim): boolean {
  if (!holder || !framing.ill) return false;
  const last = lastNameOf(holder);
  return [...meaning.doer].some(
    (token) => token === last || token === holder.key || (holder.known !== undefined && token === `~${holder.known}`),
  );
}
