import { contains, overlaps, type Span } from "../../model/span.ts";
import { wordAt } from "../clause/tree.ts";
import type { Cue } from "./cue.ts";
import { type Draft, lengthOf, type QuoteRule, type Range, spanOf, trimMarks, trimmed, WHOLE_CLAUSE } from "./draft.ts";
import type { MarkedSpan } from "./quotation-marks.ts";
import type { QuotedBlock, SentenceView } from "./quoted-block.ts";
import { endOfClause } from "./reported-clause.ts";
import type { ReportingUse } from "./reporting-words.ts";

interface Place {
  readonly view: SentenceView;
  readonly block: QuotedBlock;
  readonly text: string;
}

/**
 * Clauses that the sentence's cues report: after « que », as infinitive, around an incise, beside « selon ».
 * The quotations that were read as part of one are added to `used`.
 */
export function* reportedInSentence(place: Place, used: Set<MarkedSpan>): Generator<Draft> {
  const { view, block } = place;
  const inMarks = (index: number) => {
    const token = view.tree.tokens[index];
    return token !== undefined && block.marks.some((mark) => contains(mark.outer, token));
  };
  for (const cue of view.cues) {
    if (inMarks(cue.first) || isNested(cue, view)) continue;
    const draft = reportedBy(cue, place, inMarks, used);
    if (draft) yield draft;
  }
}

function reportedBy(
  cue: Cue,
  place: Place,
  inMarks: (index: number) => boolean,
  used: Set<MarkedSpan>,
): Draft | undefined {
  const { view, block } = place;
  const start = cue.complement?.start;
  if (start === undefined) return cue.incise && !cue.relay ? aroundIncise(place, cue, used) : undefined;
  const kind = cue.complement?.kind;
  if (kind === "marks" || (kind === "colon" && hasMarkAt(place, start))) return undefined;
  const range = { from: start, to: endOfClause(view.tree, cue, start, view.cues, inMarks, isQuotedClause(block)) };
  if (kind !== "colon") return clauseDraft(place, cue, range, used);
  const tells = cue.uses.has("say") && hasFiniteVerb(view, range);
  const draft = tells ? clauseDraft(place, cue, range, used) : undefined;
  return draft && { ...draft, rule: "colon" };
}

/** Whether a quotation of several words begins at an offset: a new record, not the end of the clause before it. */
function isQuotedClause(block: QuotedBlock): (at: number) => boolean {
  return (at) =>
    block.marks.some((mark) => mark.outer.start <= at && at < mark.outer.end && lengthOf(mark) > SHORT_FRAGMENT);
}

/** A fragment in marks is shorter than this many characters where a colon stands before it. Guessed. */
const SHORT_FRAGMENT = 30;

function hasFiniteVerb(view: SentenceView, range: Range): boolean {
  return view.tree.tokens.slice(range.from, range.to).some((token) => token.features.VerbForm === "Fin");
}

/** A cue inside the words that another cue of the sentence reports belongs to them. */
function isNested(cue: Cue, view: SentenceView): boolean {
  return view.cues.some((outer) => {
    if (outer === cue || outer.complement === undefined || outer.first > cue.first) return false;
    if (outer.complement.start > cue.first) return false;
    if (outer.complement.kind !== "que" && outer.complement.kind !== "infinitive") return false;
    if (!outer.uses.has("say") && !outer.uses.has("deny") && !outer.uses.has("dismiss")) return false;
    return cue.first < endOfClause(view.tree, outer, outer.complement.start, view.cues, () => false);
  });
}

function hasMarkAt({ view, block }: Place, index: number): boolean {
  const token = view.tree.tokens[index];
  return (
    token !== undefined && block.marks.some((mark) => mark.outer.start <= token.start && token.start < mark.outer.end)
  );
}

