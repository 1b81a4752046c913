import type { Answer } from "./answer.ts";

/** Causes that news give, by what they rule out. Beginnings of words; written by hand. */
const CAUSES: readonly (readonly [value: string, words: RegExp])[] = [
  [
    "violence",
    words(
      "attentat|bombes?|explosifs?|piégé|sabotage|criminel|malveillan|volontaire|intentionnel|délibéré|drones?|missiles?|obus|tirs?|roquettes?|bombardement|frappes?|attaques?|raid|kamikaze|abattu|coups|tortur|violences|mauvais traitements|sévices|par balles?|assassin|empoisonn|étrangl|armes?",
    ),
  ],
  [
    "technical",
    words(
      "carburant|gaz(?! lacrymo)|grisou|poussières?|court-circuit|électrique|pannes?|défaillance|moteur|technique|vétust|usure|surcharge|surchauffe|mécanique|défaut|dysfonctionnement|entretien|maintenance|avarie",
    ),
  ],
  ["nature", words("foudre|orages?|météo|gel|vents?|tempête|séisme|glissement|brouillard|houle|pluies?|canicule|crue")],
  ["error", words("erreur|imprudence|vitesse|ivresse|alcool|inattention|négligence|mégot|fausse manœuvre|endormi")],
  ["accident", words("accident(?!é)")],
  [
    "illness",
    words(
      "cardiaque|maladie|vasculaire|infection|cancer|pneumonie|méningite|paludisme|choléra|rougeole|grippe|noyade|hypothermie|mort naturelle|causes? naturelles?|septicémie",
    ),
  ],
  ["suicide", words("suicid|pendu")],
  ["treatment", words("vaccin|injection|opération|transfusion|médicament|traitement|anesthésie")],
];

function words(beginnings: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${beginnings})`, "iu");
}

const ABOUT = String.raw`^(?<about>[^,;:]{3,110}?)(?:, [^,;]{2,90},)?`;
const IS = String.raw`(?:est|sont|était|étaient|a été|ont été|avait été)(?: bien| en fait| en réalité)?`;

/** Each says of something what brought it about. */
const PATTERNS: readonly RegExp[] = [
  String.raw`^(?<words>[^,;:]{3,60}?) (?:est|sont|était|étaient|serait) (?:bien )?(?:à l['’]origine|la cause|responsables?) (?:de |du |des |d['’])(?<about>[^,;]+)$`,
  String.raw`^(?<words>[^,;:]{3,60}?) (?:a|ont|avait|avaient) (?:provoqué|causé|déclenché|entraîné) (?<about>(?:la |le |les |l['’]|cette |cet |ce )[^,;]+)$`,
  String.raw`${ABOUT} (?:a|ont) été (?:allumée?s?|provoquée?s?|déclenchée?s?|mise?s?)(?: [^,;]{0,20}?)? (?<words>(?:volontairement|intentionnellement|délibérément|accidentellement).*)$`,
  String.raw`${ABOUT} (?:a|ont) succombé (?<words>(?:à|au|aux) (?!ses |leurs )[^,;]+)$`,
  String.raw`${ABOUT} ${IS} (?:provoqué|caus|déclench|du|dû|imputable|attribuable|lié|consécuti)\p{L}* (?:à|au|aux|par) (?<words>.+)$`,
  String.raw`${ABOUT} ${IS} (?<words>d['’]origine .+)$`,
  String.raw`${ABOUT} (?:a|avait|est) (?<words>une (?:cause|origine) .+)$`,
  String.raw`${ABOUT} ${IS} victime (?<words>(?:d['’]|de |du ).+)$`,
  String.raw`${ABOUT} (?:est|sont|était) (?:morte?s?|décédée?s?)(?: [^,;]{0,40}?)? (?<words>(?:d['’]une? |de (?:mort|causes?) |des suites d|sous (?:les|la) |en raison d|à cause d).+)$`,
  String.raw`${ABOUT} (?:s['’](?:est|était)|a|avait|est) (?:écras|effondr|écroul|déraill|chavir|coul|sombr|cédé|pris feu|explos|brûl|tomb)\p{L}*(?: [^;]{0,60}?)? (?<words>(?:faute d|au passage d|en raison d|à cause d|à la suite d|par suite d|sous l['’]effet d|après (?:une?|des) (?:erreur|panne|défaillance|tir|explosion)).+)$`,
  String.raw`^(?<about>[^,;:]{0,60}?(?:appareil|avion|hélicoptère|aéronef|ballon)[^,;:]{0,80}?) ${IS} (?<words>abattue?s?(?!\p{L}).*)$`,
].map((pattern) => new RegExp(pattern, "iu"));

/** What comes behind the cause itself. */
const BEHIND = /[,;].*$| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|alors que|qui|et (?:a|ont|que)) .*$/u;

export function causeIn(proposition: string): Answer | undefined {
  for (const pattern of PATTERNS) {
    const { about, words: told } = pattern.exec(proposition)?.groups ?? {};
    if (about === undefined || told === undefined) continue;
    const cause = told.replace(BEHIND, "").trim();
    const values = CAUSES.filter(([, said]) => said.test(cause)).map(([value]) => value);
    const [value] = values;
    if (value === undefined || values.length > 1) return undefined;
    return { asks: "cause", value, words: cause, about };
  }
  return undefined;
}

/** An accident may have any cause but a will. */
export function excludeAsCauses(one: string, other: string): boolean {
  if (one === other) return false;
  return one === "accident" || other === "accident" ? [one, other].includes("violence") : true;
}
