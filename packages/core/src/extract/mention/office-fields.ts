import type { StageContext } from "../../model/context.ts";
import { foundAt } from "../../model/found-at.ts";
import type { Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { startsUpper } from "./candidate.ts";

const OFFICES: ReadonlySet<string> = new Set("ministre ministres secrétaire secrétaires garde gardes".split(" "));
/** Adjectives and prepositional words that may stand between « ministre » and its field. */
const BETWEEN = /^(?:délégué|déléguée|déléguées|chargé|chargée|adjoint|adjointe|général|générale|d'|d’|[ée]tat)$/i;

/**
 * The fields of offices: « de l'Agriculture, de la Pêche et de la Forêt » behind « ministre ». They name no body. A state
 * that follows (« de la République de Guinée ») ends the field.
 */
export function findOfficeFields(tokens: readonly Token[], context: StageContext): readonly Span[] {
  return foundAt(tokens, (token, head) => {
    if (!OFFICES.has(token.lower)) return undefined;
    const first = afterHead(tokens, head, context);
    const last = endOfFields(tokens, { head, first }, context);
    return last === undefined ? undefined : { start: tokens[first]!.start, end: tokens[last]!.end };
  });
}

function afterHead(tokens: readonly Token[], head: number, context: StageContext): number {
  let next = head + 1;
  const mayStand = (form: string): boolean =>
    BETWEEN.test(form) || (/^\p{Ll}/u.test(form) && context.knowledge.demonym(form) !== undefined);
  // « le ministre sortant des Ports »: an adjective tells how he holds the office.
  if (tokens[next]?.upos === "ADJ" && /^\p{Ll}/u.test(tokens[next]!.form)) next++;
  while (tokens[next] && mayStand(tokens[next]!.form)) next++;
  return next;
}

function endOfFields(
  tokens: readonly Token[],
  { head, first }: { readonly head: number; readonly first: number },
  context: StageContext,
): number | undefined {
  let last: number | undefined;
  for (let at = first; ; ) {
    const noun = at + prepositionAt(tokens, at);
    const form = tokens[noun]?.form ?? "";
    if (noun === at || !(isCommonNoun(form, context) || isSmallField(tokens, head, noun)) || isState(form, context))
      return last;
    last = noun;
    while (isFieldWord(tokens, last + 1, context)) last++;
    const separator = /^(?:,|et|ainsi)$/.test(tokens[last + 1]?.form ?? "") ? 1 : 0;
    at = last + 1 + separator;
  }
}

/** « ministre du Travail et de la sécurité sociale »: many write the fields of a ministry small. */
const isSmallField = (tokens: readonly Token[], head: number, noun: number): boolean =>
  /^ministres?$/i.test(tokens[head]!.form) && tokens[noun]?.upos === "NOUN" && !startsUpper(tokens[noun]!.form);

const isState = (form: string, context: StageContext): boolean =>
  form === "République" || context.knowledge.findExact(form).some((row) => row.kind === "country");

/** « du », « de la », « de l' », « à la », « aux »: how many tokens they take. */
function prepositionAt(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? "";
  if (/^(?:du|des|au|aux)$/.test(word)) return 1;
  return /^(?:de|à)$/.test(word) && /^(?:la|l['’])$/.test(tokens[at + 1]?.form ?? "") ? 2 : 0;
}

/** « Affaires étrangères », « Eaux et Forêts »: adjectives, and a second common noun in a capital. */
function isFieldWord(tokens: readonly Token[], at: number, context: StageContext): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.upos === "ADJ" && !startsUpper(token.form)) return true;
  // « Administration du territoire », « Aménagement de la ville »
  if (/^(?:du|des)$/.test(token.form))
    return /^\p{Ll}/u.test(tokens[at + 1]?.form ?? "") && tokens[at + 1]?.upos === "NOUN";
  if (token.upos === "NOUN" && !startsUpper(token.form)) return /^(?:du|des)$/.test(tokens[at - 1]?.form ?? "");
  if (token.form === "et") return isCommonNoun(tokens[at + 1]?.form ?? "", context);
  return tokens[at - 1]?.form === "et" && isCommonNoun(token.form, context);
}

/** « PS », « Otan » and « Hezbollah » are bodies that have a secretary, no fields. */
const isCommonNoun = (form: string, context: StageContext): boolean =>
  /^\p{Lu}\p{L}*\p{Ll}/u.test(form) &&
  !context.knowledge.findExact(form).some((row) => row.type === "ORG" && row.source.startsWith("own")) &&
  context.french.lexicon.knows(form.toLowerCase()) &&
  !context.french.gazetteer.isGivenName(form);
