/**
 * 32-bit hash of a string: FNV-1a over UTF-16 units with a final mix, since FNV alone leaves the low bits of short words alike.
 * The weights are stored under these values: changing a constant means training again.
 */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) | 0;
}

/** Folds one more value into a hash; the order of values counts. Multipliers from MurmurHash3 and the golden ratio. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca77);
  return mixed ^ (mixed >>> 13);
}
