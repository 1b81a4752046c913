/** Lower case, no accents, apostrophes and punctuation as single spaces: two spellings of one phrase become equal. */
export function foldPhrase(text: string): string {
  // Most lines of most pages hold no accent: they need no decomposition.
  if (/^[\x00-\x7f]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `foldPhrase` without numbers: « Commentaires (12) » and « 3 commentaires » give one key. */
export function foldLabel(text: string): string {
  return foldPhrase(text)
    .replace(/(?:^| )\p{N}+(?= |$)/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** Letters of a text, to tell whether two words are the same when only glue and signs differ. */
export function foldLetters(text: string): string {
  return foldPhrase(text).replace(/ /g, "");
}