/** A reported clause: direct when its words stand in marks, mixed when some do, else indirect. */
function clauseDraft(place: Place, cue: Cue, range: Range, used: Set<MarkedSpan>): Draft | undefined {
  const { view, block, text } = place;
  let span: Span = spanOf(view.tree, range);
  if (range.to <= range.from || span.end <= span.start) return undefined;
  const inside = block.marks.filter((mark) => overlaps(mark.outer, span));
  for (const mark of inside)
    if (mark.outer.end > span.end) span = { start: span.start, end: mark.closed ? mark.outer.end : mark.end };
  if (inside.length === 0) {
    const reports = cue.uses.has("say") || cue.uses.has("deny") || cue.uses.has("dismiss");
    return reports ? { ...span, kind: "indirect", cue, view, rule: ruleOfComplement(cue) } : undefined;
  }
  for (const mark of inside) used.add(mark);
  const only = inside.length === 1 ? inside[0] : undefined;
  if (only && lengthOf(only.outer) >= WHOLE_CLAUSE * lengthOf(span))
    return { start: only.start, end: only.end, kind: "direct", cue, view, rule: "that-clause-in-marks" };
  return { ...trimMarks(span, text), kind: "mixed", cue, view, rule: "that-clause-with-fragment" };
}

/** « Le front tient, a-t-il ajouté »; « selon Kiev, le front tient ». */
function aroundIncise(place: Place, cue: Cue, used: Set<MarkedSpan>): Draft | undefined {
  const { view, block } = place;
  const marks = marksRightBefore(place, cue);
  const behind = marksRightBehind(place, cue);
  if (behind && !isWholeBefore(view, cue)) {
    used.add(behind);
    return { start: behind.start, end: behind.end, kind: "mixed", cue, view, rule: ruleOf(cue) };
  }
  const range = marks && !cutsOpenClause(view, cue, marks) ? undefined : rangeAround(view, cue);
  if (range === undefined) return undefined;
  const clause = spanOf(view.tree, range);
  const inside = block.marks.filter((mark) => overlaps(mark.outer, clause));
  if (inside.length === 0)
    return reportsBare(cue, view, range) ? { ...clause, kind: "indirect", cue, view, rule: ruleOf(cue) } : undefined;
  const whole = wholeQuotation(clause, inside);
  if (whole) {
    // « selon X, "…" » is read here, « "…", dit X » from the marks' side.
    const before = (view.tree.tokens[cue.first]?.start ?? 0) < whole.outer.start;
    if (!before) return undefined;
    used.add(whole);
    return { start: whole.start, end: whole.end, kind: "direct", cue, view, rule: ruleOf(cue) };
  }
  const start = Math.min(clause.start, ...inside.map((mark) => mark.outer.start));
  if (inside.some((mark) => mark.outer.end > clause.end)) return undefined;
  for (const mark of inside) used.add(mark);
  return { start, end: clause.end, kind: "mixed", cue, view, rule: ruleOf(cue) };
}

function ruleOfComplement(cue: Cue): QuoteRule {
  const kind = cue.complement?.kind;
  return kind === "infinitive" || kind === "colon" ? kind : "que";
}

function ruleOf(cue: Cue): QuoteRule {
  return cue.kind === "according" ? "according-to" : "incise";
}

/** The one quotation that a clause consists of, be it that it goes on over more sentences. */
function wholeQuotation(clause: Span, inside: readonly MarkedSpan[]): MarkedSpan | undefined {
  const only = inside.length === 1 ? inside[0] : undefined;
  if (only === undefined) return undefined;
  const shared = Math.min(only.outer.end, clause.end) - Math.max(only.outer.start, clause.start);
  return shared >= WHOLE_CLAUSE * lengthOf(clause) ? only : undefined;
}

/** Without marks only verbs of saying report, and « selon » only beside a clause. */
function reportsBare(cue: Cue, view: SentenceView, range: Range): boolean {
  if (cue.kind === "according") return hasFiniteVerb(view, range);
  return cue.uses.has("say") || cue.uses.has("deny") || cue.group?.inverted !== undefined || closesWithVoice(cue, view);
}

/** « Elle viendra lundi, glisse un conseiller. »: verbs that only tell how words are said take nothing else as an object. */
function closesWithVoice(cue: Cue, view: SentenceView): boolean {
  const { tokens } = view.tree;
  const onlyTells =
    cue.uses.has("incise") && !["name", "ask", "describe"].some((use) => cue.uses.has(use as ReportingUse));
  const isLast = tokens.slice(cue.end + 1).every(({ upos }) => upos === "PUNCT");
  const isTold = tokens.slice(0, cue.first).some(({ features }) => features.VerbForm === "Fin");
  return onlyTells && isLast && isTold && tokens[cue.first - 1]?.form === ",";
}

