import type { PreparedDocument, PreparedName } from "../prepare/prepared-document.ts";
import { cosineOf } from "../text/cosine.ts";
import { countShared } from "../text/words.ts";
import { SAME_EVENT, SAME_STORY, SAME_UTTERANCE, STORY_DAYS } from "../thresholds.ts";
import { type Link, makeLink, shownFrom } from "./link.ts";

/** What earlier comparisons of the same two articles found. */
export interface Shared {
  readonly events: readonly Link[];
  readonly quotes: readonly Link[];
  readonly copied: boolean;
}

/**
 * Whether two articles are steps of one matter: within days, they tell the same events, quote the same words, or are about the
 * same people and places. Undefined when they have nothing in common or lie too far apart.
 */
export function compareMatters(
  left: PreparedDocument,
  right: PreparedDocument,
  { events, quotes, copied }: Shared,
): Link | undefined {
  const gap = left.day === undefined || right.day === undefined ? 0 : Math.abs(left.day - right.day);
  if (gap > STORY_DAYS) return undefined;
  const told = count(events, SAME_EVENT);
  const said = count(quotes, SAME_UTTERANCE);
  const names = sharedNames(left, right);
  const about = names.reduce((sum, { weight }) => sum + weight, 0);
  const fresh = 1 - (STALE_SHARE * gap) / STORY_DAYS;
  const worded = cosineOf(left.text.topic, right.text.topic);
  const titled = countShared(left.titleStems, right.titleStems);
  const topic = WORD_SHARE * Math.max(0, worded - CHANCE_WORDS);
  const score = Math.min(
    1,
    (copied ? 1 : 0) + fresh * (EVENT_SHARE * told + QUOTE_SHARE * said + NAME_SHARE * about + topic),
  );
  if (score === 0) return undefined;
  const rare = names.filter(({ weight }) => weight >= 1).length;
  // One name in common, however rare, is how two matters of one town look.
  const enough =
    copied ||
    told + said > 0 ||
    rare >= 2 ||
    names.some(({ weight }) => weight >= PERSON_OF_BOTH_TITLES) ||
    (names.some(({ weight }) => weight >= IN_BOTH_TITLES) && worded >= CHANCE_WORDS) ||
    (rare >= 1 && worded >= MANY_WORDS) ||
    worded >= NEARLY_ALL_WORDS;
  const reached = enough ? score : Math.min(score / 2, ABOUT_NOBODY);
  return makeLink(left.key, right.key, {
    score: reached,
    features: shownFrom(SAME_STORY, reached, () => [
      `${told} events`,
      `${said} statements`,
      `${Math.round(100 * worded)} % of words`,
      ...(titled > 0 ? [`${titled} words of the titles`] : []),
      ...names.map(({ key }) => key).slice(0, 5),
    ]),
  });
}

/** What an event, a statement and a name in common are worth, and what is lost over the longest gap. Guessed; see the evaluation. */
const EVENT_SHARE = 0.25;
const QUOTE_SHARE = 0.25;
const NAME_SHARE = 0.15;
const STALE_SHARE = 0.4;

/** What a person named in both titles is worth: enough for articles that lie four days apart at most. Guessed. */
const PERSON_OF_BOTH_TITLES = 3;

/** What a place, body or known person in both titles is worth: enough for articles of one day. Guessed. */
const IN_BOTH_TITLES = 2.4;

/**
 * Likeness of topics that articles of different matters reach by chance, the one from which a single rare name is enough, the one that needs no
 * name, and what the likeness beyond chance is worth. Set on pairs of articles put on one day: the development sets, and real pages that are not
 * of the project (15,000 pairs of different matters, 190 of one).
 */
const CHANCE_WORDS = 0.08;
const MANY_WORDS = 0.16;
const NEARLY_ALL_WORDS = 0.25;
const WORD_SHARE = 3;
/** The most that likeness is worth where that is not reached. Below `SAME_STORY`. */
const ABOUT_NOBODY = 0.3;

function count(links: readonly Link[], threshold: number): number {
  return links.filter(({ veto, score }) => veto === undefined && score >= threshold).length;
}

function sharedNames(left: PreparedDocument, right: PreparedDocument) {
  const others = new Map(right.names.flatMap((name) => [[name.knownKey, name] as const, [name.key, name] as const]));
  const whole = new Set(left.names.map(({ key }) => others.get(key)));
  return left.names.flatMap((name) => {
    const bearers = right.names.filter((each) => bearLastName(name, each) && !whole.has(each));
    const other = others.get(name.key) ?? others.get(name.knownKey) ?? (bearers.length === 1 ? bearers[0] : undefined);
    return other && mayBeOneName(name, other) ? [{ key: name.key, weight: rarityOf(name) * placing(name, other) }] : [];
  });
}

/** What the base does not know by this name in both is told from a person or a town by chance: « Galdi : le pont coupé », « à Galdi ». */
function mayBeOneName(one: PreparedName, other: PreparedName): boolean {
  return one.entity.type === other.entity.type || one.known === undefined || other.known === undefined;
}

/** « Keller » and « Ivo Keller »: a last name alone, and somebody's whole name. */
function bearLastName(one: PreparedName, other: PreparedName): boolean {
  if (one.entity.type !== "PER" || other.entity.type !== "PER" || one.official || other.official) return false;
  const [short, long] = one.key.length < other.key.length ? [one.key, other.key] : [other.key, one.key];
  return !short.includes(" ") && long.endsWith(` ${short}`);
}

/** A country or its head is in half of the news; a village or a union is in one story. */
function rarityOf(name: PreparedName): number {
  if (name.kind === "state") return 0.2;
  if (name.official) return 0.3;
  return name.entity.type === "MISC" ? 0.4 : 1;
}

function placing(one: PreparedName, other: PreparedName): number {
  // Whoever holds no high office and is in two titles of a few days is what both are about.
  if (one.inTitle && other.inTitle)
    return one.entity.type === "PER" && !one.official ? PERSON_OF_BOTH_TITLES : IN_BOTH_TITLES;
  return one.inTitle || other.inTitle ? 1.4 : 1;
}
