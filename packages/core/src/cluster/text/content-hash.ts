/**
 * 53-bit hash of a text as 11 base-36 characters; the same on every machine, not for secrets.
 * Two 32-bit multiply-xor lanes mixed at the end; constants are the 32-bit FNV prime and the golden ratio.
 */
export function contentHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  low = Math.imul(low ^ (high >>> 16), 0x85ebca6b) >>> 0;
  high = Math.imul(high ^ (low >>> 13), 0xc2b2ae35) >>> 0;
  return ((high & 0x1fffff) * 0x100000000 + low).toString(36).padStart(11, "0");
}

/** 32-bit hash, for MinHash. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
