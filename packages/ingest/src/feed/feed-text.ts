import { decodeHTMLStrict } from "entities";

/** Elements that stand in feed titles. Anything else in angle brackets is what the author wrote: « x < y », « <3 ». */
const INLINE =
  /<\/?(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|kbd|mark|p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var)(?:\s[^<>]{0,2000})?\/?>/giu;
/** A title is a line; what is longer is cut. */
const MAX_TITLE_CHARACTERS = 2_000;

/** HTML of a title as plain text on one line; undefined when nothing is left. */
export function plainTitle(html: string | undefined): string | undefined {
  return oneLine(
    html === undefined ? undefined : decodeHTMLStrict(html.slice(0, MAX_TITLE_CHARACTERS * 4).replace(INLINE, "")),
  );
}

/** White space folded, controls gone; undefined when nothing is left. */
export function oneLine(text: string | undefined): string | undefined {
  const line = text
    ?.replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, MAX_TITLE_CHARACTERS);
  return line === "" ? undefined : line;
}

/** An absolute http(s) address, or undefined. */
export function absoluteUrl(address: string | undefined, base: string | undefined): string | undefined {
  const trimmed = address?.replace(/[\s\u0000-\u001F]+/gu, "");
  if (!trimmed) return undefined;
  const url = URL.parse(trimmed, base ? URL.parse(base)?.href : undefined);
  return url && (url.protocol === "http:" || url.protocol === "https:") ? url.href : undefined;
}
