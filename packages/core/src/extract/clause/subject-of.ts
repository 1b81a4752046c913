import { subjectsOf } from "../../language/arguments/find-subjects.ts";
import { isAgentNoun } from "../participants.ts";
import { adjacentSubject } from "./adjacent-subject.ts";
import {
  detachedAuxiliarySubject,
  mayBeSubject,
  subjectBehindDetached,
  subjectBehindOpening,
  subjectBehindRelative,
} from "./misplaced-subject.ts";
import { countedNounBefore, governedByPreposition, headOfName, NOMINAL } from "./noun-phrase.ts";
import { likelierAntecedent, overStressed, RELATIVE, subjectByWords } from "./subject-by-words.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "./tree.ts";
import type { VerbGroup } from "./verb-groups.ts";

/**
 * The token that heads the subject of a verb group; undefined when the sentence names none.
 * A relative pronoun is replaced by what it stands for, and a verb without subject takes that of the verb it continues.
 */
export function subjectOf(tree: Tree, group: VerbGroup): number | undefined {
  const known = SUBJECTS.get(group);
  if (known !== undefined) return known < 0 ? undefined : known;
  const subject = findSubject(tree, group);
  SUBJECTS.set(group, subject ?? -1);
  return subject;
}

/** Several stages ask for the subject of the same group, which belongs to one sentence; -1 for none. */
const SUBJECTS = new WeakMap<VerbGroup, number>();

function findSubject(tree: Tree, group: VerbGroup): number | undefined {
  if (group.inverted !== undefined) return group.inverted;
  const found =
    subjectBehindDetached(tree, group) ??
    adjacentSubject(tree, group) ??
    detachedAuxiliarySubject(tree, group) ??
    subjectBehindOpening(tree, group) ??
    subjectBehindRelative(tree, group) ??
    subjectBySyntax(tree, group);
  if (found !== undefined && isClitic(tree, found, group)) return openingNoun(tree, found);
  const isPronoun = found !== undefined && RELATIVE.has(wordAt(tree.tokens, found));
  if (found !== undefined && isSource(tree, found))
    return describes(tree, group, found) ? found : beforeSource(tree, found);
  const counted = found === undefined ? undefined : countedBefore(tree, found);
  if (counted !== undefined) return counted;
  const meant = isPronoun ? nounBefore(tree, found) : found === undefined ? undefined : overSide(tree, found);
  const bySyntax = meant === undefined ? undefined : behindPlace(tree, agreeing(tree, meant, group));
  const fits = bySyntax !== undefined && NOMINAL.has(tree.tokens[bySyntax]?.upos ?? "");
  const whole = fits ? beforeDont(tree, bySyntax) : undefined;
  if (whole !== undefined) return whole;
  if (fits) return ownerOfPurpose(tree, group, bySyntax) ?? overStressed(tree, bySyntax);
  const byWords = group.form === "infinitive" ? undefined : subjectByWords(tree, group);
  return byWords !== undefined && isSource(tree, byWords) ? beforeSource(tree, byWords) : byWords;
}

/** « Le ministre, Jean Roux, nous explique »: who is told, where the verb does not agree with it. */
function isClitic({ tokens }: Tree, index: number, group: VerbGroup): boolean {
  const isVerbThird = tokens
    .slice(group.first, group.main + 1)
    .some(({ features }) => features.Person === "3" && features.VerbForm === "Fin");
  return isVerbThird && index === group.first && /^(?:nous|vous)$/u.test(tokens[index]?.lower ?? "");
}

/** The noun that opens the sentence without a preposition, where no verb stands before `end`. */
function openingNoun(tree: Tree, end: number): number | undefined {
  const before = tree.tokens.slice(0, end);
  if (before.some(({ features }) => features.VerbForm === "Fin")) return undefined;
  const noun = before.findIndex(({ upos }) => upos === "NOUN" || upos === "PROPN");
  return noun < 0 || governedByPreposition(tree, noun) ? undefined : noun;
}

