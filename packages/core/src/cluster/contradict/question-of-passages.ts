import { NUMBER_WORDS } from "../../language/number-words.ts";
import { isNameless, passageQuestion, turnedQuestion, yesNoQuestion } from "../question.ts";
import { compareText } from "../settle/cluster-links.ts";
import type { Statement } from "../statements.ts";
import { conceptOf } from "../text/concepts.ts";
import { isGrammar, stemOf, wordsOf } from "../text/words.ts";

/** Of all wordings the plainest that turns round; the place is added from the passages. */
export function questionOf(claims: readonly Statement[], asserting: readonly Statement[]): string {
  const shared = sharedActs([...asserting, ...claims]);
  const wordings = claims
    .filter(({ words }) => mayHead(words))
    .sort(
      (one, other) =>
        Number(speaksOfHimself(one)) - Number(speaksOfHimself(other)) ||
        shared(other.words) - shared(one.words) ||
        Number(isNameless(one.words)) - Number(isNameless(other.words)) ||
        Number(COUNTS.test(one.words)) - Number(COUNTS.test(other.words)) ||
        Number(namesDoer(other)) - Number(namesDoer(one)) ||
        byLength(one.proposition, other.proposition) ||
        // Who asserts it has its tense.
        compareText(one.stance, other.stance),
    )
    .map(({ words }) => words);
  const clauses = wordings.length > 0 ? wordings : clausesOf(asserting);
  const turned = turnedQuestion(clauses, placeOf(asserting));
  const [plain] = wordings;
  return (
    turned ?? (plain === undefined ? passageQuestion(sentencesOf([...asserting, ...claims])) : yesNoQuestion(plain))
  );
}

/** How many it were is another question. */
const COUNTS = /^(?:des (?:milliers|dizaines|centaines)|plus de|au moins|\d)/iu;

/** « les troupes ukrainiennes » rather than « les troupes ». */
function namesDoer({ meaning: { doer, names } }: Statement): boolean {
  return [...doer].some((token) => names.has(token));
}

/** « nous n'avons pas tiré »: under the speaker's name it would seem to be about him alone. */
function speaksOfHimself({ holder, words }: Statement): boolean {
  return holder?.kind !== "state" && holder !== undefined && words.toLowerCase().includes(holder.name.toLowerCase());
}

/** How many statements name the act of a wording with the same word: « encerclées » where three say so and one « entourées ». */
function sharedActs(statements: readonly Statement[]): (words: string) => number {
  const acts = (words: string) =>
    new Set(
      wordsOf(words)
        .filter((word) => conceptOf(word))
        .map(stemOf),
    );
  const told = [...new Set(statements)].map(({ words }) => acts(words));
  return (words) => Math.max(0, ...[...acts(words)].map((act) => told.filter((others) => others.has(act)).length));
}

/** The whole sentences, shortest first. */
function sentencesOf(statements: readonly Statement[]): readonly string[] {
  return statements
    .map(({ document: { analysis }, evidence }) => analysis.text.slice(evidence.start, evidence.end))
    .sort(byLength);
}

/** A proposition that starts as a French noun phrase or with a name makes a heading; what lost its article on the way does not. */
function mayHead(words: string): boolean {
  if (DETERMINED.test(words)) return true;
  // « Selon lui », « Elle », « Quatre » open a sentence with a capital, and are no names.
  const [first = ""] = wordsOf(words);
  return /^\p{Lu}\p{L}+\s/u.test(words) && !isGrammar(first) && !PRONOUN.test(first) && !NUMBER_WORDS.has(first);
}

const DETERMINED = /^(?:les?|la|l['’]|une?|des|du|ce|cette|ces)(?:\s|(?<=['’]))/iu;
const PRONOUN = /^ce(?:ux|lles?|lui)$/u;

function byLength(one: string, other: string): number {
  return one.length - other.length || compareText(one, other);
}

/** Reported clauses of the asserting passages; the whole sentence where the outlet itself speaks. Shortest first. */
function clausesOf(statements: readonly Statement[]): readonly string[] {
  const clauses = statements.flatMap(({ document: { analysis }, evidence, holder, words }) => {
    const reported = analysis.quotes.filter(
      ({ start, end, kind }) => kind !== "direct" && evidence.start <= start && end <= evidence.end,
    );
    // A sentence of somebody's word is no proposition of its own: only what he is reported to say is.
    return holder ? reported.map(({ start, end }) => analysis.text.slice(start, end)) : [words];
  });
  return clauses.sort(byLength);
}

/** « à » and a place, as most of the passages have it; undefined where they have none or disagree. */
export function placeOf(statements: readonly Statement[]): string | undefined {
  const found = statements.flatMap(({ document: { analysis }, evidence }) => {
    const sentence = analysis.text.slice(evidence.start, evidence.end);
    const places = analysis.entities.filter(({ type }) => type === "LOC").flatMap(({ mentions }) => mentions);
    const phrases = places.flatMap(({ start, end }) => {
      const inside = evidence.start < start && end <= evidence.end;
      return inside && analysis.text.slice(start - 2, start) === "à " ? [`à ${analysis.text.slice(start, end)}`] : [];
    });
    return [...new Set(phrases)].filter((phrase) => sentence.includes(phrase));
  });
  const counted = [...Map.groupBy(found, (phrase) => phrase)].sort(
    ([one, left], [other, right]) => right.length - left.length || compareText(one, other),
  );
  const [best, second] = counted;
  return best && best[1].length > (second?.[1].length ?? 0) ? best[0] : undefined;
}
