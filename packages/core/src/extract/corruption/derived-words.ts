/** Prefixes that make new words freely; what follows must be known. */
const PREFIX =
  /^(?:anti|auto|bio|co|cyber|dé|eco|éco|electro|électro|ethno|euro|ex|extra|géo|hydro|hyper|in|infra|inter|intra|macro|mé|méga|méta|micro|mini|mono|multi|narco|néo|non|nano|omni|para|photo|poly|post|pré|pro|pseudo|psycho|radio|re|ré|semi|socio|sous|sub|super|sur|télé|techno|thermo|trans|ultra|uni|vice)-?/u;
/** Endings that make words of known ones, with what they stand for. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/isations?$/u, ["", "e", "iser", "al", "ique"]],
  [/(?:iste|isme)s?$/u, ["", "e", "a", "o", "ique"]],
  [/iens?$|iennes?$/u, ["", "e", "ie"]],
  [/(?:able|ible)s?$/u, ["er", "ir", "re"]],
  [/ment$/u, ["", "e"]],
  [/(?:eur|euse|rice)s?$/u, ["er", "e"]],
  [/(?:er|é|ée|és|ées|ant|ent|e)$/u, ["", "e", "er"]],
  [/s$|x$/u, [""]],
];

/** Whether a word is made of a known one by the prefixes and endings that French makes words with. */
export function isDerived(form: string, knows: (word: string) => boolean): boolean {
  const bare = form.replace(PREFIX, "");
  if (bare !== form && bare.length >= 3 && knows(bare)) return true;
  return ENDINGS.some(([ending, stems]) => {
    const stem = form.replace(ending, "");
    return stem !== form && stem.length >= 4 && stems.some((tail) => knows(stem + tail));
  });
}
