import { wordAt } from "../../clause/tree.ts";
import { beforeAside } from "../clause/narrator.ts";
import { behindOpening } from "../clause/narrators-opening.ts";
import { type Range, trimmed } from "../draft.ts";
import type { MarkedSpan } from "../marks/quotation-marks.ts";
import type { SentenceView } from "../marks/quoted-block.ts";
import { type Cue, MARK } from "./cue.ts";

/** Whether a clause that could stand alone is told before an incise: « Il part, a dit X, « demain » », not « Si l'on part, … ». */
export function isWholeBefore({ tree: { tokens } }: SentenceView, cue: Cue): boolean {
  const from = tokens.findLastIndex(({ form }, index) => /^[;:]$/u.test(form) && index < cue.first) + 1;
  const isOpen = /^(?:si|s'|quand|lorsque|lorsqu'|tant|même)$/u.test(wordAt(tokens, from));
  return !isOpen && tokens.slice(from, cue.first).some(({ features }) => features.VerbForm === "Fin");
}

/** The words before an incise, or behind one that opens the sentence. What verbs in quotation marks report is part of them. */
export function rangeAround(view: SentenceView, cue: Cue, isQuoted: (index: number) => boolean): Range | undefined {
  const { tokens } = view.tree;
  let last = tokens.length;
  while (last > 0 && /^[.!?…]$/u.test(tokens[last - 1]?.form ?? "")) last -= 1;
  const others = view.cues.filter(
    (other) => other !== cue && !isQuoted(other.first) && !(other.complement === undefined && !other.incise),
  );
  const opensHere = opensSentence(tokens, cue.first);
  if (cue.kind === "according" && opensHere && saysItself(view, cue)) return undefined;
  if (opensHere || opensClause(view, cue)) {
    const next = others
      .filter((other) => other.first > cue.end + 1 && (other.group?.form === "gerund" || other.incise))
      .map((other) => other.first);
    const end = Math.min(beforeSemicolon(tokens, cue.end, last), ...next);
    return trimmed(tokens, cue.end + 1, opensHere ? end : closingRelative(view, cue, end));
  }
  const relative = relativeCut(view, cue);
  if (relative !== undefined) return trimmed(tokens, relative, closingRelative(view, cue, last));
  const clause = Math.max(behindColon(view, cue), behindLabel(view, cue), behindSemicolon(tokens, cue.first));
  const from = behindOpening(view.tree, clause, cue.first);
  // Words that another cue reports before are that one's; « …, dit X, qui compte dix morts, contre trente selon Y »: none of Y's.
  if (others.some(({ first, complement, incise }) => first >= from && first < cue.first && (complement || incise)))
    return undefined;
  if (isExclamation(tokens, from, cue)) return { from, to: from + 1 };
  return trimmed(tokens, from, cutsClauseInTwo(view, cue, from, last) ? last : beforeAside(tokens, from, cue.first));
}

/** « un séisme qui a fait, selon les secours, dix morts »: where the relative clause begins whose verb stands right before the source. */
function relativeCut({ tree }: SentenceView, cue: Cue): number | undefined {
  const { tokens } = tree;
  const verb = tokens[cue.first - 2];
  const goesOn = /^(?:NOUN|DET|NUM|ADV|ADP|ADP_DET|ADJ)$/u.test(tokens[cue.end + 2]?.upos ?? "");
  if (cue.kind !== "according" || wordAt(tokens, cue.first - 1) !== "," || verb?.upos !== "VERB" || !goesOn)
    return undefined;
  const relative = tokens.findLastIndex(({ lower }, index) => index < cue.first && /^(?:qui|dont|où)$/u.test(lower));
  const isNear = relative >= 0 && cue.first - relative <= LONGEST_VERB;
  return isNear && wordAt(tokens, cue.end + 1) === "," ? relative : undefined;
}

/** « qui n'auraient pas encore fait, »: words. Guessed. */
const LONGEST_VERB = 7;

/** « Faux, rétorque X »: one word says it all. */
const isExclamation = (tokens: SentenceView["tree"]["tokens"], from: number, cue: Cue): boolean =>
  cue.kind === "verb" &&
  cue.first - from === 2 &&
  /^(?:faux|vrai|non|oui|mensonge|jamais|impossible|inexact|absurde)$/iu.test(tokens[from]?.form ?? "");

/** « Selon X, la route est coupée ; la mairie dément »: another voice stands behind a semicolon. */
function beforeSemicolon(tokens: SentenceView["tree"]["tokens"], from: number, end: number): number {
  const semicolon = tokens.findIndex(({ form }, index) => form === ";" && index > from && index < end);
  // « …; « nous verrons » »: marks right behind it show that the same one goes on.
  return semicolon < 0 || MARK.test(tokens[semicolon + 1]?.form ?? "") ? end : semicolon;
}

const behindSemicolon = (tokens: SentenceView["tree"]["tokens"], to: number): number =>
  tokens.findLastIndex(({ form }, index) => form === ";" && index < to) + 1;

