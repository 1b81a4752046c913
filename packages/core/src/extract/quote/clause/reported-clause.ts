import type { Token } from "../../../model/reading.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { isAgentNoun } from "../../participants.ts";
import { type Cue, MARK } from "../cue/cue.ts";
import { type ReportingUse, reportingUses } from "../cue/reporting-words.ts";
import { isOne } from "../cue/said-by-one.ts";
import { addressed, inSpiteOf, judged, narratorAgain, range } from "./narrator.ts";

const BORDER = new Set([",", "et", "mais", "puis", ";", "tandis", "alors", "que", "—", "–", "car"]);

/**
 * Index after the last token of the clause that begins at `start`: the sentence's end, or where another cue begins
 * that is not part of what is said: « …, ajoutant que », « … et a souligné que », « …, selon X », « …, alors que ».
 */
export function endOfClause(
  tree: Tree,
  cue: Cue,
  start: number,
  cues: readonly Cue[],
  inMarks: (index: number) => boolean,
  opensQuotation: (at: number) => boolean = () => false,
): number {
  const { tokens } = tree;
  let end = beforeQuotation(tokens, start, opensQuotation);
  for (const other of cues) {
    if (other === cue || other.first <= start || inMarks(other.first)) continue;
    const border = siblingBorder(tree, cue, other);
    if (border !== undefined && border > start) end = Math.min(end, border);
  }
  end = Math.min(
    end,
    narratorAgain(tokens, start, end, inMarks, (index) => cues.some((other) => other.first === index)),
    answered(tree, start, end, cues),
    cue.complement?.kind === "infinitive" ? nextMainClause(tree, cue, { from: start, to: end }, inMarks) : end,
    cue.complement?.kind === "infinitive" ? inSpiteOf(tokens, start, end, inMarks) : end,
    opensSentence(tree, cue) ? mainClauseBehind(tree, { from: start, to: end }, inMarks) : end,
    judged(tree, start, end, inMarks),
    addressed(tokens, start, end),
  );
  end = Math.min(end, narratorGoesOn(tree, cue, { from: start, to: end }, inMarks));
  while (end > start && isLoose(tokens[end - 1])) end -= 1;
  return end;
}

/** « … que la route est coupée : "Nous attendons…" »: what a colon or full stop and marks open is a quotation of its own. */
function beforeQuotation(tokens: readonly Token[], start: number, opensQuotation: (at: number) => boolean): number {
  for (let index = start; index + 1 < tokens.length; index++) {
    const next = tokens[index + 1];
    if (next && /^[:.!?]$/u.test(tokens[index]?.form ?? "") && MARK.test(next.form) && opensQuotation(next.start))
      return index;
  }
  return tokens.length;
}

/**
 * « X a assuré que la route était sûre et a quitté la salle »: a verb joined to the reporting one, told by its tense, which
 * is that of the reporting verb and not that of the reported clause, or by its number.
 */
function narratorGoesOn(
  tree: Tree,
  cue: Cue,
  within: { readonly from: number; readonly to: number },
  inMarks: (index: number) => boolean,
): number {
  const { tokens } = tree;
  if (cue.group?.form !== "finite") return tokens.length;
  const reporting = finiteOf(tree, cue.group);
  const reported: FiniteForm[] = [];
  for (const group of verbGroupsOf(tree)) {
    if (group.form !== "finite" || group.first < within.from || group.first >= within.to) continue;
    const own = finiteOf(tree, group);
    const joined = /^(?:et|mais|puis)$/u.test(wordAt(tokens, group.first - 1)) && group.inverted === undefined;
    const parsedSo = relationOf(tokens[group.main]) === "conj" && tokens[group.main]?.head === cue.group.main;
    const unlikeReported = reported.length > 0 && !reported.some((other) => isLike(other, own));
    // « … et va le "payer cher" »: marks show that the speaker goes on, unless the verb reports itself.
    const quoted =
      range(group.last + 1, within.to).some(inMarks) && reportingUses(group.lemma, group.reflexive).size === 0;
    if (joined && !quoted && isLike(own, reporting) && (parsedSo || unlikeReported)) return group.first - 1;
    reported.push(own);
  }
  return tokens.length;
}

