import { fold, stemsOf } from "./words.ts";

/** Cyrillic letters as French, English and German newsrooms write them, before the sounds are levelled. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ж: "j",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "tch",
  ш: "ch",
  щ: "chtch",
  ы: "i",
  ь: "",
  ъ: "",
  э: "e",
  ю: "iu",
  я: "ia",
};

/**
 * Spellings that stand for one sound in French, English and German transliterations, longest first.
 * Source: the usual press romanisations (BGN/PCGN, French and German newspaper practice), levelled by hand.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|chtch|shch/g, "x"],
  [/tsch|tch|sch|ch|sh/g, "x"],
  [/dj|dzh|dsch|zh|j(?=[aeou])/g, "j"],
  [/tz|ts|z/g, "s"],
  [/ph/g, "f"],
  [/kh/g, "h"],
  [/gu(?=[eiy])|gh/g, "g"],
  [/ou|oo/g, "u"],
  [/w/g, "v"],
  [/ck|qu|q|c(?![eiy])/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/y|ï|j/g, "i"],
  [/ei|ai|ay|ey/g, "e"],
  [/(.)\1+/g, "$1"],
  [/skii?$|ski$/g, "ski"],
  [/ii+/g, "i"],
];

/** One key for every way of writing a name: Selenskyj, Zelensky, Zelenskyy and Зеленський have the same. */
export function nameKey(name: string): string {
  return nameWords(name).map(soundOf).join(" ");
}

/** Folded words of a name, Cyrillic spelt in Latin letters, titles of courtesy and articles left out. */
function nameWords(name: string): readonly string[] {
  const latin = [...name.toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join("");
  const words = fold(latin).match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !COURTESY.has(word));
  return kept.length > 0 ? kept : words;
}

const COURTESY = new Set("m mm mme mmes mlle mr mrs ms dr pr me le la les l d de du des of the".split(" "));

function soundOf(word: string): string {
  return SOUNDS.reduce((sounded, [spelling, sound]) => sounded.replace(spelling, sound), word);
}

/** Fewest initials that tell a group. « AA » may be anything. */
const FEWEST_INITIALS = 3;

/** « fsr » for « FSR » and « Forces de soutien rapide »; undefined where a name has too few words. */
export function initialsOf(name: string): string | undefined {
  if (/^\p{Lu}{3,6}$/u.test(name)) return fold(name);
  const initials = stemsOf(name.replace(/\s*\([^)]*\)/gu, "")).map((stem) => stem.charAt(0));
  return initials.length >= FEWEST_INITIALS ? initials.join("") : undefined;
}
