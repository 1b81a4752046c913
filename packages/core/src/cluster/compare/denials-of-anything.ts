import { conceptOf } from "../text/concepts.ts";
import { stemsOf, wordsOf } from "../text/words.ts";
import type { Told } from "./denials-of-claims.ts";
import { isAct } from "./one-scene.ts";

/**
 * « Nous n'avons rien signé », and « un protocole a été signé avec les dockers »: who says of himself and his own that they did nothing of the
 * kind denies whatever act of it is told of them. Whose word he speaks, his sentence or the one before it says. Gives the words that meet.
 */
export function anythingDenied(one: Told, other: Told): readonly string[] | undefined {
  const [denial, told] = one.claim.claim.stance === "denies" ? [one, other] : [other, one];
  const { claim, holder, meaning } = denial.claim;
  const verb = ANYTHING.exec(claim.proposition)?.groups?.verb;
  const concept = verb === undefined ? undefined : conceptOf(wordsOf(verb)[0] ?? "");
  const act = `#${concept?.id ?? ""}`;
  // What he did not do himself, others may have done.
  const own = [...meaning.doer].some((token) => denial.claim.holderTokens.has(token));
  if (!holder || !concept || !told.claim.meaning.tokens.has(act) || !own) return undefined;
  const around = stemsAround(denial);
  const concerned = [...told.claim.meaning.tokens].filter((token) => !isAct(token) && around.has(token));
  return concerned.length > 0 ? [act, ...concerned] : undefined;
}

const ANYTHING = /(?<!\p{L})(?<verb>\p{L}+) (?:quelque chose|quoi que ce soit)(?!\p{L})/u;

/** Stems of a claim's sentence and of the one before it. */
function stemsAround({ claim: { claim }, document: { analysis } }: Told): ReadonlySet<string> {
  const { sentences = [], text } = analysis;
  const at = sentences.findIndex(({ start, end }) => start <= claim.evidence.start && claim.evidence.start < end);
  const from = sentences[Math.max(0, at - 1)]?.start ?? claim.evidence.start;
  return new Set(stemsOf(text.slice(from, claim.evidence.end)));
}
