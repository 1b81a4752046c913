/** Escape sequences as a whole (CSI, OSC and the other strings, two-byte ones), so that no parameter stays behind as text. */
const ESCAPES =
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]?|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]*[0-~]?/g;

/**
 * What may steer a terminal or hide words: controls but the line end, and Unicode's format characters (bidirectional
 * controls, zero-width and soft-hyphen characters, tags) with the variation selectors, which no French text needs.
 */
const STEERING = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/**
 * Text of an article as a terminal may see it: line ends are kept, tabs become a space, everything that could move the
 * cursor, change colours or reverse the reading order is gone. NFC, lone surrogates replaced.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(ESCAPES, "")
    .replace(/\t/g, " ")
    .replace(STEERING, "")
    .normalize("NFC");
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/**
 * JSON whose strings cannot steer a terminal either: the same data with those characters written as `\uXXXX`.
 * C0 controls are escaped by JSON itself.
 */
export function printJson(value: unknown): string {
  return JSON.stringify(value).replace(STEERING, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
