import { childrenOf, type Draft, firstOf, isBelow } from "./draft.ts";

/** « a averti que des mesures seront prises »: what « que » opens right behind a verb is its complement. */
export function makeComplement(draft: Draft, verb: number): void {
  const { words, heads, relations } = draft;
  const head = heads[verb]!;
  if (relations[verb] !== "conj" || head < 0 || head > verb || words[head]!.upos !== "VERB") return;
  const opens = /^qu(?:e|')$/i.test(words[head + 1]?.form ?? "") && isBelow(draft, head + 1, verb);
  const isTaken = childrenOf(draft, head).some((child) => relations[child] === "ccomp");
  if (opens && !isTaken) relations[verb] = "ccomp";
}

/** « a accepté une offre après avoir discuté »: never what is accepted. */
export function makeCircumstance(draft: Draft, infinitive: number): void {
  const { words, relations } = draft;
  if (relations[infinitive] !== "xcomp") return;
  const opening = childrenOf(draft, infinitive).find((child) => relations[child] === "mark" && child < infinitive);
  if (opening !== undefined && /^(?:après|avant|sans)$/i.test(words[opening]!.form)) relations[infinitive] = "advcl";
}

/**
 * « a qualifié de mensonge l'annonce du maire », « a expulsé de son sol dix marins »: without a comma or a preposition a second noun
 * with its article explains nothing, it is the verb's object.
 */
export function makeObject(draft: Draft, noun: number): void {
  const { words, heads, relations } = draft;
  if (!/^(?:appos|nmod)$/.test(relations[noun]!) || words[noun]!.upos !== "NOUN" || TIMES.test(words[noun]!.form))
    return;
  if (childrenOf(draft, noun).some((child) => relations[child] === "case")) return;
  const before = heads[noun]!;
  const verb = heads[before] ?? -1;
  if (before > noun || verb < 0 || !relations[before]!.startsWith("obl") || words[verb]!.upos !== "VERB") return;
  const first = firstOf(draft, noun);
  if (!/^(?:DET|NUM)$/.test(words[first]!.upos) || /^(?:PUNCT|ADP|CCONJ)$/.test(words[first - 1]?.upos ?? "")) return;
  if (childrenOf(draft, verb).some((child) => relations[child] === "obj" || relations[child] === "ccomp")) return;
  heads[noun] = verb;
  relations[noun] = "obj";
}

/** « a crié à la foule trois fois », « a duré en tout deux heures » */
const TIMES = /^(?:fois|secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|siècles?|matin|soir|nuit)$/i;

/** Adjectives that « de » completes; behind others it completes their noun. */
const COMPLETED_BY_DE =
  /^(?:plein|riche|capable|fier|digne|indigne|proche|originaire|coupable|responsable|libre|vide|sûr|content|conscient|dépourvu|exempt|natif|voisin|distant|âgé|fort|différent|distinct|complice|avide|soucieux|désireux|susceptible|dépendant|indépendant|satisfait|contraint|certain|incapable|curieux|rempli|couvert|accompagné|chargé|privé|victime|issu|inspiré)/i;

/** « la proposition égyptienne d'une trêve »: a proposition of a truce, not « égyptienne d'une trêve ». */
export function passToNoun(draft: Draft, complement: number): void {
  const { words, heads, relations } = draft;
  const adjective = heads[complement]!;
  if (adjective < 0 || !relations[complement]!.startsWith("obl") || relations[adjective] !== "amod") return;
  const noun = heads[adjective]!;
  if (noun !== adjective - 1 || words[adjective]!.upos !== "ADJ" || COMPLETED_BY_DE.test(words[adjective]!.form))
    return;
  const preposition = childrenOf(draft, complement).find((child) => relations[child] === "case");
  if (preposition !== adjective + 1 || !/^(?:de|d'|du|des)$/i.test(words[preposition]!.form)) return;
  heads[complement] = noun;
  relations[complement] = "nmod";
}

/** « 400 000, selon le syndicat, ont défilé »: a source stands beside what is told, it describes no noun. */
export function passToVerbTold(draft: Draft, source: number): void {
  const { words, heads, relations } = draft;
  if (relations[source] !== "nmod") return;
  const isSource = childrenOf(draft, source).some(
    (child) => relations[child] === "case" && words[child]!.form.toLowerCase() === "selon",
  );
  let verb = heads[source]!;
  while (verb >= 0 && words[verb]!.upos !== "VERB") verb = heads[verb]!;
  if (!isSource || verb < 0) return;
  heads[source] = verb;
  relations[source] = "obl:mod";
}
