import { childrenOf, type Draft, hasAuxiliary, isConjugated, isParticiple, numberOf, takePlaceOf } from "./draft.ts";

/** « Un habitant joint par téléphone a raconté », « un groupe se disant proche du parti a attaqué »: of a bare participle and a conjugated verb with one subject, the verb is the predicate. */
export function makeRelative(draft: Draft, participle: number): void {
  const { words, heads, relations } = draft;
  if (words[participle]!.upos !== "VERB") return;
  const below = childrenOf(draft, participle);
  const verb = below.find(
    (child) =>
      child > participle &&
      /^(?:conj|parataxis|xcomp)/.test(relations[child]!) &&
      isConjugated(draft, child) &&
      // « joint par téléphone, avoir vu »: an infinitive with its auxiliary is no predicate.
      numberOf(draft, child) !== undefined,
  );
  const subject = below.findLast((child) => child < participle && relations[child]!.startsWith("nsubj"));
  if (subject === undefined || verb === undefined) return;
  const gerund = isGerund(draft, participle);
  if (!gerund && (!isParticiple(draft, participle) || hasAuxiliary(draft, participle))) return;
  if (!goesStraightOn(draft, participle, verb, gerund ? /^[«»"“”,]$/ : /^[«»"“”]$/)) return;
  takePlaceOf(draft, verb, participle);
  for (const child of below) if (child < subject || child > verb) heads[child] = verb;
  heads[subject] = verb;
  relations[subject] = "nsubj";
  heads[participle] = subject;
  relations[participle] = "acl";
}

/** « se disant policiers », « se faisant passer pour un livreur » */
function isGerund(draft: Draft, index: number): boolean {
  const causing = childrenOf(draft, index).filter((child) => draft.relations[child] === "aux:caus");
  return [index, ...causing].some((at) => {
    const { features } = draft.words[at]!;
    return features["VerbForm"] === "Part" && features["Tense"] === "Pres";
  });
}

/** No mark but those allowed, no conjunction or further subject between a participle and the verb behind it. */
function goesStraightOn({ words, heads, relations }: Draft, participle: number, verb: number, marks: RegExp): boolean {
  return words.every(
    ({ form, upos }, at) =>
      at <= participle ||
      at >= verb ||
      marks.test(form) ||
      !(/^(?:PUNCT|CCONJ|SCONJ)$/.test(upos) || (heads[at] === verb && relations[at]!.startsWith("nsubj"))),
  );
}

/** « a déploré l'usage de la force et réclamé une enquête »: a participle with an object goes on with the perfect, not with a noun before it. */
export function joinToPerfect(draft: Draft, participle: number): void {
  const { words, heads, relations } = draft;
  // « a attaqué la population et affronté les rebelles »: with « et » before it and an object, it describes no noun.
  const isJoined = relations[participle] === "conj" || words[participle - 1]?.upos === "CCONJ";
  if (!isJoined || !/^(?:conj|acl)$/.test(relations[participle]!)) return;
  if (!isParticiple(draft, participle) || isConjugated(draft, participle)) return;
  const below = childrenOf(draft, participle);
  const hasObject = below.some((child) => child > participle && /^(?:obj|ccomp)/.test(relations[child]!));
  if (!hasObject && !/^(?:DET|NUM)$/.test(words[participle + 1]?.upos ?? "")) return;
  let head = heads[participle]!;
  while (head >= 0 && /^(?:NOUN|PROPN|PRON|ADJ)$/.test(words[head]!.upos)) head = heads[head]!;
  if (head < 0 || head > participle || !isParticiple(draft, head)) return;
  if (!childrenOf(draft, head).some((child) => relations[child] === "aux:tense")) return;
  heads[participle] = head;
  relations[participle] = "conj";
  // « a condamné l'acte et promis l'appui de ses drones »: what follows is no subject.
  for (const child of below) if (child > participle && relations[child] === "nsubj") relations[child] = "obj";
}

/** « a écarté l'idée d'un vote, estimant que »: behind a comma the participle goes with the verb, not with the noun. */
export function makeAside(draft: Draft, participle: number): void {
  const { words, heads, relations } = draft;
  const { upos, features } = words[participle]!;
  if (relations[participle] !== "acl" || upos !== "VERB" || features["Tense"] !== "Pres") return;
  if (features["VerbForm"] !== "Part" || words[participle - 1]?.form !== ",") return;
  const noun = heads[participle]!;
  let verb = noun;
  while (verb >= 0 && /^(?:nmod|obj|obl|appos|flat|conj)/.test(relations[verb]!) && words[verb]!.upos !== "VERB")
    verb = heads[verb]!;
  if (verb < 0 || verb === noun || words[verb]!.upos !== "VERB" || !isConjugated(draft, verb)) return;
  heads[participle] = verb;
  relations[participle] = "advcl";
}
