import type { EntityType } from "../../model/analysis.ts";
import type { StageContext } from "../../model/context.ts";
import type { NameSpan, Token } from "../../model/reading.ts";
import { type PlacedSentence, startsUpper } from "./candidate.ts";
import { cuedType } from "./find-cued-names.ts";
import { roleNoun } from "./role-words.ts";

/** « la présidente de Région Huguette Bello »: before a given name and another word a cue of place is another's. */
export function personCue(
  placed: PlacedSentence,
  first: number,
  last: number,
  context: StageContext,
): EntityType | undefined {
  const { tokens } = placed.sentence;
  const cue = cuedType(tokens, first);
  if (cue === "LOC" && PLACE_OPENING.test(tokens[first]!.form)) return cue;
  if (!cue && last > first && isApposedToOffice(tokens, first)) return "PER";
  // « le village de Moussa Kouré » names the village all the same.
  const isSure = /^(?:de|d['’])$/i.test(tokens[first - 1]?.form ?? "");
  const given = cue === "LOC" && !isSure ? givenNameType(tokens, first, last, context) : undefined;
  return given ?? cue;
}

/** Tokens between an office and the comma behind it: « le gouverneur de l'État voisin, ». */
const OFFICE_BEFORE_COMMA = 7;

/** « le gouverneur de l'État, Bara Matawi, »: the holder behind his office and a comma. */
function isApposedToOffice(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.form !== ",") return false;
  for (let at = first - 2; at >= Math.max(1, first - 2 - OFFICE_BEFORE_COMMA); at--) {
    const { form, lemma, upos } = tokens[at]!;
    if (upos === "VERB" || upos === "AUX" || upos === "PUNCT") return false;
    if (roleNoun(form, lemma)) return /^(?:le|la|l['’]|son|sa|leur|une?|du|au)$/i.test(tokens[at - 1]!.form);
  }
  return false;
}

/** « Le Slovène Tadej Pogacar »: a demonym in a capital right before a name. */
export const isDemonym = (token: Token | undefined, context: StageContext): boolean =>
  token !== undefined && startsUpper(token.form) && context.knowledge.demonym(token.form) !== undefined;

/** A name of several words that the base has for one type only. */
export function knownType(words: string, context: StageContext): EntityType | undefined {
  if (!words.includes(" ") && !words.includes("-")) return undefined;
  const types = new Set(context.knowledge.findExact(words).map((row) => row.type));
  return types.size === 1 ? [...types][0] : undefined;
}

/** « Nathaniel Raymond »: several words that open with a given name, and no place of the base. */
export function givenNameType(
  tokens: readonly Token[],
  first: number,
  last: number,
  context: StageContext,
): EntityType | undefined {
  // « PATRICK MEINHARDT » as photographers are credited.
  const given = tokens[first]!.form.replace(/(?<=^\p{Lu})\p{Lu}+$/u, (rest) => rest.toLowerCase());
  if (last === first || last - first > 3 || !context.french.gazetteer.isGivenName(given)) return undefined;
  return tokens.slice(first, last + 1).every(({ form }) => startsUpper(form)) ? "PER" : undefined;
}

/** « le Mindef », « la Monuvo »: no person takes an article, so one unknown word behind it is a body. */
export function articledType(
  { type }: NameSpan,
  tokens: readonly Token[],
  first: number,
  last: number,
  { french, knowledge }: StageContext,
): EntityType | undefined {
  const { form } = tokens[first]!;
  const isOne = type === "PER" && first === last && /^(?:le|la|du|au)$/i.test(tokens[first - 1]?.form ?? "");
  const isStrange = !french.gazetteer.isGivenName(form) && knowledge.findByLastName(form).length === 0;
  return isOne && isStrange && !/^\p{Lu}/u.test(tokens[last + 1]?.form ?? "") ? "ORG" : undefined;
}

/** How towns of Slavic lands end: « Gontcharovka », « Makiïvka », « Tomsk ». */
const TOWN_ENDING = /(?:ovka|[iïy]vka|evka|grad|sk)$/;

/** Words that open the names of towns and lands in Arabic, Hebrew, Berber, Malay and the like: « Kfar Tebnit », « Oued Zem ». Own list. */
const PLACE_OPENING =
  /^(?:Kfar|Beit|Bayt|Deir|Tall?|Tel|Aïn|Ain|Oued|Wadi|Bordj|Borj|Sidi|Ksar|Djebel|Jebel|Jabal|Khirbet|Ras|Nahr|Souk|Bir|Hassi|Umm|Oum|Kafr|Koh|Kampung|Kota|Nueva|Puerto|Villa|Fort|Port)$/;

/** « EssilorLuxottica », « FedEx »: a capital inside a word is a trade mark's; « McCain » and « LePen » are not. */
const TRADE_MARK = /^(?!Mc|Mac|De|Le|La|Di|Du|Van|O['’])\p{Lu}[\p{Ll}\d]+\p{Lu}\p{L}+$/u;

/** « CGT-Cheminots », « FSQ-CSQ »: letters of a body and the trade or body that it belongs to. */
export const SECTION = /^\p{Lu}{2,}(?:-\p{Lu}?\p{L}+)+$/u;

/** « ACTUALITE.CD », « Seneweb.com »: a site goes by its address. */
const ADDRESS =
  /^[\p{L}\d-]{3,}\.(?:com|org|net|info|cd|fr|ci|sn|ml|bf|ma|tn|dz|cm|tg|bj|ne|ht|ca|be|ch|tv|africa|media|news)$/iu;

/** Towns of French shape: « Jard-sur-Mer », « Saint-Malo », « Noyal-Châtillon-sur-Seiche ». */
export const TOWN_SHAPE =
  /^(?:Sainte?-\p{Lu}[\p{L}'’-]*|\p{Lu}[\p{L}-]*-(?:sur|sous|en|lès|les|la|le|aux|au|du|des|de)-[\p{L}'’-]+)$/u;

/** A single unknown word: a trade mark, the last name of a public figure, or a town by its shape. */
export function wordType(words: string, context: StageContext): EntityType | undefined {
  if (TRADE_MARK.test(words) || ADDRESS.test(words) || SECTION.test(words)) return "ORG";
  if (TOWN_SHAPE.test(words)) return "LOC";
  if (PLACE_OPENING.test(words.split(" ")[0]!) && /^\S+ \p{Lu}\p{Ll}\S*$/u.test(words)) return "LOC";
  if (/[\s-]/.test(words) || context.french.lexicon.knows(words.toLowerCase())) return undefined;
  const isPlace = context.knowledge.findExact(words).some((row) => row.type === "LOC");
  const bearers = isPlace ? [] : context.knowledge.findByLastName(words);
  if (bearers.some((row) => row.source.startsWith("own") && row.offices?.length)) return "PER";
  return TOWN_ENDING.test(words) ? "LOC" : undefined;
}
