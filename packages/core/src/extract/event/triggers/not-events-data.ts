/**
 * Uses of trigger words that tell of no event, one per line: `lemma: words that must stand right beside it`.
 * `sport` words in a text, more of them than of `war`, turn its attacks, shots and defeats into a game; `accident` words
 * without `fighting` words make its dead and hurt nobody's victims.
 */
export const NOT_EVENTS_DATA = `
rencontrer: résistance, difficulté, problème, obstacle, succès, opposition, écho, public, limite
saisir: occasion, opportunité, chance, main, sens, ballon, importance, perche, message, portée, nuance, enjeu
plaider: relaxe, coupable, acquittement, cause, non-coupable
déployer: observateur, effort, stratégie, aile, talent, énergie, trésor, application, fibre, solution, réseau, technologie, drapeau, banderole, voile, tente, antenne, vaccin, activité, charme, argument, aide
mobiliser: ressource, fonds, électeur, moyen, million, milliard, financement, électorat, base, attention, énergie, pompier, spectateur, recette, épargne, secrétariat
requérir: anonymat
demander: anonymat, avis, patience, divorce
réclamer: anonymat, attention
recevoir: mission, ordre, appel, prix, médaille, nouvelle, lettre, message, rapport, demande, plainte, invitation, menace, insigne, soutien, aide, information, coup, salaire, don, formation, éducation, subvention, vaccin, dose, soin, traitement, greffe, candidature, offre, dossier, balle, convocation, réponse, confirmation, autorisation, agrément, approbation, félicitation, accueil, ovation, applaudissement, hommage, titre, critique, éloge, instruction, feu
tournée: mondial, concert, chanteur, chanteuse, album, adieu
arriver: position, tête, pouvoir, terme, maturité, échéance, bout, accord, conclusion, sommet, somme
consulter: document, note, rapport, texte, courrier, lettre, email, mail, message, échange, dossier, pièce, copie, extrait, base, donnée, projet, site, archive, audit, étude, enquête, plainte, ordonnance, jugement, décision, relevé, fichier, liste, image, vidéo, compte, procès-verbal, contrat, avocat, médecin
réunir: sein
garde: récession, risque, danger, escalade, famine, crise, hausse, catastrophe, pénurie, chaleur, canicule, crue, effondrement, dérive, propagation, épidémie, désinformation, arnaque, fraude, aggravation, conséquence, tempête, vague
fuite: suspect, auteur, cavale, gaz, donnée, eau, cerveau, capital, pétrole, hydrocarbure, information, document
taxer: acier, aluminium, importation, exportation, produit, marchandise, vin, soja, voiture, carburant, plastique, riche, fortune, superprofit, profit, dividende, héritage, transaction, entreprise, géant, plateforme, colis
riposter: taxer, taxe, surtaxe, tarif, douane, sanction, sanctionner, expulser, imposer, suspendre, communiqué, message, ironie
accepter: démission, invitation, mission, défi, rôle, cookie, paiement, carte, réalité, fatalité, pourboire
détruire: emploi, vie, carrière, nature, environnement, planète, forêt, ozone, mythe, espoir, preuve, document, argument, confiance, réputation
libérer: pays, peuple, place, espace, énergie, potentiel, parole, chaleur, gaz, temps, créneau, voix, logement, marché, prix, source, logiciel, mémoire
arrêter: carrière, saison, jeu, production, décision, date, choix, tabac, cigarette, alcool, traitement, football, étude, moteur, activité, liste, principe, position, calendrier, compte, budget
sanctionner: faute, penalty
occuper: poste, fonction, place, rang, siège, esprit, temps, scène, fauteuil, fréquence, antenne, emploi, bureau, logement
viser: objectif, titre, victoire, place, podium, croissance, réduction, but, amélioration, excellence, neutralité
aider: mieux, temps, vent, météo, chance
exercice: budgétaire, comptable, fiscal, pouvoir, fonction, droit, physique, sécurité, incendie, libre, illégal, profession, mandat, style, communication, équilibre, imposé, autorité, liberté, culte, responsabilité, démocratique, périlleux, délicat
menace: exécution, climatique, sanitaire, planer, pluie, orage
tirer: parti, profit, leçon, conclusion, conséquence, avantage, bilan, sort, rideau, sonnette, signal, chapeau, nom, origine, revenu, fierté, épingle, satisfaction, enseignement, trait, portrait, photo, carte, numéro, penalty, langue, gloire, meilleur, essentiel
battre: brèche, attente, record, aile, plein, froid, campagne, adversaire, candidat, parti, sortant, rival, équipe, élection, set, finale, tour
céder: point, place, %, passage, tentation, parole, terrain, part, action, titre, entreprise, filiale, bail, panique, mode, fonds
déplorer: mort, décès, perte, victime, blessé, dégât, disparition
censure: motion, gouvernement, ministre, cabinet, exécutif, vote, parlement, député, menace, risque
repousser: attaque, assaut, offensive, raid, incursion, agression, date, échéance, limite, élection, réunion, rendez-vous, match, âge, départ, procès, vote, sortie, scrutin
destitution: motion, procédure
rejeter: accusation, allégation, bilan, chiffre, information, version, affirmation, conclusion, implication, responsabilité, critique, rumeur, faute, carbone, eau, gaz, déchet
décliner: responsabilité, implication
balayer: accusation, allégation, critique, rumeur, soupçon
écarter: accusation, allégation, hypothèse, piste, thèse, danger, risque, doute, bras
récuser: accusation, allégation, bilan, chiffre, information
exclure: hypothèse, piste
livrer: commande, magasin, récit, version, message, témoignage, détail, bataille, combat, analyse, confidence, interview
prendre: position, part, fin, forme, effet, note, acte, soin, temps, place, ampleur, racine, décision, mesure, parole, contact, retard, risque, distance, conscience, charge, relais, responsabilité, engagement, initiative, exemple, appui, virage, plaisir, compte, congé, vacance, photo, rendez-vous, direction, tournure, sens, poussière, goût, peur, pied, chasse, tête, avance, dessus, dispositions, train, avion, bus, médicament, pause, référence, considération
attaque: cardiaque, cérébral, panique, requin, ours, loup, chien, abeille, crocodile, hippopotame, éléphant, verbal
bataille: inflation, chômage, pauvreté, pollution, budget, juridique, judiciaire, électoral, politique, navale, opinion, chiffre, parlementaire, culturel, commercial, communication, mémoire, image, idée, leadership, héritage, procédure, succession, légal, fiscal
guerre: prix, chef, étoile, trône, commercial, mondial, froid, nerf, tranchée, égo, ego, pétrole, civil, image, mot, chiffre, sécession, indépendance, religion, succession, drogue, influence, psychologique
combat: chef, boxe, vie, politique, climat, féministe, syndical, judiciaire, sanitaire, égalité, démocratie, coq, reconnaissance, survie, idéologique, mémoire, cancer, pauvreté
offensive: charme, diplomatique, médiatique, commercial, publicitaire, séduction, fiscal, verbal, judiciaire, lobbying, communication
frappe: monnaie, clavier, enroulé, croisé, cadré, lourd
tir: test, essai, but, cadré, barrage, arc, groupé, penalty, puissant, sportif, pigeon, artifice, lucarne
marche: arrière, pied, nordique, mesure, manœuvre, avant, suivre, montagne, randonnée, escalier, aléatoire, monde, histoire, triomphal, nuptial
prise: conscience, charge, décision, position, parole, fonction, compte, contact, poids, sang, vue, son, pouvoir, risque, électrique, main, tête, courant, bec, bénéfice, participation, médicament, repas, note, photo, température
chute: prix, cours, cheveu, température, bourse, neige, libre, vente, demande, ventes, tension, vélo, pierre, arbre, escalier, natalité, audience, popularité, investissement, revenu, production, mur, cheval
visite: guidé, médical, virtuel, domicile, musée, chantier, parloir, technique
saisie: texte, donnée, clavier, immobilier, informatique, temps, salaire
exécution: budget, travaux, budgétaire, contrat, peine, provisoire, mission, ordre, projet, programme, plan, mandat, œuvre, tâche, convention, accord, décision, jugement, marché, mesure, loi, tubes
sortie: film
livraison: domicile, colis, repas, express, gaz, pizza
grève: sable, plage
conquête: titre, coupe, public, marché, spatial
invasion: moustique, criquet, insecte, touriste, sauterelle, rat, pelouse, terrain, chenille, punaise, algue
victime: succès
contrôle: mesure, passeport, technique, qualité, judiciaire, naissance, frontière, continu, aérien, parental, distance, fiscal, gestion, dopage, routier, alcoolémie, température
violence: conjugal, verbal, domestique, sexuel, sexiste, scolaire, gynécologique, psychologique, ordinaire, routier
appel: offre, air, projet, candidature, pied, téléphonique, manqué, vidéo, gratuit
demande: intérieur, mondial, énergie, électricité, énergétique, asile, mariage, emploi, visa, logement, dossier, client, consommateur, pétrole, permis
cibler: entreprise, secteur, produit, public, client, consommateur, importation, exportation, marché, jeune, besoin
reprise: plusieurs, maint, deux, trois, quatre, nombreux, économique, activité, championnat, marché, croissance, travail, cours, négociation, discussion, pourparler, dialogue, vol, candidat, repreneur, entreprise, société, compagnie, usine, actif, procédure, procès, traitement, scolaire, tournage, production, service, épidémie
avance: cycle, technologique, sondage
progression: sondage, prix, chiffre, vente, exportation, inflation, secours, épidémie, virus, maladie, salaire, chômage
aide: mémoire, soignant, comptable, ménager, logement, domicile, jeu, emploi, création, presse, agriculture, embauche, décision, visuel
défense: central, droit
reprendre: travail, activité, parole, souffle, flambeau, service, idée, thème, chemin, vie, vol, titre, slogan, argument, espoir, confiance, étude, entraînement, classe, conscience, connaissance, site, média, journal, presse, internaute, réseau, chaîne, antenne
avancer: chiffre, argument, idée, date, thèse, hypothèse, raison, proposition, nom, somme, élection, scrutin, calendrier, explication, motif, direction
reculer: âge, échéance, chômage, pauvreté, inflation
pénétrer: secret, mystère
envahir: réseau, écran, doute, émotion, odeur, vie, quotidien
isoler: patient, malade, cas, virus, maison, comble, mur
toucher: prime, salaire, indemnité, somme, argent, fond, bois, plafond, doigt, pension, allocation, subvention, malaise, maladie, virus, épidémie, sécheresse, crise, cancer, chômage, fièvre, grippe, pauvreté, canicule, famine
frapper: esprit, monnaie, imagination, ballon, pièce, médaille, porte, maladie, virus, épidémie, sécheresse, crise, cancer, chômage, famine, canicule, malheur
tuer: suspense, espoir, envie
brûler: étape, calorie, planche, cierge, feu, flamme, incendie, bougie, forêt, bois, végétation, hectare, cheveu, graisse
couler: encre, source, larme, bronze
percer: mystère, secret, abcès, marché
retenir: attention, leçon, souffle, larme, offre, candidature, nom, solution, option, principe, hypothèse, date, circonstance, grief, charge, qualification, proposition
relâcher: pression, effort, attention, étreinte, vigilance
élargir: pouvoir, champ, cercle, horizon, éventail, gamme, offre, base, route, majorité, débat, accès, compétence, mandat, gouvernement, recherche, possibilité
alléger: impôt, charge, programme, dispositif, procédure
accueillir: événement, match, compétition, jeu, visiteur, élève, touriste, public, festival, étape, étudiant
saluer: public, foule, drapeau, caméra
soutenir: thèse, mémoire, comparaison, rythme, croissance, demande, activité, consommation, regard
appuyer: bouton, touche, frein, accélérateur, pédale, détente, gâchette
accorder: attention, importance, interview, entretien, crédit, priorité, place, temps
offrir: cadeau, choix, service, possibilité, opportunité, avantage, spectacle, vue, verre, chance, perspective, produit, visibilité, remise, victoire, titre, image
fournir: effort, détail, information, preuve, explication, précision, chiffre, document, réponse, travail, alibi, prétexte
distribuer: carte, prix, dividende, bulletin, rôle
verser: larme, salaire, dividende, acompte, sang, sel
signer: décret, ordonnance, arrêté, loi, chèque, autographe, livre, album, but, retour, victoire, record, joueur, film, tribune, pétition, lettre, contrat, éditorial, documentaire, article, roman, composition
menacer: effondrement, ruine, espèce, équilibre, survie, santé, biodiversité, emploi
prévenir: maladie, risque, incendie, suicide, récidive, proche, famille, secours, police, pompier, gendarme
avertir: secours, police, famille, proche
appeler: secours, police, pompier, numéro, ambulance, taxi, urne, phénomène
exiger: effort, patience, rigueur, expérience
proposer: service, menu, activité, programme, formation, produit, tarif, gamme, film, spectacle, atelier
suspendre: souffle, séance, audience, match, joueur, circulation, train, trafic, vol, session, cours, championnat
retirer: argent, point, eau, bénéfice, enseignement, tablier, tournoi, course, compétition, match, étape, candidature
renoncer: course, voyage, vie, héritage
manifester: intérêt, intention, volonté, signe, enthousiasme, joie, inquiétude, symptôme, désir, confiance, émotion, satisfaction, attachement, respect, détermination, disponibilité
défiler: image, page, paysage, mannequin
détenir: record, titre, part, clé, clef, majorité, information, secret, preuve, vérité, palme, capital, participation, monopole, pouvoir, action, fréquence, brevet, nationalité, diplôme, compte, licence, arme
condamner: porte, accès, avenir, fenêtre
attaquer: problème, sujet, dossier, saison, ascension
affronter: réalité, difficulté, défi, crise, problème, épreuve, vent, froid, équipe
combattre: maladie, feu, incendie, inflation, pauvreté, chômage, fraude, réchauffement, idée, préjugé, épidémie, virus, faim, inégalité, discrimination, corruption, racisme
résister: crise, chaleur, tentation, choc, épreuve, analyse, froid, séisme, temps, usure
rencontre: sportif, littéraire, amical, amoureux, musical, culturel, match, éliminatoire
réunion: parent, chantier, copropriété, rentrée
sommet: état, pyramide, hiérarchie, montagne, pouvoir, tableau, classement, gloire, carrière, tour, immeuble, colline, mont, art, crête, affiche, parti, podium
conférence: presse, rédaction
échange: commercial, scolaire, universitaire, étudiant, linguistique, gaz, marchand, devise, thermique, courrier, lettre
siège: éjectable, social, bébé, auto, passager, député
retrait: permis, point, argent, colis, lot, produit, espèce, billet, marché, distributeur
départ: retraite, vacance, course, étape, feu, incendie
libération: parole, sexuel, capital
expulsion: locatif, locataire, joueur
détention: capital, chien, animal, action
soutien: scolaire, psychologique, gorge, pédagogique
secours: populaire, porte, sortie, roue
avertissement: météo, joueur
critique: cinéma, littéraire, gastronomique, film, art, musical, théâtre
manifestation: sportif, culturel, musical, artistique, festif, scientifique, commercial, joie, clinique, symptôme, folklorique, littéraire
mobilisation: armée, réserviste, troupe, soldat, police, pompier, secours, ressource, fonds, recette, électorat, électeur, épargne, financement, moyen, service, état
blocage: psychologique, compte, prix, loyer, site, réseau, application
manœuvre: dilatoire, politique, politicien, frauduleux, dépassement, stationnement, diversion
déploiement: fibre, réseau, application, solution, vaccin, borne, technologie, société, activité, offre, compteur, service
essai: clinique, match, vaccin, libre, routier, littéraire
exécuter: travail, mission, ordre, œuvre, tâche, tableau, programme, pas, danse, budget, code, instruction, contrat, jugement, décision, mandat, plan, figure, mouvement, morceau
louer: villa, appartement, maison, chambre, salle, local, bureau, voiture, véhicule, terrain, camion, avion, hangar, logement, studio, bateau
neutraliser: route, voie, circulation, chaussée, effet, odeur, acide, toxine
décrocher: médaille, titre, prix, contrat, poste, emploi, victoire, diplôme, place, qualification, rôle, téléphone, marché, permis, bac, or, argent, bronze, siège, voix, bail, majorité, mandat, étoile
dispenser: cours, formation, soin, enseignement, conseil, largesse
acquitter: facture, taxe, dette, droit, somme, impôt, tâche, mission, loyer, amende, cotisation
capture: écran, image, carbone, poisson, vidéo
abattre: arbre, mur, cloison, carte, besogne, bétail, animal, bovin, porc, volaille, vache, mouton
encourager: éleveur, joueur, équipe, élève, enfant, investissement, consommation, lecture, pratique
abriter: musée, siège, source, espèce, collection, exposition, bureau, service, bibliothèque, réserve, faune, œuvre, vestige, commerce
loger: balle, enseigne
évacuer: eau, déchet, fumée, question, gravat, chaleur
révolte: film, documentaire, roman, livre
renvoi: appel, préjudicielle, devant
progresser: chômage, chiffre, prix, vente, point, taux, inflation, salaire, emploi, recette, température, sondage, élève, technique, recherche, science, enquête, négociation, discussion, idée, épidémie, maladie
heurter: difficulté, mur, refus, opposition, communication, obstacle, réticence, silence, problème, manque, limite, hostilité, incompréhension, scepticisme, déni, sensibilité, arbre, rocher, iceberg, glissière, voiture, camion
percuter: sol, mur, arbre, pylône, poteau, montagne, glissière, barrière, voiture, camion, train, rocher, bateau
conquérir: public, titre, marché, cœur, présidence, électeur, mairie, voix, médaille, pouvoir, élysée, espace, autonomie
emmener: groupe, équipe, liste, peloton, hôpital, école, clinique, enfant, ami, urgences
récupérer: sain, sauf, pilote, corps, dépouille, naufragé, survivant, rescapé, débris, argent, somme, point, bien, donnée, enfant, siège, énergie, voix, permis, blessure, titre, boîte, épave
investir: million, milliard, euro, dollar, argent, capital
asperger: eau, rue, sol, parfum
financer: campagne, film, étude, sondage, recherche, publicité, documentaire, album, travaux, voyage, achat, retraite
quitter: pouvoir, poste, fonction, scène, table, route, piste, chaussée
cortège: président, présidentiel, voiture, véhicule, funèbre, ministre, motard, nuptial, officiel, royal, princier
atterrir: avion, appareil, vol, hélicoptère, fusée, sonde, passager
message: clair, fort, signal, espoir, commun
parrainage: élu, signature, requis, nécessaire, valable, valide, candidat
venue: monde, antenne
renverser: voiture, camion, véhicule, bus, tendance, vapeur, situation, perspective, rôle, record, verre, liquide, piéton, cycliste
déplacement: cadre, match, équipe, véhicule, air
sport: match, championnat, buteur, sélectionneur, tournoi, demi-finale, quart de finale, coupe du monde, ligue des champions, mi-temps, penalty, gardien de but, entraîneur, maillot, podium, cycliste, peloton, set, tennis, football, rugby, basket, handball, jeux olympiques, milieu de terrain, ballon, stade, footballeur
accident: accident, séisme, tremblement de terre, magnitude, réplique, inondation, crue, intempérie, tempête, cyclone, ouragan, typhon, glissement de terrain, avalanche, éruption, tsunami, déraillement, collision, carambolage, naufrage, chavirer, noyade, noyé, crash, éboulement, effondrement, pluie torrentielle, sinistré, foudre, canicule, incendie de forêt, feu de forêt, épidémie, choléra, percuté, dérapé, sortie de route, panne, fuite de gaz, bousculade, intoxication, sécheresse, coulée de boue
fighting: attaque, frappe, bombardement, bombardé, tir, tiré, fusillade, armé, balle, attentat, combat, assaillant, djihadiste, jihadiste, terroriste, soldat, guerre, obus, missile, drone, roquette, gang, manifestant, émeute, meurtre, assassiné, assassinat, couteau, poignardé, kamikaze, bombe, milice, rebelle, raid
war: soldat, guerre, bombardement, obus, missile, drone, roquette, fusillade, attentat, milice, milicien, rebelle, djihadiste, jihadiste, terroriste, armée, gang, kamikaze, émeute, gaz lacrymogène, manifestant, cessez-le-feu, otage, troupe
`;
