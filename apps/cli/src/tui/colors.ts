import type { TextProps } from "ink";
import type { Tone } from "../text/rich-text.ts";

type Look = Pick<TextProps, "color" | "bold" | "inverse" | "underline" | "dimColor">;

/**
 * How each meaning looks: the sixteen ANSI colours only, since the terminal's own theme makes them readable on light
 * and dark; a sign or a word always says the same thing as the colour.
 */
const looks: Readonly<Record<Tone, Look>> = {
  plain: {},
  strong: { bold: true },
  quiet: { dimColor: true },
  evidence: { underline: true },
  failure: { color: "red", bold: true },
  asserted: { color: "green" },
  denied: { color: "red" },
  planned: { color: "cyan" },
  requested: { color: "cyan" },
  hypothetical: { color: "cyan" },
  contested: { color: "magenta", bold: true },
  corroborated: { color: "green", bold: true },
  altered: { color: "yellow" },
};

/** Colours go when NO_COLOR is set; bold, underline and inverse are no colours and stay. */
export function lookOf(tone: Tone, colors: boolean): Look {
  const { color, ...rest } = looks[tone];
  return colors && color !== undefined ? { ...rest, color } : rest;
}
