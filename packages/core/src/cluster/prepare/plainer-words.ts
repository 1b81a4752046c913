import { NUMBER_WORDS } from "../../language/number-words.ts";
import { CLOCK } from "../text/clock.ts";

const TAKE = String.raw`(?<!\p{L})(?:re)?(?:pri(?:se?|ses)|pren(?:d|nent|dre|ait|aient|ant|dra|dront))`;

/** Who takes part, fire or the floor takes nothing away: « take » and its noun say what the word behind says. */
const TAKING: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${TAKE} part(?= (?:à|au|aux)(?!\\p{L}))`, "giu"), "participé"],
  [new RegExp(`${TAKE} (?:en charge|soin)(?!\\p{L})`, "giu"), "soigné"],
  [new RegExp(`${TAKE} fin(?!\\p{L})`, "giu"), "fini"],
  [new RegExp(`${TAKE} feu(?!\\p{L})`, "giu"), "brûlé"],
  [new RegExp(`${TAKE} la fuite(?!\\p{L})`, "giu"), "fui"],
  [new RegExp(`${TAKE} (?:de |la )parole(?!\\p{L})`, "giu"), "parlé"],
  [
    new RegExp(
      `${TAKE} (?:de |des |ses |une |la |les |cette |ces )?(?:mesures?|décisions?|dispositions?)(?!\\p{L})`,
      "giu",
    ),
    "décidé",
  ],
  [
    new RegExp(
      `${TAKE} (?:de )?(?:connaissance|conscience|contact|note|acte|position|place|effet|forme|sang|congé|exemple)(?!\\p{L})`,
      "giu",
    ),
    " ",
  ],
];

/** A town is freed by who takes it, prisoners by who lets them go. */
const FREED = String.raw`(?<!\p{L})lib(?:ère(?:nt)?|ér(?:ations?|ée?s?|er|era|eront))(?!\p{L})`;
const CAPTIVES = "(?:prisonni(?:er|ère)s?|détenue?s?|otages?|captifs?|captives?)";
const FREEING: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${FREED}(?=(?: (?!et )[\\p{L}\\d'’]+){0,4} ${CAPTIVES}(?!\\p{L}))`, "giu"), "relâché"],
  [new RegExp(`(?<=(?<!\\p{L})${CAPTIVES}(?: [\\p{L}\\d'’]+){0,5} )${FREED}`, "giu"), "relâché"],
];

