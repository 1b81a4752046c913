import type { Party } from "../../model/analysis.ts";
import { overlaps } from "../../model/span.ts";
import type { Anaphora } from "../anaphora.ts";
import { type Tree, treeOf } from "../clause/tree.ts";
import { bareDenials, DEED } from "../denial/bare-denials.ts";
import { CALLS_FALSE } from "../denial/untrue-words.ts";
import type { KnownWithEvents } from "../known.ts";
import { accordingCues } from "../quote/according-cues.ts";
import type { ArticleWording, ClaimDraft } from "./claims-of-quotes.ts";
import { structureOf } from "./structure.ts";
import { wordProposition } from "./wording/word-proposition.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 1;

/** What is denied without being said again was said within this many characters before. Guessed: two paragraphs. */
const REACH = 700;

interface DenialContext extends ArticleWording {
  readonly anaphora: Anaphora;
}

/**
 * Denials that do not say again what they deny: « Kigali dément », « ce que nie l'armée », « a rejeté ces accusations »,
 * « C'est faux », « nie toute implication ». The proposition is the last one that somebody else stands behind.
 */
export function* claimsOfDenials(
  drafts: readonly ClaimDraft[],
  known: KnownWithEvents,
  context: DenialContext,
): Generator<ClaimDraft> {
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    for (const { denier, word, at, thing, holder, pointed } of bareDenials(tree, known, context)) {
      if (pointed) yield* deniedBySpokenOf(word, tree, drafts);
      else if (thing !== undefined) yield deniedThing(denier, thing, tree, context);
      else yield* denial(denier, word, tree, toldBefore(drafts, known, at, tree), holder);
    }
  }
  yield* corrections(drafts, known, context);
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

/** What the outlet itself calls untrue, as fact-checks do: « Non, cette vidéo ne montre pas… », « C'est faux : … ». */
function* corrections(
  drafts: readonly ClaimDraft[],
  known: KnownWithEvents,
  context: DenialContext,
): Generator<ClaimDraft> {
  for (const sentence of known.reading.sentences) {
    const words = known.article.text.slice(sentence.start, sentence.end);
    if (known.quotes.some((quote) => overlaps(quote, sentence) && quote.start <= sentence.start)) continue;
    const tree = treeOf(sentence);
    const verdict = CALLS_FALSE.exec(words)?.[0];
    const isVoiced = accordingCues(tree).length > 0;
    if (verdict !== undefined && !isVoiced)
      yield* denial(null, verdict, tree, toldBefore(drafts, known, sentence.start, tree));
    if (!/^Non,/u.test(words)) continue;
    const wording = { ...context, tree, speaker: null, opensWithSpeaker: false };
    const corrected = wordProposition(2, tree.tokens.length, wording);
    if (corrected?.negated !== true) continue;
    yield {
      proposition: corrected.text,
      holder: null,
      stance: "denies",
      evidence: { start: sentence.start, end: sentence.end },
      ...structureOf(2, tree.tokens.length, tree, context.finder, known),
      rule: { name: "claim/correction", version: VERSION, words: ["Non"] },
    };
  }
}

/** What was said before an offset: in earlier sentences, or in this one by somebody whose words have ended. */
function toldBefore(
  drafts: readonly ClaimDraft[],
  { quotes }: KnownWithEvents,
  offset: number,
  tree: Tree,
): readonly ClaimDraft[] {
  const { start, end } = tree.sentence;
  const hasEnded = (draft: ClaimDraft) =>
    draft.rule?.name === "claim/accusation" ||
    quotes.some((quote) => quote.speaker?.name === draft.holder?.name && start <= quote.start && quote.end <= offset);
  return drafts.filter(
    (draft) =>
      draft.evidence.end <= start || (draft.evidence.start >= start && draft.evidence.end <= end && hasEnded(draft)),
  );
}

/** « les accusations d'attaque portées par X »: what follows is said of the accusations. */
const HANDED_ON = /^(?:portée?s?|lancée?s?|formulée?s?|émises?|émis|diffusée?s?|relayée?s?|publiée?s?|concernant)$/iu;

const DEED_WORDINGS: Readonly<Record<string, string>> = {
  responsabilité: "est responsable",
  implication: "est impliqué",
  participation: "participe",
};

/** « nie toute implication dans l'attaque » → « X est impliqué dans l'attaque »; « conteste toute pression » → « il y a une pression ». */
function deniedThing(denier: Party, at: number, tree: Tree, context: DenialContext): ClaimDraft {
  const { articles } = context;
  const deed = tree.tokens[at]?.lemma ?? "";
  const end = tree.tokens.findIndex(
    (token, index) => index > at && (/^[,.;:!?]$/u.test(token.form) || HANDED_ON.test(token.form)),
  );
  const wording = { ...context, tree, speaker: null, opensWithSpeaker: false };
  const rest = wordProposition(at + 1, end < 0 ? tree.tokens.length : end, wording)?.text;
  const isDescribed = tree.tokens[at + 1]?.upos === "ADJ";
  const known = DEED_WORDINGS[deed];
  const feminine = tree.tokens[at]?.features.Gender === "Fem";
  const proposition = known
    ? `${articles.asSubject(denier)} ${known}${known.endsWith("é") ? articles.agreementOf(denier) : ""}`
    : DEED.has(deed)
      ? `${articles.asSubject(denier)} a un lien : ${deed}`
      : `il y a ${tree.tokens[at]?.features.Number === "Plur" ? "des" : feminine ? "une" : "un"} ${tree.tokens[at]?.form}`;
  return {
    proposition:
      rest && (isDescribed || /^(?:de|d'|du|des|dans|à|au|aux|avec|sur|entre|contre|en) ?/u.test(rest))
        ? `${proposition} ${rest}`
        : proposition,
    holder: denier,
    stance: "denies",
    evidence: { start: tree.sentence.start, end: tree.sentence.end },
    subject: DEED.has(deed) ? denier : null,
    predicate: deed,
    rule: { name: "claim/denied-deed", version: VERSION, words: [deed, denier.name] },
  };
}

/** The last thing said before that somebody else stands behind, if possible who is named as having said it. */
function* denial(
  denier: Party | null,
  word: string,
  tree: Tree,
  said: readonly ClaimDraft[],
  holder?: Party,
): Generator<ClaimDraft> {
  const { start, end } = tree.sentence;
  const near = said.filter(({ evidence, stance }) => start - evidence.end < REACH && stance === "asserts");
  const named = holder && near.findLast((draft) => draft.holder?.name === holder.name);
  const told = named ?? near.findLast((draft) => draft.holder?.name !== denier?.name);
  if (told === undefined) return;
  yield {
    ...told,
    holder: denier,
    stance: "denies",
    evidence: { start, end },
    rule: { name: "claim/denial", version: VERSION, words: denier ? [word, denier.name] : [word] },
  };
}
