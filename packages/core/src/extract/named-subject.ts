import type { Entity, Party } from "../model/analysis.ts";
import type { Token } from "../model/reading.ts";
import { childrenWith, type Tree, wordAt } from "./clause/tree.ts";
import { isAgentNoun } from "./participants.ts";
import type { PartyFinder } from "./parties.ts";
import { personNamedWith } from "./quote/speaker/person-named-with.ts";

/** A subject that a pronoun further down may stand for. */
export interface Named {
  readonly party: Party;
  /** Where its head stands. */
  readonly tree: Tree;
  readonly head: number;
  readonly at: number;
  readonly block: number;
  readonly gender: "m" | "f" | undefined;
  readonly plural: boolean;
  /** « un collectif de parents »: taken up by « ils » as well. */
  readonly isOfMany?: boolean;
  /** Stands behind the verb by which he reports: « …, a annoncé le parquet ». */
  readonly isInverted?: boolean;
  /** Tells what follows: « les habitants livrent une autre version ». */
  readonly tells?: boolean;
}

/** Gender and number; a gender that is not known agrees with both. */
export type Agreement = Pick<Named, "gender" | "plural">;

export function agrees(named: Agreement & Pick<Named, "isOfMany">, { gender, plural }: Agreement): boolean {
  if (plural && named.isOfMany) return true;
  return named.plural === plural && (named.gender === undefined || gender === undefined || named.gender === gender);
}

/** What a noun phrase names that a pronoun may stand for: somebody, not something. */
export function namedAt(tree: Tree, head: number, finder: PartyFinder): Named | undefined {
  const token = tree.tokens[head];
  if (token === undefined || token.upos === "PRON" || token.form.startsWith("-")) return undefined;
  if (!finder.entityAt(token) && !isAgentNoun(token.lemma) && token.upos !== "PROPN") return undefined;
  const party = finder.partyAt(tree, personNamedWith(tree, head, finder) ?? head);
  if (party === undefined) return undefined;
  const entity = finder.entityById(party.entityId);
  const agreement = agreementOf(token, entity);
  const gender =
    agreement.gender ?? (entity?.type === "LOC" ? genderOfArticle(wordAt(tree.tokens, head - 1)) : undefined);
  const isOfMany = isCollective(tree, head);
  return { party, tree, head, at: token.start, block: tree.sentence.block, ...agreement, gender, isOfMany };
}

/** « un collectif de parents », « un couple »: one noun for several people. */
function isCollective(tree: Tree, head: number): boolean {
  const { lemma = "", features } = tree.tokens[head] ?? {};
  if (features?.Number === "Plur") return false;
  if (/^(?:couple|duo|trio|famille|équipage)$/u.test(lemma)) return true;
  return (
    /^(?:collectif|groupe|délégation|équipe|bande|association|poignée)$/u.test(lemma) &&
    childrenWith(tree, head, "nmod").some((child) => {
      const member = tree.tokens[child];
      return member?.features.Number === "Plur" && isAgentNoun(member.lemma);
    })
  );
}

/** « la France », « le Mali »: the article tells the gender of a country. */
function genderOfArticle(word: string): Named["gender"] {
  return word === "la" ? "f" : word === "le" ? "m" : undefined;
}

function agreementOf(token: Token, entity: Entity | undefined): Pick<Named, "gender" | "plural"> {
  const gender = token.features.Gender;
  const certain = token.upos === "NOUN" && entity?.type !== "PER";
  return {
    gender: !certain ? undefined : gender === "Fem" ? "f" : gender === "Masc" ? "m" : undefined,
    plural: token.upos === "NOUN" && token.features.Number === "Plur",
  };
}
