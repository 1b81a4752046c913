import type { EventType } from "../../model/plover.ts";
import { GENERIC, matchParties } from "../prepare/match-parties.ts";
import type { PreparedParty } from "../prepare/parties.ts";
import type { PreparedEvent } from "../prepare/prepared-document.ts";
import type { Feature } from "./compare-events.ts";

/** Acts that all sides do together: who is named first is chance. */
const MUTUAL: ReadonlySet<EventType> = new Set(["CONSULT", "COOPERATE", "AGREE"]);

export function compareAllParties(one: PreparedEvent, other: PreparedEvent): Feature {
  if (MUTUAL.has(one.event.type))
    return compareGroups([...one.actors, ...one.recipients], [...other.actors, ...other.recipients]);
  if (isReversed(one, other)) return { veto: "roles reversed" };
  if (
    one.event.type === "ASSAULT" &&
    isTwoSided(one) !== isTwoSided(other) &&
    one.actors.length > 0 &&
    other.actors.length > 0
  ) {
    return { veto: "one side against both" };
  }
  const actors = compareSide(one.actors, other.actors);
  const recipients = compareSide(one.recipients, other.recipients);
  if (actors === "conflict") return { veto: "different actors" };
  if (recipients === "conflict") return { veto: "different recipients" };
  if (actors === undefined && recipients === undefined) return { score: 0, name: "" };
  const score =
    actors === undefined
      ? 0.7 * (recipients ?? 0)
      : recipients === undefined
        ? 0.75 * actors
        : 0.6 * actors + 0.4 * recipients;
  return { score, name: `parties ${score.toFixed(1)}` };
}

function isTwoSided(event: PreparedEvent): boolean {
  const states = new Set(event.actors.map(({ state }) => state).filter((state) => state !== undefined));
  return states.size > 1;
}

function isReversed(one: PreparedEvent, other: PreparedEvent): boolean {
  const crossed = compareSide(one.actors, other.recipients);
  const back = compareSide(one.recipients, other.actors);
  const straight = compareSide(one.actors, other.actors);
  return (
    typeof crossed === "number" && crossed >= 0.6 && typeof back === "number" && back >= 0.6 && straight === "conflict"
  );
}

/** Best likeness of one side; undefined when somebody is not named, conflict when nobody fits. */
export function compareSide(
  one: readonly PreparedParty[],
  other: readonly PreparedParty[],
): number | "conflict" | undefined {
  if (one.length === 0 || other.length === 0) return undefined;
  let best = 0;
  let conflict = true;
  for (const left of one) {
    for (const right of other) {
      const match = matchParties(left, right);
      best = Math.max(best, match.score);
      if (!match.conflict) conflict = false;
    }
  }
  return best >= GENERIC ? best : conflict ? "conflict" : 0;
}

/** Two participants must be the same, each matched to one other, or the only one that a text names. */
function compareGroups(one: readonly PreparedParty[], other: readonly PreparedParty[]): Feature {
  if (one.length === 0 || other.length === 0) return { score: 0, name: "" };
  const matched = pairOff(one, other);
  const needed = Math.min(2, one.length, other.length);
  if (matched.length < needed || (matched[0] ?? 0) <= GENERIC) return { veto: "different participants" };
  const mean = matched.reduce((sum, score) => sum + score, 0) / matched.length;
  if (mean < SAME_GROUP) return { veto: "different participants" };
  const alone = needed === 1 && one.length + other.length > 2;
  return { score: mean * (alone ? LONE_PARTICIPANT : 1), name: `participants ${matched.length}` };
}

/** What one participant in common is worth when a text names two. Guessed. */
const LONE_PARTICIPANT = 0.6;
/** Mean likeness below which matched participants are others after all: an envoy is not his president. Guessed. */
export const SAME_GROUP = 0.55;

/** Scores of the best one-to-one matches, best first. */
function pairOff(one: readonly PreparedParty[], other: readonly PreparedParty[]): readonly number[] {
  const all = one.flatMap((left, i) => other.map((right, j) => ({ i, j, score: matchParties(left, right).score })));
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const matched: number[] = [];
  for (const { i, j, score } of all.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)) {
    if (score < GENERIC || lefts.has(i) || rights.has(j)) continue;
    lefts.add(i);
    rights.add(j);
    matched.push(score);
  }
  return matched;
}
