import { childrenOf, type Draft, firstOf, isConjugated, isParticiple, lastOf, takePlaceOf } from "./draft.ts";
import { agreesWith, makeSubject } from "./subjects.ts";

/**
 * « Le parti, avec lequel le maire a rompu en mai, a condamné le vote »: what follows a relative behind its comma, is conjugated and has no
 * subject is the main verb, and the noun before the relative its subject. The parser makes it an aside of the relative, and that, or the
 * noun, the root.
 */
export function makeMainVerb(draft: Draft, verb: number): void {
  const { words, heads, relations } = draft;
  const clause = heads[verb]!;
  if (words[verb]!.upos !== "VERB" || clause < 0 || clause > verb || !isAsideWithoutSubject(draft, verb)) return;
  const isRelative = relations[clause] === "acl:relcl";
  const noun = isRelative ? heads[clause]! : nounBeforeRelative(draft, clause);
  if (noun === undefined || heads[isRelative ? noun : clause]! >= 0 || !agreesAsSubject(draft, noun, verb)) return;
  heads[verb] = -1;
  relations[verb] = "root";
  heads[clause] = noun;
  relations[clause] = "acl:relcl";
  makeSubject(draft, noun, verb);
  for (const at of [noun, clause]) for (const child of childrenOf(draft, at)) if (child > verb) heads[child] = verb;
}

/** « Le gouverneur n'a pas l'intention »: « avoir » helps a verb, never « ne »; without one it is the predicate itself. */
export function makeAuxiliaryPredicate(draft: Draft, auxiliary: number): void {
  const { words, heads, relations } = draft;
  const adverb = heads[auxiliary]!;
  if (!relations[auxiliary]!.startsWith("aux") || words[adverb]?.upos !== "ADV" || adverb > auxiliary) return;
  const noun = heads[adverb]!;
  if (noun < 0 || noun > auxiliary || heads[noun]! >= 0 || !/^(?:NOUN|PROPN)$/.test(words[noun]!.upos)) return;
  heads[auxiliary] = -1;
  relations[auxiliary] = "root";
  makeSubject(draft, noun, auxiliary);
  for (const child of childrenOf(draft, adverb)) heads[child] = auxiliary;
  for (const child of childrenOf(draft, noun)) if (child > auxiliary) heads[child] = auxiliary;
  heads[adverb] = auxiliary;
}

const agreesAsSubject = (draft: Draft, noun: number, verb: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(draft.words[noun]!.upos) && agreesWith(draft, noun, verb);

function isAsideWithoutSubject(draft: Draft, verb: number): boolean {
  const { words, relations } = draft;
  if (!/^(?:parataxis|conj|advcl)/.test(relations[verb]!) || !isConjugated(draft, verb)) return false;
  const opens = (child: number) => /^(?:nsubj|csubj|expl:subj|mark|cc)/.test(relations[child]!) && child < verb;
  if (childrenOf(draft, verb).some(opens)) return false;
  const first = firstOf(draft, verb);
  return [words[first]?.form, words[first - 1]?.form].includes(",");
}

const RELATIVE = /^(?:dont|où|qui|laquelle|(?:le|au|du)quel|(?:les|aux|des)quel(?:le)?s)$/i;

/** The noun beside the verb of a relative that stands before its pronoun and a comma: « les deux pays, entre lesquels ». */
function nounBeforeRelative(draft: Draft, clause: number): number | undefined {
  const { words, relations } = draft;
  return childrenOf(draft, clause).find((child) => {
    if (child > clause || !/^(?:nsubj|obl|dislocated)/.test(relations[child]!)) return false;
    if (childrenOf(draft, child).some((below) => relations[below] === "case")) return false;
    // The comma may hang on the noun, as its last word, or stand behind it.
    const last = lastOf(draft, child);
    const comma = words[last]?.form === "," ? last : last + 1;
    if (words[comma]?.form !== ",") return false;
    return [words[comma + 1], words[comma + 2]].some((word) => RELATIVE.test(word?.form ?? ""));
  });
}

/** « Accusé de fraude, le maire a quitté la ville »: the verb is the predicate, and the participle that opens the sentence is said of its subject. */
export function makeOpening(draft: Draft, verb: number): void {
  const { words, heads, relations } = draft;
  const participle = heads[verb]!;
  if (participle !== 0 || heads[participle]! >= 0 || words[verb]!.upos !== "VERB") return;
  if (!isParticiple(draft, participle) || isConjugated(draft, participle)) return;
  if (!isAsideWithoutSubject(draft, verb)) return;
  heads[verb] = -1;
  relations[verb] = "root";
  heads[participle] = verb;
  relations[participle] = "advcl";
  for (const child of childrenOf(draft, participle)) if (child > verb) heads[child] = verb;
}

/**
 * « Attaquer un hôpital est un crime », « a dit que négocier serait une erreur »: an infinitive with a conjugated « être » behind it is the
 * subject of what is said with that verb.
 */
export function makeSubjectClause(draft: Draft, infinitive: number): void {
  const { words, heads, relations } = draft;
  const { upos, features } = words[infinitive]!;
  if (upos !== "VERB" || features["VerbForm"] !== "Inf" || !/^(?:root|ccomp|parataxis)/.test(relations[infinitive]!))
    return;
  if (!/^(?:que|qu'|:|«|"|“|,)?$/.test(words[infinitive - 1]?.form ?? "")) return;
  const below = childrenOf(draft, infinitive);
  const isSaid = (child: number) =>
    child > infinitive && /^(?:NOUN|ADJ|VERB)$/.test(words[child]!.upos) && copulaOf(draft, child) > infinitive;
  const predicate = below.find(isSaid);
  if (predicate === undefined) return;
  const copula = copulaOf(draft, predicate);
  for (const child of childrenOf(draft, predicate))
    if (child < copula && relations[child]!.startsWith("nsubj")) [heads[child], relations[child]] = [infinitive, "obj"];
  takePlaceOf(draft, predicate, infinitive);
  for (const child of below)
    if (child !== predicate && (child > predicate || relations[child] === "mark")) heads[child] = predicate;
  heads[infinitive] = predicate;
  relations[infinitive] = "csubj";
}

/** The conjugated « être » of a predicate; -1 where it has none. */
function copulaOf(draft: Draft, predicate: number): number {
  const copula = childrenOf(draft, predicate).find((child) => draft.relations[child] === "cop");
  return copula !== undefined && draft.words[copula]!.features["VerbForm"] === "Fin" ? copula : -1;
}