/** Words that one idea is spelt with in several parts. */
const COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  ...TAKING,
  ...FREEING,
  [/cessez[-\s\u2010]le[-\s\u2010]feu/giu, "trêve"],
  [/(?<!\p{L})ouv(?:ert|re|rent|rir|rant) le feu(?!\p{L})/giu, "tiré"],
  [
    /(?:fai(?:t|re|saient|sait)|font|eu recours aux?|recour(?:t|u|ent|ir) aux?) (?:usage (?:de |d['’]|des )|tirs? (?:à |de ))?(?=(?:balles?|munitions?|armes? à feu)(?!\p{L}))/giu,
    "tiré ",
  ],
  [/(?:fai(?:t|re)|font) (?:un )?usage (?:de |d['’]|des )(?:leurs? |ses )?(?=armes?(?!\p{L}))/giu, "tiré "],
  [/s['’]en (?:est|sont|était|étaient) pris(?:es?)?(?=[^,;:]{0,20} (?:à|aux?) )/giu, "a attaqué"],
  [/s['’]en pren(?:d|nent|ait|aient)(?=[^,;:]{0,20} (?:à|aux?) )/giu, "attaque"],
  [
    /(?<!(?:incendie|feu|feux|sinistre|brasier|moteur|volcan|lumière|flammes?|bougie|lampe|langue|espèce|dynastie)[^;.]{0,120})s['’](?:est|était) éteinte?(?!\p{L})/giu,
    "est décédé",
  ],
  [/établissements? scolaires?/giu, "écoles"],
  [/(?<!\p{L})forces? (?:de l['’]ordre|de sécurité|de police)(?!\p{L})/giu, "police"],
  [/(?<!\p{L})chef(?:fe)? de l['’][ÉE]tat(?!\p{L})/giu, "président"],
  [/(?<!\p{L})chef(?:fe)? du gouvernement(?!\p{L})/giu, "premier ministre"],
  [/(?<!\p{L})plac\p{L}+ en (?:garde à vue|détention)(?: provisoire)?(?!\p{L})/giu, "arrêté"],
  [/(?<!\p{L})(?:fait|faite|faits|faites|mis|mise) prisonni(?:er|ère)s?(?!\p{L})/giu, "capturé"],
  [
    /(?<!\p{L})quitt(?:é|e|er|ait|era) (?:le gouvernement|le pouvoir|son poste|ses fonctions|la présidence)(?!\p{L})/giu,
    "démissionné",
  ],
  [/(?<!\p{L})(?:de|par la|en|à la) force(?= |$|[,.])/giu, " "],
  [/(?<!\p{L})mauvais traitements(?!\p{L})/giu, "tortures"],
  [
    /(?<!\p{L})barrages? (?=routiers?|filtrants?|policiers?|militaires?|de police|de pneus|sur (?:la|les) routes?)/giu,
    "blocage ",
  ],
  [/(?<!\p{L})à l['’]arrêt(?!\p{L})/giu, "stoppé"],
  [/(?<!\p{L})(?:tombée (?:du jour|de la nuit)|point du jour|lever du (?:jour|soleil))(?!\p{L})/giu, " "],
  [/(?<!\p{L})une? seule?(?= \p{Ll})/giu, "1"],
  [
    /(?<!\p{L})(?:démis|relev|retir|écart|déchar)\p{L}* (?:\p{L}+ )?d(?:e|u) (?:ses |sa |son |leurs? )?(?:fonctions?|postes?|charge)(?!\p{L})/giu,
    "limogé",
  ],
  // Who holds it now has taken it.
  [
    /(?<!\p{L})(?:tomb(?:ée?s?|er)|passée?s?) (?:aux mains|entre les mains|sous le contrôle) (?=d(?:e|u|es)(?!\p{L})|d['’])/giu,
    "été pris par ",
  ],
  // What flies comes down; a town that falls is taken.
  [
    /(?<=(?:appareil|avion|hélicoptère|drone|débris|engin|fusée|ballon)s?(?: \p{L}+){0,3} (?:est |sont )?)tomb(?:é|e)\p{L}*(?!\p{L})/giu,
    "écrasé",
  ],
  [/drone(?=s? (?:s['’]|se |russe|ukrainien|est (?:tombé|russe|ukrainien)))/giu, "appareil"],
  [
    /(?:se |s['’]y |s['’](?:est|était|étaient|y) |se (?:sont|soient|soit) )trouv\p{L}+(?= (?:dans|à|au|sur|en|là|à l['’]intérieur)(?!\p{L}))/giu,
    "présent",
  ],
];

/** « deux autres personnes »: how many more, beside those that are counted. */
const MORE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\d[\d.\s\u00a0\u202f]*|(?:${[...NUMBER_WORDS.keys()].join("|")})(?:-(?:${[...NUMBER_WORDS.keys()].join("|")}))*)\s+autres?(?!\p{L})`,
  "giu",
);

/** « en 2026 »: when, not how many. */
const YEAR =
  /(?<=(?<!\p{L})(?:en|depuis|fin|début|mi-|dès|année|l['’]an|d['’]ici(?: à)?) ?)(?:19|20)\d\d(?!\d|[.,]\d|\s*%)/giu;

/** « après deux jours de combats »: for how long, not how many. */
const LASTING = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:après|depuis|pendant|durant|en|ces|au bout de) )(?:\d+|(?:${[...NUMBER_WORDS.keys()].join("|")})(?:-(?:${[...NUMBER_WORDS.keys()].join("|")}))*) (?=(?:jours|heures|mois|ans|années|semaines|minutes)(?!\p{L}))`,
  "giu",
);

/** The text in the words that meaning is read from: compounds as one word, without numbers that count nothing. */
export function plainer(text: string): string {
  const plain = COMPOUNDS.reduce((words, [compound, word]) => words.replace(compound, word), text);
  return plain.replace(CLOCK, " ").replace(YEAR, " ").replace(LASTING, " ").replace(MORE, "autres");
}
