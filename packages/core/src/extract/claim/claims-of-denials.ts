import type { Party } from "../../model/analysis.ts";
import { touching } from "../../model/touching.ts";
import { type Tree, treeOf } from "../clause/tree.ts";
import { bareDenials, looksBack } from "../denial/bare-denials.ts";
import { CALLS_FALSE } from "../denial/untrue-words.ts";
import type { KnownWithEvents } from "../known.ts";
import { accordingCues } from "../quote/cue/according-cues.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { deniedThing } from "./denied-thing.ts";
import { structureOf } from "./structure.ts";
import { wordProposition } from "./wording/word-proposition.ts";
import { inOwnVoice, type ReferringWording } from "./wording/wording-context.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 2;

/** What is denied without being said again was said within this many characters before. Guessed: two paragraphs. */
const REACH = 700;

/**
 * Denials that do not say again what they deny: « Kigali dément », « ce que nie l'armée », « a rejeté ces accusations »,
 * « C'est faux », « nie toute implication ». The proposition is the last one that somebody else stands behind.
 */
export function* claimsOfDenials(
  drafts: readonly ClaimDraft[],
  known: KnownWithEvents,
  context: ReferringWording,
): Generator<ClaimDraft> {
  const inReach = reachedFrom(drafts);
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    for (const { denier, word, at, denied } of bareDenials(tree, known, context)) {
      if (denied.kind === "pointed") yield* deniedBySpokenOf(word, tree, inReach(tree));
      else if (denier === undefined || denied.kind === "deed") continue;
      else if (denied.kind === "thing" && REPORTS.has(tree.tokens[denied.head]?.lemma ?? "")) continue;
      else if (denied.kind === "thing")
        yield* unlessTold(deniedThing(denier, denied.head, tree, context), inReach(tree));
      else yield* denial({ denier, word, ...denied }, tree, toldBefore(inReach(tree), known, at, tree));
    }
  }
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    yield* correction(tree, inReach(tree), known, context);
  }
}

/** « dément une dépêche »: not that there is one; what it says is told elsewhere, if at all. */
const REPORTS = new Set(["dépêche", "article", "reportage"]);

/** What a sentence can deny: what is said in it or within reach before it, found without looking at all. */
function reachedFrom(drafts: readonly ClaimDraft[]): (tree: Tree) => readonly ClaimDraft[] {
  const passages = drafts.map((draft) => ({ ...draft.evidence, draft }));
  return ({ sentence: { start, end } }) => touching(passages, { start: start - REACH, end }).map(({ draft }) => draft);
}

/** « dément la fermeture de l'usine »: as an event it is worded already. */
function* unlessTold(denied: ClaimDraft, drafts: readonly ClaimDraft[]): Generator<ClaimDraft> {
  const isTold = drafts.some(
    ({ evidence, stance, predicate }) =>
      evidence.start === denied.evidence.start && stance === "denies" && predicate === denied.predicate,
  );
  if (!isTold) yield denied;
}

/** « A affirme que B arme C, ce que celui-ci dément »: B denies what A says. */
function* deniedBySpokenOf(word: string, tree: Tree, drafts: readonly ClaimDraft[]): Generator<ClaimDraft> {
  const { start, end } = tree.sentence;
  const told = drafts.findLast(({ evidence, stance }) => evidence.start === start && stance === "asserts");
  const denier = told?.subject;
  if (told === undefined || !denier || denier.name === told.holder?.name) return;
  yield {
    ...told,
    holder: denier,
    stance: "denies",
    evidence: { start, end },
    rule: { name: "claim/denial", version: VERSION, words: [word, denier.name] },
  };
}

