import { isWithin, touching } from "../../model/touching.ts";
import { type Tree, treeOf } from "../clause/tree.ts";
import { topicOfArticle } from "../event/triggers/topics.ts";
import type { KnownWithEvents } from "../known.ts";
import { claimsNothing, isRelative } from "./claims-nothing.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { type StateClass, stateOf } from "./states.ts";
import { structureOf } from "./structure.ts";
import { clausesIn } from "./wording/clauses.ts";
import { mainPredicate, type Predicate } from "./wording/predicates.ts";
import { wordProposition } from "./wording/word-proposition.ts";
import { inOwnVoiceWithReferents, type ReferringWording } from "./wording/wording-context.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 4;

/** « Les rues sont vides », « la loi suscite une controverse », « la junte veut profiter de la hausse »: how the outlet itself says things stand. */
export function* claimsOfStates(known: KnownWithEvents, context: ReferringWording): Generator<ClaimDraft> {
  // Games are told by how players felt and how a season goes.
  if (topicOfArticle(known).sport) return;
  for (const sentence of known.reading.sentences) {
    const kind = known.article.blocks[sentence.block]?.kind;
    if (kind !== "paragraph" && kind !== "dek") continue;
    const tree = treeOf(sentence);
    for (const [from, to] of clausesIn(tree, 0, tree.tokens.length)) yield* stateIn(from, to, tree, known, context);
  }
}

function* stateIn(
  from: number,
  to: number,
  tree: Tree,
  known: KnownWithEvents,
  context: ReferringWording,
): Generator<ClaimDraft> {
  const predicate = mainPredicate(tree, from, to);
  const token = tree.tokens[predicate?.last ?? -1];
  if (predicate?.form !== "finite" || token === undefined) return;
  if (isWithin(known.quotes, token) || isRelative(tree, from, predicate)) return;
  if (touching(known.issues, token).length > 0) return;
  const state = stateOf(tree, predicate, context.finder);
  // « douze agents ont été expulsés », « les agents sont expulsés »: an act is told as an event, with its count.
  if (TOLD_AS_EVENTS.has(state ?? "") && tellsEvent(tree, predicate, known)) return;
  if (state === undefined || claimsNothing(predicate, { tree, start: from, end: to }, false)) return;
  const wording = inOwnVoiceWithReferents(tree, context);
  const worded = wordProposition(from, to, wording);
  // « elle reste floue »: of whom is not known. « sera en vigueur »: a schedule.
  if (worded === undefined || OPEN.test(worded.text)) return;
  if (isStillToCome(tree, predicate) && !COUNTED_AHEAD.has(state)) return;
  yield {
    proposition: worded.text,
    holder: null,
    stance: worded.negated ? "denies" : "asserts",
    evidence: { start: tree.sentence.start, end: tree.sentence.end },
    ...structureOf(from, to, tree, context.finder, known),
    rule: { name: "claim/state", version: VERSION, words: [predicate.lemma, state] },
  };
}

/** « la convention courra sur dix mois », « le pont coûtera deux millions »: what is settled of it is so, though it is to come. */
const COUNTED_AHEAD: ReadonlySet<StateClass> = new Set(["measure", "counted"]);

const TOLD_AS_EVENTS: ReadonlySet<string> = new Set<StateClass>(["counted", "lasting", "position"]);

function tellsEvent(tree: Tree, { first, last }: Predicate, { events }: KnownWithEvents): boolean {
  const start = tree.tokens[first]?.start ?? 0;
  const end = tree.tokens[last]?.end ?? 0;
  return events.some(({ trigger }) => trigger !== undefined && trigger.start < end && start < trigger.end);
}

const OPEN = /^(?:il|elle|ils|elles|celui|celle|ceux|celles|celui-ci|celle-ci)(?: |$)/u;

const isStillToCome = (tree: Tree, { first, last }: Predicate): boolean =>
  tree.tokens.slice(first, last + 1).some(({ features }) => features.Tense === "Fut");
