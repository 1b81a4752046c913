import { contains, overlaps, type Span } from "../../../model/span.ts";
import { type Draft, lengthOf, type QuoteRule, type Range, spanOf, WHOLE_CLAUSE } from "../draft.ts";
import type { MarkedSpan } from "../marks/quotation-marks.ts";
import type { QuotedBlock, SentenceView } from "../marks/quoted-block.ts";
import type { Cue } from "./cue.ts";
import { cutsOpenClause, isWholeBefore, rangeAround } from "./incise-range.ts";
import type { ReportingUse } from "./reporting-words.ts";

/** A sentence where it stands. */
export interface Place {
  readonly view: SentenceView;
  readonly block: QuotedBlock;
  readonly text: string;
}

/** « Le front tient, a-t-il ajouté »; « selon Kiev, le front tient ». */
export function aroundIncise(place: Place, cue: Cue, used: Set<MarkedSpan>): Draft | undefined {
  const { view, block } = place;
  const isQuoted = (index: number) => {
    const token = view.tree.tokens[index];
    return token !== undefined && block.marks.some(({ outer }) => contains(outer, token));
  };
  const marks = marksRightBefore(place, cue);
  const behind = marksRightBehind(place, cue);
  if (behind && !isWholeBefore(view, cue)) {
    used.add(behind);
    return { start: behind.start, end: behind.end, kind: "mixed", cue, view, rule: ruleOf(cue) };
  }
  const range = marks && !cutsOpenClause(view, cue, marks) ? undefined : rangeAround(view, cue, isQuoted);
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
  const announced = quotationBehindColon(place, clause, inside);
  if (announced && cue.kind === "according") {
    used.add(announced);
    return { start: announced.start, end: announced.end, kind: "direct", cue, view, rule: ruleOf(cue) };
  }
  const start = Math.min(clause.start, ...inside.map((mark) => mark.outer.start));
  if (inside.some((mark) => mark.outer.end > clause.end)) return undefined;
  for (const mark of inside) used.add(mark);
  return { start, end: clause.end, kind: "mixed", cue, view, rule: ruleOf(cue) };
}

/** « Pour X, le doute n'est pas permis : « … » »: the quotation that the words before only bring in. */
function quotationBehindColon({ text }: Place, clause: Span, inside: readonly MarkedSpan[]): MarkedSpan | undefined {
  const only = inside.length === 1 ? inside[0] : undefined;
  if (only === undefined || lengthOf(only) < SHORTEST_BEHIND_COLON || only.outer.end < clause.end - 1) return undefined;
  return /:\s*$/u.test(text.slice(clause.start, only.outer.start)) ? only : undefined;
}

/** Characters of a quotation that a colon brings in. Guessed: a clause of some words. */
const SHORTEST_BEHIND_COLON = 20;

export function hasFiniteVerb(view: SentenceView, range: Range): boolean {
  return view.tree.tokens.slice(range.from, range.to).some((token) => token.features.VerbForm === "Fin");
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
