import type { Language } from "./language.ts";
import { type Translations, translated } from "./translated.ts";

/** Notes of the checks in the order of the pipeline: what stands in the note, what an English reader is told. `$1` is what it names. */
const ENGLISH: Translations = [
  [/^mots-outils dans un ordre impossible$/u, "function words in an impossible order"],
  [/^deux mots-outils entre lesquels il manque un mot$/u, "a word is missing between two function words"],
  [/^faute de frappe : (.+)$/u, "typing error for $1"],
  [/^lettre perdue : (.+)$/u, "lost letter: $1"],
  [/^(« .+ ») et (« .+ ») sans espace$/u, "$1 and $2 without a space"],
  [/^(« .+ ») sans ses accents$/u, "$1 without its accents"],
  [/^mot d'une autre langue \((.+)\)$/u, "word of another language ($1)"],
  [/^guillemet ouvrant à la place d'un fermant$/u, "opening quotation mark instead of a closing one"],
  [/^guillemet sans pendant$/u, "quotation mark without its counterpart"],
  [/^guillemet jamais refermé$/u, "quotation mark that is never closed"],
  [/^article suivi d'un verbe : il manque un mot$/u, "article followed by a verb: a word is missing"],
  [/^infinitif à la place d'un participe$/u, "infinitive instead of a participle"],
  [/^préposition suivie d'un verbe : il manque un mot$/u, "preposition followed by a verb: a word is missing"],
  [/^deux auxiliaires dans une même proposition$/u, "two auxiliaries in one clause"],
  [/^auxiliaire sans participe : il manque un verbe$/u, "auxiliary without a participle: a verb is missing"],
  [/^verbe coordonné à un adjectif$/u, "verb coordinated with an adjective"],
  [/^double négation$/u, "double negation"],
  [/^adjectif à la place d'un infinitif$/u, "adjective instead of an infinitive"],
  [/^participe coordonné à un verbe conjugué$/u, "participle coordinated with a finite verb"],
  [/^une phrase commence au milieu d'une autre$/u, "a sentence begins in the middle of another"],
  [/^nom commun inséré après un nom propre$/u, "common noun inserted after a proper name"],
  [/^la phrase se répète$/u, "the sentence repeats itself"],
  [/^phrase sans son début$/u, "sentence without its beginning"],
  [/^la phrase continue au paragraphe suivant$/u, "the sentence goes on in the next paragraph"],
  [/^mot inconnu, proche du nom (« .+ ») du même texte$/u, "unknown word, close to the name $1 of the same text"],
  [/^mot inconnu du français$/u, "word unknown in French"],
  [/^mots inconnus du français : (.+)$/u, "words unknown in French: $1"],
  [/^deux mots sans espace entre eux$/u, "two words without a space between them"],
  [/^date collée au mot qui précède$/u, "date glued to the word before it"],
  [/^code ou nom de fichier dans le texte$/u, "code or file name in the text"],
  [/^espace avant la virgule : un lien a été retiré$/u, "space before the comma: a link was taken out"],
  [/^lettres perdues par un mauvais encodage$/u, "letters lost by a wrong encoding"],
  [/^(« .+ ») avec un génitif étranger$/u, "$1 with a foreign genitive"],
  [/^pronom devant un mot étranger$/u, "pronoun before a foreign word"],
  [/^mot composé anglais$/u, "English compound"],
  [/^(« .+ ») : (.+) d'après la base$/u, "$1: $2 by the knowledge base"],
  [/^(« .+ ») : (.+) d'après sa fonction$/u, "$1: $2 by the office"],
  [/^(.+) : (.+) de (.+) d'après la base, non de (.+)$/u, "$1: « $2 » of $3 by the knowledge base, not of $4"],
  [/^(.+) : (.+) \((.+)\) d'après la base$/u, "$1: « $2 » ($3) by the knowledge base"],
  [
    /^(.+) : (.+) jusqu'au (\S+) d'après la base ; depuis, (.+)$/u,
    "$1: « $2 » until $3 by the knowledge base; since then, $4",
  ],
];

/** Why what the base has against a passage is no contradiction: the end of its note. */
const DOUBTS: Translations = [
  [
    / ; article sans date sûre, non retenu comme contradiction$/u,
    "; article without a certain date, not counted as a contradiction",
  ],
  [
    / ; article postérieur à la base \((\S+)\), non retenu comme contradiction$/u,
    "; article later than the base ($1), not counted as a contradiction",
  ],
];

/** Why a passage is flagged, in the reader's language; what the text says stays as it is. An unknown note stays in French. */
export function issueNoteText(note: string, language: Language): string {
  const doubt = DOUBTS.flatMap(([pattern]) => pattern.exec(note)?.[0] ?? [])[0] ?? "";
  const why = note.slice(0, note.length - doubt.length);
  return translated(why, language, ENGLISH) + translated(doubt, language, DOUBTS);
}
