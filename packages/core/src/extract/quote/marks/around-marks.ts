import { contains, overlaps, type Span } from "../../../model/span.ts";
import { type Tree, wordAt } from "../../clause/tree.ts";
import { isAgentNoun } from "../../participants.ts";
import { endOfClause } from "../clause/reported-clause.ts";
import type { Cue } from "../cue/cue.ts";
import {
  announcedBehind,
  isInRelative,
  nameInParentheses,
  nameRightBefore,
  personAndColon,
  relayedAuthor,
  withTheseWords,
} from "../cue/wordless-cues.ts";
import { type Draft, type QuoteRule, spanOf, trimmed } from "../draft.ts";
import { colonBefore, type FoundCue, isClause, type MarkPlace, SHORTEST_ALONE, wordCount } from "./mark-place.ts";
import type { MarkedSpan } from "./quotation-marks.ts";
import type { QuotedBlock, SentenceView } from "./quoted-block.ts";

/** And this many when the paragraph has quoted words before it. */
const SHORTEST_GOING_ON = 2;
/** A verb and the fragment in its object stand no further apart than this many words. Guessed. */
const FRAGMENT_REACH = 30;

/**
 * Reads a quotation from its marks: an incise behind or inside it, a verb or colon before it, or nobody but the last who spoke.
 * `heard` tells whether somebody has spoken before. Undefined when the marks only set words apart.
 */
export function aroundMark(mark: MarkedSpan, block: QuotedBlock, text: string, heard: boolean): Draft | undefined {
  const view = block.sentences.find((sentence) => overlaps(sentence.tree.sentence, mark));
  if (view === undefined) return undefined;
  const place = { mark, view, block, text };
  const whole = { start: mark.start, end: mark.end };
  const behind = cueBehind(place);
  if (behind) {
    const { cue, view } = behind;
    const joined = joinedUpTo(place, view.tree.tokens[cue.first]?.start ?? mark.outer.end);
    const span = spanBefore(place, cue);
    const end = joined === undefined ? span.end : span.kind === "direct" ? joined.end : joined.outer.end;
    return { ...span, end, cue, view, rule: "incise-behind-marks" };
  }
  const within = cueWithin(mark, block);
  if (within) return { ...whole, kind: "direct", ...within, rule: "incise-inside-marks" };
  const before = cueBefore(place);
  if (before) return { ...(infinitiveAround(place, before.cue) ?? whole), ...before, view };
  const these = withTheseWords(place);
  if (these) return { ...whole, kind: "direct", ...these, rule: "with-these-words" };
  const unusual = nameInParentheses(place) ?? personAndColon(place) ?? nameRightBefore(place);
  if (unusual) return { ...whole, kind: "direct", ...unusual };
  if (block.block.kind === "title" || block.block.kind === "heading" || !standsAlone(place)) return undefined;
  const announced = announcedBehind(place);
  if (announced) return { ...whole, kind: "direct", ...announced, rule: "named-in-next-sentence" };
  return heard || mark.goesOn
    ? { ...whole, kind: "direct", cue: undefined, view, rule: "previous-speaker" }
    : undefined;
}

/** « … », a déclaré X; « … », selon X; « … », X a déclaré. */
function cueBehind(place: MarkPlace): FoundCue | undefined {
  const { mark, block, text } = place;
  for (const view of block.sentences) {
    if (view.tree.sentence.end <= mark.outer.end) continue;
    for (const cue of view.cues) {
      const token = view.tree.tokens[cue.first];
      if (token === undefined || token.start < mark.outer.end || cue.complement !== undefined || cue.relay) continue;
      const between = text.slice(mark.outer.end, token.start);
      if (cue.incise && /^[\s,–—-]*$/u.test(withoutJoined(between))) return { cue, view };
      const finite = cue.kind === "verb" && cue.group?.form === "finite" && cue.uses.has("say");
      if (finite && startsWithSubject(view, cue, place, between)) return { cue, view };
    }
  }
  return undefined;
}

/** « … » et « … », a-t-il dit: the last quotation that the cue reports with this one, in one record. */
function joinedUpTo({ mark, block }: MarkPlace, cue: number): MarkedSpan | undefined {
  return block.marks.findLast(({ outer }) => outer.start > mark.outer.end && outer.end <= cue);
}

