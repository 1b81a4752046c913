import type { Token } from "../../../model/reading.ts";
import { subjectBehind } from "../../clause/subject-behind.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";
import { isAgentNoun } from "../../participants.ts";
import { isCarrier } from "../find-channel.ts";
import { CLOSING_MARK, MARK } from "./cue.ts";
import { closesSpeech } from "./incises.ts";
import type { ReportingUse } from "./reporting-words.ts";

/** « …, a-t-il dit », « …, dit le maire », « …, confie-t-elle ». */
export function isIncise(tree: Tree, group: VerbGroup, uses: ReadonlySet<ReportingUse>): boolean {
  if (group.form !== "finite" || group.passive || speaksOfMe(tree, group)) return false;
  if (!["say", "incise", "deny", "ask"].some((use) => uses.has(use as ReportingUse))) return false;
  const before = wordAt(tree.tokens, group.first - 1);
  if (
    group.inverted === undefined &&
    (subjectBeforeMarks(tree, group) ||
      cutsName(tree, group) ||
      closesRelative(tree, group) ||
      givesOtherName(tree, group))
  )
    return false;
  const opened =
    group.first === 0 ||
    before === "," ||
    before === "comme" ||
    before === "—" ||
    before === "–" ||
    CLOSING_MARK.test(before);
  if (!opened) return false;
  if (group.inverted !== undefined) return /^-(?:t-)?(?:ils?|elles?|on)$/u.test(wordAt(tree.tokens, group.inverted));
  const behind = subjectBehind(tree, group);
  const token = tree.tokens[behind ?? -1];
  if (token !== undefined && closesApposition(tree, group, token)) return false;
  // « … » avaient lancé des attaques: verbs that do not tell by themselves need somebody behind them.
  const tells = ["say", "deny", "ask"].some((use) => uses.has(use as ReportingUse));
  if (token === undefined) return false;
  // « Le parti, actif dans le nord, a revendiqué l'attaque »: a thing behind the verb is what is claimed, unless words in marks stand before.
  const isThing = token.upos === "NOUN" && !isAgentNoun(token.lemma) && !isText(token.lemma);
  if (isThing && before === "," && !CLOSING_MARK.test(wordAt(tree.tokens, group.first - 2)) && hasSubject(tree, group))
    return false;
  return tells || token.upos !== "NOUN" || isAgentNoun(token.lemma) || isText(token.lemma) || closesSpeech(tree, group);
}

