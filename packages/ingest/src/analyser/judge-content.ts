/** Why some bytes are not an article that can be read. */
export type Unreadable = "empty" | "binary" | "too-large" | "feed" | "subscriptions";

/**
 * Bytes of one article that are still read whole: a long news page is under 5 MB with its scripts, and reading French
 * takes seconds for each further megabyte. Guessed from the pages we saw, the largest of which had 4.6 MB.
 */
export const MAX_ARTICLE_BYTES = 16 * 1024 * 1024;

/** Enough to tell a text from an archive, an image or a programme. */
const SAMPLE_BYTES = 65_536;
/** Perl's `-B` calls a file binary above 30 % of odd characters. */
const MAX_CONTROLS_IN_UTF8 = 0.3;
/** Compressed bytes hold 27 controls in 256 values, 10.5 %; windows-1252 prose holds none. */
const MAX_CONTROLS_ELSEWHERE = 0.05;

/** First bytes of what is often saved in the place of a page (PDF, images, archives), none of which prose begins with. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b, 0x08],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x28, 0xb5, 0x2f, 0xfd],
];

/** Says why bytes cannot be an article; undefined when they may be one, in whatever encoding. */
export function judgeContent(bytes: Uint8Array, maxBytes = MAX_ARTICLE_BYTES): Unreadable | undefined {
  if (bytes.length > maxBytes) return "too-large";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (SIGNATURES.some((signature) => signature.every((byte, index) => sample[index] === byte))) return "binary";
  if (isBlank(sample) && bytes.length <= SAMPLE_BYTES) return "empty";
  if (isBinary(sample)) return "binary";
  const [, top] = LISTING.exec(new TextDecoder("latin1").decode(sample.subarray(0, LISTING_BYTES))) ?? [];
  return top === undefined ? undefined : /^opml$/iu.test(top) ? "subscriptions" : "feed";
}

/** The first element of a file that lists articles or feeds: it is to be followed, and is no article itself. */
const LISTING =
  /^(?:\xEF\xBB\xBF)?\s*(?:<\?[^>]*>\s*|<!--(?:[^-]|-[^-])*-->\s*|<!doctype\s[^>]*>\s*)*<(rss|rdf:RDF|opml|urlset|sitemapindex|feed(?=\s[^>]*Atom))\b/iu;
const LISTING_BYTES = 2048;

function isBlank(sample: Uint8Array): boolean {
  const mark = sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf ? 3 : 0;
  return sample.subarray(mark).every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function isBinary(sample: Uint8Array): boolean {
  if (looksLikeUtf16(sample)) return false;
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0) / sample.length;
  return controls > (isUtf8(sample) ? MAX_CONTROLS_IN_UTF8 : MAX_CONTROLS_ELSEWHERE);
}

/** Tabs, line ends, form feeds and the escape of ISO-2022 encodings are text. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f;
}

/** A byte-order mark, or the zero bytes that Latin letters leave on one side of each pair. */
function looksLikeUtf16(sample: Uint8Array): boolean {
  const mark = ((sample[0] ?? 0) << 8) | (sample[1] ?? 0);
  if (mark === 0xfeff || mark === 0xfffe) return true;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  return Math.max(even, odd) > pairs * 0.7 && Math.min(even, odd) < pairs * 0.05;
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // A character that the end of the sample cuts is no fault: `stream` keeps it back.
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    // Bytes that are no UTF-8 are an answer here, not a failure.
    return false;
  }
}
