import { subjectsOf } from "../../language/arguments/find-subjects.ts";
import { isAgentNoun } from "../participants.ts";
import { isTopic } from "./misplaced-subject.ts";
import { NOMINAL } from "./noun-phrase.ts";
import { isTimeWord } from "./time-nouns.ts";
import { childrenWith, datelineEnd, relationOf, type Tree, wordAt } from "./tree.ts";
import type { VerbGroup } from "./verb-groups.ts";

const CLAUSE_LINKS = new Set(["conj", "xcomp", "advcl", "aux"]);

/** Where the tree gives no subject: the words before the verb. */
export function subjectByWords(tree: Tree, group: VerbGroup, depth = 0): number | undefined {
  const own = ownSubject(tree, group.main);
  if (own !== undefined) return antecedentOf(tree, own, group.main) ?? own;
  const noun = describedNoun(tree, group) ?? announcedSubject(tree, group);
  if (noun !== undefined) return noun;
  const above = tree.tokens[group.main]?.head ?? -1;
  if (above >= 0 && depth < 6 && CLAUSE_LINKS.has(relationOf(tree.tokens[group.main]))) {
    const inherited = subjectByWords(tree, { ...group, main: above, inverted: undefined, form: "finite" }, depth + 1);
    if (inherited !== undefined && inherited !== group.main) return inherited;
  }
  return group.form === "finite" ? nearestBefore(tree, group.first) : undefined;
}