/** « "Nous soutenons le pays" »: the first person speaks and is not spoken of, but for « dis-je ». */
function speaksOfMe({ tokens }: Tree, { first, main, inverted }: VerbGroup): boolean {
  if (inverted !== undefined) return false;
  const words = tokens.slice(Math.max(0, first - 1), main + 1);
  return words.some(
    ({ lower, features, relation }) =>
      (/^(?:je|j'|tu|nous|vous)$/u.test(lower) && relation.startsWith("nsubj")) ||
      (features.VerbForm === "Fin" && /(?:ons|ez)$/u.test(lower)),
  );
}

/** A noun before the verb that the parser takes for its subject. */
const hasSubject = (tree: Tree, group: VerbGroup): boolean =>
  childrenWith(tree, group.main, "nsubj").some((child) => child < group.first);

/** « L'alliance, dont il est membre depuis 2020, a annoncé le retrait de ses forces »: what is announced does not announce. */
function closesApposition(tree: Tree, group: VerbGroup, behind: Token): boolean {
  const subject = childrenWith(tree, group.main, "nsubj").find((child) => child < group.first);
  const isObject = relationOf(behind) === "obj" && behind.upos === "NOUN" && !isAgentNoun(behind.lemma);
  return isObject && subject !== undefined;
}

/** « s'indigne le communiqué » */
function isText(lemma: string): boolean {
  return isCarrier(lemma) || /^(?:texte|rapport|étude|enquête|document|source|chaîne|proverbe)$/u.test(lemma);
}

/** « Faux, rétorque X », and what a sentence that was cut before the comma opens with. */
const isBareAnswer = ({ tokens }: Tree, { first }: VerbGroup): boolean =>
  first < 2 || (first === 2 && /^(?:ADJ|ADV|INTJ)$/u.test(tokens[0]?.upos ?? ""));

/** « Khalifa Sall, candidat, a appelé »: a comma without a clause before it closes an apposition. */
function cutsName(tree: Tree, group: VerbGroup): boolean {
  if (wordAt(tree.tokens, group.first - 1) !== ",") return false;
  const before = tree.tokens.slice(0, group.first);
  // Inside marks that are still open the words around the incise may be no clause: « Nous, dit l'imam, … ».
  if (isBareAnswer(tree, group) || before.some((token) => token.features.VerbForm === "Fin" || MARK.test(token.form)))
    return false;
  // « Si la crise dure, prévient X, « … » »
  const opensMarks = tree.tokens
    .slice(group.last)
    .some(({ form }, offset) => form === "," && MARK.test(wordAt(tree.tokens, group.last + offset + 1)));
  return !opensMarks && !cutsClause(tree, group);
}

/** « l'opposant Amir Boukhors, dit Amir DZ, »: by which other name somebody goes. */
function givesOtherName(tree: Tree, group: VerbGroup): boolean {
  const { tokens, sentence } = tree;
  const [name, next] = [tokens[group.first - 2], tokens[group.last + 1]];
  const isPerson = (token: Token | undefined) =>
    sentence.names.some(({ type, start, end }) => type === "PER" && token && start <= token.start && token.end <= end);
  return wordAt(tokens, group.first) === "dit" && isPerson(name) && (isPerson(next) || next?.form === "le");
}

/** « Le maire, qui se présente, a accusé l'État »: the comma closes what is told of the subject. */
function closesRelative(tree: Tree, group: VerbGroup): boolean {
  const subject = childrenWith(tree, group.main, "nsubj").find((child) => child < group.first);
  if (subject === undefined || wordAt(tree.tokens, group.first - 1) !== ",") return false;
  const opening = tree.tokens.findIndex(({ form }, index) => index > subject && form === ",");
  if (tree.tokens.slice(subject, group.first).some(({ form }) => MARK.test(form))) return false;
  return opening < group.first - 1 && /^(?:qui|dont|où)$/u.test(wordAt(tree.tokens, opening + 1));
}

/** « Les marchés, note le rapport, sont vides »: behind the incise the verb of the clause that it cuts follows at once. */
function cutsClause(tree: Tree, group: VerbGroup): boolean {
  const { tokens } = tree;
  const behind = tokens.findIndex((token, index) => index > group.last && token.form === ",");
  if (behind < 0 || tokens.slice(group.last + 1, behind).some((token) => token.features.VerbForm === "Fin"))
    return false;
  const next = tokens.slice(behind + 1, behind + 5);
  const verb = next.findIndex((token) => token.features.VerbForm === "Fin");
  return verb >= 0 && next.slice(0, verb).every((token) => token.upos === "PRON" || token.upos === "ADV");
}

/** « Chérizier, alias "Barbecue", a nié… »: a subject before the marks opens no incise. */
function subjectBeforeMarks(tree: Tree, group: VerbGroup): boolean {
  const subject = childrenWith(tree, group.main, "nsubj").find((child) => child < group.first);
  const token = tree.tokens[subject ?? -1];
  if (subject === undefined || token === undefined) return false;
  // « Des accusations « mensongères », rétorque l'armée »: a thing answers nothing.
  if (token.upos === "NOUN" && !isAgentNoun(token.lemma) && closesBehind(tree, group)) return false;
  return tree.tokens.slice(subject, group.first).some(({ form }) => /^[«“]$/u.test(form));
}

/** Right behind marks and a comma, with somebody behind the verb. */
function closesBehind(tree: Tree, group: VerbGroup): boolean {
  const { tokens } = tree;
  const behind = tokens[subjectBehind(tree, group) ?? -1];
  const isBehindMarks = wordAt(tokens, group.first - 1) === "," && CLOSING_MARK.test(wordAt(tokens, group.first - 2));
  return isBehindMarks && behind !== undefined && (behind.upos === "PROPN" || isAgentNoun(behind.lemma));
}

/** An incise runs to the comma or stop behind its subject. */
export function endOfIncise(tree: Tree, group: VerbGroup, speaker: number | undefined): number {
  const { tokens } = tree;
  let index = Math.max(group.last, speaker ?? group.last);
  while (index + 1 < tokens.length) {
    const word = wordAt(tokens, index + 1);
    if (/^[.;:!?]$/u.test(word) || MARK.test(word)) break;
    if (word === "," && !isApposition(tree, index + 1)) break;
    index += 1;
  }
  return index;
}

/** A comma that opens « …, ministre de la Défense » or « …, Mme X », not one that goes on with the words reported. */
function isApposition(tree: Tree, comma: number): boolean {
  const next = tree.tokens[comma + 1];
  return (
    next !== undefined &&
    (next.upos === "NOUN" || next.upos === "PROPN") &&
    !tree.tokens.slice(comma + 1, comma + 6).some((token) => token.features.VerbForm === "Fin")
  );
}
