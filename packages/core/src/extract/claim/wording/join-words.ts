/** Names in a vowel that « de » is not elided before: « de Ouagadougou ». */
const KEEPS_VOWEL = /^(?:ou[aeiéè]|onz|oui(?!\p{L})|y[aeiouéè])/iu;
/** Words whose h is heard as a stop: « le Hamas », « la haute autorité ». The press's commonest; every other h is mute. */
const ASPIRATED =
  /^(?:hamas|hezbollah|houthi|hutu|haut|hausse|haine|hache|hall|halte|handicap|hangar|harc|hasard|hausse|héros|hiérarchi|hollan|hongr|honduras|honte|hors|houle|huit|hurle|haïr|hâte)/iu;

/** Whether « le », « de », « que » lose their vowel before these words. */
export function elides(words: string): boolean {
  if (KEEPS_VOWEL.test(words)) return false;
  return /^[aeiouyàâäéèêëîïôöûùüœæ]/iu.test(words) || (/^h/iu.test(words) && !ASPIRATED.test(words));
}

/** « de » before a name in a vowel, which may have taken another name's place. An h does not tell in names. */
const ELIDED = /(?<=^|\s)de (?=([AEIOUÀÂÉÈÊËÎÏÔÛŒ]\p{Ll}+))/gu;

/** « s'étaient » put into the present is « se sont »; a name in a capital is nothing elided: « N'Djamena ». */
const WRONGLY_ELIDED = /(?<!\p{L})(s|qu|d|m|t|n|j)['’] ?(?=[bcdfgjklmnpqrstvwxz])/gu;

/** Joins words as French writes them: no space behind an elision or before a comma, « d' » before a name in a vowel. */
export function joinWords(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(ELIDED, (found, name: string) => (elides(name) ? "d'" : found))
    .replace(/\( \) ?/gu, "")
    .replace(WRONGLY_ELIDED, "$1e ")
    .replace(/(?<!\p{L})(c)e (?=est|était)/giu, "$1'")
    .replace(/(['’]) /gu, "$1")
    .replace(/ ([,.)])/gu, "$1")
    .replace(/ (-(?:là|ci))(?!\p{L})/gu, "$1")
    .replace(/\( /gu, "(")
    .replace(/^[\s,:;–—-]+|[\s,:;–—-]+$|(?<=\p{L}{2}|\d)\.$/gu, "")
    .replace(/\s+/gu, " ");
}