/** What stands between a quotation and its cue, without quotations that « et » joins to it. */
function withoutJoined(between: string): string {
  return between.replace(/\s*(?:,|et|puis|ou)\s+[«“"][^«»“”"]*[»”"]/gu, "");
}

/** « … », X a déclaré: the quotation opens the sentence, and who speaks stands between it and the verb. */
function startsWithSubject(view: SentenceView, cue: Cue, place: MarkPlace, between: string): boolean {
  const speaker = view.tree.tokens[cue.speaker ?? -1];
  return (
    speaker !== undefined &&
    speaker.start >= place.mark.outer.end &&
    /^\s*,\s/u.test(between) &&
    between.length < 80 &&
    !/[.;:«“]/u.test(between) &&
    isClause(place) &&
    wordsBefore(place) === undefined
  );
}

/**
 * What an incise behind the marks reports: the quotation, or « L'accord est "une honte" », the clause that ends with it.
 * Between two quotations under one incise only « et » stands.
 */
function spanBefore(place: MarkPlace, cue: Cue): Span & { readonly kind: Draft["kind"] } {
  const { mark, view, block } = place;
  const clauseStart = wordsBefore(place);
  const earlier = view.cues.some((other) => {
    const token = view.tree.tokens[other.first];
    const outside = token && !block.marks.some((marked) => contains(marked.outer, token));
    const tells = other.uses.has("say") && other.complement !== undefined;
    return other !== cue && tells && outside && token.end <= mark.outer.start;
  });
  if (isAttribute(place, cue)) return { start: mark.start, end: mark.end, kind: "mixed" };
  if (clauseStart === undefined || earlier) return { start: mark.start, end: mark.end, kind: "direct" };
  return { start: clauseStart, end: mark.outer.end, kind: "mixed" };
}

/** « rejeté les accusations "tendancieuses" selon elle »: only what the noun is called are somebody's words. */
function isAttribute({ mark, view, text }: MarkPlace, cue: Cue): boolean {
  const { tokens } = view.tree;
  const first = tokens.findIndex((token) => contains(mark, token));
  const [noun, token] = [tokens[first - 2], tokens[first]];
  const follows = /^\s*$/u.test(text.slice(mark.outer.end, tokens[cue.first]?.start ?? mark.outer.end));
  const describes = token?.upos === "ADJ" || token?.features.VerbForm === "Part";
  return cue.kind === "according" && follows && describes && noun?.upos === "NOUN";
}

/** Where the words of the sentence before the marks begin; undefined when there are none but « et », « mais ». */
function wordsBefore({ mark, view, block, text }: MarkPlace): number | undefined {
  const { tokens } = view.tree;
  const at = tokens.findIndex((token) => token.start >= mark.outer.start);
  const range = trimmed(tokens, 0, Math.max(at, 0)) ?? { from: 0, to: Math.max(at, 0) };
  const first = tokens[range.from];
  if (first === undefined || first.start >= mark.outer.start) return undefined;
  const outside = tokens
    .slice(range.from, range.to)
    .filter((token) => !block.marks.some((other) => contains(other.outer, token)))
    .filter((token) => token.upos !== "CCONJ" && /\p{L}{2}|\p{L}'/u.test(token.form));
  return outside.length > 0 && !/[:;]\s*$/u.test(text.slice(first.start, mark.outer.start)) ? first.start : undefined;
}

/** « Je pars, dit-il, … », « Je pars, raconte Nada, … » inside the marks. */
function cueWithin(mark: MarkedSpan, block: QuotedBlock): FoundCue | undefined {
  for (const view of block.sentences) {
    for (const cue of view.cues) {
      const token = view.tree.tokens[cue.first];
      if (token && contains(mark, token) && cue.incise && cue.kind === "verb" && namesSpeaker(view.tree, cue))
        return { cue, view };
    }
  }
  return undefined;
}

/** A third person stands behind the verb: « dit-il », « raconte Nada », not « dis-je » or « veut le proverbe ». */
function namesSpeaker(tree: Tree, cue: Cue): boolean {
  if (cue.group?.inverted !== undefined) return true;
  const speaker = tree.tokens[cue.speaker ?? -1];
  return speaker !== undefined && (speaker.upos === "PROPN" || isAgentNoun(speaker.lemma));
}

/** A verb before the marks: « X a ajouté "…" », « X : "…" », « X qualifie cela de "…" », « X salue un accord "…" ». */
function cueBefore(
  place: MarkPlace,
): { readonly cue: Cue; readonly kind: Draft["kind"]; readonly rule: QuoteRule } | undefined {
  const { mark, view } = place;
  const { tokens } = view.tree;
  const at = tokens.findIndex((token) => token.end > mark.outer.start);
  const inOtherMarks = (index: number) =>
    place.block.marks.some((other) => other !== mark && contains(other, tokens[index] ?? other.outer));
  const candidates = view.cues.filter(
    (cue) => cue.kind === "verb" && cue.last < at && at - cue.last <= FRAGMENT_REACH && !inOtherMarks(cue.first),
  );
  const cue = candidates.findLast((found) => !isChargedWith(found, candidates, view.tree));
  // A full stop of its own, not that of « M. ».
  const isStop = tokens.slice((cue?.last ?? at) + 1, at).some(({ form }) => /^[;.!?]$/u.test(form));
  if (cue === undefined || isStop || isToldInPassing(place, cue)) return undefined;
  const clause = isClause(place);
  const colon = clause ? colonBefore(place) : undefined;
  if (colon !== undefined) {
    const author = relayedAuthor(view.tree, cue, colon);
    return { cue: author === undefined ? cue : { ...cue, speaker: author }, kind: "direct", rule: "verb-then-colon" };
  }
  if (cue.complement?.kind === "colon" || cue.complement?.kind === "marks") {
    // « sans quoi, a-t-il averti, « … » »: what stands before the incise is said as well.
    const isCut = cue.group?.inverted !== undefined && cue.first > 1 && wordAt(tokens, cue.first - 1) === ",";
    if (clause && cue.uses.has("say")) return { cue, kind: isCut ? "mixed" : "direct", rule: "verb-then-marks" };
    return { cue, kind: "mixed", rule: "verb-then-fragment" };
  }
  if (finiteBetween(view, cue, at) || !(cue.uses.has("describe") || cue.uses.has("name"))) return undefined;
  return { cue, kind: "mixed", rule: cue.uses.has("describe") ? "described-as" : "fragment-in-object" };
}

/** « Sur l'entretien que le journal a publié, l'avocat est formel : « … » »: a relative clause, and a verb of its own in front of the colon. */
function isToldInPassing(place: MarkPlace, cue: Cue): boolean {
  const colon = colonBefore(place);
  return colon !== undefined && finiteBetween(place.view, cue, colon) && isInRelative(place.view.tree, cue);
}

/** « accuse son voisin de soutenir "le terrorisme" »: what somebody is accused of saying or doing is the accuser's word. */
function isChargedWith(cue: Cue, others: readonly Cue[], tree: Tree): boolean {
  const isCharge = cue.group?.form === "infinitive" && /^(?:de|d')$/u.test(wordAt(tree.tokens, cue.first - 1));
  return (
    isCharge && others.some(({ lemma, last }) => last < cue.first && /^(?:accuser|soupçonner|suspecter)$/u.test(lemma))
  );
}

/** « menace de voter la censure "dès lundi" si… »: the phrase that the quoted words are part of, not of what somebody is accused of. */
function infinitiveAround({ mark, view, block }: MarkPlace, cue: Cue): Span | undefined {
  const { tokens } = view.tree;
  if (!(cue.uses.has("ask") || PROMISES.has(cue.lemma)) || cue.lemma === "accuser") return undefined;
  // « à ne pas « abandonner … » »: the marks hold an infinitive of their own.
  if (tokens.find((token) => contains(mark, token))?.features.VerbForm === "Inf") return undefined;
  const verb = tokens.findIndex(
    (token, index) => index > cue.last && token.end <= mark.outer.start && token.features.VerbForm === "Inf",
  );
  if (verb < 0 || !/^(?:de|d'|à)$/u.test(wordAt(tokens, verb - 1))) return undefined;
  const inMarks = (index: number) => block.marks.some(({ outer }) => contains(outer, tokens[index] ?? outer));
  const end = endOfClause(view.tree, cue, verb, view.cues, inMarks);
  const span = spanOf(view.tree, { from: verb, to: end });
  const closes = span.end >= mark.end && span.end < mark.outer.end;
  return contains(span, mark) ? { start: span.start, end: closes ? mark.outer.end : span.end } : undefined;
}

const PROMISES = new Set(["menacer", "promettre", "proposer", "jurer", "prévoir"]);

function finiteBetween(view: SentenceView, cue: Cue, at: number): boolean {
  return view.tree.tokens
    .slice(cue.last + 1, at)
    .some((token) => token.features.VerbForm === "Fin" && (token.upos === "VERB" || token.upos === "AUX"));
}

/** Whether the sentences a quotation stands in hold nothing else. */
function standsAlone({ mark, block, text }: MarkPlace): boolean {
  // « …, a dit X. "C'est vrai." »: behind quoted words of the paragraph a short sentence in marks is speech too.
  const words = text.slice(mark.start, mark.end);
  const goesOn = /[.!?…]$/u.test(words) && block.marks.some((other) => other.outer.end <= mark.outer.start);
  if (wordCount(words) < (goesOn ? SHORTEST_GOING_ON : SHORTEST_ALONE)) return false;
  const sentences = block.sentences.filter((view) => overlaps(view.tree.sentence, mark));
  const start = Math.min(...sentences.map((view) => view.tree.sentence.start));
  const end = Math.max(...sentences.map((view) => view.tree.sentence.end));
  // « Mais « … » »
  const before = text.slice(start, Math.max(start, mark.outer.start)).replace(/^(?:mais|et|puis|car|or)\s/iu, "");
  return !/\p{L}{2}/u.test(before + text.slice(Math.min(end, mark.outer.end), end));
}
