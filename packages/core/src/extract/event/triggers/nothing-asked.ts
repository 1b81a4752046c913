import { subjectOf } from "../../clause/subject-of.ts";
import { branch, childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { ACCUSATIONS, objectsOf, relativeOf } from "../../denial/what-was-said.ts";
import { rulesOutAll } from "../status/modality.ts";
import { eventTypeOf } from "./event-lexicon.ts";
import type { Trigger } from "./find-triggers.ts";

/** Verbs that ask only together with what is asked for: « inviter X à céder », not « inviter X à dîner » or « appeler X ». */
const ASKS_WITH_CONTENT = new Set(["inviter", "appeler", "presser", "prier", "insister"]);

/** True of every trigger that is no such verb. */
export function asksForSomething({ entry, group }: Trigger, tree: Tree): boolean {
  if (entry.type !== "REQUEST" || group === undefined || !ASKS_WITH_CONTENT.has(entry.lemma)) return true;
  const behind = branch(tree, group.main, NO_RELATION).filter((at) => at > group.last);
  return behind.some((at) => /^(?:à|au|aux|de|d'|pour|que|qu')$/u.test(wordAt(tree.tokens, at)) && !isMeal(tree, at));
}

/** « des accusations que X rejette », « exclut que le dépôt ait été attaqué », « rejette toute responsabilité ». */
export function isFactualDenial({ entry, group, last }: Trigger, tree: Tree): boolean {
  if (entry.written === "rejeter ~ responsabilité") return wordAt(tree.tokens, last - 1) === "toute";
  if (entry.type !== "REJECT" || group === undefined) return false;
  const about = [relativeOf(tree, group) ?? -1, ...objectsOf(tree, group)];
  const isOfTelling = about.some((at) => ACCUSATIONS.has(tree.tokens[at]?.lemma ?? ""));
  const clauses = new Set(childrenWith(tree, group.main, "ccomp"));
  return (
    isOfTelling ||
    childrenWith(tree, group.main, "obj").some((at) => rulesOutAll(group, at, tree)) ||
    verbGroupsOf(tree).some(({ main, form, tense }) => clauses.has(main) && form === "finite" && tense === "past")
  );
}

/** « le plan proposé par X », « la trêve demandée par X »: which one it is; a truce is told as asked for, once. */
export function isOnlyProposed({ entry, index, group }: Trigger, tree: Tree): boolean {
  return entry.type === "REQUEST" && group?.form === "participle" && relationOf(tree.tokens[index]) === "acl";
}

const NO_RELATION: ReadonlySet<string> = new Set();

/** « à dîner », « à un mariage », « pour un repas »: politeness. */
const isMeal = (tree: Tree, at: number): boolean =>
  [1, 2].some((step) => /^(?:dîner|déjeuner|repas|mariage|réception|venir)$/u.test(wordAt(tree.tokens, at + step)));

/** « avertit que », « prévient que »: a threat only where harm is announced. */
export function warnsOfNothing({ entry, group }: Trigger, tree: Tree): boolean {
  if (group === undefined || !/^(?:avertir|prévenir)$/u.test(entry.written)) return false;
  if (group.passive || group.form === "infinitive") return true;
  // « …, a-t-il prévenu »: what is announced stands before.
  const content = [
    ...(isIncise(group, tree) ? tree.tokens.slice(0, group.first) : []),
    ...tree.tokens.slice(group.last + 1),
  ];
  const isToCome = content.some(({ features }) => features.Tense === "Fut" || features.Mood === "Cnd");
  // « Si l'accord n'est pas signé, la France quitterait la table, a-t-il averti »: what follows if others do not yield.
  if (isToCome && content.some(({ lower }) => /^(?:si|s'|sinon|faute|défaut)$/u.test(lower))) return false;
  return !content.some(
    ({ lemma }) => HARM.has(lemma.toLowerCase()) || (isToCome && HARM_TO_COME.has(lemma.toLowerCase())),
  );
}

/** « …, a-t-il prévenu », « … », a prévenu la députée »: behind the words that it reports. */
function isIncise(group: VerbGroup, tree: Tree): boolean {
  return group.inverted !== undefined || /^[,»"”]$/u.test(wordAt(tree.tokens, group.first - 1));
}

/** Done to somebody it harms, where it is still to come: « nous voterons la censure », « gèlera les avoirs ». */
const HARM_TO_COME = new Set(
  (
    "geler censure brûler bras payer enfer quitter rompre suspendre fermer interdire paralyser boycotter écraser tirer abattre anéantir " +
    "éliminer traquer durcir bombarder envahir viser assumer subir"
  ).split(" "),
);

const HARM = new Set(
  (
    "mesure contre-mesure conséquence représaille riposte riposter réponse répondre frapper attaquer sanction sanctionner punir détruire répliquer " +
    "frappe cible guerre tolérance intervenir poursuite grève bloquer expulser regretter"
  ).split(" "),
);

/** « les frappes doivent cesser », « il faut libérer les otages »: a demand only of what does harm, and of others. */
export function demandsNothing({ entry, group, last }: Trigger, tree: Tree): boolean {
  if (entry.type !== "REQUEST" || entry.frame.actor !== "speaker" || group === undefined) return false;
  if (group.negated || !/^(?:present|conditional)$/u.test(group.tense)) return true;
  const subject = subjectOf(tree, group);
  if (subject !== undefined && /^(?:je|j'|nous|on)$/u.test(wordAt(tree.tokens, subject))) return true;
  if (/^(?:libérer|cessez-le-feu|trêve)$/u.test(entry.further[0] ?? "")) return false;
  const meant = [
    ...(subject === undefined ? [] : [subject]),
    ...childrenWith(tree, last, "obj", "nsubj", "obl", "xcomp"),
  ];
  return !meant.some(
    (at) =>
      HARMFUL.has(eventTypeOf(tree.tokens[at]?.lemma ?? "")?.type ?? "") || HARMS.has(tree.tokens[at]?.lemma ?? ""),
  );
}

/** « il ne s'agit pas d'une honte », « cela constituerait une infamie »: nobody is blamed for what is not so. */
export function blamesNobody({ entry, group }: Trigger): boolean {
  if (entry.type !== "ACCUSE" || entry.frame.actor !== "speaker" || group === undefined) return false;
  return group.negated || !/^(?:present|past)$/u.test(group.tense);
}

const HARMFUL: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "THREATEN", "SANCTION"]);

const HARMS = new Set(
  "violence guerre hostilité agression ingérence occupation soutien massacre exaction livraison".split(" "),
);

const FIGHTS = new Set(
  (
    "battre lutter résister continuer poursuivre recommencer combattre plier céder reculer défendre riposter venger gagner revenir " +
    "reprendre frapper attaquer répliquer répondre mourir sacrifier affronter descendre bloquer manifester durcir intervenir"
  ).split(" "),
);

/** « promet de se battre », « se dit prêt à riposter », « promet que le pays ne se pliera pas »: nobody is offered anything. */
export function promisesToFight({ entry, index, last }: Trigger, tree: Tree): boolean {
  if (entry.type !== "AGREE" || !PROMISES.has(entry.lemma)) return false;
  const content = [...new Set([index, last])].flatMap((at) =>
    childrenWith(tree, at, "xcomp", "ccomp", "advcl", "obl", "acl"),
  );
  return content.some((child) => {
    const lemma = tree.tokens[child]?.lemma ?? "";
    return FIGHTS.has(lemma) && (lemma !== "céder" || childrenWith(tree, child, "advmod").length > 0);
  });
}

const PROMISES = new Set(["promettre", "engager", "garantir", "dire", "déclarer", "montrer"]);

/** « n'exclut pas », « n'a pas rejeté », « nous ne céderons pas »: neither a refusal nor its denial is worth a record. */
export function isNegatedRefusal({ entry, group }: Trigger): boolean {
  const yields = entry.type === "REJECT" || YIELDS.has(entry.written);
  // « n'acceptera aucun préalable »: a refusal of what is to come.
  const isRefused = entry.type === "AGREE" && /^(?:future|conditional)$/u.test(group?.tense ?? "");
  return (yields || isRefused) && group?.negated === true;
}

const YIELDS: ReadonlySet<string> = new Set(["céder", "reculer", "renoncer"]);
