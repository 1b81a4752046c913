const DECLARED = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/u;
/** Where a declaration can stand; sniffing further would cost and find nothing. */
const SNIFFED_BYTES = 512;

/**
 * Bytes of a feed as text, NFC, without what Postgres and terminals refuse (NUL and other controls).
 * Byte-order mark first, then strict UTF-8 where it fits, then the declared charset, then windows-1252, as a browser would.
 */
export function decodeXml(bytes: Uint8Array, contentType: string | undefined): string {
  const text = markedText(bytes) ?? unmarkedUtf16(bytes) ?? declaredText(bytes, contentType);
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF]/gu, "").normalize("NFC");
}

function markedText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs("utf-8", bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return bytes[2] === 0 && bytes[3] === 0 ? decodeUtf32(bytes, true) : decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return decodeUtf32(bytes, false);
  return undefined;
}

/** `<?` or `<r` in two or four bytes each: UTF-16 or UTF-32 without a mark. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return decodeUtf32(bytes, true);
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return decodeUtf32(bytes, false);
  if (a === 0x3c && b === 0) return decodeAs("utf-16le", bytes);
  if (a === 0 && b === 0x3c) return decodeAs("utf-16be", bytes);
  return undefined;
}

function declaredText(bytes: Uint8Array, contentType: string | undefined): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, whatever is declared: ask the declarations, the document's own before the server's.
  }
  const head = decodeAs("latin1", bytes.subarray(0, SNIFFED_BYTES)) ?? "";
  const server = /charset\s*=\s*"?([A-Za-z0-9._:-]{1,40})/iu.exec(contentType ?? "")?.[1];
  for (const label of [DECLARED.exec(head)?.[1], server]) {
    // A document that says UTF-8 and is not is windows-1252 in practice.
    const text = label && !/^utf-?8$/iu.test(label) ? decodeAs(label, bytes) : undefined;
    if (text !== undefined) return text;
  }
  return damagedUtf8(bytes) ?? decodeAs("windows-1252", bytes) ?? "";
}

/** UTF-8 with some bad bytes in it, told by its other letters beyond ASCII: what is windows-1252 has hardly any that fit. */
function damagedUtf8(bytes: Uint8Array): string | undefined {
  const text = decodeAs("utf-8", bytes) ?? "";
  const [good, bad] = [text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0, text.match(/\uFFFD/gu)?.length ?? 0];
  return good > 0 && good >= bad ? text : undefined;
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // The label names no charset that is known: the next candidate decides.
    return undefined;
  }
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    text += point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
  }
  return text;
}
