import { remembering } from "../../model/remember.ts";
import { foldName } from "./fold-name.ts";
import { romanise } from "./romanise.ts";

/** How the two letters that languages read differently are read: German ch is k and j is i. */
interface LetterReading {
  readonly ch: string;
  readonly j: string;
}

const READINGS: readonly LetterReading[] = [
  { ch: "S", j: "J" },
  { ch: "k", j: "i" },
  { ch: "S", j: "i" },
];

type Rewrite = readonly [RegExp, string];

/**
 * Rewrites applied in order to the folded name. Capital S and J stand for the sounds of « chat » and « jour ».
 * Every rule removes a difference between two press spellings of one name.
 */
function rewritesFor(reading: LetterReading): readonly Rewrite[] {
  return [
    [/\b(?:el|al)(?= )/g, "al"],
    [/schtsch|chtch|shch/g, "S"],
    [/dzh|dsch|dj/g, "J"],
    [/tsch|tch|sch|tsh|sh/g, "S"],
    [/kh|ck|q/g, "k"],
    [/zh/g, "J"],
    // Only now: « sch » and « tch » are one sound in every language, « ch » alone is not.
    [/ch/g, reading.ch],
    [/j/g, reading.j],
    [/gh|gu(?=[eiy])/g, "g"],
    [/ph/g, "f"],
    [/x/g, "ks"],
    [/c(?=[eiy])/g, "s"],
    [/c/g, "k"],
    [/ou(?=[aeioy])/g, "v"],
    [/ou|oo/g, "u"],
    [/w/g, "v"],
    [/ts|tz|z/g, "s"],
    [/h/g, ""],
    [/y/g, "i"],
    [/(?<=[oe])ff?\b/g, "v"],
    [/\bie/g, "e"],
    [/(?<=[^aeiou ])e\b/g, ""],
    [/(.)\1+/gu, "$1"],
  ];
}

const REWRITES_OF_READINGS = READINGS.map(rewritesFor);

/**
 * Keys under which the press spellings of one name meet: Zelensky, Zelenskyy, Selenskyj and Зеленский share one, as do
 * Poutine and Putin, Koursk and Kursk. Several where a letter has several readings; empty when nothing is left to compare.
 * Equal keys make two names candidates for one referent, never proof of it.
 */
export const soundKeys: (name: string) => readonly string[] = remembering((name) => {
  const folded = foldName(romanise(name, "en"));
  const readings = /ch|j/.test(folded) ? REWRITES_OF_READINGS : REWRITES_OF_READINGS.slice(0, 1);
  const keys = readings.map((rewrites) =>
    rewrites.reduce((key, [pattern, sound]) => key.replace(pattern, sound), folded).trim(),
  );
  return [...new Set(keys)].filter(Boolean);
});
