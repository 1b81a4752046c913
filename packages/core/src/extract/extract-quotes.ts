import type { Issue, Party, Quote, Rule } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { touching } from "../model/touching.ts";
import { Anaphora } from "./anaphora.ts";
import { NameArticles } from "./claim/wording/name-articles.ts";
import type { Tree } from "./clause/tree.ts";
import type { Known } from "./known.ts";
import type { PartyFinder } from "./parties.ts";
import { reportedInSentence } from "./quote/clause/reported-in-sentence.ts";
import type { Cue } from "./quote/cue/cue.ts";
import { type Draft, spanOf } from "./quote/draft.ts";
import { findAbout } from "./quote/find-about.ts";
import { findAddressee } from "./quote/find-addressee.ts";
import { findChannel } from "./quote/find-channel.ts";
import { aroundMark } from "./quote/marks/around-marks.ts";
import type { MarkedSpan } from "./quote/marks/quotation-marks.ts";
import { type QuotedBlock, quotedBlocks } from "./quote/marks/quoted-block.ts";
import { withAnswers } from "./quote/speaker/interview.ts";
import { Speakers } from "./quote/speaker/speakers.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 2;

const THOUGHT = new Set(["penser", "croire", "supposer", "estimer", "considérer"]);

/**
 * Who speaks and what they say, in order of the text.
 * Direct: inside the marks. Mixed and indirect: the reported clause, or the fragment where it stands alone in the object.
 */
export function extractQuotes(known: Known, context: StageContext): readonly Quote[] {
  const { finder } = known;
  const blocks = quotedBlocks(known.article, known.reading, context.french);
  const marks = blocks.flatMap((block) => block.marks.map((mark) => mark.outer));
  const articles = new NameArticles(known.article.text, context.french, finder);
  const speakers = new Speakers(known, finder, new Anaphora(known.reading, finder, marks), articles);
  const quotes: Quote[] = [];
  for (const block of blocks) {
    for (const draft of draftsOf(block, known.article.text, speakers, context)) {
      const quote = finish(draft, block, { known, finder, speakers, number: quotes.length + 1 });
      // « Beaucoup pensent que… »: nobody says it.
      if (quote.speaker !== null || !THOUGHT.has(draft.cue?.lemma ?? "")) quotes.push(quote);
    }
  }
  return withAnswers(overParagraphs(quotes, blocks), known);
}

/** A quotation over several paragraphs has one speaker, whom often only its last paragraph names. */
function overParagraphs(quotes: readonly Quote[], blocks: readonly QuotedBlock[]): readonly Quote[] {
  const goesOn = blocks.flatMap((block) => block.marks.filter((mark) => mark.goesOn));
  const found = [...quotes];
  for (let index = found.length - 2; index >= 0; index--) {
    const [quote, next] = [found[index], found[index + 1]];
    if (quote && next?.speaker && quote.cue === null && goesOn.some((mark) => overlaps(mark, quote)))
      found[index] = { ...quote, speaker: next.speaker };
  }
  return found.filter((quote) => quote.speaker !== null || quote.cue !== null);
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
    ? speakers.of(draft.cue, tree, block.index, draft)
    : speakers.ofFloating(draft, block.index);
  const others = draft.cue && speaker ? speakers.besides(draft.cue, tree, speaker) : [];
  const cueWords = draft.cue ? cueWordsOf(text, tree, draft.cue) : null;
  const addressee = draft.cue && findAddressee(draft.cue, tree, finder);
  const isOutside = (index: number) => tree.tokens[index] !== undefined && !contains(draft, tree.tokens[index]);
  const about = draft.cue && findAbout(draft.cue, tree, isOutside, finder);
  return {
    id: `q${number}`,
    kind: draft.kind,
    start: draft.start,
    end: draft.end,
    speaker: speaker ?? null,
    cue: cueWords,
    ...(draft.cue ? { cueSpan: spanOf(tree, { from: draft.cue.first, to: draft.cue.last + 1 }) } : {}),
    channel: draft.cue ? channelOf(draft, block, text, finder) : null,
    ...(addressee ? { addressee } : {}),
    ...(about && about.name !== speaker?.name ? { about } : {}),
    ...(others.length > 0 ? { jointSpeakers: others } : {}),
    corrupt: touching(known.issues, draft).some(spoils),
    rule: ruleOf(draft, cueWords, speaker),
  };
}

function ruleOf(draft: Draft, cueWords: string | null, speaker: Party | undefined): Rule {
  const words = [cueWords, draft.cue?.lemma, speaker?.name].filter((word): word is string => Boolean(word));
  return { name: `quote/${draft.rule}`, version: VERSION, words: [...new Set(words)] };
}

const HARMLESS: ReadonlySet<Issue["kind"]> = new Set(["broken-paragraph", "fact-error", "name-error", "glued-words"]);

function spoils({ kind }: Issue): boolean {
  return !HARMLESS.has(kind) && kind !== "unclosed-quote";
}

function channelOf(draft: Draft, block: QuotedBlock, text: string, finder: PartyFinder): string | null {
  const { tree } = draft.view;
  const outside = (span: Span) =>
    !block.marks.some((mark) => overlaps(mark.outer, span)) && (draft.kind === "direct" || !contains(draft, span));
  return findChannel(tree, { cue: draft.cue, text, finder, outside });
}

/** What the block's marks and cues tell, in order of the text and without overlaps. */
function draftsOf(block: QuotedBlock, text: string, speakers: Speakers, context: StageContext): readonly Draft[] {
  const drafts: Draft[] = [];
  const used = new Set<MarkedSpan>();
  for (const view of block.sentences) {
    for (const draft of reportedInSentence({ view, block, text }, used)) drafts.push(draft);
  }
  for (const mark of block.marks) {
    if (used.has(mark) || drafts.some((draft) => overlaps(draft, mark) && draft.kind !== "indirect")) continue;
    const spoken = drafts.some((draft) => draft.start < mark.start) || speakers.mayFloat(mark, block.index);
    const draft = aroundMark(mark, block, text, spoken);
    if (draft) drafts.push(draft);
    else
      context.trace.add("quotes", "words in marks without a speaker", {
        ...mark.outer,
        text: text.slice(mark.start, mark.end),
      });
  }
  return joinFragments(withoutOverlaps(drafts));
}

/** « parle d'une « erreur » et d'une « faute » »: fragments in marks under one cue are one quotation (guide, 2.5). */
function joinFragments(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const isSame = last?.cue !== undefined && last.cue === draft.cue && isFragment(last) && isFragment(draft);
    if (isSame) joined[joined.length - 1] = { ...last, end: draft.end };
    else joined.push(draft);
  }
  return joined;
}

const isFragment = ({ rule }: Draft): boolean =>
  rule === "fragment-in-object" || rule === "described-as" || rule === "verb-then-fragment";

/** Of overlapping drafts the one with marks, then the longer. */
function withoutOverlaps(drafts: readonly Draft[]): readonly Draft[] {
  const rank = (draft: Draft) => (draft.kind === "indirect" ? 1 : 0);
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start))) {
    if (draft.end > draft.start && !kept.some((other) => overlaps(other, draft))) kept.push(draft);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The cue as printed: a verb, « selon », a colon; null where only a name or the order of sentences tells. */
function cueWordsOf(text: string, tree: Tree, cue: Cue): string | null {
  const [from, to] = [tree.tokens[cue.first], tree.tokens[cue.last]];
  const words = from && to ? text.slice(from.start, to.end) : "";
  if (cue.lemma === ":" && words !== ":") return null;
  return words || null;
}