/** What the outlet itself calls untrue, as fact-checks do: « C'est faux : … », « Non, cette vidéo ne montre pas… ». */
function* correction(
  tree: Tree,
  drafts: readonly ClaimDraft[],
  known: KnownWithEvents,
  context: ReferringWording,
): Generator<ClaimDraft> {
  const { start, end } = tree.sentence;
  if (touching(known.quotes, tree.sentence).some((quote) => quote.start <= start)) return;
  const words = known.article.text.slice(start, end);
  const verdict = CALLS_FALSE.exec(words)?.[0];
  const isVoiced = accordingCues(tree).length > 0;
  if (verdict !== undefined && !isVoiced)
    yield* denial({ denier: null, word: verdict }, tree, toldBefore(drafts, known, start, tree));
  if (!/^Non,/u.test(words)) return;
  const corrected = wordProposition(BEHIND_NO, tree.tokens.length, inOwnVoice(tree, context));
  if (corrected?.negated !== true) return;
  yield {
    proposition: corrected.text,
    holder: null,
    stance: "denies",
    evidence: { start, end },
    ...structureOf(BEHIND_NO, tree.tokens.length, tree, context.finder, known),
    rule: { name: "claim/correction", version: VERSION, words: ["Non"] },
  };
}

/** The first word behind « Non, ». */
const BEHIND_NO = 2;

/** What was said before an offset: in earlier sentences, or in this one by somebody whose words have ended. */
function toldBefore(
  drafts: readonly ClaimDraft[],
  known: KnownWithEvents,
  offset: number,
  tree: Tree,
): readonly ClaimDraft[] {
  const { quotes } = known;
  const { start, end } = tree.sentence;
  const earlier = looksBack(tree, known);
  const hasEnded = (draft: ClaimDraft) =>
    isAccusation(draft) ||
    quotes.some((quote) => quote.speaker?.name === draft.holder?.name && start <= quote.start && quote.end <= offset);
  return drafts.filter(
    (draft) =>
      (earlier && draft.evidence.end <= start) ||
      (draft.evidence.start >= start && draft.evidence.end <= end && hasEnded(draft)),
  );
}

interface Denier {
  /** Nobody where the outlet itself says so. */
  readonly denier: Party | null;
  /** The words that deny. */
  readonly word: string;
  /** Who is named as having said what is denied. */
  readonly holder?: Party | undefined;
  /** Only what holds a number can be meant. */
  readonly number?: boolean;
  /** What somebody was accused of is meant first, all of it. */
  readonly accusation?: boolean;
  /** Only what its own sentence says can be meant. */
  readonly here?: boolean;
}

/** The last of what was said before that somebody else stands behind, if possible who is named as having said it. */
function* denial(
  { denier, word, holder, number, accusation, here }: Denier,
  tree: Tree,
  said: readonly ClaimDraft[],
): Generator<ClaimDraft> {
  const { start, end } = tree.sentence;
  const near = said.filter(
    ({ evidence, quantity, proposition }) =>
      start - evidence.end < REACH &&
      (!here || evidence.start >= start) &&
      (!number || Boolean(quantity) || /\d/u.test(proposition)),
  );
  const last = near.at(-1);
  // « X a nié que P. "C'est un mensonge", a-t-il lancé »: said again.
  if (last?.stance === "denies" && last.holder?.name === denier?.name) return;
  const named = holder && near.findLast((draft) => draft.holder?.name === holder.name);
  const accused = accusation && near.findLast((draft) => isAccusation(draft) && draft.holder?.name !== denier?.name);
  // « rejette les accusations du préfet », of whom nothing was told: not what anybody else said.
  if (holder && !accused && !named) return;
  const told = (accused || named) ?? near.findLast((draft) => draft.holder?.name !== denier?.name);
  // « X accuse Y de piller le port et de chasser les pêcheurs. Y rejette ces accusations. »: all of them.
  const meant = accusation && told && isAccusation(told) ? near.filter((draft) => isBeside(draft, told)) : [];
  for (const draft of meant.length > 0 ? meant : told ? [told] : [])
    yield {
      ...draft,
      holder: denier,
      // « n'a pas été averti », denied: he was.
      stance: draft.stance === "denies" ? "asserts" : "denies",
      evidence: { start, end },
      rule: { name: "claim/denial", version: VERSION, words: denier ? [word, denier.name] : [word] },
    };
}

const isBeside = (draft: ClaimDraft, told: ClaimDraft): boolean =>
  isAccusation(draft) && draft.evidence.start === told.evidence.start && draft.holder?.name === told.holder?.name;

const isAccusation = ({ rule }: ClaimDraft): boolean =>
  rule?.name === "claim/accusation" || rule?.name === "claim/blame";
