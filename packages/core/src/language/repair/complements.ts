import { childrenOf, type Draft, firstOf, isBelow, isConjugated } from "./draft.ts";

/** « a averti que des mesures seront prises »: what « que » opens right behind a verb is its complement. */
export function makeComplement(draft: Draft, verb: number): void {
  const { words, heads, relations } = draft;
  const head = heads[verb]!;
  if (relations[verb] !== "conj" || head < 0 || head > verb || words[head]!.upos !== "VERB") return;
  // « a écarté un vote et a averti que, si… , des mesures seront prises »
  const joined = childrenOf(draft, head).filter((child) => child < verb && relations[child] === "conj");
  const teller = [head, ...joined].find(
    (at) => /^qu(?:e|')$/i.test(words[at + 1]?.form ?? "") && isBelow(draft, at + 1, verb),
  );
  if (teller === undefined || words[teller]!.upos !== "VERB") return;
  if (childrenOf(draft, teller).some((child) => relations[child] === "ccomp")) return;
  heads[verb] = teller;
  relations[verb] = "ccomp";
}

/**
 * « a déclaré à la presse, en marge du sommet, que la digue tiendrait »: what « que » opens behind a comma describes no noun where a verb
 * before it lacks its object.
 */
export function complementBehindComma(draft: Draft, verb: number): void {
  const { words, heads, relations } = draft;
  if (!/^(?:acl:relcl|advcl|conj|acl)$/.test(relations[verb]!)) return;
  const below = childrenOf(draft, verb);
  const opening = below.find((child) => child < verb && /^qu(?:e|')$/i.test(words[child]!.form));
  if (opening === undefined || words[opening - 1]?.form !== ",") return;
  if (!below.some((child) => child > opening && child < verb && relations[child]!.startsWith("nsubj"))) return;
  let above = heads[verb]!;
  while (above >= 0 && words[above]!.upos !== "VERB") above = heads[above]!;
  if (above < 0 || above > opening || !isConjugated(draft, above)) return;
  const isComplete = childrenOf(draft, above).some((child) => /^(?:obj|ccomp|xcomp|aux:pass)/.test(relations[child]!));
  if (isComplete) return;
  heads[verb] = above;
  relations[verb] = "ccomp";
  relations[opening] = "mark";
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

/** « sont en Égypte pour discuter »: what somebody is somewhere for is said of no noun. */
export function makePurpose(draft: Draft, infinitive: number): void {
  const { words, heads, relations } = draft;
  if (relations[infinitive] !== "acl" || words[infinitive]!.features["VerbForm"] !== "Inf") return;
  const opening = childrenOf(draft, infinitive).find((child) => relations[child] === "mark");
  if (opening === undefined || words[opening]!.form !== "pour") return;
  if (childrenOf(draft, heads[infinitive]!).some((child) => relations[child] === "cop"))
    relations[infinitive] = "advcl";
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
