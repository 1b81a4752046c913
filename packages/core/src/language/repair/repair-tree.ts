import type { Lexicon } from "../lexicon.ts";
import type { Tree } from "../parse-dependencies.ts";
import type { TokenName } from "../tag-names.ts";
import { fetchParticiple, giveParticiple, passToVerb } from "./auxiliaries.ts";
import {
  complementBehindComma,
  makeCircumstance,
  makeComplement,
  makeObject,
  makePurpose,
  passToNoun,
  passToVerbTold,
} from "./complements.ts";
import type { Draft, TaggedWord } from "./draft.ts";
import { joinToPerfect, makeAside, makeRelative } from "./participles.ts";
import { makeAuxiliaryPredicate, makeMainVerb, makeOpening, makeSubjectClause } from "./predicates.ts";
import {
  giveSubject,
  joinSubjects,
  nameBeforeAge,
  nameBeforeAside,
  oneSubject,
  passSubjectOn,
  takeSubjectOfAside,
} from "./subjects.ts";
import { joinToTitle } from "./titles.ts";

/** In order: a verb needs its auxiliary before it is asked for its subject. */
const REPAIRS: readonly ((draft: Draft, index: number) => void)[] = [
  passToVerb,
  giveParticiple,
  fetchParticiple,
  makeAuxiliaryPredicate,
  nameBeforeAge,
  makeRelative,
  makeComplement,
  complementBehindComma,
  makeCircumstance,
  makePurpose,
  oneSubject,
  makeObject,
  passToNoun,
  passToVerbTold,
  joinToPerfect,
  makeAside,
  makeMainVerb,
  makeSubjectClause,
  makeOpening,
  passSubjectOn,
  takeSubjectOfAside,
  giveSubject,
  joinSubjects,
  nameBeforeAside,
];

export interface TaggedSentence {
  readonly words: readonly TaggedWord[];
  readonly names: readonly TokenName[];
}

/**
 * What French grammar says of a tree whatever the parser made of it: an auxiliary has a participle, a participle alone is no predicate beside
 * a conjugated verb, « que » opens a complement and « après avoir » a circumstance, a verb has a subject. Returns another tree.
 */
export function repairTree({ words, names }: TaggedSentence, tree: Tree, lexicon: Lexicon): Tree {
  const draft: Draft = { words, lexicon, heads: tree.heads.slice(), relations: [...tree.relations] };
  for (const index of words.keys()) for (const repair of REPAIRS) repair(draft, index);
  for (const name of names) joinToTitle(draft, name);
  return draft;
}
