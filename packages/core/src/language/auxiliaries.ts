import type { Lexicon } from "./lexicon.ts";

/** Verbs that the treebanks ever take for auxiliaries. */
const AUXILIARIES = new Set("être avoir faire laisser aller venir pouvoir devoir vouloir falloir".split(" "));

/** « l'armée dément avoir bombardé »: the tagger takes a verb before « avoir » for an auxiliary, but auxiliaries are a closed class. */
export function withoutFalseAuxiliary(tag: string, form: string, lexicon: Lexicon): string {
  if (tag !== "AUX") return tag;
  const known = lexicon.analyses(form);
  return known.length === 0 || known.some(({ lemma }) => AUXILIARIES.has(lemma)) ? tag : "VERB";
}
