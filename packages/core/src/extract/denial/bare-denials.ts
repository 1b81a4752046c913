import type { Party, Quote } from "../../model/analysis.ts";
import { onceFor } from "../../model/once-for.ts";
import { overlapping } from "../../model/span.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import type { KnownWithQuotes } from "../known.ts";
import { accordingCues } from "../quote/cue/according-cues.ts";
import { type DenialContext, denierOf, OUTRIGHT } from "./deniers.ts";
import { disownments } from "./disownments.ts";
import { denialsByNouns } from "./nouns-of-denial.ts";
import { isPlea, pleas } from "./pleas.ts";
import { CALLS_FALSE, DISMISSES } from "./untrue-words.ts";
import { ALL_OF_IT, type BareDenial, type Denied } from "./what-is-denied.ts";
import {
  ACCUSATIONS,
  contentOf,
  isDenied,
  isThing,
  NUMBERS,
  objectsOf,
  relativeOf,
  SAID,
  TELLINGS,
} from "./what-was-said.ts";

/**
 * « Kigali dément », « ce que nie l'armée », « a rejeté ces accusations », « des accusations démenties par X », « nie toute implication »,
 * « C'est faux », « qualifie cela de "mensonge" », « Une contre-vérité, selon X », « plaide non coupable ».
 */
export function bareDenials(tree: Tree, known: KnownWithQuotes, context: DenialContext): readonly BareDenial[] {
  const found = foundBeside(known.quotes);
  const denials = found.get(tree) ?? [...findDenials(tree, known, context)];
  found.set(tree, denials);
  return denials;
}

/** What was found in each sentence of an article, which its quotations stand for: events and claims ask the same. */
const foundBeside = onceFor((_quotes: readonly Quote[]) => new WeakMap<Tree, readonly BareDenial[]>());

function* findDenials(tree: Tree, known: KnownWithQuotes, context: DenialContext): Generator<BareDenial> {
  yield* pleas(tree, context);
  for (const group of verbGroupsOf(tree)) {
    const denier =
      isPlea(tree, group) || saysWhat(tree, group, known.quotes) ? undefined : denierOf(tree, group, context);
    if (denier === undefined) continue;
    const at = tree.tokens[group.first]?.start ?? tree.sentence.start;
    yield { denier, word: group.lemma, at, denied: deniedBy(tree, group, context) };
  }
  yield* denialsByNouns(tree, known.quotes, context);
  yield* disownments(tree, context);
  yield* verdictsInQuotes(tree, known);
  yield* verdicts(tree, known, context);
}

/** A title or a heading speaks of what stands below it: what its words leave open was not told before. */
export function looksBack(tree: Tree, { article }: KnownWithQuotes): boolean {
  const kind = article.blocks[tree.sentence.block]?.kind;
  return kind !== "title" && kind !== "heading";
}

function deniedBy(tree: Tree, group: VerbGroup, context: DenialContext): Denied {
  if (POINTED.test(wordAt(tree.tokens, group.first - 1))) return { kind: "pointed" };
  const objects = objectsOf(tree, group);
  const head = objects
    .map((at) => contentOf(tree, at, context.finder) ?? at)
    .find(
      (at) =>
        isDenied(tree, at) || (OUTRIGHT.has(group.lemma) && isThing(tree, at, context.finder)) || !objects.includes(at),
    );
  if (head !== undefined) return { kind: "thing", head };
  const holds = (nouns: ReadonlySet<string>) => objects.some((at) => nouns.has(tree.tokens[at]?.lemma ?? ""));
  // « une information démentie par X », « des accusations que X rejette »
  const described =
    relativeOf(tree, group) ?? (group.form === "participle" ? (tree.tokens[group.main]?.head ?? -1) : -1);
  return {
    kind: "told",
    holder: holderNamed(tree, group, context),
    number: holds(NUMBERS) || NUMBERS.has(tree.tokens[described]?.lemma ?? ""),
    accusation: holds(ACCUSATIONS) || ACCUSATIONS.has(tree.tokens[described]?.lemma ?? ""),
    here: (described > 1 && /^(?:des|une?|,)$/u.test(wordAt(tree.tokens, described - 1))) || isRelative(tree, objects),
    act:
      tellsAct(tree, group, objects, described) ||
      holds(TELLINGS) ||
      TELLINGS.has(tree.tokens[described]?.lemma ?? "") ||
      (OUTRIGHT.has(group.lemma) && holds(SAID) && !holds(ACCUSATIONS)),
  };
}

