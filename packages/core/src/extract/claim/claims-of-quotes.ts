import type { Claim, Party, Quote } from "../../model/analysis.ts";
import { onceFor } from "../../model/once-for.ts";
import { contains, overlapping } from "../../model/span.ts";
import { childrenWith, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { verbGroupsOf } from "../clause/verb-groups.ts";
import { DISMISSES, isMereVerdict } from "../denial/untrue-words.ts";
import { TELLINGS } from "../denial/what-was-said.ts";
import type { KnownWithEvents } from "../known.ts";
import { deniesItsWords } from "../quote/cue/denying.ts";
import { reportingUses } from "../quote/cue/reporting-words.ts";
import { claimsNothing, isRelative } from "./claims-nothing.ts";
import { fragmentProposition } from "./claims-of-fragments.ts";
import { structureOf } from "./structure.ts";
import { clausesIn, opensNegated } from "./wording/clauses.ts";
import { mainPredicate, type Predicate, predicatesOf } from "./wording/predicates.ts";
import { saysI } from "./wording/pronouns.ts";
import { wordInfinitive, wordProposition } from "./wording/word-proposition.ts";
import type { ReferringWording, WordingContext } from "./wording/wording-context.ts";

export type ClaimDraft = Omit<Claim, "id">;

/** Version of the rules below, stored with each finding. */
const VERSION = 1;

/** What a quotation claims: its clauses, or what a fragment says of the object it judges. */
export function* claimsOfQuote(quote: Quote, known: KnownWithEvents, context: ReferringWording): Generator<ClaimDraft> {
  // Words of nobody known are not the outlet's.
  if (quote.corrupt || quote.speaker === null) return;
  for (const sentence of overlapping(known.reading.sentences, quote)) {
    const tree = treeOf(sentence);
    const narrated = narratedIn(tree, quote);
    const wording = {
      ...context,
      tree,
      narrated,
      referentOf: (index: number) => spokenOf(known.quotes, context.anaphora.referentOf(tree, index)),
      speaker: quote.speaker,
      saidBefore: THAT_CLAUSES.has(quote.rule?.name ?? "") && !deniesItsWords(quote) && isSaidInPast(tree, quote),
      opensWithSpeaker: quote.kind !== "direct" && quote.rule?.name !== "quote/according-to",
    };
    const drafts = FRAGMENTS.has(quote.rule?.name ?? "")
      ? fragmentClaims(quote, wording)
      : clauseClaims(quote, wording, known);
    for (const draft of drafts) {
      yield draft;
      for (const holder of quote.jointSpeakers ?? []) yield { ...draft, holder };
    }
  }
}

const THAT_CLAUSES = new Set(["quote/que", "quote/that-clause-with-fragment"]);

/** Whether a verb of the past reports the words: « a promis », « avait annoncé ». */
const isSaidInPast = (tree: Tree, { cueSpan }: Quote): boolean =>
  verbGroupsOf(tree).some(({ main, tense }) => {
    const verb = tree.tokens[main];
    return tense === "past" && verb !== undefined && cueSpan !== undefined && contains(cueSpan, verb);
  });

/** Whom others speak of: who speaks says « je », and whoever spoke before may have been told of another. */
const spokenOf = (quotes: readonly Quote[], party: Party | undefined): Party | undefined =>
  party !== undefined && speakersIn(quotes).has(party.name) ? undefined : party;

/** Names of those who speak in an article. */
const speakersIn = onceFor((quotes: readonly Quote[]) => new Set(quotes.map(({ speaker }) => speaker?.name)));

const FRAGMENTS = new Set(["quote/described-as", "quote/fragment-in-object", "quote/verb-then-fragment"]);

/** « Rien, dit-il, ne justifie cela »: the incise inside the words is the narrator's, with the commas around it. */
function narratedIn(tree: Tree, { cueSpan, ...quote }: Quote): ReadonlySet<number> {
  if (cueSpan === undefined || !contains(quote, cueSpan)) return new Set();
  const first = tree.tokens.findIndex((token) => token.start >= cueSpan.start);
  const comma = tree.tokens.findIndex((token, index) => index > first && token.form === ",");
  const last = comma < 0 ? tree.tokens.length - 1 : comma;
  const before = wordAt(tree.tokens, first - 1) === "," ? first - 1 : first;
  return new Set(tree.tokens.map((_, index) => index).filter((index) => index >= before && index <= last));
}

function* clauseClaims(quote: Quote, wording: WordingContext, known: KnownWithEvents): Generator<ClaimDraft> {
  const { tree } = wording;
  const from = tree.tokens.findIndex((token) => token.end > quote.start);
  let to = from;
  while (to < tree.tokens.length && (tree.tokens[to]?.start ?? quote.end) < quote.end) to += 1;
  const { start: opening, denied, end: closing = to } = reportedBehind(tree, from, to);
  const denies = deniesItsWords(quote) !== denied;
  let subject: string | undefined;
  for (const [start, end] of clausesIn(tree, opening, closing)) {
    const predicate = mainPredicate(tree, start, end, wording.narrated);
    const infinitive = quote.rule?.name === "quote/infinitive" || opensWithInfinitive(tree, start);
    if (predicate === undefined || (predicate.form !== "finite" && !infinitive)) continue;
    const words = wordsIn(tree, start, end, known);
    // « contrairement à ce qu'affirme X, … »: whom the words are set against is told by a rule of its own.
    if (wordAt(tree.tokens, start) === "contrairement") continue;
    if (!infinitive && (isRelative(tree, start, predicate) || takesUp(tree, start, end))) continue;
    if (!denies && isWished(tree, predicate)) continue;
    if (isMereVerdict(words) || claimsNothing(predicate, { tree, start, end }, quote.kind === "direct")) continue;
    const proposition = infinitive ? wordInfinitive(start, end, wording) : wordProposition(start, end, wording);
    if (proposition === undefined) continue;
    const isShared = opensNegated(tree, start);
    if (!isShared) subject = subjectWords(predicate, wording);
    if (isShared && subject === undefined) continue;
    const text = isShared ? `${subject} ${proposition.text}` : proposition.text;
    if (TWICE.test(text)) continue;
    yield {
      ...draft(text, quote, tree, proposition.negated !== denies),
      ...structureOf(start, end, tree, wording.finder, known),
    };
  }
}

/** « le ministère le ministère dit »: of « qu'il dit avoir », which says it of a noun before. */
const TWICE = /^(?!(?:nous|vous) )(\S.{3,}?) \1(?!\p{L})/u;

/** « l'usine a pris feu, ce qui a conduit à l'arrêt »: of what stands before; « ce qui se passe est grave » speaks for itself. */
function takesUp(tree: Tree, start: number, end: number): boolean {
  const opens = wordAt(tree.tokens, start) === "ce" && /^(?:qui|que|qu'|dont)$/u.test(wordAt(tree.tokens, start + 1));
  return opens && predicatesOf(tree, start, end).filter(({ form }) => form === "finite").length < 2;
}

/** « exige que les comptes soient publiés »: what is asked for is not so. « Se félicite que la route ait rouvert » tells a fact. */
function isWished(tree: Tree, { first, last }: Predicate): boolean {
  return tree.tokens
    .slice(first, last + 1)
    .some(({ lemma, features }) => features.Mood === "Sub" && features.Tense === "Pres" && lemma !== "avoir");
}

/** The subject as the next clause, which has none, is to have it. */
function subjectWords({ root }: Predicate, { tree, finder, articles, speaker }: WordingContext): string | undefined {
  const [subject] = childrenWith(tree, root, "nsubj");
  if (subject === undefined) return undefined;
  const party = saysI(tree, subject) ? speaker : finder.partyAt(tree, subject);
  return party ? articles.asSubject(party) : undefined;
}

/** A clause that words report: where it begins, where it ends if not with them, and whether they deny it. */
interface Reported {
  readonly start: number;
  readonly end?: number;
  readonly denied: boolean;
}

/** « l'information selon laquelle la route serait coupée est fausse »: the clause, up to what is said of it. */
function verdictBehind(tree: Tree, from: number, to: number): Omit<Reported, "start"> {
  const verdict = tree.tokens.findIndex(
    ({ lemma, features }, index) =>
      index > from && index < to - 1 && lemma === "être" && features.VerbForm === "Fin" && isVerdict(tree, index, to),
  );
  return verdict < 0 ? { denied: false } : { end: verdict, denied: true };
}

function isVerdict(tree: Tree, verb: number, to: number): boolean {
  const words = tree.tokens.slice(verb + 1, to).map(({ form }) => form);
  return DISMISSES.test(words.join(" ").replaceAll("' ", "'"));
}

/** « les rumeurs selon lesquelles la banque fermerait », « nous précisons que … », « nous nions que … »: the clause behind, and whether it is denied. */
function reportedBehind(tree: Tree, from: number, to: number): Reported {
  const opening = verbGroupsOf(tree).find((group) => group.main >= from && group.main < Math.min(to, from + 4));
  const uses = opening && reportingUses(opening.lemma, opening.reflexive);
  const first = /^(?:je|j'|nous|on)$/u.test(wordAt(tree.tokens, from + (wordAt(tree.tokens, from) === "«" ? 1 : 0)));
  const that = tree.tokens.findIndex(
    (_, index) =>
      opening !== undefined &&
      index > opening.last &&
      index <= opening.last + 2 &&
      /^(?:que|qu')$/u.test(wordAt(tree.tokens, index)),
  );
  if (first && that >= 0 && opening?.negated === false && (uses?.has("say") || uses?.has("deny")))
    return { start: that + 1, denied: uses.has("deny") };
  // « l'information, relayée par un hebdomadaire, selon laquelle … »
  const reach = tree.tokens.slice(from, from + 3).some(({ lemma }) => TELLINGS.has(lemma)) ? LONGEST_TELLING : 8;
  for (let index = from; index < Math.min(to, from + reach); index++)
    if (/^(?:lesquelles|laquelle|lesquels)$/u.test(wordAt(tree.tokens, index)))
      return { start: index + 1, ...verdictBehind(tree, index, to) };
  return { start: from, denied: false };
}

/** Words between what is told and its clause, with who relays it. Guessed. */
const LONGEST_TELLING = 20;

/** The words of a clause, without the mark that opens them. */
function wordsIn(tree: Tree, from: number, to: number, { article }: KnownWithEvents): string {
  const words = article.text.slice(tree.tokens[from]?.start ?? 0, tree.tokens[to - 1]?.end ?? 0);
  return words.replace(/^[«"“,\s]+/u, "");
}

/** « a affirmé avoir visé un "centre" » */
function opensWithInfinitive(tree: Tree, start: number): boolean {
  const [first] = predicatesOf(tree, start, start + 4).filter(({ form }) => form !== "participle");
  // « négocier avec eux serait une erreur »: a subject.
  const isSubject = first !== undefined && tree.tokens[first.root]?.relation === "csubj";
  return first?.form === "infinitive" && first.first <= start + 1 && !isSubject;
}

function* fragmentClaims(quote: Quote, wording: WordingContext): Generator<ClaimDraft> {
  const proposition = fragmentProposition(quote, wording);
  if (proposition) yield draft(proposition.text, quote, wording.tree, proposition.negated);
}

/** « dément avoir payé quoi que ce soit » */
const ANYTHING = /quoi que c(?:e soit|['’]est)/u;

function draft(proposition: string, quote: Quote, tree: Tree, denies: boolean): ClaimDraft {
  return {
    proposition: proposition.replace(ANYTHING, "quelque chose"),
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
