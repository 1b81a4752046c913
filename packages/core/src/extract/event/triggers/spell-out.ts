import { WORD_LISTS_DATA } from "../lexicon/word-lists.ts";

const LISTS = readLists(WORD_LISTS_DATA);

/**
 * The single expressions that a cell of the lexicon writes in short: `rompre/geler ~ relation/lien` is four, and
 * `%talks` every word of that list. A « % » that names no list is left to `entry-words.ts`.
 */
export function spellOut(written: string): readonly string[] {
  const [head = "", tail] = written.trim().split(" ~ ");
  const heads = alternatives(head);
  if (tail === undefined) return heads;
  const tails = alternatives(tail);
  return heads.flatMap((first) => tails.map((further) => `${first} ~ ${further}`));
}

function alternatives(text: string): readonly string[] {
  return text.split("/").flatMap((alternative) => withList(alternative.trim()));
}

/** « fin à * %bond »: the list may stand for a part of the words. */
function withList(words: string): readonly string[] {
  const name = /%\p{L}+/u.exec(words)?.[0];
  const list = name === undefined ? undefined : LISTS.get(name);
  return name === undefined || list === undefined ? [words] : list.map((word) => words.replace(name, word));
}

function readLists(data: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    data
      .split("\n")
      .filter((line) => line.startsWith("%"))
      .map((line) => {
        const [name = "", words = ""] = line.split(": ");
        return [name, words.split(", ")] as const;
      }),
  );
}
