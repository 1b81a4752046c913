import type { Answer } from "./answer.ts";

/** What may become of somebody or something in two ways of which one rules out the other. */
interface Outcome {
  readonly id: string;
  /** Whether it befalls a person, who must be named, or a thing. */
  readonly of: "person" | "thing";
  /** What of: a word that the subject or object must have. */
  readonly about?: RegExp;
  readonly done: RegExp;
  /** The other way, or that it is not done. */
  readonly undone: RegExp;
  /** The way that is so until the other comes about: told before, it is no contradiction. Undefined where both are acts. */
  readonly lasting?: "done" | "undone";
}

const IS = String.raw`(?:est|sont|était|étaient)(?: toujours| encore| bien)?`;
const STAYS = String.raw`(?:(?:est|sont|était|étaient) (?:toujours|encore|bien)|reste(?:nt)?(?: toujours)?|demeure(?:nt)?)`;
const BEEN = String.raw`(?:a|ont|avait|avaient) (?:\p{L}+ )?été(?: \p{L}+ment)?`;
const HAS = String.raw`(?:a|ont|avait|avaient)(?: \p{L}+ment)?`;

/** Written by hand for what news tell of again and again: every way is a whole predicate, so that a word alone decides nothing. */
const OUTCOMES: readonly Outcome[] = [
  {
    id: "verdict",
    of: "person",
    done: predicates(
      String.raw`${BEEN} condamnée?s?(?: [^,;]{1,30})? à (?:mort|la |une |perpétuité|\p{L}+ (?:ans|mois)|\d+ (?:ans|mois))`,
      `${BEEN} (?:reconnu|déclaré|jugé)e?s? coupables?`,
    ),
    undone: predicates(
      `${BEEN} (?:relaxé|acquitté|blanchi|innocenté)e?s?`,
      `${BEEN} (?:mis|mise)s? hors de cause`,
      `${BEEN} (?:reconnu|déclaré|jugé)e?s? (?:innocente?s?|non coupables?)`,
    ),
  },
  {
    id: "liberty",
    of: "person",
    done: predicates(
      `${BEEN} (?:libérée?s?|relâchée?s?|élargie?s?|remise?s? en liberté)`,
      `${IS} sortie?s? de (?:prison|cellule|détention|captivité)`,
      `${HAS} (?:recouvré|retrouvé) la liberté`,
    ),
    undone: predicates(
      `${IS} en (?:détention|captivité|prison)`,
      String.raw`${STAYS} (?:détenue?s?|incarcérée?s?|emprisonnée?s?|retenue?s?|captifs?|captives?|otages?|en (?:détention|captivité|prison|cellule)|derrière les barreaux|(?:aux|entre les) mains d\p{L}*)`,
      "purge(?:nt)? (?:toujours|encore)",
    ),
    lasting: "undone",
  },
  {
    id: "life",
    of: "person",
    done: predicates(
      `${IS} (?:morte?s?|décédée?s?)`,
      String.raw`s['’](?:est|était) éteinte?`,
      `${BEEN} (?:tuée?s?|assassinée?s?)`,
      `${HAS} (?:péri|succombé|perdu la vie|trouvé la mort)`,
    ),
    undone: predicates(`${IS} (?:vivante?s?|en vie|hors de danger|saine?s? et sau(?:f|ve)s?)`, `${HAS} survécu`),
    lasting: "undone",
  },
  {
    id: "office",
    of: "person",
    done: predicates(
      `${HAS} (?:démissionné|quitté (?:ses fonctions|son poste|le gouvernement|le club))`,
      `${BEEN} (?:limogé|démis|remercié|révoqué|licencié|destitué|évincé)e?s?`,
      String.raw`s['’](?:est|était) séparée?(?: \p{L}+di)? d\p{L}*`,
    ),
    undone: predicates(
      String.raw`${STAYS} (?:en poste|à son poste|en fonctions?|en place|à la tête d\p{L}*|aux commandes)`,
      `${STAYS} (?:le |la |l['’])?(?:ministre|entraîneure?|sélectionneur|directeur|directrice|présidente?|patronne?|cheffe?|maire|gouverneure?)`,
      "conserve (?:son poste|ses fonctions)",
    ),
    lasting: "undone",
  },
  {
    id: "vote",
    of: "thing",
    about:
      /(?<!\p{L})(?:loi|texte|projet|proposition|motion|budget|réforme|amendement|résolution|traité|constitution)s?(?!\p{L})/iu,
    done: predicates(`${HAS}(?: été)? (?:adopté|approuvé|voté|validé|ratifié|entériné)e?s?`),
    undone: predicates(`${HAS}(?: été)? (?:rejeté|repoussé|retoqué|refusé)e?s?`),
  },
  {
    id: "holding",
    of: "thing",
    done: predicates(
      "(?:aura|auront) (?:bien )?lieu",
      "se (?:tiendra|tiendront|déroulera|dérouleront)",
      "s['’]ouvri(?:ra|ront)",
      "(?:est|sont|a été|ont été) (?:bien )?maintenue?s?",
    ),
    undone: predicates(
      String.raw`(?:est|sont|a été|ont été|sera|seront) (?:\p{L}+ment )?(?:annulé|reporté|ajourné)e?s?`,
    ),
    lasting: "done",
  },
  {
    id: "closing",
    of: "thing",
    done: predicates(
      String.raw`(?:est|sont|reste(?:nt)?|a été|ont été)(?: toujours| encore)? (?:fermé|clos|close)e?s?`,
      `${HAS} (?:fermé (?:ses|leurs) portes|cessé (?:de fonctionner|ses activités|son activité))`,
      `${IS} à l['’]arrêt`,
    ),
    undone: predicates(
      `(?:est|sont|reste(?:nt)?)(?: toujours| encore| bien)? ouverte?s?`,
      "fonctionne(?:nt)?",
      "tourne(?:nt)? (?:normalement|à plein)",
    ),
    lasting: "undone",
  },
  {
    id: "resumption",
    of: "thing",
    done: predicates(
      `(?:${BEEN}|${IS}) (?:rouverte?|rétablie?|remise? en (?:service|marche|circulation|eau))s?`,
      String.raw`${HAS} (?:rouvert(?: (?:ses|leurs) portes)?|repris(?: normalement)?)(?=$|,| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:$|,| matin| soir))`,
    ),
    undone: predicates(
      `${STAYS} (?:fermé|clos|close|coupé|interrompu|suspendu)e?s?`,
      `${STAYS} (?:à l['’]arrêt|hors service|en panne)`,
    ),
    lasting: "undone",
  },
  {
    id: "truce",
    of: "thing",
    about: /(?<!\p{L})(?:trêve|cessez-le-feu|armistice)(?!\p{L})/iu,
    done: predicates(`${BEEN} (?:violé|rompu)e?s?`),
    undone: predicates(
      `(?:est|a été)(?: \\p{L}+ment)? respectée?`,
      String.raw`tient(?: bon| toujours)?(?=$|[ ,])(?! (?:à|de|du|pour|compte))`,
    ),
  },
  {
    id: "rescue",
    of: "thing",
    done: predicates(`${BEEN} (?:secouru|sauvé|remonté|dégagé|extrait)e?s?`),
    undone: predicates(`${STAYS} (?:bloqué|coincé|prisonnier|enseveli|piégé)e?s?`),
    lasting: "undone",
  },
  {
    id: "search",
    of: "person",
    done: predicates(`${BEEN} retrouvée?s?`),
    undone: predicates(`${STAYS} (?:introuvables?|portée?s? disparue?s?|disparue?s?)`),
    lasting: "undone",
  },
  {
    id: "fire",
    of: "thing",
    about: /(?<!\p{L})(?:incendies?|feux?|sinistre|brasier)(?!\p{L})/iu,
    done: predicates(
      `(?:est|sont|a été|ont été)(?: désormais)? (?:maîtrisé|éteint|circonscrit)e?s?`,
      `${IS} sous contrôle`,
    ),
    undone: predicates(`${IS} hors de contrôle`, `${STAYS} hors de contrôle`, "progresse(?:nt)? (?:toujours|encore)"),
    lasting: "undone",
  },
  {
    id: "talks",
    of: "thing",
    about: /(?<!\p{L})(?:négociations?|pourparlers|discussions|dialogue|médiation)(?!\p{L})/iu,
    done: predicates(`${HAS} abouti`),
    undone: predicates(`${HAS} (?:échoué|capoté|tourné court)`, `${BEEN} rompue?s?`, `${IS} dans l['’]impasse`),
  },
];

