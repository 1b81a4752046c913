import { governedByPreposition } from "../../clause/noun-phrase.ts";
import { subjectBehind } from "../../clause/subject-behind.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { isAgentNoun } from "../../participants.ts";
import { CLOSING_MARK, type Complement } from "./cue.ts";

/** Who speaks, but of « a été accusé de "fraude" » only whom « par » names, and of « l'engagement à reconnaître » nobody. */
export function spokenBy(tree: Tree, group: VerbGroup, complement: Complement | undefined): number | undefined {
  const isSaidOf = complement === undefined || complement.kind === "marks" || isSaidOfNobody(tree, group);
  if (group.passive && group.form === "finite" && isSaidOf)
    return childrenWith(tree, group.main, "obl:agent")[0] ?? agentBehindMarks(tree, group);
  const narrated = narrating(tree, group);
  if (narrated !== undefined) return narrated;
  const head = agentBefore(tree, speakerHead(tree, group, complement), group);
  const token = tree.tokens[head ?? -1];
  const isThing = group.form === "infinitive" && token?.upos === "NOUN" && !isAgentNoun(token.lemma);
  return isThing ? undefined : head;
}

/** « Et Awa Diallo d'ajouter »: who goes on to speak stands before « de ». */
function narrating({ tokens }: Tree, group: VerbGroup): number | undefined {
  const isNarrated = group.form === "infinitive" && /^(?:de|d')$/u.test(tokens[group.first - 1]?.lower ?? "");
  if (!isNarrated || tokens[0]?.lower !== "et" || group.first > LONGEST_NARRATED) return undefined;
  const noun = tokens.findIndex(({ upos }, index) => index < group.first && /^(?:NOUN|PROPN)$/u.test(upos));
  const isPlain = tokens.slice(1, group.first - 1).every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN)$/u.test(upos));
  return noun > 0 && isPlain ? noun : undefined;
}

/** « Et le président du conseil d'ajouter »: words before the verb. Guessed. */
const LONGEST_NARRATED = 8;

/** « jugée « insuffisante » par les manifestants »: « par » right behind the marks, wherever the parser hung it. */
export function agentBehindMarks(tree: Tree, group: VerbGroup): number | undefined {
  const { tokens } = tree;
  const closing = tokens.findIndex(({ form }, index) => index > group.last + 1 && CLOSING_MARK.test(form));
  if (closing < 0 || wordAt(tokens, closing + 1) !== "par") return undefined;
  return [closing + 2, closing + 3].find((at) => /^(?:NOUN|PROPN)$/u.test(tokens[at]?.upos ?? ""));
}

/** « il a été annoncé par la préfecture que »: a passive whose « il » is nobody. */
export const isSaidOfNobody = (tree: Tree, group: VerbGroup): boolean =>
  group.passive && wordAt(tree.tokens, group.first - 1) === "il";

/** The subject behind a verb, past a time that the parser took for it: « a dit lundi Mario Rossi ». */
export function agentBehind(tree: Tree, group: VerbGroup): number | undefined {
  const head = subjectBehind(tree, group);
  if (head === undefined || !isTimeWord(tree.tokens[head]?.lemma ?? "")) return head;
  return tree.tokens
    .map((_, index) => index)
    .slice(head + 1, head + REACH_BEHIND_TIME)
    .find((index) => mayAct(tree, index));
}

/** Who speaks stands within this many words behind a time. Guessed. */
const REACH_BEHIND_TIME = 8;

/**
 * The subject, or where the parser found none or a day, the nearest noun before the verb that can act:
 * « Samedi dernier, lors d'un débat à Lomé, le maire a dit que… ».
 */
