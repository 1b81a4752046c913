import { type Tree, wordAt } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";

/** Words that set an act in the present tense into the time to come, one space between tokens. */
const AHEAD =
  /^(?:demain|après-demain|bientôt|prochainement|incessamment|sous peu|d' ici|dans les prochain|dans le prochain|dans la prochain|au cours des prochain|ces prochain|la semaine prochaine|le mois prochain|l' an prochain|l' année prochaine|le week-end prochain|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|automne|hiver|printemps) prochain|dans (?!les |ces |leurs )\S+ (?:heures?|jours?|semaines?|mois)\b)/u;

/** « la réunion se tient dans les prochaines semaines », « il rencontre demain le ministre »: in the present, and still to come. */
export function isSetAhead(tree: Tree, { tense, form, last }: VerbGroup): boolean {
  if (tense !== "present" || form !== "finite") return false;
  const next = tree.tokens.findIndex(({ features }, at) => at > last && features.VerbForm === "Fin");
  const end = next < 0 ? tree.tokens.length : next;
  for (let at = last + 1; at < end; at++) {
    // « annonce qu'il partira demain », « exige de partir demain »: of what it governs.
    if (tree.tokens[at]?.features.VerbForm === "Inf" || tree.tokens[at]?.form === "»") return false;
    if (isAheadAt(tree, at)) return true;
  }
  return false;
}

/** « Grève des cheminots demain », « Sommet à Lima la semaine prochaine »: a title without a verb. */
export function isAheadWithoutVerb(tree: Tree): boolean {
  if (tree.tokens.some(({ features }) => features.VerbForm !== undefined)) return false;
  return tree.tokens.some((_, at) => isAheadAt(tree, at));
}

const isAheadAt = (tree: Tree, at: number): boolean =>
  AHEAD.test([0, 1, 2, 3].map((step) => wordAt(tree.tokens, at + step)).join(" "));