/** « ce que X conteste »: what the clause before says. */
const isRelative = (tree: Tree, objects: readonly number[]): boolean =>
  objects.some(
    (at) => /^(?:que|qu')$/u.test(wordAt(tree.tokens, at)) && wordAt(tree.tokens, at - 1) === "ce" && at > 1,
  );

/** « dément », « le dément », « ce que X nie »: nothing is named, so it is what was told. */
function tellsAct(tree: Tree, group: VerbGroup, objects: readonly number[], described: number): boolean {
  // « une trêve que X conteste »
  if (tree.tokens[described]?.upos === "NOUN") return false;
  const pronouns = objects.every((at) =>
    /^(?:que|qu'|les?|la|l'|en|cela|ça|ceci|tout)$/u.test(wordAt(tree.tokens, at)),
  );
  return pronouns && (group.form === "finite" || group.form === "infinitive") && !group.passive;
}

const POINTED = /^(?:celui|celle|ceux|celles)-(?:ci|là)$/u;

/** « a nié jeudi à la télévision que le camp soit pris »: wherever the clause stands that the verb reports, it says what is denied. */
function saysWhat(tree: Tree, group: VerbGroup, quotes: readonly Quote[]): boolean {
  const [first, last] = [tree.tokens[group.first], tree.tokens[group.last]];
  return overlapping(quotes, tree.sentence).some(
    ({ cueSpan, rule }) =>
      cueSpan !== undefined &&
      REPORTED_CLAUSES.has(rule?.name ?? "") &&
      cueSpan.start <= (last?.start ?? 0) &&
      (first?.start ?? 0) < cueSpan.end,
  );
}

const REPORTED_CLAUSES = new Set([
  "quote/que",
  "quote/infinitive",
  "quote/that-clause-in-marks",
  "quote/that-clause-with-fragment",
]);

function* verdictsInQuotes(tree: Tree, { article, quotes }: KnownWithQuotes): Generator<BareDenial> {
  for (const quote of overlapping(quotes, tree.sentence)) {
    const word = verdictIn(quote, article.text.slice(quote.start, quote.end));
    if (quote.speaker === null || quote.start < tree.sentence.start || word === undefined) continue;
    if (judgesDeed(tree, quote.start)) continue;
    yield { denier: quote.speaker, word, at: quote.start, denied: ALL_OF_IT };
  }
}

/** « dénonce une décision « sans fondement » »: what was done is judged, nothing that was told is denied. */
function judgesDeed(tree: Tree, start: number): boolean {
  const at = tree.tokens.findIndex((token) => token.start >= start) - 1;
  const noun = tree.tokens[/^["«“]$/u.test(wordAt(tree.tokens, at)) ? at - 1 : at];
  return noun?.upos === "NOUN" && ![SAID, TELLINGS, ACCUSATIONS].some((told) => told.has(noun.lemma));
}

/** « Une contre-vérité, selon l'armée. »: a sentence without a verb. */
function* verdicts(
  tree: Tree,
  { article }: KnownWithQuotes,
  { finder, anaphora }: DenialContext,
): Generator<BareDenial> {
  const { start, end } = tree.sentence;
  const word = DISMISSES.exec(article.text.slice(start, end))?.[0];
  if (word === undefined || tree.tokens.some(({ features }) => features.VerbForm === "Fin")) return;
  const [cue] = accordingCues(tree);
  const denier =
    cue?.speaker === undefined
      ? undefined
      : (anaphora.referentOf(tree, cue.speaker) ?? finder.partyAt(tree, cue.speaker));
  if (denier) yield { denier, word, at: start, denied: ALL_OF_IT };
}

/** « les accusations du Hamas », « les affirmations israéliennes »: who said what is denied. */
function holderNamed(tree: Tree, group: VerbGroup, { finder }: DenialContext): Party | undefined {
  const said = childrenWith(tree, group.main, "obj", "nsubj").find((at) => SAID.has(tree.tokens[at]?.lemma ?? ""));
  if (said === undefined) return undefined;
  const adjective = childrenWith(tree, said, "amod").map((at) => finder.stateOfAdjective(wordAt(tree.tokens, at)));
  const names = childrenWith(tree, said, "nmod").map((at) => finder.partyAt(tree, at));
  return [...names, ...adjective].find((party) => party !== undefined);
}

/** The clause « c'est faux » of a quotation, or what it calls false: « qualifie ces accusations de "mensongères" ». */
function verdictIn(quote: Quote, words: string): string | undefined {
  if (quote.rule?.name === "quote/described-as" && DISMISSES.test(words)) return words;
  return words.split(/(?<=[,;.!])\s+/u).find((clause) => CALLS_FALSE.test(clause));
}
