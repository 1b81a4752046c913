import { subjectBehind } from "../../clause/subject-behind.ts";
import { type Tree, wordAt } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";
import { isAgentNoun } from "../../participants.ts";
import { closesName } from "../marks/names-in-marks.ts";
import { CLOSING_MARK, MARK } from "./cue.ts";
import { reportingUses } from "./reporting-words.ts";

/** Verbs that stand with a pronoun behind them for other reasons than speech: « …, est-il certain », « semble-t-il ». */
const NOT_SPEECH = new Set(
  "être avoir sembler paraître pouvoir devoir falloir aller faire vouloir rester suffire arriver s'agir agir venir".split(
    " ",
  ),
);

/** « … » a-t-il dit; « … », a-t-il dit; the sentence may also have been cut right behind the marks. */
export function isDirectlyBehindMarks(tree: Tree, group: VerbGroup): boolean {
  const at = wordAt(tree.tokens, group.first - 1) === "," ? group.first - 2 : group.first - 1;
  return at === -1 ? group.first > 0 : CLOSING_MARK.test(wordAt(tree.tokens, at)) && !closesName(tree, at);
}

/** Any verb right behind quoted words reports when a person stands behind it: « … », s'amuse-t-il; « … », tonne le maire. */
export function isOpenIncise(tree: Tree, group: VerbGroup): boolean {
  if (group.form !== "finite" || group.passive || NOT_SPEECH.has(group.lemma)) return false;
  if (!isDirectlyBehindMarks(tree, group)) return isInvertedBehindComma(tree, group);
  if (group.inverted !== undefined) return isThirdPerson(tree, group.inverted);
  const subject = tree.tokens[subjectBehind(tree, group) ?? -1];
  return subject !== undefined && (subject.upos === "PROPN" || isAgentNoun(subject.lemma) || closesSpeech(tree, group));
}

/** « « On nous a oubliés », souffle un piroguier »: behind a clause in marks whoever stands there speaks, in whatever trade. */
export function closesSpeech(tree: Tree, group: VerbGroup): boolean {
  const { tokens } = tree;
  const closing = tokens.findLastIndex(({ form }, index) => index < group.first && CLOSING_MARK.test(form));
  const opening = tokens.findLastIndex(({ form }, index) => index < closing && MARK.test(form));
  const isDirect = closing >= group.first - 2 && closing > 0;
  return isDirect && tokens.slice(Math.max(opening, 0), closing).some(({ features }) => features.VerbForm === "Fin");
}

function isThirdPerson(tree: Tree, pronoun: number): boolean {
  return /^-(?:t-)?(?:ils?|elles?)$/u.test(wordAt(tree.tokens, pronoun));
}

/** Words at whose head a sentence turns verb and pronoun around without speech: « Peut-être viendra-t-il ». */
const INVERTING = /^(?:peut-être|sans|aussi|ainsi|à|encore|du|au|toujours|tout)$/u;

/** « …, a-t-il justifié. »: behind a whole clause and no question, the inverted pronoun is that of an incise. */
function isInvertedBehindComma(tree: Tree, group: VerbGroup): boolean {
  const { tokens } = tree;
  if (group.inverted === undefined || !isThirdPerson(tree, group.inverted)) return false;
  const isQuestion = tokens.some(({ form }) => form === "?") || INVERTING.test(wordAt(tokens, 0));
  const hasClause = tokens.slice(0, group.first).some(({ features }) => features.VerbForm === "Fin");
  return wordAt(tokens, group.first - 1) === "," && hasClause && !isQuestion;
}

/** What is learned comes from a source named within this many words: « a-t-on appris mardi à Nairobi de source… ». Guessed. */
const REACH_TO_SOURCE = 10;

/**
 * « …, a-t-on appris de source policière », « …, a appris l'AFP auprès de témoins », « a-t-on indiqué de source proche »:
 * the source of what is learned; undefined for other verbs.
 */
export function sourceLearnedFrom(tree: Tree, group: VerbGroup): number | undefined {
  if (group.form !== "finite" || !(group.lemma === "apprendre" || isSaidByOne(tree, group))) return undefined;
  const before = wordAt(tree.tokens, group.first - 1);
  if (before !== "," && !CLOSING_MARK.test(before)) return undefined;
  const { tokens } = tree;
  for (let index = group.last + 1; index < Math.min(tokens.length, group.last + REACH_TO_SOURCE); index++) {
    const token = tokens[index];
    if (token === undefined || token.upos === "PUNCT") return undefined;
    const governed =
      /^(?:de|d'|des|du|auprès|chez|par)$/u.test(wordAt(tokens, index - 1)) ||
      /^(?:de|d')$/u.test(wordAt(tokens, index - 2));
    if (token.upos === "NOUN" && governed && (token.lemma === "source" || isAgentNoun(token.lemma))) return index;
  }
  return undefined;
}

/**
 * « … », a été déclaré par le ministère; « … », est-il écrit dans le rapport; « … », est dit dans le bulletin: who says or which text holds what
 * stands in the marks right before a passive; undefined for others.
 */
export function writtenBehindMarks(tree: Tree, group: VerbGroup): number | undefined {
  if (group.form !== "finite" || !group.passive || !isDirectlyBehindMarks(tree, group)) return undefined;
  if (!reportingUses(group.lemma, false).has("say")) return undefined;
  const { tokens } = tree;
  const from = group.last + 1;
  const preposition = tokens.findIndex(
    (_, index) => index >= from && /^(?:par|dans|sur)$/u.test(wordAt(tokens, index)),
  );
  if (preposition < 0 || preposition - from > LONGEST_TIME) return undefined;
  return [1, 2, 3]
    .map((offset) => preposition + offset)
    .find((index) => /^(?:NOUN|PROPN)$/u.test(tokens[index]?.upos ?? ""));
}

/** « lundi soir » may stand between the verb and who says it: words. */
const LONGEST_TIME = 3;

function isSaidByOne(tree: Tree, group: VerbGroup): boolean {
  return group.inverted !== undefined && /^-(?:t-)?on$/u.test(wordAt(tree.tokens, group.inverted));
}
