import type { Answer } from "./answer.ts";

const HAS = String.raw`(?:a|ont|avait|avaient)(?: enfin| finalement| bien)?`;
const IS = String.raw`(?:est|sont|était|étaient)(?: enfin| finalement| bien)?`;
/** When it was, between a verb and its complement. */
const WHEN = String.raw`(?: (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|soir|après-midi))?)?`;
const ACCORD = String.raw`(?:accord|compromis|arrangement|entente|terrain d['’]entente|consensus|protocole d['’]accord)`;
const TALKS = String.raw`(?:négociations?|pourparlers|discussions|tractations|dialogue|médiation|entretiens|conciliation)`;

/** Whole predicates by which those who talked are said to have come to terms. */
const REACHED = predicates(
  `${IS} parvenue?s?${WHEN} à (?:un |une |l['’])${ACCORD}`,
  `${HAS} (?:trouvé|conclu|scellé|signé|passé|paraphé|arraché|obtenu)${WHEN} (?:un |une |leur )${ACCORD}`,
  `(?:un|une) ${ACCORD}(?: [^,;:]{1,60}?)? (?:${HAS} été (?:trouvé|conclu|scellé|signé|passé|paraphé|obtenu)|${IS} intervenu)e?`,
  `(?:se sont|s['’]est)${WHEN} (?:mis(?:es?)? d['’]accord|entendue?s?)`,
);
/** The same, not to have done so. */
const FAILED = predicates(
  `${HAS}${WHEN} (?:échoué|capoté|tourné court|buté|achoppé)`,
  `(?:se sont|s['’]est)${WHEN} (?:achevé|terminé|soldé|conclu|fini|clo[ss])e?s?${WHEN} (?:sur un échec|par un échec|sans (?:aucun |le moindre )?(?:${ACCORD}|résultat))`,
  `se sont${WHEN} (?:quitté|séparé)e?s${WHEN} sans (?:s['’]être (?:mis(?:es)? d['’]accord|entendue?s)|(?:aucun |le moindre )?(?:${ACCORD}|résultat))`,
  `${HAS}${WHEN} (?:rompu|quitté) (?:les ${TALKS}|la table des ${TALKS})`,
);
/** What failed must be talks, or those who talk. */
const OF_TALKS = new RegExp(String.raw`(?<!\p{L})${TALKS}(?!\p{L})`, "iu");
const PARTED = /(?<!\p{L})(?:sans|rompu|quitté)(?!\p{L})/u;
/** Something is left to agree on: room for both. */
const IN_PART =
  /(?<!\p{L})(?:partiel(?:le)?s?|de principe|préliminaires?|provisoires?|d['’]étape|en partie|sur (?:un|deux|trois|quatre|plusieurs|certains) (?:point|volet|chapitre)s?|à l['’]exception)(?!\p{L})/iu;

/** Whether those who talked came to terms; what they talked of is the rest. */
export function agreementIn(proposition: string): Answer | undefined {
  const [reached, failed] = [REACHED.exec(proposition), FAILED.exec(proposition)];
  const found = reached ?? failed;
  if (!found || (reached && failed) || IN_PART.test(proposition)) return undefined;
  const about = proposition.replace(found[0], " ").trim();
  if (failed && !OF_TALKS.test(proposition) && !PARTED.test(found[0])) return undefined;
  return { asks: "agreement", value: reached ? "reached" : "failed", words: found[0].trim(), about };
}

function predicates(...ways: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${ways.join("|")})(?!\p{L})`, "iu");
}

/** What it was about: « sur les salaires ». */
const TOPIC =
  /(?<!\p{L})(?:sur|concernant|relati(?:f|ve|fs|ves) à|en matière d[e’']) ?(?:la |le |les |l['’])?(?<topic>\p{Ll}{3,})/u;

/** The first word of what was talked about, where that is said. */
export function topicOf(about: string): string | undefined {
  return TOPIC.exec(about)?.groups?.topic;
}
