import type { Party } from "../../../model/analysis.ts";
import { type Tree, treeOf, wordAt } from "../../clause/tree.ts";
import type { PartyFinder } from "../../parties.ts";
import type { Scene } from "../event-draft.ts";
import type { Surroundings } from "../surroundings.ts";
import { timesIn } from "../time/time-of.ts";
import { findTriggers, type Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import { isPlaced } from "./is-placed.ts";

/** « cette frappe », « il a été aussitôt arrêté »: the day and place of the sentence before in its paragraph, where it names one of each. */
export function sceneBefore(
  trigger: Trigger,
  { tree, finder, known }: Pick<Surroundings, "tree" | "finder" | "known">,
): Scene {
  const isThen = isSaidBeside(THEN, trigger, tree);
  const follows = isThen || isSaidBeside(AT_ONCE, trigger, tree);
  if (!isThis(trigger, tree) && !follows) return NOWHERE;
  const sentence = known.reading.sentences[known.reading.sentences.indexOf(tree.sentence) - 1];
  if (sentence === undefined || sentence.block !== tree.sentence.block) return NOWHERE;
  const before = treeOf(sentence);
  const days = timesIn(before, known.times).filter(
    ({ precision }) =>
      precision === "day" || precision === "part-of-day" || (follows && /^(?:month|year)$/u.test(precision)),
  );
  return { date: days.at(-1)?.range ?? null, place: isThen ? null : (placeIn(before, finder) ?? null) };
}

const NOWHERE: Scene = { date: null, place: null };

/** « a été aussitôt arrêté », « avait alors rappelé son ambassadeur »: an adverb beside a verb of the past; speech has days of its own. */
function isSaidBeside(adverbs: RegExp, { group, entry }: Trigger, tree: Tree): boolean {
  if (group?.tense !== "past" || VERBAL_TYPES.has(entry.type)) return false;
  const beside = tree.tokens.slice(group.first, group.last + WORDS_BEHIND).map(({ lower }) => lower);
  return adverbs.test(` ${beside.join(" ")} `);
}

/** Right after what was told, and there. */
const AT_ONCE = / (?:immédiatement|aussitôt|sitôt|dans la foulée|sur-le-champ|sur le champ|sur le coup) /u;

/** At that time, anywhere. */
const THEN = / alors (?!qu['e])/u;

/** « a arrêté le chauffeur dans la foulée »: words behind the verb among which the adverb ends. Guessed. */
const WORDS_BEHIND = 7;

/** Not « ont été arrêtés, …, ces interpellations », which names what its own sentence tells. */
function isThis({ group, index, entry }: Trigger, tree: Tree): boolean {
  if (group !== undefined || !/^(?:ce|cet|cette|ces)$/u.test(wordAt(tree.tokens, index - 1))) return false;
  return !findTriggers(tree).some((other) => other.index < index && other.entry.type === entry.type);
}

/** The first place of a sentence that is no whole country. */
function placeIn(tree: Tree, finder: PartyFinder): Party | undefined {
  for (let index = 0; index < tree.tokens.length; index++) {
    const place = finder.placeAt(tree, index);
    const entity = place && finder.entityById(place.entityId);
    if (place && entity && !finder.isCountry(entity) && isPlaced(tree, index, finder)) return place;
  }
  return undefined;
}
