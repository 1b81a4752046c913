import { featurePairs } from "./features.ts";
import type { LexicalAnalysis, Lexicon } from "./lexicon.ts";
import type { MorphClass } from "./tag-morphology.ts";

/** A verb that stands where the dictionary knows a finite form: third person, present or past. */
function finiteReading(form: string, lexicon: Lexicon): LexicalAnalysis | undefined {
  return lexicon
    .analyses(form)
    .find(({ upos, features }) => upos === "VERB" && features["VerbForm"] === "Fin" && features["Person"] === "3");
}

/** Longer sentences without a verb are mostly lists. Guessed. */
const LONGEST = 8;

/** « réclame des patrouilles », « critique le texte »: what follows a verb, so that even a long sentence lacks one. */
const OBJECT_BEGINS = /^(?:des|une?|les?|la|l'|que|qu'|ses|son|sa|leurs?|cet|cette|ces)$/i;

/** What is asked about below: one look tells that nearly every word is none of it. */
const SURE =
  /^(?:soi-disant|[·•▪►*]|[-–—]+|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|s'|garde|dément)$/i;

/** Words of the press that the tagger, which met them seldom or never, gets wrong: « dément » is a verb here, never a madman. */
export function withSureTag(tag: string, form: string, before: string | undefined, next: string | undefined): string {
  if (!SURE.test(form)) return tag;
  const word = form.toLowerCase();
  if (word === "soi-disant") return "ADJ";
  // The mark of a list's item, or the dash in front of what somebody says, says and does nothing.
  if (/^(?:[·•▪►*]|[-–—]+)$/.test(word)) return "PUNCT";
  // « les grandes écoles samedi »: no participle of « vendredir ».
  if (/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?$/.test(word)) return "NOUN";
  // « s'ils abandonnaient »: elided before « il », it is « si ».
  if (word === "s'" && /^ils?$/.test(next ?? "")) return "SCONJ";
  // « mettre en garde Tokyo », « placé en garde à vue »
  if (word === "garde" && tag === "VERB" && before === "ADP") return "NOUN";
  const isNamed = before !== undefined && /^(?:DET|ADP)$/.test(before);
  return word === "dément" && !isNamed && /^(?:NOUN|ADJ)$/.test(tag) ? "VERB" : tag;
}

/** « L'armée le dément », « l'infirme », « avant que le maire ne démente »: behind a noun and its pronoun, or behind « ne », no madman stands. */
export function withDenyingVerb(tags: readonly string[], forms: readonly string[]): readonly string[] {
  return forms.reduce<readonly string[]>((mended, form, index) => {
    if (!/^(?:démente?s?|infirme)$/i.test(form) || tags[index] === "VERB") return mended;
    const before = forms[index - 1] ?? "";
    if (/^(?:ne|n'|nous|vous)$/i.test(before)) return mended.with(index, "VERB");
    const follows = /^(?:NOUN|PROPN|PRON)$/.test(tags[index - 2] ?? "") && /^(?:le|la|les|l')$/i.test(before);
    return follows ? mended.with(index, "VERB").with(index - 1, "PRON") : mended;
  }, tags);
}

/** « … et leur demande de partir », « mais leur demande d'attendre »: joined to a clause, « demande » is its verb. */
export function withVerbBehindPronoun(tags: readonly string[], forms: readonly string[]): readonly string[] {
  return forms.reduce<readonly string[]>((mended, form, index) => {
    if (!/^demande$/i.test(form) || tags[index] === "VERB" || !/^leur$/i.test(forms[index - 1] ?? "")) return mended;
    const asks = /^d(?:e|')$/.test(forms[index + 1] ?? "") && /^(?:VERB|AUX|ADV)$/.test(tags[index + 2] ?? "");
    return asks && tags[index - 2] === "CCONJ" ? mended.with(index, "VERB").with(index - 1, "PRON") : mended;
  }, tags);
}

/** « Aucun passant n'a », « aucun blessé léger n'a »: right behind « aucun » no verb stands but with « ne ». */
export function withNounBehindNone(tags: readonly string[], forms: readonly string[]): readonly string[] {
  return forms.reduce<readonly string[]>((mended, form, index) => {
    if (!/^(?:aucune?|nul(?:le)?)$/i.test(form) || !/^(?:VERB|AUX)$/.test(tags[index + 1] ?? "")) return mended;
    return mended.with(index, "DET").with(index + 1, "NOUN");
  }, tags);
}

/**
 * « Le ministre dément. »: a sentence needs a verb, so where the tagger found none, the one word behind a noun that can be a finite verb is
 * it. Sentences without a full stop are titles and captions, which need none.
 */
export function withMissingVerb(
  tags: readonly string[],
  forms: readonly string[],
  lexicon: Lexicon,
): readonly string[] {
  if (forms.at(-1) !== "." || tags.some((tag) => tag === "VERB" || tag === "AUX")) return tags;
  const candidates = forms.flatMap((form, index) => {
    const isBehindNoun = /^(?:NOUN|PROPN)$/.test(tags[index - 1] ?? "");
    const fits = forms.length <= LONGEST || OBJECT_BEGINS.test(forms[index + 1] ?? "");
    return fits && isBehindNoun && /^(?:NOUN|ADJ)$/.test(tags[index]!) && finiteReading(form, lexicon) ? [index] : [];
  });
  return candidates.length === 1 ? tags.with(candidates[0]!, "VERB") : tags;
}

/** « de violents combats », « une violente attaque des rebelles », « à une lourde peine de prison » */
const BEFORE_ADJECTIVE = /^(?:d(?:e|')|une?)$/i;
/** Adjectives that stand before their noun; few are nouns themselves. */
const PRENOMINAL =
  /^(?:grand|petit|gross?|lourd|vif|vive|vaste|bref|brève|long|longue|court|jeune|vieux|vieil|vieille|bonn?|mauvais|haut|fort|rude|double|nouveau|nouvel|nouvelle|nombreux|nombreuse)e?s?$/i;

/**
 * Between « de » or « un » and a preposition stands a noun, so where the tagger took the adjective before it for the noun and the noun for a
 * verb, the dictionary tells them apart.
 */
export function withNounBehindAdjective(
  tags: readonly string[],
  forms: readonly string[],
  lexicon: Lexicon,
): readonly string[] {
  const mayBe = (index: number, upos: string): boolean =>
    lexicon.analyses(forms[index]!).some((analysis) => analysis.upos === upos);
  const nouns = tags.flatMap((tag, noun) => {
    const fits = tag === "VERB" || (tag === "NOUN" && PRENOMINAL.test(forms[noun - 1] ?? ""));
    if (!fits || tags[noun - 1] !== "NOUN" || !BEFORE_ADJECTIVE.test(forms[noun - 2] ?? "")) return [];
    const isFollowed = tags[noun + 1] === "ADP" || /^(?:d(?:e|')|des)$/i.test(forms[noun + 1] ?? "");
    return isFollowed && mayBe(noun, "NOUN") && mayBe(noun - 1, "ADJ") ? [noun] : [];
  });
  return nouns.reduce((mended, noun) => {
    const both = mended.with(noun, "NOUN").with(noun - 1, "ADJ");
    // « une violente attaque des rebelles »: « des » joins a noun to the one before.
    return /^des$/i.test(forms[noun + 1] ?? "") ? both.with(noun + 1, "ADP_DET") : both;
  }, tags);
}

const KNOWN = new WeakMap<Lexicon, Map<string, MorphClass | undefined>>();

const GERUND = { features: "Tense=Pres|VerbForm=Part" };

/** « ce que le préfet dément »: a form that the dictionary knows as finite only is no participle; « faisant » is nothing else. */
export function withKnownForm(found: MorphClass, form: string, lexicon: Lexicon): MorphClass {
  if (found.features.includes("VerbForm=Fin") && form.endsWith("ant") && onlyParticiple(form, lexicon))
    return { upos: found.upos, ...GERUND };
  if (found.upos !== "VERB" || !found.features.includes("VerbForm=Part")) return found;
  const known = KNOWN.get(lexicon) ?? new Map<string, MorphClass | undefined>();
  KNOWN.set(lexicon, known);
  if (!known.has(form)) known.set(form, onlyFinite(form, lexicon));
  return known.get(form) ?? found;
}

function onlyParticiple(form: string, lexicon: Lexicon): boolean {
  const verbs = lexicon.analyses(form).filter(({ upos }) => upos === "VERB" || upos === "AUX");
  return verbs.length > 0 && verbs.every(({ features }) => features["VerbForm"] === "Part");
}

function onlyFinite(form: string, lexicon: Lexicon): MorphClass | undefined {
  const verbs = lexicon.analyses(form).filter(({ upos }) => upos === "VERB" || upos === "AUX");
  const finite = finiteReading(form, lexicon);
  if (finite === undefined || verbs.some(({ features }) => features["VerbForm"] !== "Fin")) return undefined;
  const features = featurePairs(finite.features).sort().join("|");
  return { upos: "VERB", features };
}
