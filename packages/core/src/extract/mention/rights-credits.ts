import type { Article } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";

/** From the mark to the end of the line, unless more follows than a holder's name holds: 100 characters, guessed; see the test. */
const SIGN = /©[^\n©]{0,100}$/u;
/** Words that open a credit; outside of a caption they are words of a sentence. */
const CAPTION_CREDIT =
  /(?:©|\(c\)\s?(?=\p{Lu})|(?<!\p{L})copyright(?!\p{L})|(?<!\p{L})crédits?(?:[ -](?:photos?|images?|vidéos?|illustrations?))?\s?:)[^\n]{0,100}$/iu;

/**
 * Passages of an article that name who holds the rights to it or to a picture: « © Le Courrier du Val », « (c) Ville de Sens ». A place that
 * stands in one is part of a holder's name.
 */
export function findRightsCredits({ text, blocks }: Pick<Article, "text" | "blocks">): readonly Span[] {
  return blocks.flatMap(({ kind, start, end }) => {
    const found = (kind === "caption" ? CAPTION_CREDIT : SIGN).exec(text.slice(start, end));
    return found ? [{ start: start + found.index, end }] : [];
  });
}
