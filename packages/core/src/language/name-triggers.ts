import { hashString } from "./hashing.ts";

/** Words that announce what the name after (or before) them is. */
const TRIGGERS: Readonly<Record<string, string>> = {
  title:
    "m. mme mmes mm. mr monsieur madame mlle dr docteur maître me sir lord lady saint sainte st ste sœur frère père abbé pape cheikh imam ayatollah mollah",
  office:
    "président présidente vice-président vice-présidente ministre premier première secrétaire général générale maréchal colonel capitaine commandant lieutenant-colonel amiral roi reine prince princesse empereur duc duchesse comte comtesse baron sénateur sénatrice député députée maire chancelier chancelière gouverneur gouverneure ambassadeur ambassadrice porte-parole conseiller conseillère émissaire envoyé envoyée chef cheffe directeur directrice pdg patron patronne professeur professeure écrivain poète peintre acteur actrice chanteur chanteuse réalisateur réalisatrice joueur joueuse entraîneur procureur procureure juge avocat avocate journaliste militant militante opposant opposante analyste chercheur chercheuse politologue candidat candidate magistrat diplomate homologue chanteur cinéaste romancier romancière poétesse philosophe historien historienne économiste sociologue médecin pasteur évêque monseigneur sultan émir fondateur fondatrice héritier leader dirigeant dirigeante responsable coureur coureuse champion championne athlète attaquant gardien milieu sélectionneur streamer influenceur influenceuse rappeur rappeuse humoriste",
  place:
    "ville village capitale région province département oblast république royaume état pays fleuve rivière mont montagne lac île mer océan rue avenue boulevard place pont gare aéroport quartier district comté canton commune frontière localité camp wilaya préfecture gouvernorat péninsule vallée détroit port bourgade faubourg métropole presqu'île archipel territoire enclave bourg ferme barrage désert forêt plaine plateau col golfe cap baie delta oasis source autoroute route station stade cimetière prison base vers depuis",
  organisation:
    "société entreprise compagnie groupe banque parti université école institut ministère agence association fédération club équipe armée conseil assemblée parlement tribunal cour commission comité organisation union syndicat gouvernement journal chaîne maison label studio régiment division ong quotidien hebdomadaire magazine télévision radio média mouvement front milice coalition alliance brigade géant constructeur opérateur fonds ligue jihadistes rebelles hebdomadaire site revue agence banque assureur laboratoire fabricant fournisseur distributeur filiale enseigne start-up startup plateforme marque cabinet fondation centre hôpital lycée gang cartel secte réseau alliance confédération collectif ong chaîne compagnie transporteur avionneur équipementier exploitant holding consortium",
  work: "film roman livre album série opération prix traité accord accords loi coupe championnat tournoi missile missiles avion avions navire documentaire émission pièce chanson single tableau opéra ballet jeu podcast recueil essai exposition festival guerre bataille révolution génocide convention protocole charte pacte déclaration règlement directive décret plan programme projet mission sonde satellite fusée lanceur télescope ouragan cyclone typhon tempête variant virus vaccin drone drones char chars chasseur hélicoptère fusil frégate porte-avions cargo pétrolier ferry paquebot voilier bateau sous-marin gazoduc oléoduc pipeline logiciel application appli messagerie médaille trophée rallye marathon grand-prix affaire scandale",
};
const TRIGGER_OF = new Map(
  Object.entries(TRIGGERS).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, hashString(kind)] as const),
  ),
);

/** Hash of the kind of name that a word in lower case announces, 0 for none. */
export function triggerOf(lower: string): number {
  return TRIGGER_OF.get(lower) ?? 0;
}

const [TITLE, OFFICE] = [hashString("title"), hashString("office")];

/** Whether a word in lower case is an office or a form of address: the name beside it is a person's. */
export function announcesPerson(lower: string): boolean {
  const trigger = triggerOf(lower);
  return trigger === TITLE || trigger === OFFICE;
}
