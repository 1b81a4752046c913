import type { StageContext } from "../../model/context.ts";
import { foundAt } from "../../model/found-at.ts";
import { onceFor } from "../../model/once-for.ts";
import type { Token } from "../../model/reading.ts";
import { type NameCandidate, type PlacedSentence, startsUpper } from "./candidate.ts";
import { isDefinite } from "./find-institutions.ts";
import { bare } from "./institution-words.ts";
import { NameReach } from "./name-reach.ts";
import { ANY_PLAIN_BODY, PLAIN_BODIES, type PlainBody, UNTOLD_OWNERS } from "./plain-bodies.ts";

/** Tokens that the words of a body may take, its complement aside. */
const LONGEST_HEAD = 12;

/**
 * Bodies that a text writes in small letters throughout, as most outlets do: « le conseil constitutionnel », « le ministère de
 * la sécurité publique », « l'ordre des notaires maliens ». Behind an indefinite article they are one of many, and no name.
 */
export function findPlainBodies(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  if (placed.isShouted) return [];
  return foundAt(tokens, ({ start, form }, head) => {
    if (startsUpper(form) || !isDefinite(tokens, head)) return undefined;
    const last = endOfPlainBody(placed, head, context);
    if (last === undefined) return undefined;
    const { end } = tokens[last]!;
    return { start, end, type: "ORG" as const, sentence: placed.index, source: "institution" as const };
  });
}

function endOfPlainBody(placed: PlacedSentence, head: number, context: StageContext): number | undefined {
  const words = plainWords(placed.sentence.tokens, head);
  if (!ANY_PLAIN_BODY.test(words)) return undefined;
  for (const body of PLAIN_BODIES) {
    const match = body.words.exec(words)?.[0];
    if (match === undefined) continue;
    const last = endWith(body, placed, head, head + match.split(" ").length - 1, context);
    if (last !== undefined) return last;
  }
  return undefined;
}

const plainWords = (tokens: readonly Token[], head: number): string =>
  plainForms(tokens)
    .slice(head, head + LONGEST_HEAD)
    .join(" ");

const plainForms = onceFor((tokens: readonly Token[]) => tokens.map(({ lower }) => bare(lower).replace("’", "'")));

/** Where the name ends whose own words end at `from`; undefined when what it wants does not follow. */
function endWith(
  { wants }: PlainBody,
  placed: PlacedSentence,
  head: number,
  from: number,
  context: StageContext,
): number | undefined {
  const reach = new NameReach(placed, head, context, from);
  const last = reach.end();
  if (wants === "nothing") return reach.lastProper ?? from;
  if (wants === "proper") return reach.lastProper;
  if (wants === "demonym") return reach.hasDemonym ? reach.lastProper : undefined;
  const { tokens } = placed.sentence;
  const complement = tokens.slice(from + 1, last + 1);
  if (
    !complement.some(({ upos, lower }) => upos === "ADP" || upos === "ADP_DET" || /^(?:du|des|de|d'|d’)$/.test(lower))
  )
    return undefined;
  return complement.some(({ lower }) => UNTOLD_OWNERS.has(lower)) ? undefined : last;
}
