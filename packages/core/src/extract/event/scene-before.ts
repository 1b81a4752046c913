import type { Party } from "../../model/analysis.ts";
import { type Tree, treeOf, wordAt } from "../clause/tree.ts";
import type { PartyFinder } from "../parties.ts";
import type { Scene } from "./event-draft.ts";
import { findTriggers, type Trigger } from "./find-triggers.ts";
import { isPlaced } from "./is-placed.ts";
import type { Surroundings } from "./surroundings.ts";
import { timesIn } from "./time-of.ts";

/** « cette frappe », « ces arrestations »: the day and place of the sentence before in its paragraph, where it names one of each. */
export function sceneBefore(
  trigger: Trigger,
  { tree, finder, known }: Pick<Surroundings, "tree" | "finder" | "known">,
): Scene {
  if (!isThis(trigger, tree)) return NOWHERE;
  const sentence = known.reading.sentences[known.reading.sentences.indexOf(tree.sentence) - 1];
  if (sentence === undefined || sentence.block !== tree.sentence.block) return NOWHERE;
  const before = treeOf(sentence);
  const days = timesIn(before, known.times).filter(
    ({ precision }) => precision === "day" || precision === "part-of-day",
  );
  return { date: days.at(-1)?.range ?? null, place: placeIn(before, finder) ?? null };
}

const NOWHERE: Scene = { date: null, place: null };

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
