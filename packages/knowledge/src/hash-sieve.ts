const BITS = 20;
const MASK = 2 ** BITS - 1;

/** Tells in one look that a hash is none of many: 128 kB, so that of seventy thousand hashes one in fifteen strangers passes. */
export class HashSieve {
  readonly #bits = new Uint32Array(2 ** BITS / 32);

  constructor(hashes: Uint32Array) {
    for (const hash of hashes) this.#bits[(hash & MASK) >>> 5]! |= 1 << (hash & 31);
  }

  /** False only where the hash is none of them. */
  mayHold(hash: number): boolean {
    return (this.#bits[(hash & MASK) >>> 5]! & (1 << (hash & 31))) !== 0;
  }
}
