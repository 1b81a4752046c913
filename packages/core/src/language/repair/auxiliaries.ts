import { childrenOf, type Draft, isParticiple, takePlaceOf } from "./draft.ts";

/** « Le préfet a de son côté commencé »: nothing hangs below an auxiliary, but below its verb. */
export function passToVerb({ heads, relations }: Draft, index: number): void {
  const head = heads[index]!;
  if (head >= 0 && relations[head]!.startsWith("aux") && heads[head]! >= 0) heads[index] = heads[head]!;
}

/** « Elle a “fait pression” »: the participle is the predicate, the auxiliary hangs below it. */
export function giveParticiple(draft: Draft, auxiliary: number): void {
  const { words, heads, relations } = draft;
  if (words[auxiliary]!.upos !== "AUX" || /^(?:aux|cop)/.test(relations[auxiliary]!)) return;
  let participle = auxiliary + 1;
  while (/^(?:PUNCT|ADV|PRON)$/.test(words[participle]?.upos ?? "")) participle++;
  if (heads[participle] !== auxiliary || !isParticiple(draft, participle)) return;
  takePlaceOf(draft, participle, auxiliary);
  for (const child of childrenOf(draft, auxiliary)) if (child !== participle) heads[child] = participle;
  heads[auxiliary] = participle;
  relations[auxiliary] = "aux:tense";
}

/** « Le Togo a de son côté commencé à »: « avoir » that has nothing is the auxiliary of the participle behind a circumstance. */
export function fetchParticiple(draft: Draft, auxiliary: number): void {
  const { words, heads, relations, lexicon } = draft;
  if (words[auxiliary]!.features["VerbForm"] !== "Fin" || /^(?:aux|cop)/.test(relations[auxiliary]!)) return;
  if (!lexicon.analyses(words[auxiliary]!.form).some(({ upos, lemma }) => upos === "AUX" && lemma === "avoir")) return;
  const below = childrenOf(draft, auxiliary);
  if (below.some((child) => /^(?:obj|ccomp|xcomp)/.test(relations[child]!))) return;
  const circumstance = below.find((child) => child > auxiliary && relations[child]!.startsWith("obl"));
  if (circumstance === undefined) return;
  const participle = circumstance + 1;
  if (heads[participle] !== circumstance || relations[participle] !== "acl" || !isParticiple(draft, participle)) return;
  takePlaceOf(draft, participle, auxiliary);
  for (const child of below) heads[child] = participle;
  relations[circumstance] = "obl:mod";
  heads[auxiliary] = participle;
  relations[auxiliary] = "aux:tense";
}
