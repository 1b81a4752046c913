/**
 * French words for what somebody holds to be untrue, as patterns of word beginnings: quotations hold them inflected, trees as lemmas.
 * Three circles, each rule taking as much as its construction bears. The choice is ours, from denials of the press.
 */

/** Alone they say « that is not so »: « Faux. », « c'est un mensonge ». */
const FALSE = String.raw`fau(?:x|sses?)(?!\p{L})|mensong|inexacte?s?|infond|calomni|fake|contre-?vérité|(?:infox|intox)(?!\p{L})|tissu d[e'’] ?(?:mensong|contre)|fables?(?!\p{L})|contes? de fées?|pures? (?:invention|fiction|fantaisie|fabulation)|affabul|élucubr`;
/** They say so of something told: « des affirmations erronées », « l'annonce de la prise est une invention ». */
const MADE_UP =
  "erron|fabriqu(?:é|er)|invent(?:é|er|ion)|fantais|diffamat|désinformation|propagande|manipulation|rumeur|leurre|canular|supercherie|mascarade|mystification";
/** They say so only of what is plainly an accusation: an attack may be called absurd as well. */
const SCORNED = "absurde|ridicule|grotesque|dénué|sans (?:aucun )?fondement";

const STRESS = "(?:totalement|complètement|purement|entièrement|absolument|simplement)";

/** Verbs that say what something is like. */
export const CALLING = new Set("qualifier taxer traiter juger considérer dénoncer présenter décrire".split(" "));

/** A noun for what is told and untrue: « l'armée dénonce une infox ». */
export const CALLED_UNTRUE = new RegExp(
  `^(?:${FALSE}|rumeur|canular|montage|désinformation|propagande|invention|manipulation grossière)`,
  "u",
);

/** A lemma that says of a deed or its telling that it is untrue. */
export const UNTRUE_LEMMA = new RegExp(`^(?:${FALSE}|${MADE_UP})`, "u");

/** Words that dismiss an accusation, at their beginning: « totalement infondées », « une contre-vérité ». */
export const DISMISSES = new RegExp(`^(?:${STRESS} |des? |d'|une? )*(?:${FALSE}|${MADE_UP}|${SCORNED})`, "iu");

const TOLD = "informations?|accusations?|allégations?|affirmations?|rumeurs?|déclarations?";
const THAT_IS = `(?:(?:ces|les|toutes ces) (?:${TOLD}) (?:sont|étaient)|cette (?:${TOLD}) (?:est|était)|c['’]est|ce sont|il s['’]agit d[e'’]|ceci est|cela est)`;
const IS_FALSE = String.raw`(?:tout )?${THAT_IS}?\s*(?:des? |une? |d['’]une? )?(?:information )?(?:(?:${STRESS}|pure?s?|simples?|gros(?:se)?s?|vils?) )?(?:${FALSE})`;
const TELLINGS = String.raw`${THAT_IS}\s*(?:des |une? |de |d['’](?:une? )?)?(?:${TOLD}|propos) (?:${STRESS} )?(?:${FALSE}|${MADE_UP}|${SCORNED})`;
/** One word by which an accusation is waved away: « "Absurde", a réagi X ». */
const WAVED_AWAY = String.raw`(?:c['’]est )?(?:absurde|ridicule|grotesque|n['’]importe quoi|du délire|délirant)(?=[\s.!»"”]*$)`;
/** « Tout cela est inventé » */
const ALL_MADE_UP = String.raw`tout (?:cela|ça|ceci|ce qui \p{L}+ dit)? ?(?:est|n['’]est que) (?:${STRESS} )?(?:du |de la |des |une? |d['’])?(?:${FALSE}|${MADE_UP})`;
const NEVER_WAS =
  "il n['’]en (?:est|était) rien|rien de tel ne s['’]est (?:produit|passé)|(?:cela|ça|ce|cet (?:incident|épisode)|cette (?:scène|affaire)) n['’]a(?: jamais| pas)? (?:eu lieu|existé)|(?:cela|ça) ne s['’]est pas (?:produit|passé)|ce n['’]est pas vrai";

/** A sentence that calls untrue what was told before: « C'est faux », « Ces accusations sont mensongères », « Il n'en est rien ». */
export const CALLS_FALSE = new RegExp(`^(?:${IS_FALSE}|${TELLINGS}|${ALL_MADE_UP}|${NEVER_WAS}|${WAVED_AWAY})`, "iu");

/** Such a sentence that says nothing but this: « c'est faux », not « ces accusations sont infondées ». */
export function isMereVerdict(words: string): boolean {
  return CALLS_FALSE.test(words) && !/^(?:ces|les|toutes|cette)\s/iu.test(words);
}

/** Adjectives by which a writer keeps away from what a noun tells: « la prétendue attaque ». */
export const SO_CALLED = "prétendue?s?|soi-disant";

/** What introduces a thing that is told and not believed: « de fausses informations sur », « la propagande sur », « la prétendue ». */
export const DOUBT = [
  SO_CALLED,
  "désinformation (?:sur|concernant|à propos de)",
  String.raw`(?:fausses?|mensong\p{L}+) (?:informations?|nouvelles?|rumeurs?|allégations?) (?:sur|concernant|selon lesquelles)`,
  "rumeurs? (?:sur|de)",
  "propagande sur",
].join("|");

/** « Non, cette vidéo ne montre pas… »: an outlet that checks what others tell answers in its own voice. */
export const CORRECTS = /^(?:non|faux|intox|infox|fake)\s?[,:]/iu;
