import { VAGUE_COUNTS } from "../../language/number-words.ts";
import type { DateRange } from "../../model/analysis.ts";
import { contains } from "../../model/span.ts";
import { touching } from "../../model/touching.ts";
import { givesAccount } from "../clause/gives-account.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { eventTypeOf } from "../event/triggers/event-lexicon.ts";
import { tellsOfAccident } from "../event/triggers/topics.ts";
import type { KnownWithEvents } from "../known.ts";
import { isAgentNoun } from "../participants.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { structureOf } from "./structure.ts";
import { wordProposition } from "./wording/word-proposition.ts";
import type { ArticleWording } from "./wording/wording-context.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 2;

/** Verbs that bring in a toll: « la guerre a fait 300 morts ». */
const TOLL_VERBS = new Set([
  "faire",
  "causer",
  "provoquer",
  "tuer",
  "blesser",
  "coûter",
  "compter",
  "recenser",
  "dénombrer",
]);
const VICTIMS =
  /^(?:morts?|décès|tuée?s?|blessée?s?|victimes?|disparue?s?|déplacée?s?|réfugiée?s?|personnes?|civils?|soldats?|enfants?)$/iu;
/** Verbs of holding ground. */
const HOLDING_VERBS = new Set(["contrôler", "tenir", "détenir", "occuper", "encercler", "assiéger", "cerner"]);

/** What the text tells in its own voice, or inside reported words, that others count or see otherwise: tolls and who holds ground. */
export function* claimsOfTellings(known: KnownWithEvents, context: ArticleWording): Generator<ClaimDraft> {
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    for (const group of verbGroupsOf(tree)) {
      if (group.form !== "finite" || !(tellsToll(tree, group) || holdsGround(tree, group, context))) continue;
      yield* clauseClaim(group, tree, known, context);
    }
  }
}

function tellsToll(tree: Tree, group: VerbGroup): boolean {
  if (!TOLL_VERBS.has(group.lemma) || givesAccount(tree, group.lemma, group.last)) return false;
  return childrenWith(tree, group.main, "obj", "obl", "nsubj").some((child) => {
    const counted = [child, ...childrenWith(tree, child, "nmod", "obl")];
    return counted.some((at) => VICTIMS.test(wordAt(tree.tokens, at))) && counted.some((at) => isCounted(tree, at));
  });
}

function isCounted(tree: Tree, at: number): boolean {
  return childrenWith(tree, at, "nummod").length > 0 || VAGUE_COUNTS.has(tree.tokens[at]?.lemma ?? "");
}

function holdsGround(tree: Tree, group: VerbGroup, { finder }: Pick<ArticleWording, "finder">): boolean {
  if (!HOLDING_VERBS.has(group.lemma) || group.passive) return false;
  return childrenWith(tree, group.main, "obj").some((child) => {
    const below = [child, ...childrenWith(tree, child, "nmod"), ...childrenWith(tree, child, "appos")];
    return below.some((at) => finder.placeAt(tree, at) !== undefined || GROUND.test(wordAt(tree.tokens, at)));
  });
}

const GROUND =
  /^(?:villes?|villages?|localités?|capitale|territoires?|régions?|provinces?|quartiers?|pays|zones?|routes?|frontière|terrain|positions?)$/u;

function* clauseClaim(
  group: VerbGroup,
  tree: Tree,
  known: KnownWithEvents,
  context: ArticleWording,
): Generator<ClaimDraft> {
  const token = tree.tokens[group.main];
  const quote = token && touching(known.quotes, token).find((candidate) => contains(candidate, token));
  if (quote?.corrupt) return;
  const [from, to] = clauseAround(group, tree);
  const holder = quote?.speaker ?? null;
  const wording = { ...context, tree, speaker: holder, opensWithSpeaker: quote?.kind !== "direct" };
  const worded = wordProposition(from, to, wording);
  // « l'effondrement, qui a fait quinze morts »: told of what the clause describes.
  const relative = /^(?:qui|lequel|laquelle|lesquels|lesquelles)$/u.test(wordAt(tree.tokens, from));
  const nearest = relative ? subjectOf(tree, group) : undefined;
  const head = nearest === undefined ? undefined : whatHarms(tree, nearest);
  const subject = head === undefined ? undefined : context.finder.partyAt(tree, head);
  if (relative && subject === undefined) return;
  if (worded === undefined) return;
  const structure = structureOf(from, to, tree, context.finder, known);
  yield {
    proposition: subject ? `${context.articles.asSubject(subject)} ${worded.text.replace(/^\S+ /u, "")}` : worded.text,
    holder,
    stance: worded.negated ? "denies" : "asserts",
    evidence: { start: tree.sentence.start, end: tree.sentence.end },
    ...structure,
    date: structure.date ?? (holder === null ? openingTime(tree, known) : null),
    rule: { name: "claim/telling", version: VERSION, words: [group.lemma] },
  };
}

/** « l'effondrement du toit de la gare qui a tué »: what happened, not what it happened to. */
function whatHarms(tree: Tree, nearest: number): number {
  if (isAgentNoun(tree.tokens[nearest]?.lemma ?? "")) return nearest;
  for (let at = nearest; relationOf(tree.tokens[at]) === "nmod"; ) {
    at = tree.tokens[at]?.head ?? -1;
    if (tellsOfAccident(tree.tokens[at]?.form ?? "") || eventTypeOf(tree.tokens[at]?.lemma ?? "")?.type === "ASSAULT")
      return at;
  }
  return nearest;
}

/** « L'an dernier déjà, des tirs avaient fait trois morts »: a time that opens a sentence of the outlet's own holds for all of it. */
function openingTime({ sentence }: Tree, { times }: KnownWithEvents): DateRange | null {
  return touching(times, sentence).find(({ start }) => start === sentence.start)?.range ?? null;
}

/** From the subject to the next comma, relative or end. */
function clauseAround(group: VerbGroup, tree: Tree): readonly [number, number] {
  const subject = childrenWith(tree, group.main, "nsubj").find((child) => child < group.main) ?? group.first;
  let from = Math.min(subject, group.first);
  const relative = /^(?:qui|lequel|laquelle|lesquels|lesquelles)$/u.test(wordAt(tree.tokens, from));
  while (!relative && from > 0 && opensCount(tree, from - 1)) from -= 1;
  let to = group.last + 1;
  const next = verbGroupsOf(tree).find((other) => other.form === "finite" && other.first > group.last)?.first;
  while (to < (next ?? tree.tokens.length) && !/^(?:[,.;:!?»]|qui|dont|où|selon)$/u.test(wordAt(tree.tokens, to)))
    to += 1;
  return [from, to];
}

/** What stands before a noun and belongs to it, « au moins » and « plus de » included: without them a floor would be a count. */
function opensCount(tree: Tree, at: number): boolean {
  if (/^(?:DET|NUM|ADJ)$/u.test(tree.tokens[at]?.upos ?? "")) return true;
  const [before, word, next] = [at - 1, at, at + 1].map((index) => wordAt(tree.tokens, index));
  return (
    /^(?:au moins|plus de|moins de|plus d'|moins d'|près de|près d')$/u.test(`${word} ${next}`) ||
    /^(?:au moins|plus de|moins de|plus d'|moins d'|près de|près d')$/u.test(`${before} ${word}`) ||
    /^(?:environ|quelque)$/u.test(word ?? "")
  );
}
