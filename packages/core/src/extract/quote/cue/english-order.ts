import { subjectOf } from "../../clause/subject-of.ts";
import { isTimeWord } from "../../clause/time-nouns.ts";
import { type Tree, wordAt } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";
import { isAgentNoun } from "../../participants.ts";
import { CLOSING_MARK } from "./cue.ts";
import type { ReportingUse } from "./reporting-words.ts";

/** Where who speaks stands, and the first word of their phrase. */
interface Inserted {
  readonly speaker: number;
  readonly first: number;
}

/**
 * « "Nous partons", le ministre a dit lundi. », « La route est coupée, un porte-parole a ajouté. »: English order, as translations
 * leave it. Who speaks stands between the words reported and the verb, and nothing is left for the verb to say.
 */
export function speakerInEnglishOrder(
  tree: Tree,
  group: VerbGroup,
  uses: ReadonlySet<ReportingUse>,
): Inserted | undefined {
  if (!uses.has("say") || group.form !== "finite" || group.passive || group.inverted !== undefined) return undefined;
  const speaker = subjectOf(tree, group);
  if (speaker === undefined || speaker > group.first) return undefined;
  const comma = tree.tokens.findLastIndex(({ form }, index) => index < speaker && /^[,!?»”"]$/u.test(form));
  const first = comma + 1;
  if (comma < 1 || !opensPhrase(tree, first, speaker)) return undefined;
  return isBehindMarks(tree, first) || isBehindClause(tree, comma, speaker, group) ? { speaker, first } : undefined;
}

/** Only the words of one noun phrase stand before its head. */
function opensPhrase(tree: Tree, first: number, head: number): boolean {
  return tree.tokens.slice(first, head).every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(upos));
}

function isBehindMarks(tree: Tree, first: number): boolean {
  const [before, comma] = [wordAt(tree.tokens, first - 1), wordAt(tree.tokens, first - 2)];
  return (
    (CLOSING_MARK.test(before) && /^[,!?]$/u.test(comma)) ||
    (/^[,!?]$/u.test(before) && CLOSING_MARK.test(comma)) ||
    (CLOSING_MARK.test(before) && first > 2 && /^[.,!?…]$/u.test(comma))
  );
}

/** A whole clause before the comma, and behind the verb only where, when and to whom it was said. */
function isBehindClause(tree: Tree, comma: number, speaker: number, group: VerbGroup): boolean {
  const { tokens } = tree;
  const token = tokens[speaker];
  const isPronoun = /^(?:ils?|elles?)$/u.test(wordAt(tokens, speaker));
  const acts = isPronoun || token?.upos === "PROPN" || isAgentNoun(token?.lemma ?? "");
  const saysAlone = NEEDS_WORDS.has(group.lemma);
  const isClause = saysAlone && tokens.slice(0, comma).some((_, index) => isMainVerb(tree, index));
  return acts && isClause && wordAt(tokens, comma) === "," && endsSentence(tree, group.last + 1);
}

/** Verbs that French never leaves without what is said: « un mort à Lyon, un voisin témoigne » says all. */
const NEEDS_WORDS = new Set(
  "dire déclarer ajouter annoncer indiquer affirmer rapporter préciser noter souligner expliquer signaler".split(" "),
);

/** A finite verb without a subordinating word between it and the comma before. */
function isMainVerb(tree: Tree, index: number): boolean {
  const { tokens } = tree;
  if (tokens[index]?.features.VerbForm !== "Fin") return false;
  const from = tokens.findLastIndex(({ form }, at) => at < index && form === ",") + 1;
  return !tokens.slice(from, index).some((_, offset) => SUBORDINATE.test(wordAt(tokens, from + offset)));
}

/** « Quand la pluie est tombée, le maire a confirmé. »: no clause of its own. */
const SUBORDINATE =
  /^(?:qui|que|qu'|dont|où|laquelle|lequel|quand|lorsque|lorsqu'|alors|si|s'il|comme|tandis|puisque|puisqu')$/u;

/** Times and phrases behind a preposition up to the end. */
function endsSentence(tree: Tree, from: number): boolean {
  const { tokens } = tree;
  const opens = tokens[from];
  // « …, le maire a dit, mais la route reste ouverte »: what follows is said as well.
  if (opens?.form === "," && /^(?:mais|et|ou)$/u.test(wordAt(tokens, from + 1))) return true;
  const isPlaced = /^(?:à|au|aux|en|dans|lors|sur|auprès|via|devant|par|depuis)$/u.test(wordAt(tokens, from));
  const isRest = opens === undefined || opens.upos === "PUNCT" || isPlaced || isTimeWord(opens.lemma);
  const rest = tokens.slice(from);
  return (
    isRest &&
    !rest.some(
      ({ features, form }) =>
        features.VerbForm === "Fin" || features.VerbForm === "Inf" || /^(?:que|qu'|:|«)$/u.test(form),
    )
  );
}
