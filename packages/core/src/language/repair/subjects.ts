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
  for (const circumstance of below) {
    if (circumstance > verb || !/^(?:obl|advmod)/.test(relations[circumstance]!)) continue;
    const beside = childrenOf(draft, circumstance);
    const noun = beside.find((child) => child > circumstance && mayBeSubject(draft, child, verb));
    if (noun === undefined) continue;
    for (const child of beside) if (child > noun && child < verb) heads[child] = noun;
    heads[noun] = verb;
    relations[noun] = "nsubj";
    return;
  }
}

function mayBeSubject(draft: Draft, noun: number, verb: number): boolean {
  const { words, relations } = draft;
  if (!/^(?:appos|conj)/.test(relations[noun]!) || !/^(?:NOUN|PROPN)$/.test(words[noun]!.upos) || noun > verb)
    return false;
  if (childrenOf(draft, noun).some((child) => /^(?:case|cc)$/.test(relations[child]!))) return false;
  const [one, other] = [words[noun]!.features["Number"], numberOf(draft, verb)];
  return one === undefined || other === undefined || one === other;
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
