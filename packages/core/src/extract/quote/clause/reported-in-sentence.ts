import { contains, overlaps, type Span } from "../../../model/span.ts";
import { aroundIncise, hasFiniteVerb, type Place } from "../cue/around-incise.ts";
import type { Cue } from "../cue/cue.ts";
import { type Draft, lengthOf, type QuoteRule, type Range, spanOf, trimMarks, WHOLE_CLAUSE } from "../draft.ts";
import type { MarkedSpan } from "../marks/quotation-marks.ts";
import type { QuotedBlock, SentenceView } from "../marks/quoted-block.ts";
import { endOfClause } from "./reported-clause.ts";

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
  const start = behindComma(view, cue.complement?.start);
  if (start === undefined) return cue.incise && !cue.relay ? aroundIncise(place, cue, used) : undefined;
  const kind = cue.complement?.kind;
  if (kind === "marks" || (kind === "colon" && hasMarkAt(place, start))) return undefined;
  const range = { from: start, to: endOfClause(view.tree, cue, start, view.cues, inMarks, isQuotedClause(block)) };
  if (kind !== "colon") return clauseDraft(place, cue, range, used);
  const tells = cue.uses.has("say") && hasFiniteVerb(view, range);
  const draft = tells ? clauseDraft(place, cue, range, used) : undefined;
  return draft && { ...draft, rule: "colon" };
}

/** « a indiqué que, selon les relevés, … » */
function behindComma({ tree }: SentenceView, start: number | undefined): number | undefined {
  return start !== undefined && tree.tokens[start]?.form === "," ? start + 1 : start;
}

/** Whether a quotation of several words begins at an offset: a new record, not the end of the clause before it. */
function isQuotedClause(block: QuotedBlock): (at: number) => boolean {
  return (at) =>
    block.marks.some((mark) => mark.outer.start <= at && at < mark.outer.end && lengthOf(mark) > SHORT_FRAGMENT);
}

/** A fragment in marks is shorter than this many characters where a colon stands before it. Guessed. */
const SHORT_FRAGMENT = 30;

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

function ruleOfComplement(cue: Cue): QuoteRule {
  const kind = cue.complement?.kind;
  return kind === "infinitive" || kind === "colon" ? kind : "que";
}
