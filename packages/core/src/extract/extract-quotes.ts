import type { Issue, Party, Quote, Rule } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { Anaphora } from "./anaphora.ts";
import { datelineEndOf, type Tree } from "./clause/tree.ts";
import type { Known } from "./known.ts";
import { PartyFinder } from "./parties.ts";
import { findChannel } from "./quote/find-channel.ts";
import type { Cue } from "./quote/find-cues.ts";
import type { MarkedSpan } from "./quote/quotation-marks.ts";
import { type QuotedBlock, quotedBlocks, type SentenceView } from "./quote/quoted-block.ts";
import { endOfClause } from "./quote/reported-clause.ts";
import { Speakers } from "./quote/speakers.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 1;
/** A quotation that fills this share of a clause is the clause. Guessed: marks and a stray word make the rest. */
const WHOLE_CLAUSE = 0.9;
/** A quotation alone needs this many words to be speech and not an emphasised term. Guessed. */
const SHORTEST_ALONE = 5;
/** A verb and the fragment in its object stand no further apart than this many words. Guessed. */
const FRAGMENT_REACH = 30;

const THOUGHT = new Set(["penser", "croire", "supposer", "estimer", "considérer"]);

/** What a rule found, before it gets its speaker and its number. */
interface Draft extends Span {
  readonly kind: Quote["kind"];
  readonly cue: Cue | undefined;
  readonly view: SentenceView;
  readonly rule: string;
  /** A quotation that goes on with the words of the one before. */
  readonly continues?: boolean;
}

/**
 * Who speaks and what they say, in order of the text.
 * Direct: inside the marks. Mixed and indirect: the reported clause, or the fragment where it stands alone in the object.
 */
export function extractQuotes(known: Known, context: StageContext): readonly Quote[] {
  const finder = new PartyFinder(known, context);
  const speakers = new Speakers(finder, new Anaphora(known.reading, finder));
  const quotes: Quote[] = [];
  for (const block of quotedBlocks(known.article, known.reading, context.french)) {
    for (const draft of draftsOf(
      block,
      known.article.text,
      () => speakers.previous(block.index) !== undefined,
      context,
    )) {
      const quote = finish(draft, block, { known, finder, speakers, number: quotes.length + 1 });
      // « Beaucoup pensent que… »: nobody says it.
      if (quote.speaker !== null || !THOUGHT.has(draft.cue?.lemma ?? "")) quotes.push(quote);
    }
  }
  return quotes;
}

interface Finishing {
  readonly known: Known;
  readonly finder: PartyFinder;
  readonly speakers: Speakers;
  readonly number: number;
}

function finish(draft: Draft, block: QuotedBlock, { known, finder, speakers, number }: Finishing): Quote {
  const { text } = known.article;
  const { tree } = draft.view;
  const speaker: Party | undefined = draft.cue
    ? speakers.of(draft.cue, tree, block.index)
    : speakers.previous(block.index);
  const cueWords = draft.cue ? wordsOf(text, tree, draft.cue.first, draft.cue.last) : null;
  return {
    id: `q${number}`,
    kind: draft.kind,
    start: draft.start,
    end: draft.end,
    speaker: speaker ?? null,
    cue: cueWords,
    ...(draft.cue ? { cueSpan: spanOf(tree, { from: draft.cue.first, to: draft.cue.last + 1 }) } : {}),
    channel: draft.cue ? channelOf(draft, block, text, finder) : null,
    corrupt: known.issues.some((issue) => spoils(issue, draft)),
    rule: ruleOf(draft, cueWords, speaker),
  };
}

function ruleOf(draft: Draft, cueWords: string | null, speaker: Party | undefined): Rule {
  const words = [cueWords, draft.cue?.lemma, speaker?.name].filter((word): word is string => Boolean(word));
  return { name: `quote/${draft.rule}`, version: VERSION, words: [...new Set(words)] };
}

const HARMLESS: ReadonlySet<Issue["kind"]> = new Set(["broken-paragraph", "fact-error", "name-error", "glued-words"]);

function spoils(issue: Issue, quote: Span): boolean {
  return !HARMLESS.has(issue.kind) && issue.kind !== "unclosed-quote" && overlaps(issue, quote);
}

