import { readFeatures } from "../../../language/features.ts";
import type { FrenchModel } from "../../../language/french-model.ts";
import type { Sentence, Token } from "../../../model/reading.ts";
import { reportingUses, secondWords } from "./reporting-words.ts";
import { isCompleted } from "./speech-phrases.ts";

const CLOSING = /^[»”"›]$/u;

/** « X, annonce que »: a noun here would have an article. */
function standsBeforeQue(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return (
    tokens[index]?.upos === "NOUN" &&
    /^(?:que|qu['’])$/iu.test(next?.form ?? "") &&
    before !== undefined &&
    (before.upos === "PROPN" || before.form === ",")
  );
}

/** « X, de l'association, réclame « … », « Le maire, lui, dément avoir… »: behind a comma and before marks or an infinitive. */
function closesSubject(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1]?.form ?? "", tokens[index + 1]];
  if (before !== "," && tokens[index - 1]?.upos !== "PROPN") return false;
  if (OPENING.test(next?.form ?? ""))
    return !tokens.slice(0, index).some(({ features }) => features.VerbForm === "Fin");
  const isStressed =
    /^(?:lui|elle|eux|elles)$/iu.test(tokens[index - 2]?.form ?? "") && tokens[index - 3]?.form === ",";
  return before === "," && isStressed && next?.features.VerbForm === "Inf";
}

const OPENING = /^[«"“]$/u;
const PRESENT = readFeatures("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");

/**
 * Gives « lance » in « …, lance Milica » back to the verb: right behind a quotation the tagger, trained on prose with few
 * quotations, often reads a noun or an adjective; so it does between a name and « que », and between a comma and marks.
 * Only words that the lexicon knows as a reporting verb are changed.
 */
export function withCueVerbs(sentence: Sentence, french: FrenchModel): Sentence {
  const { tokens } = sentence;
  let changed = false;
  const mended = tokens.map((token, index) => {
    if (isPresentOfTwoWords(tokens, index)) {
      changed = true;
      return { ...token, features: PRESENT };
    }
    if (token.upos === "AUX" || (token.upos === "VERB" && !isParticipleBehindMarks(tokens, index))) return token;
    const verb = finiteMeant(tokens, index, french) ?? participleMeant(tokens, index, french);
    if (!verb) return token;
    changed = true;
    return { ...token, upos: "VERB", lemma: verb.lemma, features: verb.features };
  });
  return changed ? { ...sentence, tokens: mended } : sentence;
}

/** « « … », écrit dans une note le préfet »: read as the participle; « « … », écrit par le préfet » is one. */
function isParticipleBehindMarks(tokens: readonly Token[], index: number): boolean {
  const isParticiple = tokens[index]?.features.VerbForm === "Part";
  return (
    isParticiple &&
    standsBehindMarks(tokens, index) &&
    /^(?:dans|sur|à|au|le|la|l'|un|une)$/u.test(tokens[index + 1]?.lower ?? "")
  );
}

/** « elle fait savoir que »: read as the participle, though no auxiliary stands before it. */
function isPresentOfTwoWords(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.lower !== "fait" || token.features.VerbForm !== "Part" || tokens[index - 1]?.upos !== "PRON") return false;
  return secondWords("faire")?.has(tokens[index + 1]?.lemma ?? "") === true;
}

function finiteMeant(tokens: readonly Token[], index: number, french: FrenchModel): Analysis | undefined {
  const completed = completedMeant(tokens, index, french);
  if (completed) return completed;
  if (!standsBehindMarks(tokens, index) && !standsBeforeQue(tokens, index) && !closesSubject(tokens, index))
    return undefined;
  return readings(tokens[index], french).find(
    ({ lemma, features }) =>
      features.VerbForm === "Fin" && features.Person !== "2" && reportingUses(lemma, false).size > 0,
  );
}

/** « …, coupe court le maire »: a noun there would have an article. */
function completedMeant(tokens: readonly Token[], index: number, french: FrenchModel): Analysis | undefined {
  if (!/^[,»”"]$/u.test(tokens[index - 1]?.form ?? "")) return undefined;
  const next = tokens
    .slice(index + 1, index + 3)
    .map(({ lower }) => lower)
    .join(" ");
  return readings(tokens[index], french).find(
    ({ lemma, features }) => features.VerbForm === "Fin" && features.Person === "3" && isCompleted(lemma, next),
  );
}

/** « une annonce jugée « insuffisante » »: read as an adjective. */
function participleMeant(tokens: readonly Token[], index: number, french: FrenchModel): Analysis | undefined {
  if (tokens[index]?.upos !== "ADJ" || !OPENING.test(tokens[index + 1]?.form ?? "")) return undefined;
  return readings(tokens[index], french).find(
    ({ lemma, features }) => features.VerbForm === "Part" && reportingUses(lemma, false).has("describe"),
  );
}

type Analysis = ReturnType<FrenchModel["lexicon"]["analyses"]>[number];

const readings = (token: Token | undefined, french: FrenchModel): readonly Analysis[] =>
  french.lexicon.analyses(token?.form ?? "").filter(({ upos }) => upos === "VERB");

/** « … », lance; « … » lance; the sentence may also have been cut right behind the marks. */
function standsBehindMarks(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.form ?? "";
  if (CLOSING.test(before)) return true;
  return before === "," && (index === 1 || CLOSING.test(tokens[index - 2]?.form ?? ""));
}
