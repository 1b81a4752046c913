import type { Wording } from "./language.ts";

/** What each rule does, in words for a reader; the rule's own name stands beside it, for those who look for it in the sources. */
export const RULE_NAMES: Readonly<Record<string, Wording>> = {
  // Who speaks.
  "quote/que": { fr: "verbe de parole suivi de « que »", en: "verb of speech followed by “que”" },
  "quote/infinitive": { fr: "verbe de parole suivi d'un infinitif", en: "verb of speech followed by an infinitive" },
  "quote/according-to": { fr: "« selon », « d'après », « pour » quelqu'un", en: "“according to” somebody" },
  "quote/incise": { fr: "incise : « …, a-t-il dit »", en: "inserted clause: “…, he said”" },
  "quote/incise-behind-marks": { fr: "incise après les guillemets", en: "inserted clause after the quotation marks" },
  "quote/incise-inside-marks": { fr: "incise entre les guillemets", en: "inserted clause inside the quotation marks" },
  "quote/that-clause-in-marks": { fr: "proposition entière entre guillemets", en: "whole clause in quotation marks" },
  "quote/that-clause-with-fragment": {
    fr: "propos rapporté dont une part est entre guillemets",
    en: "reported speech, part of it in quotation marks",
  },
  "quote/fragment-in-object": { fr: "mots entre guillemets dans l'objet du verbe", en: "quoted words in the object" },
  "quote/described-as": { fr: "« qualifier de » et ses pareils", en: "“described as” and its like" },
  "quote/verb-then-marks": { fr: "verbe de parole devant les guillemets", en: "verb of speech before the marks" },
  "quote/verb-then-fragment": { fr: "verbe de parole devant des mots cités", en: "verb of speech before quoted words" },
  "quote/name-and-colon": { fr: "nom ou sujet suivi de deux-points", en: "name or subject followed by a colon" },
  "quote/colon": {
    fr: "verbe de parole et deux-points, sans guillemets",
    en: "verb of speech and colon, without quotation marks",
  },
  "quote/previous-speaker": { fr: "même locuteur que la phrase d'avant", en: "same speaker as the sentence before" },
  "quote/name-in-parentheses": {
    fr: "nom entre parenthèses après les mots",
    en: "name in parentheses after the words",
  },
  "quote/name-right-before": { fr: "nom juste avant les mots", en: "name right before the words" },
  "quote/named-in-next-sentence": { fr: "nommé dans la phrase suivante", en: "named in the next sentence" },
  "quote/verb-then-colon": { fr: "verbe de parole suivi de deux-points", en: "verb of speech followed by a colon" },
  "quote/with-these-words": { fr: "« en ces termes »", en: "“in these words”" },
  "quote/interview-answer": { fr: "réponse dans un entretien", en: "answer in an interview" },
  // What happens, what is claimed.
  "event/verb": { fr: "verbe du lexique des événements", en: "verb of the event lexicon" },
  "event/noun": { fr: "nom du lexique des événements", en: "noun of the event lexicon" },
  "claim/quotation": { fr: "ce qu'une déclaration affirme", en: "what a statement asserts" },
  "claim/denial": { fr: "ce qu'un démenti nie", en: "what a denial denies" },
  "claim/correction": { fr: "ce que l'article lui-même dément", en: "what the article itself denies" },
  "claim/event": { fr: "ce qu'un événement raconté affirme", en: "what a told event asserts" },
  "claim/accusation": { fr: "ce dont quelqu'un est accusé", en: "what somebody is accused of" },
  // What is joined over articles.
  "same-event": { fr: "récits d'un même événement", en: "tellings of one event" },
  "same-utterance": { fr: "une même déclaration", en: "one statement" },
  "same-entity": { fr: "noms d'une même entité", en: "names of one entity" },
  "one-story": { fr: "articles d'une même histoire", en: "articles of one story" },
  "one-origin": { fr: "articles d'une même origine", en: "articles of one origin" },
  "near-duplicate": { fr: "textes presque identiques", en: "nearly identical texts" },
  "dated-telling": { fr: "date tirée d'un autre article", en: "date taken from another article" },
  // What cannot both hold.
  "asserted-and-denied": {
    fr: "affirmé d'un côté, démenti de l'autre",
    en: "asserted on one side, denied on the other",
  },
  "value-clash": { fr: "valeurs différentes pour une même chose", en: "different values for one thing" },
  "different-numbers": { fr: "nombres différents pour une même chose", en: "different numbers for one thing" },
  "scope-clash": { fr: "une partie d'un côté, le tout de l'autre", en: "a part on one side, the whole on the other" },
  "place-clash": { fr: "lieux différents pour un même fait", en: "different places for one act" },
  "date-clash": { fr: "jours différents pour un même fait", en: "different days for one act" },
  "actor-clash": { fr: "un même fait, imputé à deux auteurs", en: "one act, laid to two doers" },
  "attribution-clash": { fr: "les mêmes mots, prêtés à deux locuteurs", en: "the same words, given to two speakers" },
  "position-changed": { fr: "changement de position d'un même locuteur", en: "one speaker's change of position" },
  "claim/announcement": { fr: "ce que quelqu'un annonce ou confirme", en: "what somebody announces or confirms" },
  "claim/counter": { fr: "nombre donné par celui qui compte", en: "a number given by who counts" },
  "claim/toll": { fr: "nombre de victimes et celui qui le donne", en: "a count of victims and who gives it" },
  "victims-clash": {
    fr: "civils selon les uns, combattants selon les autres",
    en: "civilians to some, fighters to others",
  },
  "claim/recount": {
    fr: "nombre que donne un autre de ce qui vient d’être compté",
    en: "another’s number for what has just been counted",
  },
  "framing-clash": { fr: "appréciations opposées d'un même sujet", en: "opposed assessments of one matter" },
};