/** « … », dit X: what is said stands in the marks right before. */
function marksRightBefore({ view, block, text }: Place, cue: Cue): MarkedSpan | undefined {
  const token = view.tree.tokens[cue.first];
  if (token === undefined) return undefined;
  return block.marks.find(
    (mark) =>
      mark.closed &&
      mark.outer.end <= token.start &&
      token.start - mark.outer.end <= 3 &&
      /^[\s,–—-]*$/u.test(text.slice(mark.outer.end, token.start)),
  );
}

/** « faute de quoi, prévient X, « … » »: the quotation that follows an incise. */
function marksRightBehind({ view: { tree }, block }: Place, cue: Cue): MarkedSpan | undefined {
  const [comma, mark] = [tree.tokens[cue.end + 1], tree.tokens[cue.end + 2]];
  const opens = cue.kind === "verb" && cue.first > 0 && comma?.form === "," && mark !== undefined;
  return opens ? block.marks.find(({ outer }) => outer.start === mark.start) : undefined;
}

/** Whether a clause that could stand alone is told before an incise: « Il part, a dit X, « demain » », not « Si l'on part, … ». */
function isWholeBefore({ tree: { tokens } }: SentenceView, cue: Cue): boolean {
  const from = tokens.findLastIndex(({ form }, index) => /^[;:]$/u.test(form) && index < cue.first) + 1;
  const isOpen = /^(?:si|s'|quand|lorsque|lorsqu'|tant|même)$/u.test(wordAt(tokens, from));
  return !isOpen && tokens.slice(from, cue.first).some(({ features }) => features.VerbForm === "Fin");
}

/** The words before an incise, or behind one that opens the sentence. */
function rangeAround(view: SentenceView, cue: Cue): Range | undefined {
  const { tokens } = view.tree;
  let last = tokens.length;
  while (last > 0 && /^[.!?…]$/u.test(tokens[last - 1]?.form ?? "")) last -= 1;
  const others = view.cues.filter((other) => other !== cue && !(other.complement === undefined && !other.incise));
  const opensHere = opensSentence(tokens, cue.first);
  if (cue.kind === "according" && opensHere && saysItself(view, cue)) return undefined;
  if (opensHere || opensClause(view, cue)) {
    const next = others
      .filter((other) => other.first > cue.end + 1 && (other.group?.form === "gerund" || other.incise))
      .map((other) => other.first);
    return trimmed(tokens, cue.end + 1, Math.min(last, ...next));
  }
  const from = Math.max(behindColon(view, cue), behindLabel(view, cue));
  if (others.some(({ first, complement }) => first >= from && first < cue.first && complement !== undefined))
    return undefined;
  return trimmed(tokens, from, cutsClauseInTwo(view, cue, from, last) ? last : cue.first);
}

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
function cutsOpenClause(view: SentenceView, cue: Cue, marks: MarkedSpan): boolean {
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
  if (inner?.complement?.kind !== "que" || !inner.uses.has("say")) return false;
  const subject = inner.speaker ?? -1;
  const between = tree.tokens.slice(cue.end + 1, subject);
  return subject > cue.end && between.every(({ upos }) => /^(?:PUNCT|DET|ADJ|PROPN|NOUN|NUM)$/u.test(upos));
}

/** « …, qui, selon X, vise le trafic », « …, mais, selon lui, rien n'a changé »: of the clause that the word right before it opens. */
function opensClause({ tree: { tokens } }: SentenceView, cue: Cue): boolean {
  const opening = tokens[cue.first - 1]?.form === "," ? cue.first - 2 : cue.first - 1;
  const isOpened = /^(?:qui|que|qu'|dont|où|mais|car|or|et)$/u.test(wordAt(tokens, opening));
  return cue.kind === "according" && isOpened && tokens[cue.end + 1]?.form === ",";
}

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
