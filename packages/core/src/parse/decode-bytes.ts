/** What the bytes were taken for, and why; `doubt` when two sources of the charset disagreed or bytes were lost. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly basis: "text" | "byte-order-mark" | "valid-utf-8" | "zero-bytes" | "declared" | "fallback";
  readonly doubt: boolean;
}

/** Bytes in which a page may declare its charset; the HTML standard looks at 1024, pages in the wild need more. */
const DECLARATION_BYTES = 8192;
/** Share of zero bytes at even or odd places above which text is UTF-16 without a mark. Guessed; Latin text gives about one half. */
const UTF16_ZERO_SHARE = 0.3;
/** Labels that the encoding standard reads as windows-1252, because that is what pages mean by them. */
const LATIN_LABELS = new Set(["iso-8859-1", "latin1", "ascii", "us-ascii", "windows-1252", "cp1252", "iso8859-1"]);

/** Text of a page, without byte-order mark and not yet normalised. Never throws: what cannot be read becomes U+FFFD. */
export function decodeBytes(content: Uint8Array | string, contentType?: string): Decoded {
  if (typeof content === "string") {
    return { text: content.replace(/^\uFEFF/, ""), charset: "utf-16", basis: "text", doubt: false };
  }
  const marked = readMark(content);
  if (marked) return { text: decodeAs(content, marked), charset: marked, basis: "byte-order-mark", doubt: false };
  const wide = guessUtf16(content);
  if (wide) return { text: decodeAs(content, wide), charset: wide, basis: "zero-bytes", doubt: false };
  const declared = declaredCharset(content, contentType);
  // Valid UTF-8 with letters beyond ASCII is UTF-8, whatever the page says: other charsets almost never look like it.
  const utf8 = declared?.startsWith("iso-2022") ? undefined : decodeStrictly(content);
  if (utf8 !== undefined) {
    const doubt = declared !== undefined && !/^utf-?8$/.test(declared) && !LATIN_LABELS.has(declared);
    return { text: utf8, charset: "utf-8", basis: "valid-utf-8", doubt };
  }
  if (declared && !/^utf-?8$/.test(declared) && isKnown(declared)) {
    return { text: decodeAs(content, declared), charset: declared, basis: "declared", doubt: false };
  }
  return decodeBroken(content);
}

/** Undoes UTF-8 that was read as windows-1252 once too often (`Ã©` for `é`), where that explains the text without loss. */
export function repairDoubleEncoding(text: string): string {
  if (!/[ÃÂâ]/.test(text)) return text;
  return text.replace(
    /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{1,3}/g,
    (found) => {
      const bytes = toWindows1252(found);
      if (!bytes) return found;
      return decodeStrictly(bytes) ?? found;
    },
  );
}

function readMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function guessUtf16(bytes: Uint8Array): string | undefined {
  const limit = Math.min(bytes.length, DECLARATION_BYTES) & ~1;
  if (limit < 16) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < limit; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = limit / 2;
  if (odd > pairs * UTF16_ZERO_SHARE && even < odd / 4) return "utf-16le";
  if (even > pairs * UTF16_ZERO_SHARE && odd < even / 4) return "utf-16be";
  return undefined;
}

function declaredCharset(bytes: Uint8Array, contentType: string | undefined): string | undefined {
  const header = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? "")?.[1];
  if (header && isKnown(header)) return header.toLowerCase();
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  const meta = /(?:charset|encoding)\s{0,8}=\s{0,8}["']?\s{0,8}([\w-]{1,40})/i.exec(start)?.[1];
  return meta?.toLowerCase();
}

/** Bytes that are no valid UTF-8 and declare nothing useful: UTF-8 with a few broken bytes, else windows-1252. */
function decodeBroken(bytes: Uint8Array): Decoded {
  const lenient = decodeAs(bytes, "utf-8");
  let broken = 0;
  let beyondAscii = 0;
  for (let at = 0; at < lenient.length; at++) {
    const code = lenient.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) beyondAscii++;
  }
  if (broken * 4 < beyondAscii) return { text: lenient, charset: "utf-8", basis: "fallback", doubt: true };
  return { text: decodeAs(bytes, "windows-1252"), charset: "windows-1252", basis: "fallback", doubt: false };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Invalid UTF-8 is an answer here, not a failure: the caller goes on to other charsets.
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(LATIN_LABELS.has(charset) ? "windows-1252" : charset).decode(bytes);
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== "";
  } catch {
    // An unknown label is common on old pages; the caller tries the next source.
    return false;
  }
}

/** Bytes of a string in windows-1252, undefined where a letter has none. */
function toWindows1252(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const byte = code < 0x100 ? code : HIGH_BYTES.get(code);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Letters that windows-1252 keeps between 0x80 and 0x9F. */
const HIGH_BYTES: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 32 }, (_, index): [number, number] => {
    const byte = 0x80 + index;
    return [new TextDecoder("windows-1252").decode(Uint8Array.of(byte)).codePointAt(0)!, byte];
  }),
);
