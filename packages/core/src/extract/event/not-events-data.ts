/**
 * Uses of trigger words that tell of no event, one per line: `lemma: words that must stand right beside it`.
 * `sport` words in a text, more of them than of `war`, turn its attacks, shots and defeats into a game; `accident` words
 * without `fighting` words make its dead and hurt nobody's victims.
 */
export const NOT_EVENTS_DATA = `
rencontrer: résistance, difficulté, problème, obstacle, succès, opposition, écho, public, limite
saisir: occasion, opportunité, chance, main, sens, ballon
franchir: rouge, cap, étape, seuil, pas, palier
plaider: relaxe, coupable, acquittement, cause, non-coupable
déployer: effort, stratégie, aile, talent, énergie, trésor, application, fibre, solution, réseau, technologie
mobiliser: ressource, fonds, électeur, moyen, million, milliard, financement, électorat, base
requérir: anonymat
demander: anonymat
réclamer: anonymat
recevoir: mission, ordre, appel, prix, médaille, nouvelle, lettre, message, rapport, demande, plainte, invitation, menace, insigne, soutien, aide, information, coup
tournée: mondial, concert, chanteur, chanteuse, album, adieu
arriver: pouvoir, terme, maturité, échéance, bout, accord, conclusion, sommet, somme
consulter: document, note, rapport, texte, courrier, lettre, email, dossier, copie, base, donnée, projet, site, archive, avocat, médecin
accepter: démission, invitation, mission, défi, rôle
détruire: emploi, vie, carrière, nature, environnement, planète, forêt
libérer: pays, peuple, place, espace, énergie, potentiel, parole, chaleur, gaz
arrêter: carrière, saison, jeu, production, décision, date, choix
sanctionner: faute, penalty
occuper: poste, fonction, place, rang, siège, esprit
viser: objectif, titre, victoire, place, podium, croissance
aider: mieux
exercice: budgétaire, comptable, fiscal, pouvoir, fonction, droit, physique, sécurité, incendie, libre, illégal, profession, mandat
menace: exécution, climatique, sanitaire, planer
tirer: parti, profit, leçon, conclusion, conséquence, avantage, bilan, sort
battre: brèche, attente, record, aile, plein, froid, campagne
céder: point, place, %, passage, tentation
déplorer: mort, décès, perte, victime, blessé, dégât, disparition
censure: motion, gouvernement, ministre, cabinet, exécutif, vote, parlement, député, menace, risque
repousser: attaque, assaut, offensive, raid, incursion, agression
destitution: motion, procédure
rejeter: accusation, allégation, bilan, chiffre, information, version, affirmation, conclusion, implication, responsabilité, critique, rumeur, faute
décliner: responsabilité, implication
balayer: accusation, allégation, critique, rumeur, soupçon
écarter: accusation, allégation, hypothèse, piste, thèse
récuser: accusation, allégation, bilan, chiffre, information
réfuter: accusation, allégation
exclure: hypothèse, piste
livrer: commande, magasin, récit, version, message, témoignage, détail, bataille, combat, analyse, confidence
prendre: position, part, fin, forme, effet, note, acte, soin, temps, place, cours, ampleur, racine
attaque: cardiaque, cérébral, panique
crise: cardiaque
bataille: budget, juridique, judiciaire, électoral, politique, navale, opinion, chiffre, parlementaire, culturel, commercial, communication
guerre: prix, chef, étoile, trône, commercial, mondial, froid, nerf, tranchée, égo, ego, pétrole, civil
combat: chef, boxe, vie, politique, climat, féministe
offensive: charme, diplomatique, médiatique, commercial, publicitaire, séduction
frappe: monnaie, clavier, enroulé, croisé, cadré, lourd
tir: test, essai, but, cadré, barrage, arc, groupé, penalty, puissant
marche: arrière, pied, nordique, mesure, manœuvre, avant, suivre
prise: conscience, charge, décision, position, parole, fonction, compte, contact, poids, sang, vue, son, pouvoir, risque, électrique
chute: prix, cours, cheveu, température, bourse, neige, libre, vente, demande, ventes
visite: guidé, médical, virtuel
saisie: texte, donnée, clavier
exécution: budget, travaux, budgétaire, contrat, peine, provisoire
sortie: film
livraison: domicile, colis, repas, express, gaz, pizza
grève: sable, plage
campagne: électoral, publicitaire
course: présidentiel
duel: télévisé
conquête: titre, coupe, public, marché, spatial
invasion: moustique, criquet, insecte, touriste
victime: succès
contrôle: mesure, passeport, technique, qualité, judiciaire, naissance, frontière
violence: conjugal, verbal, domestique, sexuel, sexiste, scolaire, gynécologique, psychologique, ordinaire, routier
appel: offre, air, projet, candidature
demande: intérieur, mondial, énergie, électricité, énergétique, asile
cibler: entreprise, secteur, produit, public, client, consommateur, importation, exportation, marché, jeune, besoin
reprise: plusieurs, maint, deux, trois, quatre, nombreux, économique, activité, championnat, marché, croissance, travail, cours, négociation, discussion, pourparler, dialogue, vol
avance: cycle, technologique, sondage
progression: sondage, prix, chiffre, vente, exportation, inflation
aide: mémoire, soignant, comptable, ménager
défense: central, droit
sport: match, championnat, buteur, sélectionneur, tournoi, demi-finale, quart de finale, coupe du monde, ligue des champions, mi-temps, penalty, gardien de but, entraîneur, maillot, podium, cycliste, peloton, set, tennis, football, rugby, basket, handball, jeux olympiques, milieu de terrain, ballon, stade, footballeur
accident: accident, séisme, tremblement de terre, magnitude, réplique, inondation, crue, intempérie, tempête, cyclone, ouragan, typhon, glissement de terrain, avalanche, éruption, tsunami, déraillement, collision, carambolage, naufrage, chavirer, noyade, noyé, crash, éboulement, effondrement, pluie torrentielle, sinistré, foudre, canicule, incendie de forêt, feu de forêt, épidémie, choléra, percuté, dérapé, sortie de route, panne, fuite de gaz, bousculade, intoxication, sécheresse, coulée de boue
fighting: attaque, frappe, bombardement, bombardé, tir, tiré, fusillade, armé, balle, attentat, combat, assaillant, djihadiste, jihadiste, terroriste, soldat, guerre, obus, missile, drone, roquette, gang, manifestant, émeute, meurtre, assassiné, assassinat, couteau, poignardé, kamikaze, bombe, milice, rebelle, raid
war: soldat, guerre, bombardement, obus, missile, drone, roquette, fusillade, attentat, milice, milicien, rebelle, djihadiste, jihadiste, terroriste, armée, gang, kamikaze, émeute, gaz lacrymogène, manifestant, cessez-le-feu, otage, troupe
`;
