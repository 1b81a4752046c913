import type { ClaimDraft } from "./claims-of-quotes.ts";

/** Claims in order, found by what they say: comparing each claim of a long text with all others would take longer than reading it. */
export class SameClaims {
  readonly #claims: ClaimDraft[] = [];
  /** Places of the claims, in order, by what those that say the same share: holder and stance with the words or with the sentence. */
  readonly #places = new Map<string, number[]>();

  constructor(claims: readonly ClaimDraft[] = []) {
    for (const claim of claims) this.add(claim);
  }

  get all(): readonly ClaimDraft[] {
    return this.#claims;
  }

  add(claim: ClaimDraft): void {
    this.put(claim, this.#claims.length);
  }

  /** Puts a claim in the place of another. */
  put(claim: ClaimDraft, place: number): void {
    this.#claims[place] = claim;
    for (const key of keysOf(claim)) {
      const places = this.#places.get(key) ?? [];
      places.push(place);
      if (place < this.#claims.length - 1) places.sort((left, right) => left - right);
      this.#places.set(key, places);
    }
  }

  /** Place of the first that says the same as a claim; undefined for none. */
  placeOf(claim: ClaimDraft): number | undefined {
    const isSame = (place: number) => saysTheSame(this.#claims[place]!, claim);
    const found = keysOf(claim).flatMap((key) => this.#places.get(key)?.find(isSame) ?? []);
    return found.length === 0 ? undefined : Math.min(...found);
  }
}

/** The same holder with the same words, or in one sentence with words that hold the other's. */
function saysTheSame(left: ClaimDraft, right: ClaimDraft): boolean {
  if (left.holder?.name !== right.holder?.name || left.stance !== right.stance) return false;
  const [one, other] = [left.proposition.toLowerCase(), right.proposition.toLowerCase()];
  if (one === other) return true;
  return left.evidence.start === right.evidence.start && (one.includes(other) || other.includes(one));
}

function keysOf({ holder, stance, proposition, evidence }: ClaimDraft): readonly [string, string] {
  const held = `${holder?.name ?? ""}\n${stance}\n`;
  return [`${held}words ${proposition.toLowerCase()}`, `${held}sentence ${evidence.start}`];
}
