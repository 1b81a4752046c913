import { remembering } from "../../model/remember.ts";

/** Letters that Unicode does not take apart into a base letter and a mark, with what a French text would write. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ə: "e",
};

/**
 * A name without what writers disagree on: case, accents, apostrophes, hyphens, full stops of acronyms, runs of spaces.
 * Two names are written alike when this is equal. Empty for a text without letters or digits.
 */
export const foldName: (name: string) => string = remembering((name) => {
  const bare = (isPlain(name) ? name : withoutMarks(name)).toLowerCase();
  const letters = isPlain(bare) ? bare : bare.replace(/[œæøłđðþßıħŋə]/gu, (letter) => LETTERS[letter] ?? letter);
  const joined = letters.includes(".") ? letters.replace(/(?<=\p{L})\.(?=\p{L}(?:\.|$|\P{L}))/gu, "") : letters;
  return joined.replace(/[^\p{L}\p{N}+&]+/gu, " ").trim();
});

const withoutMarks = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "");

/** Most names of a French text hold nothing but ASCII: they need no decomposition. */
const isPlain = (name: string): boolean => /^[\x00-\x7f]*$/.test(name);
