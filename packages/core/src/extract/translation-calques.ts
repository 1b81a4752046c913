/**
 * Turns of phrase that machines carry over word for word from another language and no French newsroom prints, as regular expressions over
 * one sentence, a line each: English, then Turkish, Arabic and Russian. Our own list, from what those languages say where French says otherwise.
 */
const CALQUES_DATA = String.raw`
\d mille\b(?! (?:milliards|marins?|nautiques?))
(?:coûté|coûter) la vie de \d
(?:tenir|retenir) (?:leur|son|le) feu\b
cess(?:ez|er|e)-(?:fire|feux)\b
accords? compréhensifs?|(?:approche|paix|solution) compréhensive
(?:des|les|leurs|\d+) coquilles (?:sont|ont|venues?|d'artillerie|de mortier|tirées?)
revendications selon lesquelles
(?:réunion|incident|attaque|rencontre|entretien|élection|manifestation|explosion|fusillade)s? (?:\p{L}+ ){0,3}(?:a|ont|avait|avaient|aurait|n'a|n'ont)(?: jamais| pas)? pris place
appelé pour (?:une enquête|un cessez-le-feu|des|la fin|le retrait|l'arrêt)
(?:à|sous la) condition (?:de l'|d')anonymat
(?:préfér|demand|souhait|voul)\p{L}* (?:à )?ne pas être nommée?s?
dans la semaine passée
cela vient (?:après|alors|comme)
\bsur (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b(?! (?:prochain|soir))
en avance (?:de la|de l'|du|de sa|de son) (?:visite|réunion|vote|élection|sommet|rencontre)
cités? (?:comme )?(?:disant|ayant dit)
la nation (?:d'Afrique|de l'Afrique|insulaire|d'Asie|de l'Asie|des Balkans|enclavée)
(?:est|sont|était|étaient) dite?s? (?:avoir|être)\b
craint(?:e?s)? (?:morts?|tués?|mortes?)
(?:réclamé|pris) (?:la )?responsabilité (?:de|pour) (?:l'attaque|l'attentat|la frappe)
échanges? de feu\b(?! nourri)
tués? en action\b
pris contrôle (?:de|du|des)
(?:retour|revenus?) sur l'air\b
» ?,? ?(?:a|ont) été (?:dit|déclaré|affirmé|ajouté) par
est (?:dit|noté|rapporté) dans le (?:communiqué|résumé|message|rapport|bulletin)
(?:mené|conduit|causé)\p{L}* (?:au|le) martyre de
jusqu'à l'instant\b(?! (?:où|de|du|des|même|précis|fatal))
^dans le contexte,
dans la foulée de cela
(?:la date|l'heure|le lieu|le nombre|le montant) ne se nomme(?:nt)? pas
\bque cela soit noté que
`;

const PATTERNS: readonly string[] = CALQUES_DATA.split("\n")
  .filter(Boolean)
  .map((pattern) => pattern.replace(/^\\b|(?<= )\\b/gu, "(?<!\\p{L})").replaceAll("\\b", "(?!\\p{L})"));

/** Each of them, to be looked for without regard to capitals. */
export const CALQUES: readonly RegExp[] = PATTERNS.map((pattern) => new RegExp(pattern, "iu"));

/** Whether a sentence holds any: hardly one does, and one pattern is asked faster than thirty. */
export const ANY_CALQUE = new RegExp(PATTERNS.map((pattern) => `(?:${pattern})`).join("|"), "iu");
