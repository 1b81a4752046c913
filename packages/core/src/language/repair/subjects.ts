import {
  childrenOf,
  type Draft,
  firstOf,
  isBelow,
  isConjugated,
  isParticiple,
  lastOf,
  numberOf,
  takePlaceOf,
} from "./draft.ts";

/** « Debout dans le box, Awa Sow, 26 ans, a regardé »: the subject is who is of that age. */
export function nameBeforeAge(draft: Draft, age: number): void {
  const { words, heads, relations } = draft;
  if (words[age]!.form !== "ans" || !relations[age]!.startsWith("nsubj") || words[age - 2]?.form !== ",") return;
  let name = age - 3;
  while (/^flat/.test(relations[name] ?? "") && heads[name]! < name) name = heads[name]!;
  if (words[name]?.upos !== "PROPN" || isBelow(draft, age, name)) return;
  takePlaceOf(draft, name, age);
  heads[age] = name;
  relations[age] = "appos";
}

/**
 * « D'après elle, Awa Sow a écarté », « À Tunis, le ministre, qui… , a écarté »: what stands behind a comma beside a circumstance explains nothing
 * when the verb has no subject: it is the subject.
 */
export function giveSubject(draft: Draft, verb: number): void {
  const { words, heads, relations } = draft;
  if (words[verb]!.upos !== "VERB" || !isConjugated(draft, verb)) return;
  const below = childrenOf(draft, verb);
  if (below.some((child) => /^(?:nsubj|csubj|expl:subj)/.test(relations[child]!))) return;
  const circumstances = below.filter((child) => child < verb && /^(?:obl|advmod|advcl)/.test(relations[child]!));
  if (circumstances.length === 0) return;
  for (const circumstance of circumstances) {
    const beside = childrenOf(draft, circumstance);
    const noun = beside.find((child) => child > circumstance && mayBeSubject(draft, child, verb));
    if (noun === undefined) continue;
    for (const child of beside) if (child > noun && child < verb) heads[child] = noun;
    makeSubject(draft, noun, verb);
    return;
  }
  const noun = nounBefore(draft, verb);
  if (noun !== undefined && !isBelow(draft, verb, noun)) makeSubject(draft, noun, verb);
}

function makeSubject({ heads, relations }: Draft, noun: number, verb: number): void {
  heads[noun] = verb;
  relations[noun] = "nsubj";
}

/**
 * The noun with an article whose words end right before the verb and its auxiliary, wherever the parser hung it; a comma may stand between
 * where another opens what is said of the noun: « le maire, Awa Sow, a refusé ».
 */
function nounBefore(draft: Draft, verb: number): number | undefined {
  const { words, heads, relations } = draft;
  const below = childrenOf(draft, verb).filter((child) => child < verb && words[child]!.upos === "AUX");
  const before = Math.min(verb, ...below) - 1;
  const behindComma = words[before]?.form === ",";
  const end = behindComma ? before - 1 : before;
  const isSubject = (at: number) =>
    mayBeSubject(draft, at, verb) && childrenOf(draft, at).some((child) => relations[child] === "det");
  let noun = end;
  while (noun >= 0 && !isSubject(noun) && heads[noun]! < noun) noun = heads[noun]!;
  if (noun < 0 || !isSubject(noun) || ![end, before].includes(lastOf(draft, noun))) return undefined;
  return behindComma && !words.slice(noun, end).some(({ form }) => form === ",") ? undefined : noun;
}

const DAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

function mayBeSubject(draft: Draft, noun: number, verb: number): boolean {
  const { words, relations } = draft;
  if (!/^(?:appos|conj)/.test(relations[noun]!) || !/^(?:NOUN|PROPN)$/.test(words[noun]!.upos) || noun > verb)
    return false;
  // « Selon le préfet, lundi, … »
  if (DAY.test(words[noun]!.form)) return false;
  if (childrenOf(draft, noun).some((child) => /^(?:case|cc)$/.test(relations[child]!))) return false;
  const [one, other] = [words[noun]!.features["Number"], numberOf(draft, verb)];
  return one === undefined || other === undefined || one === other;
}

/** « Le Niger et le Tchad ont signé »: of two subjects with « et » between them the second is joined to the first. */
export function joinSubjects(draft: Draft, second: number): void {
  const { words, heads, relations } = draft;
  const verb = heads[second]!;
  if (relations[second] !== "nsubj" || verb < second) return;
  const first = childrenOf(draft, verb).find((child) => child < second && relations[child] === "nsubj");
  const joint = firstOf(draft, second) - 1;
  if (first === undefined || words[joint]?.upos !== "CCONJ" || lastOf(draft, first) !== joint - 1) return;
  heads[second] = first;
  relations[second] = "conj";
  heads[joint] = second;
  relations[joint] = "cc";
}

/** « Awa Sow, l'une des fondatrices, assure »: what two commas cut off explains the name before it. */
export function nameBeforeAside(draft: Draft, name: number): void {
  const { words, heads, relations } = draft;
  if (words[name]!.upos !== "PROPN" || !/^(?:obl|dislocated|vocative)/.test(relations[name]!)) return;
  const verb = heads[name]!;
  if (verb < name || words[verb]!.upos !== "VERB") return;
  if (childrenOf(draft, name).some((child) => relations[child] === "case")) return;
  const subject = childrenOf(draft, verb).find((child) => relations[child]!.startsWith("nsubj"));
  if (subject === undefined || subject < name || subject > verb) return;
  const [first, last] = [firstOf(draft, subject), lastOf(draft, subject)];
  if (words[first - 1]?.form !== "," || lastOf(draft, name) < first - 2) return;
  if (words[last]?.form !== "," && words[last + 1]?.form !== ",") return;
  relations[name] = relations[subject]!;
  relations[subject] = "appos";
  heads[subject] = name;
}

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
  if (noun === undefined || noun < 0 || heads[isRelative ? noun : clause]! >= 0) return;
  if (!/^(?:NOUN|PROPN)$/.test(words[noun]!.upos)) return;
  const [one, other] = [words[noun]!.features["Number"], numberOf(draft, verb)];
  if (one !== undefined && other !== undefined && one !== other) return;
  heads[verb] = -1;
  relations[verb] = "root";
  heads[clause] = noun;
  relations[clause] = "acl:relcl";
  makeSubject(draft, noun, verb);
  for (const at of [noun, clause]) for (const child of childrenOf(draft, at)) if (child > verb) heads[child] = verb;
}

function isAsideWithoutSubject(draft: Draft, verb: number): boolean {
  const { words, relations } = draft;
  if (!/^(?:parataxis|conj|advcl)/.test(relations[verb]!) || !isConjugated(draft, verb)) return false;
  if (childrenOf(draft, verb).some((child) => /^(?:nsubj|csubj|expl:subj|mark|cc)/.test(relations[child]!)))
    return false;
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
