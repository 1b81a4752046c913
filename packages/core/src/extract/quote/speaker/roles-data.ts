/**
 * Nouns by which a text goes on speaking of somebody it named with another noun: « la procureure Ana Ruiz… le magistrat ».
 * Left the noun that refers back, right the nouns (as lemmas) that may have introduced the person.
 * `*` refers back to whoever spoke last. Our own list, from reading the press; the words are from the field.
 */
export const ROLES_DATA = `
chef d'état, chef de l'état, chef de l'etat, chef d'etat, locataire de l'élysée: président, présidente, roi, émir
chef du gouvernement, chef de gouvernement, chef de l'exécutif: premier ministre, ministre, première ministre, chancelier, chancelière, président
chef de la diplomatie, patron de la diplomatie: ministre
garde des sceaux, locataire de bercy, locataire de beauvau: ministre
membre du gouvernement, membre de l'exécutif: ministre, secrétaire, premier ministre
représentant de l'état, représentante de l'état: préfet, préfète, gouverneur, gouverneure, sous-préfet
premier magistrat, édile: maire, bourgmestre
ministre: conseiller, conseillère, secrétaire
magistrat: procureur, procureure, juge, substitut, président, présidente, avocat général, avocate générale, magistrate, bâtonnier
élu: maire, député, députée, sénateur, sénatrice, conseiller, conseillère, président, présidente, adjoint, adjointe, bourgmestre, échevin, échevine, syndic, parlementaire, eurodéputé, eurodéputée, élue
parlementaire: député, députée, sénateur, sénatrice, eurodéputé, eurodéputée, élu, élue, rapporteur, rapporteure
responsable: ministre, chef, cheffe, président, présidente, directeur, directrice, porte-parole, secrétaire, coordinateur, coordinatrice, commandant, représentant, représentante, commissaire, gouverneur, conseiller, conseillère
dirigeant: président, présidente, ministre, chef, cheffe, patron, patronne, directeur, directrice, leader, secrétaire, roi, chancelier, chancelière
haut responsable: ministre, chef, directeur, directrice, commissaire, commandant, gouverneur
officiel: ministre, porte-parole, gouverneur, secrétaire, conseiller, directeur
leader: président, présidente, chef, cheffe, secrétaire, opposant, opposante, dirigeant, dirigeante, patron
militaire: général, colonel, capitaine, lieutenant, commandant, amiral, officier, maréchal
officier: général, colonel, capitaine, lieutenant, commandant, amiral
diplomate: ambassadeur, ambassadrice, ministre, envoyé, émissaire, consul, consule, secrétaire, chef, cheffe, représentant, négociateur
universitaire: professeur, professeure, chercheur, chercheuse, politologue, historien, historienne, enseignant, enseignante, sociologue, doctorant
chercheur: professeur, professeure, politologue, historien, sociologue, économiste, directeur, géographe, analyste, enseignant
chercheuse: professeure, politologue, historienne, sociologue, économiste, directrice, géographe, analyste, enseignante
spécialiste: professeur, professeure, politologue, historien, historienne, chercheur, chercheuse, analyste, expert, experte, directeur, directrice
expert: professeur, politologue, historien, chercheur, analyste, spécialiste, directeur, consultant, économiste
experte: professeure, politologue, historienne, chercheuse, analyste, spécialiste, directrice, consultante, économiste
médecin: docteur, docteure, chirurgien, chirurgienne, urgentiste, praticien, praticienne, professeur, professeure, pédiatre, psychiatre
praticien: docteur, médecin, chirurgien, urgentiste, professeur
soignant: infirmier, infirmière, aide-soignant, aide-soignante, médecin
avocat: maître, me, avocat, conseil, bâtonnier
avocate: maître, me, avocate
conseil: maître, me, avocat, avocate
religieux: évêque, archevêque, imam, prêtre, père, pasteur, cardinal, pape, rabbin
prélat: évêque, archevêque, cardinal
souverain: roi, reine, prince, émir, sultan
syndicaliste: secrétaire, délégué, déléguée, représentant, représentante, responsable
agriculteur: éleveur, éleveuse, maraîcher, céréalier, viticulteur, paysan, exploitant
entrepreneur: patron, patronne, dirigeant, dirigeante, fondateur, fondatrice, directeur, directrice, gérant, gérante
patron: président, présidente, directeur, directrice, dirigeant, fondateur, fondatrice, gérant, PDG
étudiant: élève, lycéen, doctorant
habitant: riverain, riveraine, résident, résidente, villageois, retraité, retraitée, voisin, voisine
cadre: responsable, secrétaire, membre, directeur, directrice
interlocuteur: source, responsable, diplomate, conseiller, ministre
soldat: militaire, combattant
suspect: homme, jeune
accusé, prévenu, mis en cause: homme, suspect, accusé, prévenu
victime: femme, homme, plaignante, plaignant
chauffeur: conducteur, routier
commerçant, commerçante: boutiquier, gérant, gérante, vendeur, vendeuse
enseignant, enseignante: professeur, professeure, institutrice, instituteur
insoumis, insoumise, socialiste, écologiste, communiste, centriste, macroniste, lepéniste, sarkozyste, mélenchoniste, travailliste, conservateur, conservatrice, intéressé, intéressée, locuteur, orateur, oratrice, homme, femme, quadragénaire, quinquagénaire, sexagénaire, septuagénaire, octogénaire, trentenaire, vingtenaire, même, principal: *
`;
