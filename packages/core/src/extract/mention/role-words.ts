import { remembering } from "../../resolve/names/index.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand before a person's name and are no part of it (guide, 1.2). */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `m. mm. m mme mmes mlle me maître dr docteur pr professeur professeure sir lord lady mgr monseigneur monsieur madame général générale colonel
  colonelle capitaine commandant commandante lieutenant lieutenant-colonel colonel-major maréchal amiral vice-amiral sergent brigadier adjudant président présidente vice-président
  vice-présidente premier première ministre ministres chancelier chancelière secrétaire roi reine prince princesse pape cardinal abbé père sœur frère émir
  cheikh ayatollah imam sultan gouverneur gouverneure maire sénateur sénatrice député députée juge procureur procureure avocat avocate
  porte-parole chef cheffe directeur directrice leader ambassadeur ambassadrice mr mrs ms mr. mrs. ms. dr. pr. commissaire préfet préfète
  révérend révérende pasteur pasteure évêque archevêque patriarche rabbin mollah mufti grand-mufti khalife calife mwami mzee alhaji
  hajj hadja datuk dato tun sri shri swami lama padre caporal sergent-chef major lieutenante intendant intendante bâtonnier bâtonnière
  greffier greffière notaire huissier rapporteur rapporteuse coordonnateur coordonnatrice coordinateur coordinatrice vice-premier
  vice-première vice-gouverneur vice-gouverneure bourgmestre mairesse
  empereur impératrice roi-émir saint-père journaliste écrivain écrivaine militante militant`.split(/\s+/),
);

/** Nouns for what somebody does or is, in the masculine as the lexicon's lemma. Own list from the press. */
const ROLE_NOUNS = list(`
  président vice-président ministre secrétaire chancelier roi reine pape député sénateur maire gouverneur préfet élu conseiller candidat opposant
  porte-parole ambassadeur diplomate émissaire médiateur négociateur commissaire rapporteur chef leader dirigeant patron directeur administrateur fondateur
  cofondateur responsable coordinateur coordonnateur délégué représentant militant activiste syndicaliste
  procureur magistrat juge avocat notaire greffier bâtonnier policier gendarme commandant général colonel capitaine lieutenant amiral militaire soldat pompier
  médecin chirurgien infirmier urgentiste psychiatre pharmacien chercheur scientifique climatologue volcanologue historien politologue sociologue économiste
  géographe physicien biologiste archéologue astronome philosophe professeur enseignant instituteur étudiant lycéen doctorant
  journaliste rédacteur éditorialiste chroniqueur présentateur animateur correspondant reporter photographe écrivain romancier auteur poète éditeur essayiste
  cinéaste réalisateur acteur actrice comédien producteur scénariste chanteur rappeur musicien compositeur pianiste artiste peintre sculpteur dessinateur humoriste
  danseur chorégraphe styliste créateur architecte designer
  entraîneur sélectionneur manager coach joueur footballeur attaquant buteur défenseur gardien milieu ailier arrière capitaine coureur cycliste nageur judoka
  tennisman pilote champion boxeur skieur grimpeur marin navigateur
  agriculteur éleveur pêcheur commerçant libraire boulanger restaurateur entrepreneur industriel milliardaire banquier analyste trader ingénieur technicien ouvrier
  chauffeur livreur cuisinier retraité vendeur garagiste
  évêque archevêque cardinal prêtre imam rabbin pasteur abbé moine
  suspect accusé prévenu condamné détenu prisonnier victime témoin plaignant otage
  veuf père mère fils fille frère sœur épouse mari
  habitant riverain résident voisin client passager automobiliste paysan cultivateur maraîcher berger artisan maçon menuisier mécanicien
  électricien coiffeur couturier boucher épicier serveur gérant propriétaire fonctionnaire employé salarié cheminot bénévole volontaire
  secouriste humanitaire réfugié déplacé migrant rescapé survivant cousin neveu nièce oncle tante
  anthropologue linguiste géologue épidémiologiste virologue psychologue vétérinaire
  intéressé quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire
`);

/** Of these, the ones that need no earlier word of the text: whoever was spoken of last is meant. */
export const GENERIC_ROLES = list(`
  suspect accusé prévenu condamné intéressé quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire dernier dirigeant élu milliardaire
  attaquant buteur défenseur gardien milieu ailier arrière joueur champion coureur leader responsable magistrat militaire opposant militant
`);

/** Nouns that name one thing: who bears the first may be called by the others. */
export const ROLE_SYNONYMS: readonly ReadonlySet<string>[] = [
  list("réalisateur cinéaste metteur"),
  list("acteur comédien actrice"),
  list("magistrat procureur juge"),
  list("entraîneur manager sélectionneur coach technicien"),
  list("chef leader dirigeant patron président numéro"),
  list("directeur patron dirigeant pdg président"),
  list("élu député sénateur maire conseiller"),
  list("écrivain romancier auteur"),
  list("journaliste reporter correspondant"),
  list("chercheur scientifique climatologue volcanologue physicien biologiste astronome géologue"),
  list("militaire général colonel capitaine commandant lieutenant officier"),
  list("policier brigadier gendarme commissaire"),
  list("commerçant libraire vendeur boulanger"),
  list("chanteur rappeur musicien artiste"),
  list("prêtre évêque archevêque cardinal prélat"),
];

/** Endings of the feminine and of the masculine that the lists have. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/trice$/, "teur"],
  [/euse$/, "eur"],
  [/ère$/, "er"],
  [/(?<=[ie])nne$/, "n"],
  [/effe$/, "ef"],
  [/euve$/, "euf"],
  [/e$/, ""],
];

/** The noun of a trade or part as the list has it, whichever gender is written; undefined for other words. */
export function roleNoun(...words: readonly string[]): string | undefined {
  const known = words.map((word) => word.toLowerCase());
  return known.find((word) => ROLE_NOUNS.has(word)) ?? known.map(masculineRole).find((word) => word !== undefined);
}

/** The noun of the list that a feminine is of: asked of nearly every noun of a text. */
const masculineRole = remembering((word) =>
  ENDINGS.flatMap(([ending, other]) => (ending.test(word) ? word.replace(ending, other) : [])).find((masculine) =>
    ROLE_NOUNS.has(masculine),
  ),
);
