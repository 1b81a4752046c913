import { readFileSync } from "node:fs";

export interface PlacedWord {
  readonly form: string;
  readonly upos: string;
  readonly finite: boolean;
  readonly start: number;
  readonly end: number;
}

/** A sentence of a treebank as printed, with its words in place. */
export interface PlacedSentence {
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

/** Sentences of prose: a capital, a full stop, some words between. */
export function readSentences(path: string): readonly PlacedSentence[] {
  const blocks = readFileSync(path, "utf8").split(/\n\n+/);
  return blocks.flatMap((block) => {
    const text = /^# text = (.*)$/m.exec(block)?.[1]?.normalize("NFC");
    if (!text || !/^[\p{Lu}«"].*[.!?»"]$/u.test(text)) return [];
    const words = placeWords(text, block);
    return words.length >= 8 && words.length <= 60 ? [{ text, words }] : [];
  });
}

function placeWords(text: string, block: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let from = 0;
  for (const line of block.split("\n")) {
    const [id, form, , upos, , feats] = line.split("\t");
    if (!id || !form || !upos || !/^\d+(?:-\d+)?$/.test(id)) continue;
    const start = text.indexOf(form, from);
    // Parts of a contracted word (« de » and « les » in « des ») are not printed.
    if (start < 0 || start > from + 2) continue;
    from = start + form.length;
    words.push({ form, upos, finite: /VerbForm=Fin/.test(feats ?? ""), start, end: from });
  }
  return words;
}