/** « …, ce que celui-ci dément », « …, ce qu'a confirmé X »: somebody answers to what was reported. */
function answered(tree: Tree, start: number, end: number, cues: readonly Cue[]): number {
  for (let index = start + 1; index < end; index++) {
    if (wordAt(tree.tokens, index) !== ",") continue;
    const relative = wordAt(tree.tokens, index + 1) === "ce" && /^(?:que|qu')$/u.test(wordAt(tree.tokens, index + 2));
    const answers = cues.some(
      ({ first, uses }) => first > index && first <= index + REACH_TO_ANSWER && (uses.has("deny") || uses.has("say")),
    );
    if (relative && answers) return index;
  }
  return end;
}

/** « ce que » and the verb of who answers stand within this many words. Guessed: a name with a title. */
const REACH_TO_ANSWER = 12;

/** « dit avoir repris le camp, les rebelles affirment », « … et accuse le Niger »: an infinitive is joined to no finite verb. */
function nextMainClause(
  tree: Tree,
  cue: Cue,
  { from: start, to: end }: { readonly from: number; readonly to: number },
  inMarks: (index: number) => boolean,
): number {
  const inRelative = wordAt(tree.tokens, cue.first - 1) === "qui";
  for (let index = start + 1; index < end; index++) {
    const word = wordAt(tree.tokens, index);
    const goesOn = verbGroupsOf(tree).some(({ first, form }) => form === "finite" && first === index + 1);
    // « La préfecture, qui dit vouloir aider la vallée, a averti »: the relative clause ends.
    if (word === "," && goesOn && inRelative && !inMarks(index)) return index;
    if (/^(?:et|mais)$/u.test(word) && goesOn && !inMarks(index)) return index;
    if (word === "," && opensMainClause(tree, index, end)) return index;
  }
  return end;
}

/** « Estimant que…, le maire a… »: a gerund stands before the main clause. */
const opensSentence = (tree: Tree, cue: Cue): boolean =>
  cue.group?.form === "gerund" &&
  tree.tokens.slice(0, cue.first).every(({ upos }) => !/^(?:NOUN|PROPN|PRON)$/u.test(upos));

/** Where the main clause begins: the first comma behind a whole reported clause that a subject and its verb follow. */
function mainClauseBehind(
  tree: Tree,
  { from, to }: { readonly from: number; readonly to: number },
  inMarks: (index: number) => boolean,
): number {
  let isWhole = false;
  for (let index = from; index < to; index++) {
    isWhole ||= tree.tokens[index]?.features.VerbForm === "Fin";
    if (isWhole && wordAt(tree.tokens, index) === "," && !inMarks(index) && opensMainClause(tree, index, to))
      return index;
  }
  return to;
}

/** « , les rebelles affirment », « , et le ministre, que l'on disait parti, est resté »: a subject right behind the comma, and its verb. */
function opensMainClause(tree: Tree, comma: number, end: number): boolean {
  const { tokens } = tree;
  const from = wordAt(tokens, comma + 1) === "et" ? comma + 2 : comma + 1;
  return verbGroupsOf(tree).some((verb) => {
    if (verb.form !== "finite" || verb.first <= comma || verb.first >= end) return false;
    return childrenWith(tree, verb.main, "nsubj").some((subject) => {
      const isBefore = subject > comma && subject < verb.first;
      const isRelative = /^(?:qui|que|qu'|dont|où|lequel|laquelle)$/u.test(wordAt(tokens, subject));
      return (
        isBefore && !isRelative && tokens.slice(from, subject).every(({ upos }) => /^(?:DET|ADJ|NUM)$/u.test(upos))
      );
    });
  });
}

interface FiniteForm {
  readonly tense: string;
  readonly number: string | undefined;
}

function isLike(a: FiniteForm, b: FiniteForm): boolean {
  return a.tense === b.tense && a.number === b.number;
}

/** Tense and number of a verb group, « a quitté » told apart from « quittait »: of the word that carries the person. */
function finiteOf(tree: Tree, group: VerbGroup): FiniteForm {
  const at = tree.tokens.findIndex(
    (token, index) => index >= group.first && index <= group.main && token.features.VerbForm === "Fin",
  );
  const { Mood: mood, Tense: tense, Number: number } = tree.tokens[at]?.features ?? {};
  return { tense: `${mood} ${tense} ${at === group.main ? "simple" : "compound"}`, number };
}

function isLoose(token: Token | undefined): boolean {
  return token === undefined || /^[.,;:!?…»”"–—-]$/u.test(token.form);
}

/** « … ; les autorités parlent de trois morts »: behind a semicolon another voice, unless « que » goes on. */
function otherVoice({ tokens }: Tree, cue: Cue, other: Cue): number | undefined {
  const semicolon = tokens.findLastIndex(({ form }, index) => form === ";" && index < other.first);
  const begins = other.speaker !== undefined && other.speaker > semicolon && other.speaker < other.first;
  return begins && semicolon > cue.last && other.speaker !== cue.speaker ? semicolon : undefined;
}

/** Where the words around another cue begin, when that cue stands beside the first and not inside its clause. */
function siblingBorder(tree: Tree, cue: Cue, other: Cue): number | undefined {
  const { tokens } = tree;
  const before = (index: number) => wordAt(tokens, index);
  const voice = otherVoice(tree, cue, other);
  if (voice !== undefined) return voice;
  const colon = other.incise ? colonBetween(tree, cue, other) : undefined;
  if (colon !== undefined) return colon;
  if (other.kind === "according" || other.incise)
    // « …, car selon lui, … »
    return before(other.first - 1) === "," ||
      (before(other.first - 1) === "car" && before(other.first - 2) === ",") ||
      other.relay
      ? stepOver(tokens, other.first)
      : other.incise && other.kind === "verb"
        ? other.first
        : undefined;
  if (other.group?.form === "gerund") {
    // « …, le gouvernement démentant ces chiffres »
    const denies = besideComma(tree, cue, other);
    if (denies !== undefined) return denies;
    const describes = other.uses.has("describe") && tokens.slice(other.last).some(({ form }) => MARK.test(form));
    const reports =
      other.complement !== undefined ||
      describes ||
      !(DONE_BY_THINGS.has(other.lemma) || actsInClause(tree, cue, other));
    return reports && (before(other.first - 1) === "," || before(other.first - 1) === "en")
      ? stepOver(tokens, other.first)
      : undefined;
  }
  if (other.group?.form !== "finite") return undefined;
  if (other.complement === undefined)
    return contradicts(other) ? (withOwnSubject(tree, cue, other) ?? besideComma(tree, cue, other)) : undefined;
  if (/^(?:et|mais|puis)$/u.test(before(other.first - 1)))
    return isJoinedInside(tree, cue, other) ? undefined : stepOver(tokens, other.first);
  // « … que X, lui-même, a ordonné que »: a clause without a verb yet goes on behind its comma.
  const complete = tokens.slice(cue.complement?.start, other.first).some((token) => token.features.VerbForm === "Fin");
  if (before(other.first - 1) === "," && complete) return stepOver(tokens, other.first);
  return withOwnSubject(tree, cue, other);
}

/** What a fact does as well as somebody who speaks: « sera de répondre à la crise, garantissant un accès à l'eau ». */
const DONE_BY_THINGS: ReadonlySet<string> = new Set(
  "garantir assurer montrer démontrer révéler prouver confirmer indiquer signifier suggérer illustrer attester refléter traduire promettre annoncer rappeler témoigner".split(
    " ",
  ),
);

/** « a dit que le maire avait quitté la salle, dénonçant… »: somebody acts in the clause who may be who denounces. */
function actsInClause(tree: Tree, cue: Cue, other: Cue): boolean {
  const from = cue.complement?.start ?? other.first;
  return verbGroupsOf(tree).some((group) => {
    if (group.form !== "finite" || group.first < from || group.first >= other.first || group.passive) return false;
    const subject = subjectOf(tree, group);
    const token = tree.tokens[subject ?? -1];
    return token !== undefined && (token.upos === "PROPN" || isAgentNoun(token.lemma) || isOne(tree, subject));
  });
}

/** « a indiqué que son client conteste les faits et espère que »: in the tense of the clause reported, not in that of the verb that reports it. */
function isJoinedInside(tree: Tree, cue: Cue, other: Cue): boolean {
  const from = cue.complement?.start ?? other.first;
  if (
    cue.group?.form !== "finite" ||
    other.group === undefined ||
    isLike(finiteOf(tree, cue.group), finiteOf(tree, other.group))
  )
    return false;
  const own = finiteOf(tree, other.group);
  return verbGroupsOf(tree).some(
    (group) =>
      group.form === "finite" && group.first >= from && group.first < other.first && isLike(finiteOf(tree, group), own),
  );
}

/** « refuse qu'on en parle : trois vols l'an dernier, dit-il »: the incise reports what stands behind the colon. */
function colonBetween({ tokens }: Tree, cue: Cue, other: Cue): number | undefined {
  const colon = tokens.findLastIndex(({ form }, index) => form === ":" && index < other.first);
  return colon > (cue.complement?.start ?? tokens.length) ? colon : undefined;
}

/** « …, mais le ministre a qualifié cela de "faux" », « …, mais l'armée conteste ce bilan ». */
function contradicts({ uses }: Cue): boolean {
  return ["deny", "dismiss", "describe", "say"].some((use) => uses.has(use as ReportingUse));
}

/** « Kiev dit que …, Moscou dément »: titles set two voices side by side. */
function besideComma(tree: Tree, cue: Cue, other: Cue): number | undefined {
  if (other.speaker === undefined || other.speaker === cue.speaker || !other.uses.has("deny")) return undefined;
  const comma = [other.speaker - 1, other.speaker - 2, other.speaker - 3].find((at) => wordAt(tree.tokens, at) === ",");
  return comma !== undefined && comma > cue.last ? comma : undefined;
}

/** « …, tandis que Y affirmait », « … mais Y a dit que »: another speaker takes over. */
function withOwnSubject(tree: Tree, cue: Cue, other: Cue): number | undefined {
  if (other.speaker === undefined || other.speaker === cue.speaker || other.speaker > other.first) return undefined;
  for (let index = other.speaker; index > cue.last; index--) {
    const word = wordAt(tree.tokens, index);
    if (/^(?:que|qu'|qui)$/u.test(word) && !/^(?:tandis|alors)$/u.test(wordAt(tree.tokens, index - 1)))
      return undefined;
    // « …, et le ministère a dit que »
    const isJoined = word === "et" && wordAt(tree.tokens, index - 1) === ",";
    if (isJoined || /^(?:tandis|alors|mais|;)$/u.test(word)) return stepOver(tree.tokens, index);
  }
  return undefined;
}

/** Steps back over the comma and conjunction in front of `index`. */
function stepOver(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && BORDER.has(wordAt(tokens, at - 1))) at -= 1;
  return at;
}
