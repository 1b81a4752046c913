import type { Entity, Party } from "../model/analysis.ts";
import type { Reading, Token } from "../model/reading.ts";
import { subjectOf } from "./clause/subject-of.ts";
import { type Tree, treeOf, wordAt } from "./clause/tree.ts";
import { verbGroupsOf } from "./clause/verb-groups.ts";
import { isAgentNoun } from "./participants.ts";
import type { PartyFinder } from "./parties.ts";

interface Named {
  readonly party: Party;
  readonly at: number;
  readonly block: number;
  readonly gender: "m" | "f" | undefined;
  readonly plural: boolean;
}

/** A pronoun looks back over this many blocks at most. Guessed: a paragraph often opens with « Il ». */
const MEMORY_BLOCKS = 1;

/** Who was named as subject before, to resolve « il », « elle », « ce dernier » where nothing else has. */
export class Anaphora {
  readonly #named: Named[] = [];

  constructor(reading: Reading, finder: PartyFinder) {
    for (const sentence of reading.sentences) {
      const tree = treeOf(sentence);
      for (const group of verbGroupsOf(tree)) {
        if (group.form !== "finite" || !isMainClause(tree, group.main)) continue;
        const head = subjectOf(tree, group);
        const token = tree.tokens[head ?? -1];
        if (head === undefined || token === undefined || token.upos === "PRON" || token.form.startsWith("-")) continue;
        const entity = finder.entityAt(token);
        if (!entity && !isAgentNoun(token.lemma) && token.upos !== "PROPN") continue;
        const party = finder.partyAt(tree, head);
        if (party)
          this.#named.push({
            party,
            at: token.start,
            block: sentence.block,
            ...agreementOf(token, finder.entityById(party.entityId)),
          });
      }
    }
    this.#named.sort((a, b) => a.at - b.at);
  }

  /** The nearest subject before a third-person pronoun that agrees with it; undefined for other words. */
  referentOf(tree: Tree, index: number): Party | undefined {
    return this.antecedentOf(tree, index)?.party;
  }

  /** The same, with where it was named. */
  antecedentOf(tree: Tree, index: number): { readonly party: Party; readonly at: number } | undefined {
    const token = tree.tokens[index];
    const word = wordAt(tree.tokens, index).replace(/^-(?:t-)?/u, "");
    if (token === undefined || !/^(?:ils?|elles?|lui|eux|dernier|dernière|derniers)$/u.test(word)) return undefined;
    const plural = /^(?:ils|elles|eux|derniers)$/u.test(word);
    const gender = /^(?:elles?|dernière)$/u.test(word) ? "f" : "m";
    for (let at = this.#firstFrom(token.start) - 1; at >= 0; at--) {
      const named = this.#named[at];
      if (named === undefined || tree.sentence.block - named.block > MEMORY_BLOCKS) return undefined;
      if (named.plural === plural && (named.gender === undefined || named.gender === gender)) return named;
    }
    return undefined;
  }

  /** Index of the first subject at or behind an offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#named[middle]?.at ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Subjects of what somebody is reported to have said are no candidates for who speaks next. */
function isMainClause(tree: Tree, main: number): boolean {
  let at = main;
  for (let steps = 0; steps < 4; steps++) {
    const token = tree.tokens[at];
    if (token === undefined || token.head < 0) return true;
    if (!/^(?:conj|aux|cop|parataxis)/u.test(token.relation)) return false;
    at = token.head;
  }
  return false;
}

function agreementOf(token: Token, entity: Entity | undefined): Pick<Named, "gender" | "plural"> {
  const gender = token.features.Gender;
  const certain = token.upos === "NOUN" && entity?.type !== "PER";
  return {
    gender: !certain ? undefined : gender === "Fem" ? "f" : gender === "Masc" ? "m" : undefined,
    plural: token.upos === "NOUN" && token.features.Number === "Plur",
  };
}