/** « 130 000 personnes, selon le ministère, et 400 000, selon X, ont manifesté »: those before the source, who is no subject. */
function beforeSource(tree: Tree, source: number): number | undefined {
  const according = tree.tokens.findLastIndex(({ lower }, index) => index < source && lower === "selon");
  const noun = tree.tokens.findLastIndex(({ upos }, index) => index < according && upos === "NOUN");
  return noun < 0 ? undefined : noun;
}

/** « 130 000 personnes, selon le ministère, et 400 000, selon X, ont manifesté »: a figure alone counts what the one before it counts. */
function countedBefore(tree: Tree, figure: number): number | undefined {
  if (tree.tokens[figure]?.upos !== "NUM" || wordAt(tree.tokens, figure - 1) !== "et") return undefined;
  return countedNounBefore(tree, figure);
}

/** « selon le ministère, qui fait état de… » */
const describes = (tree: Tree, { main }: VerbGroup, noun: number): boolean =>
  tree.tokens[main]?.relation === "acl:relcl" && tree.tokens[main]?.head === noun;

const isSource = (tree: Tree, index: number): boolean =>
  childrenWith(tree, index, "case").some((child) => wordAt(tree.tokens, child) === "selon");

/** « Le Togo a de son côté commencé à retirer »: the parser takes the side for the subject, and « a » for the verb. */
function overSide(tree: Tree, found: number): number {
  const isSide = tree.tokens[found]?.lemma === "côté" && /^(?:son|leur)$/u.test(wordAt(tree.tokens, found - 1));
  return (isSide ? subjectsOf(tree.sentence, tree.tokens[found]?.head ?? -1)[0]?.head : undefined) ?? found;
}

/** « dix otages, dont deux femmes, ont été libérés »: the whole, not the part. */
function beforeDont(tree: Tree, subject: number): number | undefined {
  const dont = tree.tokens.findLastIndex((token, index) => index < subject && token.lower === "dont");
  const between = tree.tokens.slice(dont, subject);
  // « dont la pire en mai, quand des bergers ont été tués »: a clause of its own has begun.
  const hasOwnClause = between.some(({ upos, features }) => upos === "SCONJ" || features.VerbForm !== undefined);
  if (dont < 2 || wordAt(tree.tokens, dont - 1) !== "," || hasOwnClause) return undefined;
  const noun = tree.tokens.findLastIndex(
    (token, index) => index < dont && NOMINAL.has(token.upos) && token.head !== index,
  );
  return noun < 0 ? undefined : headOfName(tree, noun, -1);
}

/** An infinitive has no subject behind it: what the parser takes for one is its object, and the verb above says who acts. */
function subjectBySyntax(tree: Tree, group: VerbGroup): number | undefined {
  const found = subjectsOf(tree.sentence, group.main).find(({ head }) => mayBeSubject(tree, head, group))?.head;
  const pronoun = childrenWith(tree, group.main, "nsubj").find((child) => RELATIVE.has(wordAt(tree.tokens, child)));
  if (found !== undefined && pronoun !== undefined && found < pronoun) return likelierAntecedent(tree, found, pronoun);
  if (group.form !== "infinitive" || found === undefined || found < group.main) return found;
  const controller = controllerOf(tree, group);
  if (controller !== undefined) return controller;
  return subjectsOf(tree.sentence, tree.tokens[group.main]?.head ?? -1)[0]?.head;
}

/** « accuse l'armée d'avoir attaqué »: who is accused, asked or kept from it acts; who promises or threatens acts himself. */
function controllerOf(tree: Tree, group: VerbGroup): number | undefined {
  const above = tree.tokens[group.main]?.head ?? -1;
  if (relationOf(tree.tokens[group.main]) !== "xcomp" || SUBJECT_CONTROL.has(tree.tokens[above]?.lemma ?? ""))
    return undefined;
  return childrenWith(tree, above, "obj").find(
    (child) => child < group.first && NOMINAL.has(tree.tokens[child]?.upos ?? ""),
  );
}

const ACCUSING = new Set(
  "accuser soupçonner suspecter blâmer incriminer disculper innocenter empêcher dissuader".split(" "),
);

const SUBJECT_CONTROL = new Set(["promettre", "menacer", "jurer"]);

