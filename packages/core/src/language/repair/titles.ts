import { announcesPerson } from "../name-triggers.ts";
import type { TokenName } from "../tag-names.ts";
import { type Draft, isBelow, type TaggedWord } from "./draft.ts";

/** Words that stand between an office and the name of who holds it. */
const IN_TITLE = /^(?:NOUN|ADJ|ADP|ADP_DET|DET|PROPN)$/;
/** « ministre de la Communication et des Médias » is no longer than this many words. Guessed. */
const LONGEST_TITLE = 12;

/**
 * « le secrétaire d'État américain Ahmed Diallo », « À Tunis, le porte-parole du gouvernement, Ahmed Diallo, »: the name explains the office, not
 * the nearer noun or what stands before the office.
 */
export function joinToTitle(draft: Draft, name: TokenName): void {
  const { words, heads, relations } = draft;
  const { first } = name;
  if (name.type !== "PER" || !/^(?:appos|nmod|conj)/.test(relations[first]!)) return;
  const office = officeBefore(words, first);
  if (office < 0 || isBelow(draft, office, first)) return;
  if (heads[first] === office && relations[first] !== "conj") return;
  // « le chef de cabinet de Lula », « l'avocat et Lula »: somebody else.
  const hasLink = heads.some((head, at) => head === first && /^(?:case|cc|det)$/.test(relations[at]!));
  const isNearer = announcesPerson(words[heads[first]!]!.form.toLowerCase());
  if (hasLink || isNearer) return;
  heads[first] = office;
  relations[first] = "appos";
}

/** The noun of an office whose title ends right before the name, or before the comma in front of it; -1 for none. */
function officeBefore(words: readonly TaggedWord[], name: number): number {
  const end = words[name - 1]?.form === "," ? name - 2 : name - 1;
  for (let at = end; at >= Math.max(0, name - LONGEST_TITLE); at--) {
    const { form, upos } = words[at]!;
    if (!IN_TITLE.test(upos)) return -1;
    if (upos === "NOUN" && announcesPerson(form.toLowerCase())) return at;
  }
  return -1;
}
