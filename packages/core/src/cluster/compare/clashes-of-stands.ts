import { matchPlaces } from "../prepare/match-parties.ts";
import type { Meaning } from "../prepare/meaning.ts";
import type { PreparedParty } from "../prepare/parties.ts";
import type { PreparedAnswer, PreparedClaim, PreparedDocument } from "../prepare/prepared-document.ts";
import { countShared, dice, stemOf, wordsOf } from "../text/words.ts";

/** Whether one party is said to be for or against one thing. */
export function areOneMatterOfOne(one: PreparedAnswer, other: PreparedAnswer): boolean {
  return isOneHolder(one, other) && isOneThing(one.subject, other.subject);
}

/** One party, or a land and who speaks for it. */
function isOneHolder(one: PreparedAnswer, other: PreparedAnswer): boolean {
  return isOneParty(one, other) || isOneState(one, other);
}

function isOneState({ who: one }: PreparedAnswer, { who: other }: PreparedAnswer): boolean {
  if (!one || !other || one.state === undefined || one.state !== other.state) return false;
  return [one, other].every(speaksForState) && [one, other].some(({ kind }) => kind === "state");
}

function speaksForState({ kind, name, apart }: PreparedParty): boolean {
  return !apart && (kind === "state" || kind === "person" || LEADS.test(name)) && !FORMER.test(name);
}

/** Those whose word is that of the state. */
const LEADS =
  /^(?:présidente?|gouvernement|roi|reine|première? ministre|chanceli(?:er|ère)|émir|sultan|présidence|exécutif|autorités)(?!\p{L})/iu;
const FORMER = /(?<!\p{L})(?:ex-|anciens?|anciennes?|futur)/iu;

/** The same name, or descriptions of nearly the same words: a land's envoys and its reporters are two groups. */
function isOneParty(
  { who: one, called: left }: PreparedAnswer,
  { who: other, called: right }: PreparedAnswer,
): boolean {
  if (!one || !other || !left || !right || FORMER.test(left.name) !== FORMER.test(right.name)) return false;
  if (one.key === other.key || (one.known !== undefined && one.known === other.known)) return true;
  if (one.kind === "person" || other.kind === "person") return bearsName(one, other);
  if (one.kind === "state" || other.kind === "state") return false;
  return bearsName(one, other) || dice(one.stems, other.stems) >= CLOSE_DESCRIPTIONS;
}

/** « Velmond » and « club de Velmond », « Serrat » and « Paul Serrat ». */
function bearsName({ key: one }: PreparedParty, { key: other }: PreparedParty): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_NAME && long.endsWith(` ${short}`);
}

const SHORTEST_NAME = 3;
/** As where descriptions are matched. */
const CLOSE_DESCRIPTIONS = 2 / 3;

/** Of whom an age is told: by name, or by a description of the one person whom the title names, or the article but for those who speak. */
export function personMeant({ who, about }: PreparedAnswer, { names, claims }: PreparedDocument): string | undefined {
  if (who?.kind === "person") return who.key;
  if (!DESCRIBES.test(about) || IS_ANOTHER.test(about)) return undefined;
  const persons = names.filter(({ entity: { type } }) => type === "PER");
  const titled = persons.filter(({ inTitle }) => inTitle);
  const told = persons.filter(({ entity: { id } }) => !claims.some(({ claim }) => claim.holder?.entityId === id));
  const [meant, ...others] = titled.length > 0 ? titled : told;
  return others.length === 0 ? meant?.key : undefined;
}

const DESCRIBES = /^(?:[Ll]['’]|[Ll]e |[Ll]a |[Cc]et |[Cc]ette )\p{Ll}/u;
/** Of a crime or an accident several are told, and seldom the one in the title. */
const IS_ANOTHER =
  /^\S+? ?(?:suspecte?|victime|auteure?|agresse(?:ur|use)|tire(?:ur|use)|accusée?|prévenue?|conduct(?:eur|rice)|assaillante?)(?!\p{L})/iu;

export function isOnePerson(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || (short.length >= SHORTEST_NAME && long.endsWith(` ${short}`));
}

/** « le plan », « la proposition »: what any offer may be called. */
const OFFERS: ReadonlySet<string> = new Set(
  "accord proposition offre plan projet texte idée principe initiative compromis"
    .split(" ")
    .map((word) => stemOf(wordsOf(word)[0] ?? "")),
);

/** What both speak of begins alike, and not each says what the other does not: « l'article 4 du budget » is not the budget. */
function isOneThing(one: Meaning, other: Meaning): boolean {
  const [left, right] = [contentOf(one), contentOf(other)];
  if (!headOf(left).some((head) => right.includes(head)) || !headOf(right).some((head) => left.includes(head)))
    return false;
  const [ours, theirs] = [left, right].map((tokens) => new Set(tokens.filter((token) => !isOffer(token)))) as [
    Set<string>,
    Set<string>,
  ];
  const shared = countShared(ours, theirs);
  return shared === ours.size || shared === theirs.size;
}

const contentOf = ({ tokens }: Meaning): readonly string[] => [...tokens].filter((token) => token !== "");

/** The first word that says what it is, the offer it is made in aside. */
function headOf(tokens: readonly string[]): readonly string[] {
  const head = tokens.find((token) => !isOffer(token)) ?? tokens[0];
  return head === undefined ? [] : [head];
}

const isOffer = (token: string): boolean => OFFERS.has(token) || token === "#accept";

/** Told on the day of `day` as what is not yet: on a later day, or « plus tard ». */
export function isStillToCome(coming: PreparedClaim | undefined, day: number | undefined): boolean {
  if (!coming) return false;
  const { days, answers } = coming;
  const isLater = answers.some(({ open }) => open === true);
  if (!days || day === undefined) return isLater;
  return days.from > day || (isLater && days.to > day);
}

/** Whether who is there and who is coming, at one place, are one: or a group and one of its kind and land. */
export function areOneThere(one: PreparedAnswer, other: PreparedAnswer): boolean {
  const [there, coming] = one.value === "there" ? [one, other] : [other, one];
  if (!isOnePlace(there, coming)) return false;
  return isOneParty(there, coming) || isOneOf(coming, there);
}

function isOnePlace({ place: one }: PreparedAnswer, { place: other }: PreparedAnswer): boolean {
  return one !== undefined && other !== undefined && matchPlaces(one, other).score === 1;
}

/** « L'experte norvégienne Ingrid Solheim » is one of « des experts norvégiens ». */
function isOneOf(
  { who: member, called }: PreparedAnswer,
  { who: group, called: groupCalled }: PreparedAnswer,
): boolean {
  if (!member || !called || !group || !groupCalled || group.kind === "person") return false;
  const [head, ...rest] = wordsOf(groupCalled.name);
  if (head === undefined || !/[sx]$/u.test(head) || rest.length === 0) return false;
  const state = member.state ?? called.state;
  if (group.state === undefined || state !== group.state) return false;
  return wordsOf(called.name).some((word) => roleOf(word) === roleOf(head));
}

/** Those who are sent to speak for somebody are called by any of these. */
const ENVOYS: ReadonlySet<string> = new Set(
  "représentant envoyé émissaire négociateur délégué plénipotentiaire"
    .split(" ")
    .map((word) => stemOf(wordsOf(word)[0] ?? "")),
);

function roleOf(word: string): string {
  const stem = stemOf(word);
  return ENVOYS.has(stem) ? "envoy" : stem;
}
