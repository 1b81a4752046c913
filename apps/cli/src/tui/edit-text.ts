import type { KeyName } from "./keys.ts";

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** A line of input after one key: backspace takes one whole character back, Ctrl-U everything, Ctrl-W a word. */
export function editText(text: string, key: KeyName): string {
  if (key === "backspace") {
    return [...graphemes.segment(text)]
      .slice(0, -1)
      .map(({ segment }) => segment)
      .join("");
  }
  if (key === "ctrl-u") return "";
  if (key === "ctrl-w") return text.replace(/\S*\s*$/, "");
  // Names of keys are longer than one character; whatever was typed is one.
  return [...graphemes.segment(key)].length === 1 ? text + key : text;
}
