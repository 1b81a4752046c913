import type { Tree } from "../../clause/tree.ts";
import type { Presentation } from "../status/note.ts";
import type { Trigger } from "./find-triggers.ts";

/** « a interpellé », « était bombardée »; not « avait rappelé » or « rappelle ». */
export function isNarrative(trigger: Trigger, presented: Presentation, tree: Tree): boolean {
  if (presented.status !== "asserted" && presented.status !== "denied") return false;
  const group = trigger.group;
  if (group === undefined) return true;
  const auxiliary = tree.tokens[group.first];
  const pluperfect = group.first !== group.main && auxiliary?.features.Tense === "Imp";
  return group.tense === "past" && !pluperfect;
}

/** « Ils ont… », « Des policiers en ont… », « Cette attaque… »: the sentence goes on with the one before. */
export function pointsBack(tree: Tree): boolean {
  return tree.tokens.slice(0, POINTING_WORDS).some(
    (token, index) =>
      (/^(?:ce|cet|cette|ces|celle|celui|ceux|ils?|elles?|en|y)$/iu.test(token.form) || POINTING.has(token.lemma)) &&
      token.upos !== "ADP" &&
      // « pendant ce temps », « ce mardi »
      !/^(?:temps|jour|\p{L}+di|dimanche|semaine|mois|année)$/iu.test(tree.tokens[index + 1]?.form ?? ""),
  );
}

/** Those of an attack that was just told: « Les assaillants ont… », « Les ravisseurs… ». */
const POINTING: ReadonlySet<string> = new Set(["assaillant", "agresseur", "attaquant", "ravisseur", "tireur"]);

/** Words that point back stand among this many first words. Guessed. */
const POINTING_WORDS = 5;

/** When an act lies from where it is told: done with, going on, or behind what is told. */
export type TellingTense = "past" | "present" | "background";

/** Imperfect and pluperfect tell what lies behind; a noun tells what happened. */
export function tenseOf({ group }: Trigger, tree: Tree): TellingTense {
  if (group === undefined) return "past";
  const finite = tree.tokens.slice(group.first, group.main + 1).find(({ features }) => features.VerbForm === "Fin");
  if (finite?.features.Tense === "Imp") return "background";
  return group.tense === "present" ? "present" : "past";
}
