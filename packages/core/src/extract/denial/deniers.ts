import type { Party } from "../../model/analysis.ts";
import type { Anaphora } from "../anaphora.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { isAgentNoun } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import { reportingUses } from "../quote/cue/reporting-words.ts";
import { isThing, isWhatWasSaid, objectsOf, relativeOf, SAID } from "./what-was-said.ts";

/** Verbs that deny what somebody else said, beside those of denial proper: « a rejeté ce bilan ». */
const DISMISSING = new Set(
  "rejeter balayer écarter réfuter récuser contester contredire infirmer nier démentir".split(" "),
);
/** Verbs whose object is then not there; one who contests a budget has one before him. */
export const OUTRIGHT = new Set(["nier", "démentir"]);
/** « dénonce des accusations »: of « propos » it is their manner that is denounced. */
const DENOUNCED = new Set(["accusation", "allégation", "imputation", "rumeur"]);
/** Verbs that carry a denial without saying anything of it: « n'a pas tardé à démentir », « tient à démentir ». */
const CARRIES = new Set("tarder empresser hâter tenir venir choisir décider continuer devoir persister".split(" "));

export interface DenialContext {
  readonly finder: PartyFinder;
  readonly anaphora: Anaphora;
}

/** Who denies with this verb, where it has no clause of its own that says what; undefined when it is no such denial. */
export function denierOf(tree: Tree, group: VerbGroup, { finder, anaphora }: DenialContext): Party | undefined {
  const denies = reportingUses(group.lemma, group.reflexive).has("deny");
  const denounces =
    group.lemma === "dénoncer" && objectsOf(tree, group).some((at) => DENOUNCED.has(tree.tokens[at]?.lemma ?? ""));
  if (!(denies || denounces || DISMISSING.has(group.lemma)) || group.negated || passesOn(tree, group)) return undefined;
  const joined = joinedTo(tree, group);
  if (group.form === "participle" && joined === undefined) return denierBehind(tree, group, finder);
  const carrier = group.form === "infinitive" ? carrierOf(tree, group) : undefined;
  if (group.form === "infinitive" && carrier === undefined) return undefined;
  if (childrenWith(tree, group.main, "ccomp", "xcomp").length > 0) return undefined;
  // « s'en défend »; one who defends himself against an attack denies none.
  if (group.lemma === "défendre" && !tree.tokens.slice(group.first, group.main).some(({ lower }) => lower === "en"))
    return undefined;
  const objects = objectsOf(tree, group);
  // « une trêve que X rejette » is no telling.
  const relative = relativeOf(tree, group);
  const told = relative !== undefined && SAID.has(tree.tokens[relative]?.lemma ?? "");
  if (relative !== undefined && !told && !denies) return undefined;
  // « l'a rejetée » may be said of a truce as well; « l'a démentie », « l'infirme » are not.
  const contradicts = denies || /^(?:infirmer|contredire)$/u.test(group.lemma);
  const fits = objects.every(
    (at) =>
      (group.lemma === "défendre" && wordAt(tree.tokens, at) === "en") ||
      (isWhatWasSaid(tree, at, finder) && (contradicts || !isClitic(tree, at))) ||
      (OUTRIGHT.has(group.lemma) && isThing(tree, at, finder)),
  );
  if (!fits || (objects.length === 0 && !denies && !told)) return undefined;
  const subject =
    group.passive && joined === undefined
      ? childrenWith(tree, group.main, "obl:agent")[0]
      : denierIndex(tree, joined ?? carrier ?? goingOnFrom(tree, group, finder) ?? group);
  return subject === undefined ? undefined : partyMeant(tree, behindColon(tree, subject, group), { finder, anaphora });
}

/** « Orvane : l'armée dément »: what stands before the colon is where, and no subject. */
function behindColon(tree: Tree, subject: number, group: VerbGroup): number {
  const colon = tree.tokens.findLastIndex((_, at) => at < group.first && wordAt(tree.tokens, at) === ":");
  if (colon < subject) return subject;
  const own = tree.tokens.findIndex(
    ({ upos }, at) => at > colon && at < group.first && (upos === "NOUN" || upos === "PROPN"),
  );
  return own < 0 ? subject : own;
}

/** Who a subject is: « il », « celui-ci », « le mouvement ». */
export function partyMeant(tree: Tree, subject: number, { finder, anaphora }: DenialContext): Party | undefined {
  return (
    latterOf(tree, subject, finder) ??
    anaphora.referentOf(tree, subject) ??
    finder.partyAt(tree, subject) ??
    agreeingBefore(tree, subject, finder)
  );
}

/** « X accuse l'armée de…, ce qu'elle nie »: the last of those named in the sentence that the pronoun agrees with. */
function agreeingBefore(tree: Tree, pronoun: number, finder: PartyFinder): Party | undefined {
  const word = wordAt(tree.tokens, pronoun);
  if (!/^(?:ils?|elles?)$/u.test(word)) return undefined;
  const [gender, number] = [word.startsWith("e") ? "Fem" : "Masc", word.endsWith("s") ? "Plur" : "Sing"];
  const at = tree.tokens.findLastIndex(
    ({ upos, lemma, features }, index) =>
      index < pronoun &&
      upos === "NOUN" &&
      isAgentNoun(lemma) &&
      features.Gender === gender &&
      features.Number === number,
  );
  return at < 0 ? undefined : finder.partyAt(tree, at);
}

function carrierOf(tree: Tree, group: VerbGroup): VerbGroup | undefined {
  const above = tree.tokens[group.main]?.head ?? -1;
  return verbGroupsOf(tree).find(({ main, lemma, form }) => main === above && form === "finite" && CARRIES.has(lemma));
}

/** « rejette la responsabilité de l'échec sur X »: lays it to another. */
function passesOn(tree: Tree, group: VerbGroup): boolean {
  const guilt = objectsOf(tree, group).find((at) => /^(?:responsabilité|faute)$/u.test(tree.tokens[at]?.lemma ?? ""));
  const near =
    guilt === undefined ? [] : [...childrenWith(tree, guilt, "nmod"), ...childrenWith(tree, group.main, "obl")];
  return near.some(
    (at) => at > group.main && childrenWith(tree, at, "case").some((on) => wordAt(tree.tokens, on) === "sur"),
  );
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
