/** A text as the language layer reads it, and the way back to the text it came from. */
export interface NormalizedText {
  readonly text: string;
  /** Turns a range of `text` into the range of the original that it stands for. */
  originalSpan(start: number, end: number): { readonly start: number; readonly end: number };
}

/** One code unit for one: typographic variants that the training texts write in one way only. */
const SAME_LENGTH = new Map([
  ...pairs("’‘ʼʹ′`´", "'"),
  ...pairs("“”„‟", '"'),
  ...pairs("‐‑", "-"),
  ...pairs("\u00a0\u202f\u2009\u2007\u2008\u200a\u2002\u2003\u3000\t", " "),
]);

/** Ligatures of old fonts (œ and æ are letters of French and stay), and the marks of those whose keyboard has no « ». */
const OTHER_LENGTH = new Map([
  ["<<", "«"],
  [">>", "»"],
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"],
]);

const ODD_CHARACTER =
  /\p{L}\p{M}+|<<|>>|[’‘ʼʹ′`´“”„‟‐‑\u00a0\u202f\u2009\u2007\u2008\u200a\u2002\u2003\u3000\t]|[ﬀ-ﬆ]|[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/**
 * Writes apostrophes, quotation marks, hyphens, spaces and ligatures in one way, composes accents (NFC) and drops invisible characters.
 * « » stay as they are: opening and closing marks tell more than straight ones.
 */
export function normalizeText(original: string): NormalizedText {
  const changes = [...original.matchAll(ODD_CHARACTER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: replacementOf(match[0]),
  }));
  if (changes.length === 0) return { text: original, originalSpan: (start, end) => ({ start, end }) };
  if (changes.every(({ start, end, replacement }) => replacement.length === end - start)) {
    return { text: rewrite(original, changes), originalSpan: (start, end) => ({ start, end }) };
  }
  return { text: rewrite(original, changes), originalSpan: spanFinder(original, changes) };
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

function replacementOf(odd: string): string {
  return SAME_LENGTH.get(odd) ?? OTHER_LENGTH.get(odd) ?? (/^\p{L}\p{M}/u.test(odd) ? odd.normalize("NFC") : "");
}

function rewrite(original: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const change of changes) {
    pieces.push(original.slice(at, change.start), change.replacement);
    at = change.end;
  }
  pieces.push(original.slice(at));
  return pieces.join("");
}

/** Remembers for each unit of the new text where it began and ended in the original. */
function spanFinder(original: string, changes: readonly Change[]): NormalizedText["originalSpan"] {
  const length = original.length + changes.reduce((sum, c) => sum + c.replacement.length - (c.end - c.start), 0);
  const starts = new Uint32Array(length + 1);
  const ends = new Uint32Array(length + 1);
  let unit = 0;
  const copy = (from: number, to: number): void => {
    for (let at = from; at < to; at++, unit++) {
      starts[unit] = at;
      ends[unit] = at + 1;
    }
  };
  let at = 0;
  for (const change of changes) {
    copy(at, change.start);
    for (let k = 0; k < change.replacement.length; k++, unit++) {
      starts[unit] = change.start;
      ends[unit] = change.end;
    }
    at = change.end;
  }
  copy(at, original.length);
  starts[length] = original.length;
  ends[length] = original.length;
  return (start, end) => {
    const from = starts[Math.min(start, length)]!;
    return { start: from, end: end > start ? ends[Math.min(end, length) - 1]! : from };
  };
}

function pairs(characters: string, replacement: string): [string, string][] {
  return [...characters].map((character) => [character, replacement]);
}
