import { remembering } from "./remember.ts";

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
export const foldName: (name: string) => string = remembering((name) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[œæøłđðþßıħŋə]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?<=\p{L})\.(?=\p{L}(?:\.|$|\P{L}))/gu, "")
    .replace(/[^\p{L}\p{N}+&]+/gu, " ")
    .trim(),
);
