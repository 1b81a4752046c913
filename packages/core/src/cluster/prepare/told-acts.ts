import { type Analysis, type Claim, type Event, toldDate } from "../../model/analysis.ts";
import type { EventType } from "../../model/plover.ts";
import { overlaps } from "../../model/span.ts";
import { isGrammar, stemOf, wordsOf } from "../text/words.ts";

/** Name of the rule below. */
const TOLD_ACT = "claim/told-act";
/** Its version. */
const VERSION = 1;

/** Acts of words: what is asked or threatened is no fact that others could deny; accusations and answers have rules of their own. */
const WORDS_ONLY: ReadonlySet<EventType> = new Set(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT"]);

/**
 * An act that is told as done, or as not done, and that no claim states, worded as one: « la police a annoncé l'arrestation de X » and
 * « l'Algérie a expulsé l'ambassadeur » are denied as any proposition is.
 */
export function toldActIn(event: Event, { text, claims }: Analysis): Claim | undefined {
  const { trigger, status, evidence, actors } = event;
  if (trigger === undefined || WORDS_ONLY.has(event.type) || (status !== "asserted" && status !== "denied"))
    return undefined;
  const act = wordsOf(text.slice(trigger.start, trigger.end));
  if (claims.some((claim) => overlaps(claim.evidence, evidence) && states(claim, act))) return undefined;
  const [from, to] = clauseAround(text, evidence, trigger);
  const [before, behind] = [text.slice(from, trigger.start), text.slice(trigger.start, to)];
  const reported = REPORT.test(before);
  // « l'attaque de X a été condamnée » tells of an act that goes without saying; « a annoncé l'attaque de X » says that it is so.
  if (event.rule?.name.startsWith("event/noun") === true && !reported) return undefined;
  if (ACCUSED.test(before)) return undefined;
  const subject = reported ? "" : before;
  const others = actors.filter(({ name }) => !subject.includes(name) && !behind.includes(name));
  const proposition = [...others.map(({ name }) => name), subject.trim(), behind.trim()].join(" ").trim();
  return {
    id: event.id,
    proposition: proposition.replace(NEGATION, " ").replace(/\s+/gu, " ").trim(),
    holder: event.attributedTo,
    stance: status === "denied" ? "denies" : "asserts",
    evidence,
    date: toldDate(event),
    rule: { name: TOLD_ACT, version: VERSION, words: event.rule?.words ?? [] },
  };
}

/** Whether a claim tells of the act that a trigger names. */
function states({ proposition }: Claim, act: readonly string[]): boolean {
  const told = wordsOf(proposition);
  return act.some((word) => {
    if (isGrammar(word)) return false;
    return told.some((other) => stemOf(other) === stemOf(word));
  });
}

/** The words around a trigger up to the next mark on either side. */
function clauseAround(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  trigger: { readonly start: number; readonly end: number },
): readonly [number, number] {
  const before = [...text.slice(sentence.start, trigger.start).matchAll(BOUNDARY)].at(-1);
  const behind = BOUNDARY_AHEAD.exec(text.slice(trigger.end, sentence.end));
  return [
    before ? sentence.start + before.index + before[0].length : sentence.start,
    behind ? trigger.end + behind.index : sentence.end,
  ];
}

const MARKS = String.raw`[,;:](?!\d)|[«»“”"()—–\n]|(?<!\p{L})(?:mais|alors qu[e'’]|tandis qu[e'’]|selon|d['’]après|qui)(?!\p{L})`;
const BOUNDARY = new RegExp(MARKS, "gu");
const BOUNDARY_AHEAD = new RegExp(String.raw`${MARKS}|[.!?…](?=\s|$)`, "u");

/** « a annoncé », « affirme que », « dément »: what stands before the act is who tells of it. */
const REPORT =
  /(?<!\p{L})(?:(?:annonc|affirm|confirm|déclar|indiqu|dément|démenti|assur|rapport|revendiqu|reconn|précis|ajout|soutien|sout|estim|expliqu|fait savoir|fait état)\p{L}*|dit|disent|ni(?:e|er|ent|é|ait|aient))(?!\p{L})/iu;
/** Has rules of its own. */
const ACCUSED = /(?<!\p{L})(?:accus|reproch|soupçonn|imput)/iu;

const NEGATION = /(?<!\p{L})(?:n['’]|ne(?!\p{L})|pas(?!\p{L})|jamais(?!\p{L})|aucune?(?!\p{L})|toute?(?!\p{L}))/giu;