function channelOf(draft: Draft, block: QuotedBlock, text: string, finder: PartyFinder): string | null {
  const { tree } = draft.view;
  const outside = (span: Span) =>
    !block.marks.some((mark) => overlaps(mark.outer, span)) && (draft.kind === "direct" || !contains(draft, span));
  return findChannel(tree, { from: 0, to: tree.tokens.length }, text, finder, outside);
}

/** What the block's marks and cues tell, in order of the text and without overlaps. */
function draftsOf(block: QuotedBlock, text: string, heard: () => boolean, context: StageContext): readonly Draft[] {
  const inMarks = (span: Span) => block.marks.some((mark) => contains(mark.outer, span));
  const drafts: Draft[] = [];
  const used = new Set<MarkedSpan>();
  for (const view of block.sentences) {
    for (const draft of reportedIn(view, block, text, inMarks, used)) drafts.push(draft);
  }
  for (const mark of block.marks) {
    if (used.has(mark) || drafts.some((draft) => overlaps(draft, mark) && draft.kind !== "indirect")) continue;
    const draft = aroundMark(mark, block, text, drafts, heard);
    if (draft) drafts.push(draft);
    else
      context.trace.add("quotes", "words in marks without a speaker", {
        ...mark.outer,
        text: text.slice(mark.start, mark.end),
      });
  }
  return withoutOverlaps(drafts);
}

