import type { Analysis } from "@recoupe/core/model";

/** Words of an error page, all of them together; the shortest reports are longer, and quote somebody. Guessed. */
const MOST_WORDS = 90;
/** What an error page may say before it says so: « Oups ! », « Erreur », « Désolé, ». */
const SIGH = String.raw`^(?:(?:oups|oops|ouh là|mince|aïe|hélas|erreur|error|désolée?s?|sorry|attention)[\s\p{P}]*)*`;
const ASKED = String.raw`(?: (?:web|demandée?|recherchée?|(?:que )?vous \p{L}+(?: \p{L}+)?))?`;
const WHAT = String.raw`(?:(?:(?:cette|la|votre) )?(?:page|url|adresse)|(?:cet )?article|(?:ce )?contenu)${ASKED}`;
const GONE = String.raw`(?:(?:est )?(?:introuvable|indisponible|inaccessible)|non trouvée?|inexistante?|n['’]existe (?:pas|plus)|n['’](?:est|a) (?:pas|plus) (?:disponible|accessible|en ligne|(?:pu être |été )?trouvée?)|a (?:peut-être )?été (?:supprimée?|déplacée?|retirée?))(?!\p{L})`;
const IN_ENGLISH = String.raw`(?:(?:the |this )?page(?: you \p{L}+(?: \p{L}+)?)? )?(?:not found|is gone|(?:cannot|could not) be found|doesn['’]t exist)(?!\p{L})`;
/** The number that servers give it stands alone: « 404 morts » are none. */
const NUMBER = String.raw`(?:http )?404(?:$|\s*[-–—|:·!.]|\s(?:error|erreur|not found|page))`;
const SAYS_SO = new RegExp(`${SIGH}(?:${NUMBER}|${WHAT} ${GONE}|${IN_ENGLISH})`, "iu");

/**
 * The words by which a page says that what was asked for is not there, though its server answered « 200 OK »; undefined for an
 * article. Both must hold: its title or what it opens with says so, and there is hardly anything else on it.
 */
export function saysMissing({ text, document, blocks, quotes }: Analysis): string | undefined {
  const told = blocks.filter(
    ({ kind }) => kind === "title" || kind === "heading" || kind === "dek" || kind === "paragraph",
  );
  const lines = told.map(({ start, end }) => text.slice(start, end).trim());
  const words = lines.join(" ").split(/\s+/u).length;
  if (words > MOST_WORDS || quotes.length > 0) return undefined;
  return [document.title ?? "", ...lines.slice(0, OPENING)].find((line) => SAYS_SO.test(line));
}

/** Title, a heading and the first paragraph. */
const OPENING = 3;
