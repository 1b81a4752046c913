import type { Party } from "../../model/analysis.ts";
import type { Token } from "../../model/reading.ts";
import type { Anaphora } from "../anaphora.ts";
import { type Tree, wordAt } from "../clause/tree.ts";
import type { PartyFinder } from "../parties.ts";
import type { Cue } from "./find-cues.ts";

/** Somebody who spoke, with what the text shows of their gender and number. */
interface Spoken {
  readonly party: Party;
  readonly block: number;
  /** Offset of the words that name them. */
  readonly at: number;
  readonly gender: "m" | "f" | undefined;
  readonly plural: boolean;
}

/** Text kinds that carry somebody's words: « le message du président affirme ». */
const MESSAGES = new Set(
  "message communiqué post poste publication tweet lettre texte vidéo discours billet tribune courriel déclaration".split(
    " ",
  ),
);
/** A floating quotation is given to a speaker of this many blocks before at most. Guessed. */
const MEMORY_BLOCKS = 2;

/** Remembers who spoke, to resolve pronouns and quotations without cue. */
export class Speakers {
  readonly #finder: PartyFinder;
  readonly #anaphora: Anaphora;
  readonly #spoken: Spoken[] = [];

  constructor(finder: PartyFinder, anaphora: Anaphora) {
    this.#finder = finder;
    this.#anaphora = anaphora;
  }

  /** Who a cue gives the words to; undefined when the text does not say. */
  of(cue: Cue, tree: Tree, block: number): Party | undefined {
    const party = this.#named(cue, tree, block);
    const at = tree.tokens[cue.speaker ?? cue.first]?.start ?? 0;
    if (party) this.#spoken.push({ party, block, at, ...agreementOf(tree.tokens[cue.speaker ?? -1]) });
    return party;
  }

  /** The last who spoke, for a quotation that stands alone. */
  previous(block: number): Party | undefined {
    const last = this.#spoken.at(-1);
    return last !== undefined && block - last.block <= MEMORY_BLOCKS ? last.party : undefined;
  }

  #named(cue: Cue, tree: Tree, block: number): Party | undefined {
    const head = cue.speaker;
    if (head === undefined)
      return cue.group?.form === "gerund" || cue.group?.form === "infinitive" ? this.previous(block) : undefined;
    const token = tree.tokens[head];
    if (token === undefined) return undefined;
    if (token.upos === "PRON" || token.form.startsWith("-")) return this.#pronoun(tree, head, block);
    const author = MESSAGES.has(token.lemma) ? authorOf(tree, head) : undefined;
    return this.#finder.partyAt(tree, author ?? head);
  }

  #pronoun(tree: Tree, head: number, block: number): Party | undefined {
    const word = wordAt(tree.tokens, head).replace(/^-(?:t-)?/u, "");
    if (/^(?:je|j'|nous|on|tu|vous|ce|c'|cela|qui|que)$/u.test(word)) return undefined;
    const plural = /^(?:ils|elles|eux)$/u.test(word);
    const gender = /^elles?$/u.test(word) ? "f" : "m";
    const recent = this.#spoken.filter((spoken) => block - spoken.block <= MEMORY_BLOCKS).reverse();
    const speaker = recent.find((spoken) => spoken.plural === plural && (spoken.gender ?? gender) === gender);
    const named = this.#anaphora.antecedentOf(tree, head);
    // Who spoke last speaks on, unless somebody else has become the subject since.
    if (speaker && (named === undefined || named.at <= speaker.at)) return speaker.party;
    return named?.party ?? this.#finder.partyAt(tree, head) ?? recent[0]?.party;
  }
}

function agreementOf(token: Token | undefined): Pick<Spoken, "gender" | "plural"> {
  const gender = token?.features.Gender;
  return {
    gender: gender === "Fem" ? "f" : gender === "Masc" ? "m" : undefined,
    plural: token?.features.Number === "Plur",
  };
}

/** « le message de X »: X. */
function authorOf(tree: Tree, head: number): number | undefined {
  for (let index = head + 1; index < Math.min(tree.tokens.length, head + 10); index++) {
    const token = tree.tokens[index];
    if (token === undefined || token.upos === "VERB") return undefined;
    if (!/^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, index))) continue;
    const noun = tree.tokens
      .slice(index + 1, index + 5)
      .findIndex((word) => word.upos === "PROPN" || word.upos === "NOUN");
    if (noun >= 0 && /^(?:PROPN)$/u.test(tree.tokens[index + 1 + noun]?.upos ?? "")) return index + 1 + noun;
  }
  return undefined;
}
