import type { StageContext } from "../../model/context.ts";
import type { NameSpan, Token } from "../../model/reading.ts";
import { type NameCandidate, type PlacedSentence, startsUpper } from "./candidate.ts";
import { TIME_NOUNS } from "./institution-words.ts";

/** Words that stand before a person's name and are no part of it (guide, 1.2). */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `m. mm. m mme mmes mlle me maître dr docteur pr professeur professeure sir lord lady mgr monseigneur monsieur madame général générale colonel
  colonelle capitaine commandant commandante lieutenant lieutenant-colonel colonel-major maréchal amiral vice-amiral sergent brigadier adjudant président présidente vice-président
  vice-présidente premier première ministre ministres chancelier chancelière secrétaire roi reine prince princesse pape cardinal abbé père sœur frère émir
  cheikh ayatollah imam sultan gouverneur gouverneure maire sénateur sénatrice député députée juge procureur procureure avocat avocate
  porte-parole chef cheffe directeur directrice leader ambassadeur ambassadrice mr mrs ms mr. mrs. ms. dr. pr. commissaire préfet préfète
  empereur impératrice roi-émir saint-père journaliste écrivain écrivaine militante militant`.split(/\s+/),
);

const NEVER_NAMES: ReadonlySet<string> = new Set(
  `le la les un une des du de ce cet cette ces il elle ils elles on nous vous je tu mais et ou où donc or ni car si que qui quoi dont comme
  quand selon pour par dans sur sous avec sans chez après avant depuis pendant entre vers contre malgré dès plus moins très aussi ainsi alors
  enfin puis ensuite cependant toutefois pourtant aujourd'hui hier demain ici là non oui photo vidéo image lire voir suite dépêche exclusif
  direct live analyse reportage interview entretien édito tribune`.split(/\s+/),
);

/** A name as the tagger found it, without titles, articles and marks at its ends; undefined when nothing proper is left. */
export function cleanName(name: NameSpan, placed: PlacedSentence, context: StageContext): NameCandidate | undefined {
  const { tokens } = placed.sentence;
  let first = tokens.findIndex((token) => token.end > name.start);
  let last = tokens.findLastIndex((token) => token.start < name.end);
  while (first <= last && isLeadingJunk(tokens, first, context)) first++;
  while (last >= first && isTrailingJunk(tokens[last]!, context)) last--;
  if (first < 0 || last < first || !hasName(tokens.slice(first, last + 1), context)) return undefined;
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    type: name.type,
    sentence: placed.index,
    source: "names",
  };
}

function isLeadingJunk(tokens: readonly Token[], index: number, context: StageContext): boolean {
  const { form, upos } = tokens[index]!;
  const word = form.toLowerCase();
  if (TITLE_WORDS.has(word) || !/[\p{L}\d]/u.test(form)) return true;
  if (/^(?:DET|ADP|ADP_DET|CCONJ|PRON)$/.test(upos) && !startsUpper(form)) return true;
  return !startsUpper(form) && context.knowledge.demonym(form) !== undefined;
}

const isTrailingJunk = (token: Token, context: StageContext): boolean =>
  !/[\p{L}\d.]/u.test(token.form) ||
  TIME_NOUNS.has(token.form.toLowerCase()) ||
  (!startsUpper(token.form) &&
    (context.knowledge.demonym(token.form) !== undefined || /^(?:ADP|ADP_DET|DET|CCONJ)$/.test(token.upos)));

/** Not a demonym, not a sentence's first common word, not a number. */
function hasName(tokens: readonly Token[], context: StageContext): boolean {
  const [only] = tokens;
  if (tokens.length !== 1 || !only) return tokens.some((token) => startsUpper(token.form));
  const word = only.form.toLowerCase();
  if (!startsUpper(only.form) || NEVER_NAMES.has(word) || TIME_NOUNS.has(word)) return false;
  return (
    context.knowledge.demonym(only.form) === undefined ||
    context.knowledge.findExact(only.form).some((row) => row.kind === "country")
  );
}