function ownSubject(tree: Tree, main: number): number | undefined {
  const subjects = childrenWith(tree, main, "nsubj")
    .filter((index) => !/^(?:ce|c'|il y)$/u.test(wordAt(tree.tokens, index)))
    .flatMap((index) => (isTimeWord(tree.tokens[index]?.lemma ?? "") ? besideTime(tree, index) : [index]));
  const behind = datelineEnd(tree);
  const own = subjects
    .map((index) => behindRemark(tree, index, main))
    .filter((index) => index >= behind && !isTopic(tree, index, main) && !isPrepositional(tree, index));
  const chosen = own.find((index) => index < main) ?? own[0];
  return chosen === undefined ? undefined : overStressed(tree, chosen);
}

/** « Face à la crise, le président a… » */
const isPrepositional = (tree: Tree, index: number): boolean =>
  /^(?:face|grâce|suite|quant)$/u.test(wordAt(tree.tokens, index)) &&
  /^(?:à|au|aux)$/u.test(wordAt(tree.tokens, index + 1));

/** « Signe de tension, l'organisation a… », « Fait rare, le roi a… »: a remark without article, and who acts behind its comma. */
function behindRemark(tree: Tree, index: number, main: number): number {
  const isRemark = index === 0 && tree.tokens[0]?.upos === "NOUN" && REMARKS.has(tree.tokens[0].lemma.toLowerCase());
  if (!isRemark) return index;
  const comma = tree.tokens.findIndex(({ form }) => form === ",");
  if (comma < 0 || comma > main) return index;
  const noun = tree.tokens.findIndex(
    ({ upos }, at) => at > comma && at < main && (upos === "NOUN" || upos === "PROPN"),
  );
  return noun < 0 ? index : noun;
}

const REMARKS = new Set("signe fait conséquence preuve résultat symbole hasard coïncidence première".split(" "));

/** « Ce mardi, un policier a… »: the parser takes the day for the subject and who acts for its apposition. */
function besideTime(tree: Tree, time: number): readonly number[] {
  return childrenWith(tree, time, "appos").filter((child) => NOMINAL.has(tree.tokens[child]?.upos ?? ""));
}

/** « Le Mali, lui, a refusé »: the name before the stressed pronoun. */
export function overStressed(tree: Tree, index: number): number {
  if (
    !/^(?:lui|elle|eux|elles)$/u.test(wordAt(tree.tokens, index)) ||
    wordAt(tree.tokens, index - 1) !== "," ||
    wordAt(tree.tokens, index + 1) !== ","
  )
    return index;
  return nearestBefore(tree, index - 1) ?? index;
}

/** « qui » → the noun its clause describes. */
function antecedentOf(tree: Tree, subject: number, verb: number): number | undefined {
  if (!RELATIVE.has(wordAt(tree.tokens, subject))) return undefined;
  let at = verb;
  for (let steps = 0; steps < 4; steps++) {
    const token = tree.tokens[at];
    if (token === undefined || token.head < 0) break;
    if (relationOf(token) === "acl" && token.head < subject) return likelierAntecedent(tree, token.head, subject);
    at = token.head;
  }
  return nearestBefore(tree, subject);
}

/** « …, a dit le porte-parole, qui accuse »: the parser sometimes goes back too far for one who acts. */
export function likelierAntecedent(tree: Tree, head: number, relative: number): number {
  const acts = (index: number) => tree.tokens[index]?.upos === "PROPN" || isAgentNoun(tree.tokens[index]?.lemma ?? "");
  if (acts(head)) return head;
  // « le rival du député X, qui a déposé »: the name right before the comma.
  const name = wordAt(tree.tokens, relative - 1) === "," ? tree.tokens[relative - 2] : undefined;
  const isName = name?.upos === "PROPN";
  const ofName = /^(?:appos|flat)/u.test(name?.relation ?? "") ? (name?.head ?? -1) : relative - 2;
  const near = isName ? ofName : nearestBefore(tree, relative);
  return near !== undefined && near > head && acts(near) ? near : head;
}

/** A participle that describes a noun: « des soldats encerclés », « le groupe opposé ». */
function describedNoun(tree: Tree, group: VerbGroup): number | undefined {
  const token = tree.tokens[group.main];
  if (token === undefined || relationOf(token) !== "acl" || token.head < 0) return undefined;
  return group.form === "participle" || group.form === "gerund" ? token.head : undefined;
}

/** « Réunis jeudi à Bruxelles, les dirigeants ont… »: the subject of the verb that follows. */
function announcedSubject(tree: Tree, group: VerbGroup): number | undefined {
  if (group.form !== "participle" || group.first > 1) return undefined;
  const comma = tree.tokens.findIndex((token, index) => index > group.last && token.form === ",");
  const next = tree.tokens.findIndex(
    (token, index) =>
      comma >= 0 && index > comma && token.upos === "VERB" && subjectsOf(tree.sentence, index).length > 0,
  );
  return next < 0 ? undefined : subjectsOf(tree.sentence, next)[0]?.head;
}

/** The nearest noun before a verb that no preposition governs and no comma cuts off. */
function nearestBefore(tree: Tree, before: number): number | undefined {
  for (let index = overRelative(tree, before) - 1; index >= 0; index--) {
    const token = tree.tokens[index];
    if (token === undefined || /^[;:.!?]$/u.test(token.form)) return undefined;
    if (token.upos === "VERB" && token.features.VerbForm === "Fin") return undefined;
    if (!NOMINAL.has(token.upos) || ["nmod", "obl", "flat", "amod", "obj", "appos"].includes(relationOf(token)))
      continue;
    if (relationOf(token) === "conj" && token.head >= 0) return token.head;
    return index;
  }
  return undefined;
}

/** Steps back over « , qui était présent, » right before a verb: to the comma that opens it. */
function overRelative(tree: Tree, before: number): number {
  if (wordAt(tree.tokens, before - 1) !== ",") return before;
  for (let index = before - 2; index > 0; index--) {
    if (wordAt(tree.tokens, index) !== ",") continue;
    if (/^(?:qui|dont|où|lequel|laquelle|auquel)$/u.test(wordAt(tree.tokens, index + 1))) return index;
  }
  return before;
}

export const RELATIVE = new Set(["qui", "lequel", "laquelle", "lesquels", "lesquelles"]);