function predicates(...ways: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${ways.join("|")})(?!\p{L})`, "iu");
}

/** How, why, since when and by how many: no part of what it is told of; « le campement » is a noun by the word before it. */
const BESIDE =
  /(?<!\p{L})(?:(?<!(?<!\p{L})(?:(?:le|du|au|un|ce|son|leur|de) |[ld]['’]))\p{L}{3,}ment(?!\p{L})|(?:à la circulation|au trafic|au public|depuis|faute d|en raison d|à cause d|pour cause d|à la suite d|après|malgré|grâce|par \d+ voix|avec \d).*$)/giu;

/** Of another court or reading, or no longer: both may be so. */
const ELSEWHERE =
  /(?<!\p{L})(?:en appel|première instance|cassation|première lecture|deuxième lecture|seconde lecture|en commission|la commission|avait d['’]abord|brièvement|temporairement|partiellement|en partie)(?!\p{L})/iu;

/** What is said to have become of somebody or something, each of the ways that it tells: « reste fermé » is closed, and not opened again. */
export function outcomesIn(proposition: string): readonly Answer[] {
  if (ELSEWHERE.test(proposition)) return [];
  return OUTCOMES.flatMap(({ id, about, done, undone }): readonly Answer[] => {
    const [happened, not] = [done.exec(proposition), undone.exec(proposition)];
    const found = happened ?? not;
    if (!found || (happened && not)) return [];
    const rest = proposition.replace(found[0], " ").replace(BESIDE, " ").trim();
    if (about && !about.test(rest)) return [];
    return [{ asks: "outcome", value: `${id} ${happened ? "done" : "undone"}`, words: found[0], about: rest }];
  });
}

export function excludeAsOutcomes(one: string, other: string): boolean {
  return one !== other && idOf(one) === idOf(other);
}

/** Whether it befalls a person. */
export function isOfPerson(value: string): boolean {
  return OUTCOMES.some(({ id, of }) => of === "person" && id === idOf(value));
}

/** Whether an answer tells what is so until the other comes about. */
export function isLasting(value: string): boolean {
  return OUTCOMES.some(({ id, lasting }) => lasting !== undefined && value === `${id} ${lasting}`);
}

const idOf = (value: string) => value.split(" ", 1)[0];
