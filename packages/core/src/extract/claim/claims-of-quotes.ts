import type { Claim, Quote } from "../../model/analysis.ts";
import { contains, overlapping } from "../../model/span.ts";
import { type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { eventEntries } from "../event/event-lexicon.ts";
import type { KnownWithEvents } from "../known.ts";
import { deniesItsWords } from "../quote/denying.ts";
import { reportingUses } from "../quote/reporting-words.ts";
import { firstWordFrom } from "./first-person.ts";
import { mainClauseIn } from "./main-clause.ts";
import { structureOf } from "./structure.ts";
import { joinWords, type WordingContext, withSubject, wordProposition } from "./word-proposition.ts";

export type ClaimDraft = Omit<Claim, "id">;

/** Version of the rules below, stored with each finding. */
const VERSION = 1;

/** What a quotation claims: its clauses, or what a fragment says of the object it judges. */
export function* claimsOfQuote(
  quote: Quote,
  known: KnownWithEvents,
  context: Omit<WordingContext, "tree" | "speaker" | "direct">,
): Generator<ClaimDraft> {
  if (quote.corrupt) return;
  for (const sentence of overlapping(known.reading.sentences, quote)) {
    const tree = treeOf(sentence);
    const wording: WordingContext = { ...context, tree, speaker: quote.speaker, direct: quote.kind === "direct" };
    const fragment =
      quote.rule?.name === "quote/described-as" ||
      quote.rule?.name === "quote/fragment-in-object" ||
      quote.rule?.name === "quote/verb-then-fragment";
    const drafts = fragment ? fragmentClaim(quote, wording) : clauseClaims(quote, wording, known);
    yield* drafts;
  }
}

function* clauseClaims(quote: Quote, wording: WordingContext, known: KnownWithEvents): Generator<ClaimDraft> {
  const { tree } = wording;
  const from = tree.tokens.findIndex((token) => token.end > quote.start);
  let to = from;
  while (to < tree.tokens.length && (tree.tokens[to]?.start ?? quote.end) < quote.end) to += 1;
  const denies = deniesItsWords(quote);
  for (const [start, end] of clausesIn(tree, afterReports(tree, from, to), to)) {
    const group = verbGroupsOf(tree).find(
      (candidate) => candidate.main >= start && candidate.main < end && candidate.form === "finite",
    );
    const infinitive = quote.rule?.name === "quote/infinitive";
    const finite = tree.tokens.slice(start, end).some((token) => token.features.VerbForm === "Fin");
    if ((!finite && !infinitive) || (group && isSpeechAct(group)) || isQuestion(tree, end)) continue;
    if (isSupposed(tree, start, end)) continue;
    const proposition = wordProposition(start, end, wording);
    if (proposition === undefined) continue;
    const text = infinitive
      ? withSubject(wording.speaker?.name ?? "", proposition.text, start, wording)
      : proposition.text;
    yield {
      ...draft(text, quote, tree, proposition.negated !== denies),
      ...structureOf(start, end, tree, wording.finder, known),
    };
  }
}

/** « les informations selon lesquelles elle serait encerclée », « nous précisons que … »: the clause behind. */
function afterReports(tree: Tree, from: number, to: number): number {
  const opening = verbGroupsOf(tree).find((group) => group.main >= from && group.main < Math.min(to, from + 4));
  const says = opening !== undefined && reportingUses(opening.lemma, opening.reflexive).has("say");
  const first = /^(?:je|j'|nous|on)$/u.test(wordAt(tree.tokens, from + (wordAt(tree.tokens, from) === "«" ? 1 : 0)));
  if (says && first && /^(?:que|qu')$/u.test(wordAt(tree.tokens, opening.last + 1))) return opening.last + 2;
  for (let index = from; index < Math.min(to, from + 8); index++)
    if (/^(?:lesquelles|laquelle|lesquels)$/u.test(wordAt(tree.tokens, index))) return index + 1;
  return from;
}

/** « … et que … »: two clauses under one cue. */
function clausesIn(tree: Tree, from: number, to: number): readonly (readonly [number, number])[] {
  const cuts: number[] = [];
  for (let index = from + 2; index < to - 2; index++) {
    const joined =
      /^(?:et|mais|,)$/u.test(wordAt(tree.tokens, index)) && /^(?:que|qu')$/u.test(wordAt(tree.tokens, index + 1));
    if (joined) cuts.push(index);
  }
  const starts = [from, ...cuts.map((cut) => cut + 2)];
  return starts.map((start, index) => [start, cuts[index] ?? to] as const);
}

/** Asking and ordering claim nothing. */
function isSpeechAct(group: VerbGroup): boolean {
  return eventEntries(group.lemma, "verb").some((entry) => entry.type === "REQUEST" && entry.further.length === 0);
}

function isQuestion(tree: Tree, end: number): boolean {
  return wordAt(tree.tokens, end) === "?" || wordAt(tree.tokens, end - 1) === "?";
}

/** « si les combats reprenaient », « qu'ils s'en aillent »: nothing is said to be so. */
function isSupposed(tree: Tree, start: number, end: number): boolean {
  const verb = mainClauseIn(tree, start, end)?.verb;
  const mood = tree.tokens[verb ?? -1]?.features.Mood;
  return mood === "Imp" || /^(?:si|s'|que|qu')$/u.test(wordAt(tree.tokens, firstWordFrom(tree, start)));
}

/** « qualifier Y de "Z" » → « Y est Z »; « un silence "coupable" » → the object with its fragment. */
function* fragmentClaim(quote: Quote, wording: WordingContext): Generator<ClaimDraft> {
  const { tree } = wording;
  const first = tree.tokens.findIndex((token) => contains(quote, token));
  if (first < 0 || !contains(tree.sentence, quote)) return;
  const cue = verbGroupsOf(tree)
    .filter((group) => group.last < first)
    .at(-1);
  if (cue === undefined || cue.form !== "finite" || NO_CLAIM.has(cue.lemma) || isSpeechAct(cue)) return;
  // « accuse les élus d'avoir « vendu leur vote » »: what they are accused of is a claim of its own.
  if (tree.tokens.slice(cue.last + 1, first).some((token) => token.features.VerbForm === "Inf")) return;
  const fragment = joinWords(tree.tokens.filter((token) => contains(quote, token)).map((token) => token.form));
  const link = first - 1 - (/^[«“"]$/u.test(wordAt(tree.tokens, first - 1)) ? 1 : 0);
  const judged = JUDGING.has(cue.lemma) || /^(?:de|d'|comme)$/u.test(wordAt(tree.tokens, link));
  const until = /^(?:de|d'|comme)$/u.test(wordAt(tree.tokens, link)) ? link : link + 1;
  const object = wordProposition(cue.last + 1, until, wording)?.text ?? wordsBetween(tree, cue.last + 1, until);
  if (object.length < 2 && !judged) return;
  const describes = quote.rule?.name === "quote/described-as" || JUDGING.has(cue.lemma);
  const name = describes && judged && object.length > 1 ? `${object} est ${fragment}` : `${object} ${fragment}`;
  yield draft(name.replace(/^(?:de|d'|du|des)\s/u, "").trim(), quote, tree, false);
}

/** « juge ce blocage « incompréhensible » »: the words behind the object are said of it. */
const JUDGING = new Set(["juger", "trouver", "estimer", "considérer", "croire", "dire"]);

/** Verbs whose object is a text or a demand, not something that is said to be so. */
const NO_CLAIM = new Set([
  "publier",
  "diffuser",
  "écrire",
  "lire",
  "demander",
  "réclamer",
  "exiger",
  "promettre",
  "proposer",
  "menacer",
]);

function wordsBetween(tree: Tree, from: number, to: number): string {
  return joinWords(
    tree.tokens
      .slice(from, to)
      .filter((token) => !/^[«“"»”]$/u.test(token.form))
      .map((token) => token.form),
  );
}

function draft(proposition: string, quote: Quote, tree: Tree, denies: boolean): ClaimDraft {
  return {
    proposition,
    holder: quote.speaker,
    stance: denies ? "denies" : "asserts",
    evidence: { start: tree.sentence.start, end: tree.sentence.end },
    rule: {
      name: "claim/quotation",
      version: VERSION,
      words: [quote.cue ?? "", quote.speaker?.name ?? ""].filter(Boolean),
    },
  };
}
