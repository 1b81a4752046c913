import type { Key } from "ink";

/** A key by name: a printable character as itself, else `up`, `enter`, `escape`, `ctrl-p`… */
export type KeyName = string;

const special: readonly (readonly [keyof Key, KeyName])[] = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageDown", "pagedown"],
  ["pageUp", "pageup"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "escape"],
  ["tab", "tab"],
  ["backspace", "backspace"],
  // Terminals disagree on which of the two codes the backspace key sends.
  ["delete", "backspace"],
];

/**
 * The keys of one terminal event, in order. Fast typing arrives as one chunk (« ab⏎ »), so a chunk is taken apart;
 * control characters that mean nothing are dropped.
 */
export function parseKeys(input: string, key: Key): readonly KeyName[] {
  const named = special.find(([flag]) => key[flag] === true);
  if (named) return [named[1]];
  if (key.ctrl) return input === "" ? [] : [`ctrl-${input}`];
  // Escape and the next key can arrive as one event, which Ink reads as the next key with Alt; Alt means nothing here.
  return [...(key.meta ? ["escape"] : []), ...characterKeys(input)];
}

function characterKeys(input: string): readonly KeyName[] {
  return [...graphemes.segment(input.normalize("NFC"))].flatMap(({ segment }) => {
    if (/^[\r\n]+$/.test(segment)) return ["enter"];
    const control = CONTROLS.get(segment);
    if (control !== undefined) return [control];
    return /\p{Cc}/u.test(segment) ? [] : [segment];
  });
}

/** Control characters that mean something inside a chunk too. */
const CONTROLS: ReadonlyMap<string, KeyName> = new Map([
  ["\u007F", "backspace"],
  ["\u0015", "ctrl-u"],
  ["\u0017", "ctrl-w"],
]);

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });
