import type { Party } from "../../model/analysis.ts";
import type { Anaphora } from "../anaphora.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { isAgentNoun } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import { reportingUses } from "../quote/reporting-words.ts";
import { isThing, isWhatWasSaid, objectsOf, SAID } from "./what-was-said.ts";

/** Verbs that deny what somebody else said, beside those of denial proper: « a rejeté ce bilan ». */
const DISMISSING = new Set(
  "rejeter balayer écarter réfuter récuser contester contredire infirmer nier démentir".split(" "),
);
/** Verbs whose object is then not there; one who contests a budget has one before him. */
export const OUTRIGHT = new Set(["nier", "démentir"]);
/** « dénonce des accusations »: of « propos » it is their manner that is denounced. */
const DENOUNCED = new Set(["accusation", "allégation", "imputation", "rumeur"]);
export interface DenialContext {
  readonly finder: PartyFinder;
  readonly anaphora: Anaphora;
}

/** Who denies with this verb, where it has no clause of its own that says what; undefined when it is no such denial. */
export function denierOf(tree: Tree, group: VerbGroup, { finder, anaphora }: DenialContext): Party | undefined {
  const denies = reportingUses(group.lemma, group.reflexive).has("deny");
  const denounces =
    group.lemma === "dénoncer" && objectsOf(tree, group).some((at) => DENOUNCED.has(tree.tokens[at]?.lemma ?? ""));
  if (!(denies || denounces || DISMISSING.has(group.lemma)) || group.negated) return undefined;
  const joined = joinedTo(tree, group);
  if (group.form === "participle" && joined === undefined) return denierBehind(tree, group, finder);
  if (group.form === "infinitive" || childrenWith(tree, group.main, "ccomp", "xcomp").length > 0) return undefined;
  const objects = childrenWith(tree, group.main, "obj");
  // « l'a rejetée » may be said of a truce as well; « l'a démentie » is not.
  const fits = objects.every(
    (at) =>
      (isWhatWasSaid(tree, at, finder) && (denies || !isClitic(tree, at))) ||
      (OUTRIGHT.has(group.lemma) && isThing(tree, at, finder)),
  );
  if (!fits || (objects.length === 0 && !denies)) return undefined;
  const subject =
    group.passive && joined === undefined
      ? childrenWith(tree, group.main, "obl:agent")[0]
      : denierIndex(tree, joined ?? goingOnFrom(tree, group, finder) ?? group);
  if (subject === undefined) return undefined;
  return latterOf(tree, subject, finder) ?? anaphora.referentOf(tree, subject) ?? finder.partyAt(tree, subject);
}

/** « a dénoncé un complot et nié toute présence »: the verb whose auxiliary and subject a participle shares. */
function joinedTo(tree: Tree, group: VerbGroup): VerbGroup | undefined {
  if (group.form !== "participle" || !/^(?:et|mais)$/u.test(wordAt(tree.tokens, group.first - 1))) return undefined;
  return verbGroupsOf(tree).findLast(
    ({ main, form, tense }) => main < group.first && form === "finite" && tense === "past",
  );
}

/** « dit avoir repoussé l'attaque et dément »: an attack denies nothing, whoever said so goes on. */
function goingOnFrom(tree: Tree, group: VerbGroup, finder: PartyFinder): VerbGroup | undefined {
  const subject = tree.tokens[subjectOf(tree, group) ?? -1];
  const acts = subject && (subject.upos !== "NOUN" || isAgentNoun(subject.lemma) || finder.entityAt(subject));
  if (acts || wordAt(tree.tokens, group.first - 1) !== "et") return undefined;
  return verbGroupsOf(tree).find(({ main, form }) => main < group.first && form === "finite");
}

const isClitic = (tree: Tree, at: number): boolean => /^(?:les?|la|l')$/u.test(wordAt(tree.tokens, at));

/** « X affirme que le mouvement s'arme, ce que celui-ci dément »: the latter of the two, who is the subject named last. */
function latterOf(tree: Tree, subject: number, finder: PartyFinder): Party | undefined {
  if (!/^(?:celui-ci|celle-ci|ceux-ci|celles-ci|derni(?:er|ère)s?)$/u.test(wordAt(tree.tokens, subject)))
    return undefined;
  const named = tree.tokens.findLastIndex(
    ({ relation, upos }, index) =>
      index < subject - 1 && relation.startsWith("nsubj") && /^(?:NOUN|PROPN)$/u.test(upos),
  );
  return named < 0 ? undefined : finder.partyAt(tree, named);
}

/** « Des accusations démenties mardi par le gouvernement. » */
function denierBehind(tree: Tree, group: VerbGroup, finder: PartyFinder): Party | undefined {
  const described = tree.tokens[tree.tokens[group.main]?.head ?? -1];
  if (described === undefined || !SAID.has(described.lemma)) return undefined;
  const agent = childrenWith(tree, group.main, "obl:agent", "obl").find((child) =>
    childrenWith(tree, child, "case").some((at) => wordAt(tree.tokens, at) === "par"),
  );
  return agent === undefined ? undefined : finder.partyAt(tree, agent);
}

/** « ce que Kigali dément », « ce que dément Kigali ». */
function denierIndex(tree: Tree, group: VerbGroup): number | undefined {
  const stated = childrenWith(tree, group.main, "nsubj").find(
    (child) => !/^(?:ce|que|qu'|qui)$/u.test(wordAt(tree.tokens, child)),
  );
  if (stated !== undefined) return stated;
  const behind = tree.tokens.findIndex(
    (token, index) => index > group.last && index <= group.last + 3 && ["PROPN", "NOUN"].includes(token.upos),
  );
  const relative = [1, 2].some((back) => /^(?:que|qu')$/u.test(wordAt(tree.tokens, group.first - back)));
  return relative && behind >= 0 ? behind : subjectOf(tree, group);
}