/** Of overlapping drafts the one with marks, then the longer. */
function withoutOverlaps(drafts: readonly Draft[]): readonly Draft[] {
  const rank = (draft: Draft) => (draft.kind === "indirect" ? 1 : 0);
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start))) {
    if (draft.end > draft.start && !kept.some((other) => overlaps(other, draft))) kept.push(draft);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Clauses that the sentence's cues report: after « que », as infinitive, around an incise, beside « selon ». */
function* reportedIn(
  view: SentenceView,
  block: QuotedBlock,
  text: string,
  inMarks: (span: Span) => boolean,
  used: Set<MarkedSpan>,
): Generator<Draft> {
  const { tree, cues } = view;
  const marked = (index: number) => inMarks(tree.tokens[index] ?? { start: -1, end: -1 });
  for (const cue of cues) {
    if (marked(cue.first) || isNested(cue, view)) continue;
    if (cue.complement?.kind === "que" || cue.complement?.kind === "infinitive") {
      const end = endOfClause(tree, cue, cue.complement.start, cues, marked);
      const draft = clauseDraft(view, block, text, cue, { from: cue.complement.start, to: end }, used);
      if (draft) yield draft;
    } else if (cue.complement?.kind === "colon" && !hasMarkAfter(tree, cue.complement.start, block)) {
      const draft = clauseDraft(
        view,
        block,
        text,
        cue,
        { from: cue.complement.start, to: endOfClause(tree, cue, cue.complement.start, cues, marked) },
        used,
      );
      if (draft && cue.uses.has("say")) yield { ...draft, rule: "colon" };
    } else if (cue.incise && !cue.relay) {
      const draft = aroundIncise(view, block, text, cue, used);
      if (draft) yield draft;
    }
  }
}

/** A cue inside the words that another cue of the sentence reports belongs to them. */
function isNested(cue: Cue, view: SentenceView): boolean {
  return view.cues.some((outer) => {
    if (
      outer === cue ||
      outer.complement === undefined ||
      outer.complement.start > cue.first ||
      outer.first > cue.first
    )
      return false;
    if (outer.complement.kind !== "que" && outer.complement.kind !== "infinitive") return false;
    if (!outer.uses.has("say") && !outer.uses.has("deny")) return false;
    return cue.first < endOfClause(view.tree, outer, outer.complement.start, view.cues, () => false);
  });
}

function hasMarkAfter(tree: Tree, index: number, block: QuotedBlock): boolean {
  const token = tree.tokens[index];
  return (
    token !== undefined && block.marks.some((mark) => mark.outer.start <= token.start && token.start < mark.outer.end)
  );
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A reported clause: direct when its words stand in marks, mixed when some do, else indirect. */
function clauseDraft(
  view: SentenceView,
  block: QuotedBlock,
  text: string,
  cue: Cue,
  range: Range,
  used: Set<MarkedSpan>,
): Draft | undefined {
  const first = view.tree.tokens[range.from];
  const last = view.tree.tokens[range.to - 1];
  if (first === undefined || last === undefined || last.end <= first.start) return undefined;
  let span: Span = { start: first.start, end: last.end };
  const inside = block.marks.filter((mark) => overlaps(mark.outer, span));
  for (const mark of inside)
    if (mark.outer.end > span.end) span = { start: span.start, end: mark.closed ? mark.outer.end : mark.end };
  const reports = cue.uses.has("say") || cue.uses.has("deny");
  if (inside.length === 0)
    return reports ? { ...span, kind: "indirect", cue, view, rule: cue.complement?.kind ?? "clause" } : undefined;
  for (const mark of inside) used.add(mark);
  const only = inside.length === 1 ? inside[0] : undefined;
  if (only && lengthOf(only.outer) >= WHOLE_CLAUSE * lengthOf(span)) {
    return { start: only.start, end: only.end, kind: "direct", cue, view, rule: "that-clause-in-marks" };
  }
  return { ...trimMarks(span, text), kind: "mixed", cue, view, rule: "that-clause-with-fragment" };
}

/** A closing mark at the end of a clause is no part of it when the clause does not begin with one. */
function trimMarks(span: Span, text: string): Span {
  let { end } = span;
  while (
    end > span.start &&
    /[\s»”"]/u.test(text.charAt(end - 1)) &&
    !/^[«“"]/u.test(text.slice(span.start, span.start + 1)) &&
    countMarks(text.slice(span.start, end)) % 2 === 1
  )
    end -= 1;
  return { start: span.start, end };
}

function countMarks(text: string): number {
  return (text.match(/[«»“”"]/gu) ?? []).length;
}

/** « Le front tient, a-t-il ajouté »; « selon Kiev, le front tient ». */
function aroundIncise(
  view: SentenceView,
  block: QuotedBlock,
  _text: string,
  cue: Cue,
  used: Set<MarkedSpan>,
): Draft | undefined {
  if (followsMarks(view.tree, cue, block)) return undefined;
  const range = rangeAround(view, cue);
  if (range === undefined) return undefined;
  const span = spanOf(view.tree, range);
  const inside = block.marks.filter((mark) => overlaps(mark.outer, span));
  // Marks that reach beyond the clause, or fill it, are read from the marks' side.
  if (inside.some((mark) => !contains(span, mark.outer) || lengthOf(mark.outer) >= WHOLE_CLAUSE * lengthOf(span)))
    return undefined;
  if (
    inside.length === 0 &&
    cue.kind === "verb" &&
    !cue.uses.has("say") &&
    !cue.uses.has("deny") &&
    cue.group?.inverted === undefined
  )
    return undefined;
  for (const mark of inside) used.add(mark);
  return {
    ...span,
    kind: inside.length > 0 ? "mixed" : "indirect",
    cue,
    view,
    rule: cue.kind === "according" ? "according-to" : "incise",
  };
}

function spanOf(tree: Tree, range: Range): Span {
  return { start: tree.tokens[range.from]?.start ?? 0, end: tree.tokens[range.to - 1]?.end ?? 0 };
}

/** « … », dit X: what is said stands in the marks right before. */
function followsMarks(tree: Tree, cue: Cue, block: QuotedBlock): boolean {
  const token = tree.tokens[cue.first];
  return (
    token !== undefined &&
    block.marks.some((mark) => mark.outer.end <= token.start && token.start - mark.outer.end <= 2 && mark.closed)
  );
}

const LOOSE = /^[,.;:!?…–—-]$/u;
/** An incise needs this many words beside it to report. */
const SHORTEST_REPORTED = 3;

/** The words before an incise, or behind one that opens the sentence. */
function rangeAround(view: SentenceView, cue: Cue): Range | undefined {
  const { tokens } = view.tree;
  let last = tokens.length;
  while (last > 0 && /^[.!?…]$/u.test(tokens[last - 1]?.form ?? "")) last -= 1;
  const others = view.cues.filter((other) => other !== cue && !(other.complement === undefined && !other.incise));
  if (cue.first <= 1 + leadingWords(tokens, cue.first)) {
    const next = others
      .filter((other) => other.first > cue.end + 1 && (other.group?.form === "gerund" || other.incise))
      .map((other) => other.first);
    return trimmed(tokens, cue.end + 1, Math.min(last, ...next));
  }
  const before = others.filter((other) => other.first < cue.first && other.complement !== undefined);
  const start = before.length > 0 ? undefined : 0;
  if (start === undefined) return undefined;
  // What is reported stands before the cue where a verb stands there; else the cue cuts one clause in two.
  const complete = tokens.slice(0, cue.first).some((token) => token.features.VerbForm === "Fin");
  const atEnd = cue.end >= last - 1 || complete;
  return trimmed(tokens, start, atEnd ? cue.first : last);
}

/** « Mais », « Toutefois » before « selon ». */
function leadingWords(tokens: SentenceView["tree"]["tokens"], before: number): number {
  return tokens
    .slice(0, before)
    .every(
      (token) => token.upos === "CCONJ" || token.upos === "ADV" || token.upos === "PUNCT" || token.upos === "SCONJ",
    )
    ? before
    : 0;
}

function trimmed(tokens: SentenceView["tree"]["tokens"], from: number, to: number): Range | undefined {
  let first = Math.max(from, datelineEndOf(tokens));
  let end = to;
  while (first < end && LOOSE.test(tokens[first]?.form ?? "")) first += 1;
  while (end > first && LOOSE.test(tokens[end - 1]?.form ?? "")) end -= 1;
  return end - first >= SHORTEST_REPORTED ? { from: first, to: end } : undefined;
}

/** Reads a quotation from its marks: an incise behind or inside it, a verb before it, or nobody but the last who spoke. */
function aroundMark(
  mark: MarkedSpan,
  block: QuotedBlock,
  text: string,
  drafts: readonly Draft[],
  heard: () => boolean,
): Draft | undefined {
  const view = block.sentences.find((sentence) => overlaps(sentence.tree.sentence, mark));
  if (view === undefined) return undefined;
  const whole = { start: mark.start, end: mark.end };
  const behind = cueBehind(mark, block, text);
  if (behind) return { ...whole, kind: "direct", ...behind, rule: "incise-behind-marks" };
  const within = cueWithin(mark, block);
  if (within) return { ...whole, kind: "direct", ...within, rule: "incise-inside-marks" };
  const before = cueBefore(mark, view, text);
  if (before) return { ...whole, kind: before.kind, cue: before.cue, view, rule: before.rule };
  if (block.block.kind === "title" || block.block.kind === "heading") return nameColon(mark, view, text);
  if (!standsAlone(mark, block, text)) return undefined;
  const spoken = heard() || drafts.some((draft) => draft.start < mark.start);
  return spoken
    ? { ...whole, kind: "direct", cue: undefined, view, rule: "previous-speaker", continues: true }
    : undefined;
}

/** « … », a déclaré X; « … », selon X; « … », X a déclaré. */
function cueBehind(
  mark: MarkedSpan,
  block: QuotedBlock,
  text: string,
): { readonly cue: Cue; readonly view: SentenceView } | undefined {
  for (const view of block.sentences) {
    for (const cue of view.cues) {
      const token = view.tree.tokens[cue.first];
      if (token === undefined || token.start < mark.outer.end || cue.complement !== undefined || cue.relay) continue;
      const between = text.slice(mark.outer.end, token.start);
      if (cue.incise && /^[\s,–—-]*$/u.test(between)) return { cue, view };
      // Two quotations with « et » between them under one incise.
      const subjectFirst =
        cue.kind === "verb" &&
        cue.group?.form === "finite" &&
        cue.uses.has("say") &&
        startsWithSubject(view, cue, mark, between);
      if (subjectFirst) return { cue, view };
    }
  }
  return undefined;
}

function startsWithSubject(view: SentenceView, cue: Cue, mark: MarkedSpan, between: string): boolean {
  const speaker = view.tree.tokens[cue.speaker ?? -1];
  return (
    speaker !== undefined &&
    speaker.start >= mark.outer.end &&
    /^\s*,\s/u.test(between) &&
    between.length < 80 &&
    !/[.;:«“]/u.test(between)
  );
}

function cueWithin(
  mark: MarkedSpan,
  block: QuotedBlock,
): { readonly cue: Cue; readonly view: SentenceView } | undefined {
  for (const view of block.sentences) {
    for (const cue of view.cues) {
      const token = view.tree.tokens[cue.first];
      if (token && contains(mark, token) && cue.group?.inverted !== undefined && cue.incise) return { cue, view };
    }
  }
  return undefined;
}

/** A verb before the marks: « X a ajouté "…" », « X : "…" », « X qualifie cela de "…" », « X salue un accord "…" ». */
function cueBefore(
  mark: MarkedSpan,
  view: SentenceView,
  text: string,
): { readonly cue: Cue; readonly kind: Quote["kind"]; readonly rule: string } | undefined {
  const { tokens } = view.tree;
  const at = tokens.findIndex((token) => token.end > mark.outer.start);
  const candidates = view.cues.filter((cue) => cue.kind === "verb" && cue.last < at && at - cue.last <= FRAGMENT_REACH);
  const cue = candidates.at(-1);
  if (cue === undefined || /[;.!?]\s/u.test(text.slice(tokens[cue.last]?.end ?? 0, mark.outer.start))) return undefined;
  const clause = isClause(mark, view, text);
  if (cue.complement?.kind === "colon" || cue.complement?.kind === "marks") {
    if (clause && (cue.uses.has("say") || cue.uses.has("incise")))
      return { cue, kind: "direct", rule: "verb-then-marks" };
    return { cue, kind: "mixed", rule: "verb-then-fragment" };
  }
  if (finiteBetween(view, cue, at) || !(cue.uses.has("describe") || cue.uses.has("name"))) return undefined;
  return { cue, kind: "mixed", rule: cue.uses.has("describe") ? "described-as" : "fragment-in-object" };
}

function finiteBetween(view: SentenceView, cue: Cue, at: number): boolean {
  const { tokens } = view.tree;
  return tokens
    .slice(cue.last + 1, at)
    .some((token) => token.features.VerbForm === "Fin" && (token.upos === "VERB" || token.upos === "AUX"));
}

/** Marks hold a clause when a finite verb stands in them and enough words. */
function isClause(mark: MarkedSpan, view: SentenceView, text: string): boolean {
  const words = text.slice(mark.start, mark.end).split(/\s+/u).length;
  const finite = view.tree.tokens.some((token) => contains(mark, token) && token.features.VerbForm === "Fin");
  return words >= SHORTEST_ALONE - 1 && (finite || !contains(view.tree.sentence, mark));
}

/** « Macron : "…" » in a title: a person or body and a colon right before the marks. */
function nameColon(mark: MarkedSpan, view: SentenceView, text: string): Draft | undefined {
  const { tokens } = view.tree;
  const colon = tokens.findIndex((token) => token.form === ":");
  const head = tokens.slice(0, Math.max(0, colon)).findIndex((token) => token.upos === "PROPN");
  if (colon < 1 || head < 0 || !/^\s*:\s*$/u.test(text.slice(tokens[colon]?.start ?? 0, mark.outer.start)))
    return undefined;
  const cue: Cue = {
    kind: "verb",
    first: colon,
    last: colon,
    lemma: ":",
    uses: new Set(["say"]),
    group: undefined,
    speaker: head,
    complement: undefined,
    incise: false,
    end: colon,
    relay: false,
  };
  return { start: mark.start, end: mark.end, kind: "direct", cue, view, rule: "name-and-colon" };
}

/** Whether the sentences a quotation stands in hold nothing else. */
function standsAlone(mark: MarkedSpan, block: QuotedBlock, text: string): boolean {
  if (text.slice(mark.start, mark.end).split(/\s+/u).length < SHORTEST_ALONE) return false;
  const sentences = block.sentences.filter((view) => overlaps(view.tree.sentence, mark));
  const start = Math.min(...sentences.map((view) => view.tree.sentence.start));
  const end = Math.max(...sentences.map((view) => view.tree.sentence.end));
  const rest = text.slice(start, Math.max(start, mark.outer.start)) + text.slice(Math.min(end, mark.outer.end), end);
  return !/\p{L}{2}/u.test(rest);
}

function wordsOf(text: string, tree: Tree, first: number, last: number): string | null {
  const from = tree.tokens[first];
  const to = tree.tokens[last];
  return from && to ? text.slice(from.start, to.end) : null;
}
