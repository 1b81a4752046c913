import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { buildDraft } from "../build-draft.ts";
import type { EventDraft } from "../event-draft.ts";
import { NOBODY_NAMED, ONE_SIDE, refused } from "../roles/settle-roles.ts";
import type { Presentation } from "../status/note.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";

/** « dément ces arrestations », « cette attaque n'a jamais eu lieu »: who took part was told before, with the act. */
export function toldAgain(
  trigger: Trigger,
  refusal: string,
  presented: Presentation,
  surroundings: Surroundings,
): EventDraft | undefined {
  const { tree, told } = surroundings;
  if (!pointsToTold(trigger, refusal, tree)) return undefined;
  const { type, mode } = trigger.entry;
  const before = told.findLast(
    (draft) => draft.type === type && draft.mode === mode && tree.sentence.start - draft.evidence.end < REACH_TO_SAME,
  );
  if (before === undefined) return undefined;
  const draft = buildDraft(trigger, refused("told before"), presented, surroundings);
  return {
    ...draft,
    mode: draft.mode ?? before.mode,
    actors: before.actors,
    recipients: before.recipients,
    location: draft.location ?? before.location,
    date: draft.date ?? before.date,
  };
}

/** Verbs that mean an attack only with those who take part: « n'a pris personne en otage ». */
const VAGUE: ReadonlySet<string> = new Set(
  "prendre reprendre perdre battre mettre entrer avancer abandonner occuper".split(" "),
);

/** Whether an act is refused only since its own words do not say who takes part. */
export const isMissingOnly = (refusal: string): boolean => MISSING.has(refusal);

export const isVague = ({ lemma, further }: Trigger["entry"]): boolean => further.length === 0 && VAGUE.has(lemma);

/** « cette attaque », « la libération », « aucune arrestation », « une telle demande »; a verb where it only names nobody: « n'a arrêté personne ». */
function pointsToTold({ group, index, entry }: Trigger, refusal: string, tree: Tree): boolean {
  if (!MISSING.has(refusal)) return false;
  if (group !== undefined) return TO_OTHERS.has(entry.type) && !VAGUE.has(entry.lemma) && refusal !== ONE_SIDE;
  const words = [1, 2].map((back) => wordAt(tree.tokens, index - back));
  // « ce n'est pas une grève »
  if (childrenWith(tree, index, "cop").length > 0) return true;
  if (words.some((word) => /^(?:cet|cette|ce|ces|telle?s?)$/u.test(word))) return true;
  return !VERBAL_TYPES.has(entry.type) && words.some((word) => /^(?:l'|la|le|les|aucune?|nulle?)$/u.test(word));
}

/** Done to somebody, who is told before. */
const TO_OTHERS: ReadonlySet<string> = new Set(["ASSAULT", "COERCE"]);

/** Reasons why a trigger makes no event that another sentence may mend. */
const MISSING: ReadonlySet<string> = new Set([
  NOBODY_NAMED,
  ONE_SIDE,
  "nobody meets or visits",
  "nobody undergoes it",
  "nobody speaks",
]);

/** Who took part in what is denied was told within this many characters before. Guessed: a paragraph. */
const REACH_TO_SAME = 500;
