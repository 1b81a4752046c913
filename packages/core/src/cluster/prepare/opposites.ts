/** What a clause says is not so, in the words that others would use to say that it is. */
interface Opposite {
  readonly says: RegExp;
  readonly denies: string;
}

/** What one accepts or refuses, with its article. */
export const OFFER =
  "(?:la |le |les |l['’]|cette |ce |cet |une? |toute? |sa |son |leur )?(?:proposition|offre|plan|accord|trêve|cessez-le-feu|médiation|invitation|compromis|ultimatum|démission)";

/**
 * « La grève se poursuit » denies that it is over; « ils sont toujours à Goma » that they have left. Written by hand for what news deny
 * in this way again and again; the words around stay as they are.
 */
const OPPOSITES: readonly Opposite[] = [
  {
    says: /(?:poursui(?:t|vent)|maintien(?:t|nent)|reconduit|reconduisent) (?:toujours )?(?=(?:la|leur) (?:grève|mobilisation)(?!\p{L}))/u,
    denies: "a terminé ",
  },
  {
    says: /(?:reste(?:nt)?|demeure(?:nt)?|est(?: toujours| encore)?) (?:bien |toujours )?(?:(?:à|en) (?:son |leur )?(?:poste|place|fonctions?)|(?:aux commandes|au pouvoir))(?!\p{L})/u,
    denies: "est sur le départ",
  },
  { says: /(?:est|sont|reste(?:nt)?) (?:toujours |encore )?(?:vivante?s?|en vie)(?!\p{L})/u, denies: "est mort" },
  { says: /(?:se poursui(?:t|vent)|continue(?:nt)?|(?:est|sont) toujours en cours)(?=$|[\s,])/u, denies: "est fini" },
  {
    says: /(?:a|ont) repris(?=$|[\s,])(?!(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))? (?:le |la |les |l['’]|une? |des |du |à |en |son |ses ))/u,
    denies: "est suspendu",
  },
  {
    says: /(?:reste(?:nt)?|demeure(?:nt)?|est(?: toujours| encore)|sont(?: toujours| encore)) (?:en lice|candidate?s?|en course|dans la course)(?!\p{L})/u,
    denies: "s'est retiré",
  },
  {
    says: /(?:est|sont|s['’]est|a été) (?:déroulée?s? )?(?:dans la transparence|transparente?s?|régulière?s?|sans (?:incident|irrégularité)s?)(?=$|[\s,])/u,
    denies: "a été entaché de fraudes",
  },
  {
    says: /(?:est|était|serait) (?:purement )?(?:accidentelle?s?|d['’]origine accidentelle)(?!\p{L})/u,
    denies: "est volontaire",
  },
  { says: /(?:est|sont|a été|ont été) (?:rompue?s?|caduque?s?|enterrée?s?)(?=$|[\s,])/u, denies: "tient" },
  {
    says: /(?:(?:reste|demeure)(?:nt)? (?:toujours |encore )?|(?:est|sont) (?:toujours|encore) )(?:sous (?:le )?contrôle|aux mains|entre les mains) (?:de |du |des |d['’])[^,;]+/u,
    denies: "a été pris",
  },
  {
    says: /n['’](?:a|ont|avait|avaient) (?:utilisé|employé|tiré|lancé|fait usage) que (?:du |des |de )?(?:gaz|grenades|balles en caoutchouc|canons à eau|tirs de sommation)[^,;]*/u,
    denies: "a tiré à balles réelles",
  },
  {
    says: /(?<=(?:pourparlers|négociations?|discussions|entretiens|dialogue|médiation)(?: [^,;]{1,40})? )(?:progresse(?:nt)?|avance(?:nt)?|(?:est|sont) en bonne voie|se (?:passe(?:nt)?|déroule(?:nt)?) bien)(?=$|[\s,])/u,
    denies: "a échoué",
  },
  { says: /(?:est|sont) arrivée?s? (?:à temps|dans les délais|rapidement)(?!\p{L})/u, denies: "est arrivé trop tard" },
  { says: /(?:a|ont|avait|avaient) été donnée?s? à temps(?!\p{L})/u, denies: "a été donnée en retard" },
  {
    says: /(?:(?:est|sont|se trouve(?:nt)?|se tien(?:t|nent)) (?:toujours|encore)|(?:reste|demeure)(?:nt)?(?: toujours| encore)?)(?: présente?s?| déployée?s?| stationnée?s?)?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: matin| soir)?)?(?= (?:là|sur place|dans|à|au|aux|en)(?:\s|$))/u,
    denies: "a quitté",
  },
  { says: /(?:est|sont|reste(?:nt)?) (?:toujours |encore )?ouverte?s?(?!\p{L})/u, denies: "est fermé" },
  {
    says: /(?:(?:reste|demeure)(?:nt)?|(?:est|sont) (?:restée?s?|demeurée?s?)|(?:est|sont) toujours) (?:toujours |bien )?fermée?s?(?!\p{L})/u,
    denies: "a été ouvert",
  },
  { says: /(?:est|sont|reste(?:nt)?) (?:toujours |encore )?(?:libres?|en liberté)(?!\p{L})/u, denies: "a été arrêté" },
  { says: /(?:est|sont|sort(?:ent)?) (?:saine?s? et sau(?:f|ve)s?|indemnes?)(?!\p{L})/u, denies: "a été blessé" },
  { says: /(?:est|sont|reste(?:nt)?) (?:toujours |encore )?intacte?s?(?!\p{L})/u, denies: "a été détruit" },
  {
    says: /(?:fonctionne(?:nt)?|tourne(?:nt)?)(?: (?:toujours|encore|normalement|à plein régime))?(?=$|[\s,])/u,
    denies: "est à l'arrêt",
  },
  {
    says: /(?:est|sont|a été|ont été) (?:toujours |bien )?(?:maintenue?s?)(?=$|[\s,])/u,
    denies: "est annulé",
  },
  {
    says: /(?:est|sont|a été|ont été|sera|seront) (?:définitivement )?(?:annulée?s?|reportée?s?)(?=$|[\s,])/u,
    denies: "aura lieu",
  },
  { says: /(?:est|sont) innocente?s?(?!\p{L})/u, denies: "est coupable" },
  {
    says: /respecte(?:nt)?(?: strictement| pleinement| scrupuleusement)?(?= (?:la trêve|le cessez-le-feu|l['’]accord))/u,
    denies: "a violé",
  },
  { says: /(?:diminue|baisse)(?:nt)?(?=$|[\s,])/u, denies: "augmente" },
  { says: /recule(?:nt)?(?=$|[\s,])/u, denies: "progresse" },
  {
    says: /(?:a|ont) (?:perdu)(?= (?:l['’]élection|la présidentielle|le scrutin|les élections|le vote|la guerre|la bataille|le procès))/u,
    denies: "a gagné",
  },
  {
    says: new RegExp(String.raw`(?:a|ont) (?:refusé|rejeté|décliné)(?= ${OFFER})`, "u"),
    denies: "a accepté",
  },
];

/** The proposition that one denies by asserting another; undefined where no opposite is known. */
export function oppositeOf(proposition: string): string | undefined {
  const found = OPPOSITES.find(({ says }) => says.test(proposition));
  return found && proposition.replace(found.says, found.denies);
}