function agentBefore(tree: Tree, head: number | undefined, group: VerbGroup): number | undefined {
  if (head !== undefined && !isTimeWord(tree.tokens[head]?.lemma ?? "")) return head;
  if (group.form !== "finite") return undefined;
  for (let index = group.first - 1; index > (head ?? -1); index--) {
    const token = tree.tokens[index];
    if (token === undefined || /^[;:]$/u.test(token.form) || token.features.VerbForm === "Fin") return undefined;
    if (/^(?:que|qu'|qui|on|je|j'|nous|vous|tu|il|elle|ce|c'|cela)$/u.test(wordAt(tree.tokens, index)))
      return undefined;
    if (mayAct(tree, index)) return index;
  }
  return undefined;
}

function mayAct(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const acts = token?.upos === "PROPN" || (token?.upos === "NOUN" && isAgentNoun(token.lemma));
  return acts && !governedByPreposition(tree, index);
}

/** In « qu'a déclaré X » and « ce qu'annonce X » the subject follows. */
function speakerHead(tree: Tree, group: VerbGroup, complement: Complement | undefined): number | undefined {
  // « …, ajoutant que »: said by whom the main clause speaks of; « …, le préfet ajoutant que »: by its own subject.
  if (group.form === "gerund")
    return documentSaying(tree, group) ?? childrenWith(tree, group.main, "nsubj")[0] ?? mainSubject(tree);
  if (wordAt(tree.tokens, group.first - 1) === "qui")
    return relativeSubject(tree, group.first - 1) ?? subjectOf(tree, group);
  if (/^(?:que|qu')$/u.test(wordAt(tree.tokens, group.first - 1)) && complement === undefined) {
    const behind = agentBehind(tree, group);
    if (behind !== undefined) return behind;
  }
  const before = subjectOf(tree, group);
  if (before !== undefined && before !== group.main && before < (complement?.start ?? Number.POSITIVE_INFINITY))
    return before;
  return complement === undefined ? undefined : subjectBehindBefore(tree, group, complement.start);
}

/** Texts that say something, whoever the sentence speaks of. */
const DOCUMENTS = new Set("rapport document enquête étude information rumeur dépêche article note".split(" "));

/** « après un rapport de l'ONU affirmant que »: what the participle describes, with no comma before it, says so. */
export function documentSaying(tree: Tree, group: VerbGroup): number | undefined {
  if (group.form !== "gerund") return undefined;
  const near = tree.tokens
    .slice(0, group.first)
    .findLastIndex(({ upos, form }) => !IN_PHRASE.has(upos) || form === ",");
  const { head, relation } = tree.tokens[group.main] ?? { head: -1, relation: "" };
  const noun = tree.tokens.findIndex(({ upos, lemma }, index) => {
    const isDescribed = index === head && relation.startsWith("acl");
    const isNominal = upos === "NOUN" || upos === "PROPN";
    return index > near && index < group.first && isNominal && (isDescribed || DOCUMENTS.has(lemma));
  });
  return noun < 0 ? undefined : noun;
}

/** What a noun and its complements are made of: « un rapport récent des Nations unies ». */
const IN_PHRASE = new Set(["NOUN", "PROPN", "ADJ", "DET", "ADP", "ADP_DET", "NUM"]);

/** « …, selon une source, qui précise que »: the nearest noun before « qui » that can act and no « de » governs. */
function relativeSubject(tree: Tree, relative: number): number | undefined {
  const { tokens } = tree;
  for (let index = relative - 1; index >= Math.max(0, relative - REACH_TO_ANTECEDENT); index--) {
    const token = tokens[index];
    if (token === undefined || /^[;:.]$/u.test(token.form) || token.features.VerbForm === "Fin") return undefined;
    const acts = token.upos === "PROPN" || (token.upos === "NOUN" && isAgentNoun(token.lemma));
    // « selon une source, qui » and « le chef du groupe lié à X, qui »: only « selon » and « par » bring in who speaks.
    const governed = [index - 1, index - 2].some(
      (at) =>
        /^(?:de|d'|du|des|à|au|aux|en|dans|avec)$/u.test(wordAt(tokens, at)) &&
        !/^(?:selon|par|après)$/u.test(wordAt(tokens, at - 1)),
    );
    if (acts && !governed && relationOf(token) !== "flat") return index;
  }
  return undefined;
}

/** A relative pronoun stands within this many words of what it stands for. Guessed: a name with its title. */
const REACH_TO_ANTECEDENT = 10;

function mainSubject(tree: Tree): number | undefined {
  const root = tree.tokens.findIndex((token) => token.head < 0);
  const finite = verbGroupsOf(tree).filter((candidate) => candidate.form === "finite");
  const main = finite.find((candidate) => candidate.main === root);
  const subject = main && (subjectOf(tree, main) ?? subjectBehind(tree, main));
  if (subject !== undefined) return subject;
  return finite.map((candidate) => subjectOf(tree, candidate)).find((head) => head !== undefined && mayAct(tree, head));
}

function subjectBehindBefore(tree: Tree, group: VerbGroup, limit: number): number | undefined {
  const behind = subjectBehind(tree, group);
  return behind !== undefined && behind < limit && !governedByPreposition(tree, behind) ? behind : undefined;
}