const TEXTS = new Set(
  "arrêté ordonnance circulaire résolution communiqué déclaration lettre texte motion message tribune pétition loi décret".split(
    " ",
  ),
);

/**
 * « la tentation de partir », « la possibilité de frapper », « sur le point d'attaquer »: the noun does nothing itself.
 * Whoever has it does: the subject of the verb whose object it is, or the one of whom it is said.
 */
function ownerOfPurpose(tree: Tree, group: VerbGroup, noun: number): number | undefined {
  const token = tree.tokens[noun];
  // « adopte une résolution exigeant une trêve »: who adopts it asks.
  if (group.form === "gerund" && TEXTS.has(token?.lemma ?? "") && relationOf(token) === "obj")
    return subjectsOf(tree.sentence, token?.head ?? -1)[0]?.head;
  const describes = tree.tokens[group.main]?.head === noun && relationOf(tree.tokens[group.main]) === "acl";
  if (
    group.form !== "infinitive" ||
    !describes ||
    token === undefined ||
    token.upos === "PROPN" ||
    isAgentNoun(token.lemma)
  )
    return undefined;
  if (childrenWith(tree, noun, "nmod").some((child) => child < group.first)) return undefined;
  if (childrenWith(tree, noun, "cop").length > 0) return childrenWith(tree, noun, "nsubj")[0];
  const above = tree.tokens[token.head];
  if (above?.upos !== "VERB" || !["obj", "obl"].includes(relationOf(token))) return undefined;
  // « accuse un navire d'avoir heurté un chalutier »: who is accused, whatever he is, is said to have done it.
  if (ACCUSING.has(above.lemma)) return noun;
  return subjectsOf(tree.sentence, token.head)[0]?.head;
}

/** « le parquet antiterroriste (Pnat), qui a ouvert »: what a relative pronoun without clause of its own stands behind. */
function nounBefore(tree: Tree, pronoun: number): number | undefined {
  const near = tree.tokens.findLastIndex((token, index) => index < pronoun && ["NOUN", "PROPN"].includes(token.upos));
  const noun = tree.tokens[near];
  if (noun === undefined) return undefined;
  return /^(?:appos|flat)/u.test(noun.relation) && noun.head < near ? noun.head : headOfName(tree, near, -1);
}

/** « À Tokyo, le ministre Untel, qui…, a… »: hung to the place as its apposition. */
function behindPlace(tree: Tree, noun: number): number {
  const isPlace = childrenWith(tree, noun, "case").some((child) =>
    /^(?:à|a|au|aux|en|dans|depuis)$/u.test(wordAt(tree.tokens, child)),
  );
  if (!isPlace) return noun;
  const beside = [...childrenWith(tree, noun, "appos"), ...ungovernedSubjects(tree, noun)];
  const acts = beside.find((child) => isAgentNoun(tree.tokens[child]?.lemma ?? ""));
  // « À Tokyo, un jardin et des immeubles ont été touchés »
  return acts ?? beside.find((child) => childrenWith(tree, child, "det").length > 0) ?? noun;
}

/** « Au Chili, des centaines d'élèves ont défilé »: the parser makes both subjects. */
function ungovernedSubjects(tree: Tree, noun: number): readonly number[] {
  if (!relationOf(tree.tokens[noun]).startsWith("nsubj")) return [];
  const verb = tree.tokens[noun]?.head ?? -1;
  return childrenWith(tree, verb, "nsubj").filter((child) => child < verb && !governedByPreposition(tree, child));
}

/** « les avocats du député Untel, condamné à… »: the name before the comma, where the noun that the parser chose does not agree. */
function agreeing(tree: Tree, noun: number, group: VerbGroup): number {
  if (group.form !== "participle" || relationOf(tree.tokens[group.main]) !== "acl") return noun;
  const number = (at: number) => tree.tokens[at]?.features.Number;
  const near = group.first - 2;
  const differs = number(noun) !== undefined && number(group.main) !== undefined && number(noun) !== number(group.main);
  const isBeside =
    wordAt(tree.tokens, group.first - 1) === "," && near > noun && NOMINAL.has(tree.tokens[near]?.upos ?? "");
  return differs && isBeside ? near : noun;
}
