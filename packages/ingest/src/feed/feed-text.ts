import { decodeHTMLStrict } from "entities";

/** Elements of HTML, old ones too. Anything else in angle brackets is what the author wrote: « x < y », « <3 ». */
const ELEMENTS =
  "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas " +
  "caption center cite code col colgroup dd del details dfn dir div dl dt em embed fieldset figcaption figure font footer form frame " +
  "frameset h[1-6] head header hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta nav nobr noembed " +
  "noframes noscript object ol optgroup option p param picture pre q s samp section select small source span strike strong sub " +
  "summary sup svg table tbody td textarea tfoot th thead time tr track tt u ul var video wbr";
const TAG = new RegExp(`</?(?:${ELEMENTS.replaceAll(" ", "|")})(?:\\s[^<>]{0,2000})?/?>`, "giu");
/** What stands in these is for programs. */
const UNSEEN = /<(script|style)(?:\s[^<>]{0,2000})?>[^<]{0,4000}(?:<\/\1\s*>|$)|<!--[^<]{0,4000}?-->/giu;
/** A title is a line; what is longer is cut. */
const MAX_TITLE_CHARACTERS = 2_000;

/** HTML of a title as plain text on one line; undefined when nothing is left. */
export function plainTitle(html: string | undefined): string | undefined {
  return oneLine(
    html === undefined
      ? undefined
      : decodeHTMLStrict(
          html
            .slice(0, MAX_TITLE_CHARACTERS * 4)
            .replace(UNSEEN, "")
            .replace(TAG, ""),
        ),
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
  // An ampersand that was escaped once too often is in no address on purpose.
  const trimmed = address?.replace(/[\s\u0000-\u001F]+/gu, "").replaceAll("&amp;", "&");
  if (!trimmed) return undefined;
  const url = URL.parse(trimmed, base ? URL.parse(base)?.href : undefined);
  return url && (url.protocol === "http:" || url.protocol === "https:") ? url.href : undefined;
}
