import type { Party } from "../../../model/analysis.ts";
import type { Token } from "../../../model/reading.ts";
import { isPersonNoun } from "../../participants.ts";
import type { PartyFinder } from "../../parties.ts";
import type { Introductions } from "./introductions.ts";

/** Somebody who spoke, with what the text shows of their gender and number. */
export interface Spoken {
  readonly party: Party;
  readonly block: number;
  /** Offset of the words that name them. */
  readonly at: number;
  readonly gender: "m" | "f" | undefined;
  readonly plural: boolean;
}

/** A floating quotation is given to a speaker of this many blocks before at most. Guessed. */
const MEMORY_BLOCKS = 2;

/** Who has spoken so far, in order of the text. */
export class SpokenBefore {
  readonly #finder: PartyFinder;
  readonly #introductions: Introductions;
  readonly #spoken: Spoken[] = [];
  /** Where each entity spoke last among them, by its id. */
  readonly #lastOf = new Map<string, number>();

  constructor(finder: PartyFinder, introductions: Introductions) {
    this.#finder = finder;
    this.#introductions = introductions;
  }

  remember(party: Party, token: Token | undefined, block: number): void {
    if (party.entityId !== null) this.#lastOf.set(party.entityId, this.#spoken.length);
    this.#spoken.push({ party, block, at: token?.start ?? 0, ...this.#agreementOf(party, token) });
  }

  /** The last who spoke within the last blocks. */
  last(block: number): Spoken | undefined {
    const last = this.#spoken.at(-1);
    return last !== undefined && block - last.block <= MEMORY_BLOCKS ? last : undefined;
  }

  previous(block: number): Party | undefined {
    return this.last(block)?.party;
  }

  /** The last who spoke in this very block. */
  within(block: number): Party | undefined {
    const last = this.#spoken.at(-1);
    return last?.block === block ? last.party : undefined;
  }

  /** The last of all who spoke that fits. */
  lastWhere(fits: (spoken: Spoken) => boolean): Spoken | undefined {
    return this.#spoken.findLast(fits);
  }

  /** The one of some entities that spoke last. */
  lastAmong(ids: ReadonlySet<string>): Spoken | undefined {
    return this.#spoken[Math.max(-1, ...Array.from(ids, (id) => this.#lastOf.get(id) ?? -1))];
  }

  /** The last within the last blocks that agrees with a pronoun; no country is « il » who speaks, nor « elle ». */
  lastAgreeing(
    block: number,
    { plural, gender }: { readonly plural: boolean; readonly gender: "m" | "f" },
  ): Spoken | undefined {
    for (let index = this.#spoken.length - 1; index >= 0; index--) {
      const spoken = this.#spoken[index];
      if (spoken === undefined || block - spoken.block > MEMORY_BLOCKS) return undefined;
      const agrees = spoken.plural === plural && (spoken.gender ?? gender) === gender;
      if (agrees && !this.isPlace(spoken.party)) return spoken;
    }
    return undefined;
  }

  /** « La présidence a annoncé… a-t-il précisé »: translations do not keep the gender of a body. */
  body(block: number): Party | undefined {
    const last = this.previous(block);
    return this.#finder.entityById(last?.entityId ?? null)?.type === "ORG" ? last : undefined;
  }

  /** One more of the many of whom one has spoken. */
  otherOfMany(block: number): Party | undefined {
    const last = this.previous(block);
    return last?.entityId === null ? last : undefined;
  }

  /** « ces sources », « l'entourage » are those that spoke before, with all that was said of them. */
  toldBefore(party: Party, block: number, plural: boolean): Party {
    if (party.name.includes(" ")) return party;
    const before = this.#spoken.findLast(
      (other) =>
        other.plural === plural && other.party.entityId === null && other.party.name.startsWith(`${party.name} `),
    );
    return before && block - before.block <= MEMORY_BLOCKS ? before.party : party;
  }

  /** The last single person within the last blocks whose gender fits. */
  recentPerson(block: number, gender: "m" | "f" | undefined): Party | undefined {
    const fits = (spoken: Spoken) =>
      block - spoken.block <= MEMORY_BLOCKS &&
      !spoken.plural &&
      (gender === undefined || spoken.gender === undefined || spoken.gender === gender);
    return this.#spoken.findLast((spoken) => fits(spoken) && this.#isPerson(spoken.party))?.party;
  }

  isPlace(party: Party): boolean {
    return this.#finder.entityById(party.entityId)?.type === "LOC";
  }

  #isPerson(party: Party): boolean {
    const entity = this.#finder.entityById(party.entityId);
    return entity ? entity.type === "PER" : isPersonNoun(party.name.split(" ")[0] ?? "");
  }

  /** Of a person what titles show, since names themselves are no sure sign; of a description what its noun shows. */
  #agreementOf(party: Party, token: Token | undefined): Pick<Spoken, "gender" | "plural"> {
    const entity = this.#finder.entityById(party.entityId);
    if (entity?.type === "PER") return { gender: this.#introductions.genderOf(entity), plural: false };
    const { Gender: gender, Number: number } = token?.features ?? {};
    return { gender: gender === "Fem" ? "f" : gender === "Masc" ? "m" : undefined, plural: number === "Plur" };
  }
}
