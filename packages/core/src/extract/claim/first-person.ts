import type { Party } from "../../model/analysis.ts";
import type { Token } from "../../model/reading.ts";
import { relationOf, type Tree, wordAt } from "../clause/tree.ts";
import { isImpersonal } from "../mention/find-pronouns.ts";
import type { PartyFinder } from "../parties.ts";

/** Who the pronouns of reported words are. */
export interface SpokenBy {
  readonly tree: Tree;
  readonly finder: PartyFinder;
  /** Who « je », « nous » and the opening « il » of reported words are. */
  readonly speaker: Party | null;
  /** The words stand in quotation marks, so that « il » is somebody else. */
  readonly direct: boolean;
}

const I = /^(?:je|j'|me|m'|moi|mon|ma|mes|-je|-moi)$/u;
const WE = /^(?:nous|notre|nos|nôtres?|-nous)$/u;

/**
 * The name that takes the place of a subject pronoun between two tokens; undefined where the pronoun stays. It stays where « my » or
 * « us » stand beside it, since a name among them is no French, and « we » of a person, who speaks for more than one.
 */
export function nameForPronoun(index: number, from: number, to: number, spoken: SpokenBy): string | undefined {
  const { tree, speaker } = spoken;
  const token = tree.tokens[index];
  const word = wordAt(tree.tokens, index);
  if (token === undefined || speaker === null || !isSubject(token)) return undefined;
  if (/^(?:je|j')$/u.test(word)) return isAlone(I, index, from, to, tree) ? speaker.name : undefined;
  if (word === "nous")
    return speaksForItself(spoken) && isAlone(WE, index, from, to, tree) && !isFuture(tree, index)
      ? speaker.name
      : undefined;
  const opens = index === firstWordFrom(tree, from);
  if (!opens || spoken.direct || !/^(?:il|elle|ils|elles)$/u.test(word) || isImpersonal(tree.sentence, index))
    return undefined;
  return /s$/u.test(word) && !isPlural(speaker.name) ? undefined : speaker.name;
}

function isSubject(token: Token): boolean {
  return relationOf(token) === "nsubj" || /^(?:dep|expl:subj|root)/u.test(token.relation) || token.head < 0;
}

/** A state or body is one, whatever it says of itself: « nous avons signé ». */
function speaksForItself({ speaker, finder }: SpokenBy): boolean {
  const entity = finder.entityById(speaker?.entityId ?? null);
  return entity !== undefined && entity.type !== "PER";
}

function isAlone(words: RegExp, index: number, from: number, to: number, tree: Tree): boolean {
  for (let at = from; at < to; at++) if (at !== index && words.test(wordAt(tree.tokens, at))) return false;
  return true;
}

/** « nous augmenterons » keeps its pronoun: « X augmenterons » would be no French. */
function isFuture(tree: Tree, pronoun: number): boolean {
  return tree.tokens.slice(pronoun + 1, pronoun + 4).some((token) => token.features.Tense === "Fut");
}

/** « forces armées », « autorités »: told by the first word. */
export function isPlural(name: string): boolean {
  return /^\p{L}+s$/u.test(name.split(" ")[0] ?? "") && !/^\p{Lu}\p{Ll}+s$/u.test(name);
}

/** The first token from an offset on that is a word. */
export function firstWordFrom(tree: Tree, from: number): number {
  let index = from;
  while (tree.tokens[index]?.upos === "PUNCT") index += 1;
  return index;
}
