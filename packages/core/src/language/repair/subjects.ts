import { childrenOf, type Draft, firstOf, isBelow, isConjugated, lastOf, numberOf, takePlaceOf } from "./draft.ts";

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
  // « Debout dans la salle, Awa Sow »: what explains nothing may hang on a word of the circumstance.
  const around = circumstances.flatMap((circumstance) => [circumstance, ...childrenOf(draft, circumstance)]);
  for (const circumstance of around) {
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

/** « Un homme, se faisant passer pour un livreur, a tué »: a verb without a subject has that of the aside before it. */
export function takeSubjectOfAside(draft: Draft, verb: number): void {
  const { words, heads, relations } = draft;
  if (words[verb]!.upos !== "VERB" || !isConjugated(draft, verb)) return;
  const below = childrenOf(draft, verb);
  if (below.some((child) => /^(?:nsubj|csubj|expl:subj)/.test(relations[child]!))) return;
  for (const aside of below) {
    if (aside > verb || relations[aside] !== "advcl" || numberOf(draft, aside) !== undefined) continue;
    const noun = childrenOf(draft, aside).find((child) => child < aside && relations[child]!.startsWith("nsubj"));
    if (noun === undefined || !agreesWith(draft, noun, verb)) continue;
    makeSubject(draft, noun, verb);
    heads[aside] = noun;
    relations[aside] = "acl";
    return;
  }
}

export function agreesWith(draft: Draft, noun: number, verb: number): boolean {
  const [one, other] = [draft.words[noun]!.features["Number"], numberOf(draft, verb)];
  return one === undefined || other === undefined || one === other;
}

export function makeSubject({ heads, relations }: Draft, noun: number, verb: number): void {
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
  return agreesWith(draft, noun, verb);
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
 * « qui avait reçu à Tunis le médiateur »: of two subjects of an active verb the one behind it is its object. Behind one comma
 * more than pair off, it speaks: « le port, fermé hier, rouvrira, a assuré le préfet ».
 */
export function oneSubject(draft: Draft, noun: number): void {
  const { words, heads, relations } = draft;
  const verb = heads[noun]!;
  if (relations[noun] !== "nsubj" || verb < 0 || verb > noun || words[verb]!.upos !== "VERB") return;
  if (!/^(?:NOUN|PROPN)$/.test(words[noun]!.upos)) return;
  const below = childrenOf(draft, verb);
  if (below.some((child) => /^(?:obj|ccomp|aux:pass)/.test(relations[child]!))) return;
  const first = below.find((child) => child < verb && relations[child]!.startsWith("nsubj"));
  if (first === undefined) return;
  const commas = words.slice(first, verb).filter(({ form }) => form === ",").length;
  if (commas % 2 === 0) relations[noun] = "obj";
}

const WHERE = /^(?:à|en|dans|sur|sous|chez|vers)$/i;

/** « Mercredi, à Lima, l'armée et la garde ont attaqué »: behind a preposition stands a place, and who acts behind the comma. */
export function passSubjectOn(draft: Draft, place: number): void {
  const { words, heads, relations } = draft;
  const verb = heads[place]!;
  if (!relations[place]!.startsWith("nsubj") || verb < place) return;
  const below = childrenOf(draft, place);
  if (!below.some((child) => relations[child] === "case" && WHERE.test(words[child]!.form))) return;
  const noun = below.find(
    (child) => child > place && /^(?:conj|appos)$/.test(relations[child]!) && opensBehindComma(draft, child),
  );
  if (noun === undefined || noun > verb) return;
  takePlaceOf(draft, noun, place);
  relations[place] = "obl:mod";
  for (const child of below) if (child > noun && relations[child] === "conj") heads[child] = noun;
}

function opensBehindComma(draft: Draft, noun: number): boolean {
  const { words, relations } = draft;
  if (!/^(?:NOUN|PROPN)$/.test(words[noun]!.upos)) return false;
  if (childrenOf(draft, noun).some((child) => /^(?:case|cc)$/.test(relations[child]!))) return false;
  const first = firstOf(draft, noun);
  return words[first]!.form === "," || words[first - 1]?.form === ",";
}
