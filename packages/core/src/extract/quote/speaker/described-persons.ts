import type { Party } from "../../../model/analysis.ts";
import { firstIndex } from "../../../model/first-index.ts";
import type { Reading } from "../../../model/reading.ts";
import { type Tree, treeOf, wordAt } from "../../clause/tree.ts";
import { isPersonNoun } from "../../participants.ts";
import type { PartyFinder } from "../../parties.ts";

/** A noun for one person, whatever its part in the sentence. */
interface Described {
  readonly tree: Tree;
  readonly head: number;
  readonly at: number;
  readonly gender: "m" | "f" | undefined;
}

/** A noun refers back over at most this many characters. Guessed: some five paragraphs. */
const MEMORY = 3000;

/** Whom an article describes without a name: « un ancien sénateur », « une source proche du dossier ». */
export class DescribedPersons {
  readonly #reading: Reading;
  readonly #finder: PartyFinder;
  readonly #names = new Map<Described, Party | undefined>();
  #found: readonly Described[] | undefined;

  constructor(reading: Reading, finder: PartyFinder) {
    this.#reading = reading;
    this.#finder = finder;
  }

  /** The last before an offset whose description fits; nobody who is named beside it. */
  lastCalled(
    isCalled: (description: string) => boolean,
    before: number,
    gender: "m" | "f" | undefined,
  ): { readonly party: Party; readonly at: number } | undefined {
    this.#found ??= this.#reading.sentences.flatMap((sentence) => describedIn(treeOf(sentence)));
    const found = this.#found;
    for (let index = firstIndex(found.length, (at) => found[at]!.at >= before) - 1; index >= 0; index--) {
      const described = found[index];
      if (described === undefined || before - described.at > MEMORY) return undefined;
      if (gender !== undefined && described.gender !== undefined && described.gender !== gender) continue;
      const party = this.#partyOf(described);
      if (party && !this.#isNamed(party) && isCalled(party.name)) return { party, at: described.at };
    }
    return undefined;
  }

  #isNamed({ entityId }: Party): boolean {
    const mentions = this.#finder.entityById(entityId)?.mentions ?? [];
    return mentions.some(({ level = "name" }) => level === "name");
  }

  #partyOf(described: Described): Party | undefined {
    if (!this.#names.has(described)) this.#names.set(described, this.#finder.partyAt(described.tree, described.head));
    return this.#names.get(described);
  }
}

function describedIn(tree: Tree): readonly Described[] {
  return tree.tokens.flatMap((token, head) => {
    const isOne = token.upos === "NOUN" && token.features.Number !== "Plur";
    if (!isOne || !(isPersonNoun(token.lemma) || token.lemma === "source")) return [];
    const determiner = [head - 1, head - 2].map((at) => wordAt(tree.tokens, at)).find((word) => DETERMINER.test(word));
    if (determiner === undefined) return [];
    const gender = /^(?:la|une|cette)$/u.test(determiner)
      ? "f"
      : /^(?:l'|son|sa|leur)$/u.test(determiner)
        ? undefined
        : "m";
    return [{ tree, head, at: token.start, gender }];
  });
}

const DETERMINER = /^(?:le|la|l'|un|une|du|au|ce|cet|cette|son|sa|leur)$/u;