/** « Le maire refuse ce plan : trop de risques, dit-il »: the narrator brings in whom « il » means, and the words stand behind the colon. */
function behindColon({ tree: { tokens } }: SentenceView, cue: Cue): number {
  if (cue.group?.inverted === undefined) return 0;
  const colon = tokens.findLastIndex(({ form }, index) => form === ":" && index < cue.first);
  const isTold = tokens.slice(0, Math.max(0, colon)).some(({ features }) => features.VerbForm === "Fin");
  return isTold ? colon + 1 : 0;
}

/** « Ce qu'il faut retenir : Un drone a visé… »: behind the colon a sentence begins with its capital. */
function behindLabel({ tree: { tokens } }: SentenceView, cue: Cue): number {
  const colon = tokens.findLastIndex(({ form }, index) => form === ":" && index < cue.first);
  const next = tokens[colon + 1];
  return colon > 0 && next?.upos === "DET" && /^\p{Lu}/u.test(next.form) ? colon + 1 : 0;
}

/** « Après avoir "tenté de…", affirme l'armée, ils auraient fui »: no verb yet before the incise, and one behind it. */
export function cutsOpenClause(view: SentenceView, cue: Cue, marks: MarkedSpan): boolean {
  const { tokens } = view.tree;
  const finite = (from: number, to: number) =>
    tokens.slice(from, to).some((token) => token.features.VerbForm === "Fin");
  return (
    (tokens[0]?.start ?? 0) < marks.outer.start &&
    tokens[cue.end + 1]?.form === "," &&
    !finite(0, cue.first) &&
    finite(cue.end + 2, tokens.length)
  );
}

/** « Selon la presse, X a indiqué que … »: whoever is said to have said it is who says it. */
function saysItself({ tree, cues }: SentenceView, cue: Cue): boolean {
  const inner = cues.find((other) => other.first > cue.end && other.group?.form === "finite");
  const quotes = inner !== undefined && tree.tokens.slice(inner.last + 1).some(({ form }) => MARK.test(form));
  // « Selon une lettre, il a fustigé « un chantier sans fin » »
  const isQuoting =
    quotes && inner?.complement?.kind !== "infinitive" && inner.uses.has("name") && isPronounBefore(tree, inner);
  if (isQuoting) return true;
  if (inner?.complement?.kind !== "que" || !inner.uses.has("say")) return false;
  // « De source diplomatique, on précise que »: one cue is enough.
  if (inner.speaker === cue.speaker) return true;
  const subject = inner.speaker ?? -1;
  const between = tree.tokens.slice(cue.end + 1, subject);
  return subject > cue.end && between.every(({ upos }) => /^(?:PUNCT|DET|ADJ|PROPN|NOUN|NUM)$/u.test(upos));
}

const isPronounBefore = (tree: SentenceView["tree"], { first }: Cue): boolean =>
  /^(?:ils?|elles?)$/u.test(wordAt(tree.tokens, first - 1));

/** « …, qui, selon X, vise le trafic », « …, mais, selon lui, rien n'a changé »: of the clause that the word right before it opens. */
function opensClause({ tree: { tokens } }: SentenceView, cue: Cue): boolean {
  const opening = tokens[cue.first - 1]?.form === "," ? cue.first - 2 : cue.first - 1;
  const isOpened = /^(?:qui|que|qu'|dont|où|mais|car|or|et)$/u.test(wordAt(tokens, opening));
  const isClosed = tokens[cue.end + 1]?.form === ",";
  const isInside = opening === cue.first - 1 && tokens[cue.end + 1]?.features.VerbForm === "Fin";
  return cue.kind === "according" && isOpened && (isClosed || isInside);
}

/** « le plan, qui selon X coûtera cher, a été adopté »: a relative clause ends at the comma before the main verb. */
function closingRelative({ tree: { tokens } }: SentenceView, cue: Cue, end: number): number {
  const comma = tokens.findIndex(
    ({ form }, index) => form === "," && index > cue.end + 1 && index < end && opensVerb(tokens, index + 1),
  );
  return comma < 0 ? end : comma;
}

/** A finite verb, be it behind its pronoun: « se retire ». */
const opensVerb = (tokens: SentenceView["tree"]["tokens"], at: number): boolean =>
  tokens[tokens[at]?.upos === "PRON" ? at + 1 : at]?.features.VerbForm === "Fin";

/** Only « Mais », « Toutefois » and commas stand before it. */
function opensSentence(tokens: SentenceView["tree"]["tokens"], first: number): boolean {
  return tokens.slice(0, first).every((token) => ["CCONJ", "ADV", "PUNCT", "SCONJ", "ADP"].includes(token.upos));
}

/** « Cela prouverait, selon lui, que… »: what stands behind the incise hangs on the words before it. */
function cutsClauseInTwo(view: SentenceView, cue: Cue, from: number, last: number): boolean {
  const { tokens } = view.tree;
  if (cue.end >= last - 1) return false;
  const complete = tokens.slice(from, cue.first).some((token) => token.features.VerbForm === "Fin");
  if (!complete) return true;
  if (tokens[cue.end + 1]?.form !== ",") return false;
  return tokens
    .slice(cue.end + 2, last)
    .some(
      (token) =>
        token.head >= 0 && token.head < cue.first && /^(?:obj|iobj|ccomp|xcomp|obl|nmod)/u.test(token.relation),
    );
}
