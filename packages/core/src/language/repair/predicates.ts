import { childrenOf, type Draft, firstOf, isBelow, isConjugated, isParticiple, lastOf, numberOf } from "./draft.ts";
import { makeSubject } from "./subjects.ts";

/**
 * « Le parti, avec lequel le maire a rompu en mai, a condamné le vote »: what follows a relative behind its comma, is conjugated and has no
 * subject is the main verb, and the noun before the relative its subject. The parser makes it an aside of the relative, and that the root.
 */
export function makeMainVerb(draft: Draft, verb: number): void {
  const { words, heads, relations } = draft;
  const clause = heads[verb]!;
  if (words[verb]!.upos !== "VERB" || clause < 0 || clause > verb || !isAsideWithoutSubject(draft, verb)) return;
  const noun = nounBeforeRelative(draft, clause);
  if (noun === undefined || heads[clause]! >= 0 || !agreesAsSubject(draft, noun, verb)) return;
  heads[verb] = -1;
  relations[verb] = "root";
  heads[clause] = noun;
  relations[clause] = "acl:relcl";
  makeSubject(draft, noun, verb);
  for (const at of [noun, clause]) for (const child of childrenOf(draft, at)) if (child > verb) heads[child] = verb;
}

/**
 * « Les décisions du maire, en particulier son refus, ont conduit à un vote », « Chaque offre que le maire propose n'est qu'un leurre »: a
 * noun that opens the sentence is no predicate where something conjugated follows that has no subject: it is that subject.
 */
export function giveNounItsVerb(draft: Draft, predicate: number): void {
  const { words, heads, relations } = draft;
  const noun = heads.indexOf(-1);
  if (noun < 0 || noun > predicate || !isBelow(draft, predicate, noun) || !agreesAsSubject(draft, noun, predicate))
    return;
  if (childrenOf(draft, noun).some((child) => /^(?:case|cop|aux|nsubj)/.test(relations[child]!))) return;
  if (words.slice(noun, predicate).some(({ form }) => /^[:;–—-]$/.test(form))) return;
  const isPredicate = isCopular(draft, predicate) || isAsideWithoutSubject(draft, predicate);
  if (!isPredicate || words[noun - 1]?.upos === "VERB") return;
  const between: number[] = [];
  for (let at = heads[predicate]!; at >= 0; at = heads[at]!) between.push(at);
  heads[predicate] = -1;
  relations[predicate] = "root";
  makeSubject(draft, noun, predicate);
  for (const at of between) for (const child of childrenOf(draft, at)) if (child > predicate) heads[child] = predicate;
  for (const child of childrenOf(draft, predicate))
    if (child > predicate && relations[child] === "nsubj" && words[predicate]!.upos === "VERB")
      relations[child] = "obj";
}

/** « que le maire propose n'est qu'un leurre »: « leurre », with its copula, is no part of the relative before. */
function isCopular(draft: Draft, predicate: number): boolean {
  const { heads, relations } = draft;
  const clause = heads[predicate]!;
  if (!/^(?:nsubj|obj)$/.test(relations[predicate]!) || relations[clause] !== "acl:relcl" || clause > predicate)
    return false;
  return childrenOf(draft, predicate).some((child) => relations[child] === "cop" && child > clause);
}

const DAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i;

/** « Lundi, le maire n'a rien dit ; il a indiqué que »: a day is described by no clause that has a subject of its own. */
export function makeDayClause(draft: Draft, verb: number): void {
  const { words, heads, relations } = draft;
  const day = heads[verb]!;
  if (relations[verb] !== "acl:relcl" || !DAY.test(words[day]?.form ?? "") || day > verb) return;
  const subject = childrenOf(draft, verb).find((child) => relations[child]!.startsWith("nsubj"));
  const isOpened = words.slice(day, verb).some(({ form }) => /^(?:qui|que|qu'|dont|où|quand)$/i.test(form));
  if (subject === undefined || isOpened || heads[day]! < 0) return;
  heads[verb] = heads[day]!;
  relations[verb] = "parataxis";
  heads[day] = verb;
}

/** « Les médecins du monde et Lomé réclament »: what is asked by several is asked by the noun before « et » too. */
export function joinBeforeVerb(draft: Draft, verb: number): void {
  const { words, heads, relations } = draft;
  const noun = heads[verb]!;
  if (relations[verb] !== "conj" || words[verb]!.upos !== "VERB" || noun < 0 || heads[noun]! >= 0 || noun > verb)
    return;
  const below = childrenOf(draft, verb).filter((child) => child < verb);
  const joint = below.find((child) => relations[child] === "cc");
  const second = below.find((child) => relations[child] === "nsubj");
  if (joint === undefined || second === undefined || !/^(?:NOUN|PROPN)$/.test(words[noun]!.upos)) return;
  if (numberOf(draft, verb) !== "Plur" || words[second]!.features["Number"] === "Plur") return;
  if (words.slice(noun, joint).some(({ upos }) => upos === "PUNCT" || upos === "VERB")) return;
  heads[verb] = -1;
  relations[verb] = "root";
  makeSubject(draft, noun, verb);
  heads[second] = noun;
  relations[second] = "conj";
  heads[joint] = second;
  for (const child of childrenOf(draft, noun)) if (child > verb) heads[child] = verb;
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

function agreesAsSubject(draft: Draft, noun: number, verb: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(draft.words[noun]!.upos)) return false;
  const [one, other] = [draft.words[noun]!.features["Number"], numberOf(draft, verb)];
  return one === undefined || other === undefined || one === other;
}

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
