/** Words that many lines of the lexicon ask for together, one list a line; a line writes the name of the list for all of them. */
export const WORD_LISTS_DATA = `
%talks: pourparler, négociation, discussion, dialogue, concertation, consultation, tractation
%meeting: sommet, réunion, rencontre, conférence, table ronde, mini-sommet, séance de travail, assises
%truce: trêve, cessez-le-feu, cesser-le-feu, armistice, pause humanitaire, cessation des hostilités
%deal: accord, compromis, entente, arrangement, terrain d'entente
%treaty: traité, accord, convention, pacte, protocole, mémorandum, charte, déclaration, partenariat, alliance, feuille de route, lettre d'intention, arrangement, communiqué conjoint, entente
%envoy: délégation, mission, émissaire, envoyé, représentant, négociateur, diplomate, médiateur, ministre, plénipotentiaire
%bond: relation, coopération, partenariat, lien, collaboration, alliance
%help: aide, assistance, appui, soutien, financement, subvention, prêt, don, décaissement, versement, contribution, programme, bourse, crédit
%goods: livraison, exportation, importation, fourniture, vente, achat, échange commercial, commerce
%league: accord, traité, convention, pacte, protocole, statut, organisation, alliance, communauté, union, bloc, coalition, commission, comité, conseil, cour, instance, processus, agence, confédération, forum, plateforme, initiative, bureau
%relief: vivre, nourriture, médicament, denrée, tente, couverture, kit, colis, semence, eau, repas, ambulance, vaccin, matériel, équipement, carburant, céréale, blé, riz
%tax: droit de douane, droits de douane, tarif douanier, surtaxe
%captive: otage, prisonnier, détenu, captif, prisonnier de guerre
%wreck: véhicule, voiture, poubelle, bus, pneu, commerce, magasin, abribus, vitrine, moto, kiosque, boutique
%way: route, rue, autoroute, circulation, carrefour, avenue, boulevard, pont, axe, voie, rond-point, chaussée, périphérique, accès, entrée, nationale, artère, péage, trafic
%medium: chaîne, radio, journal, média, télévision, quotidien, hebdomadaire, site, presse, émission, diffusion, station, magazine, antenne
%net: internet, Internet, connexion, réseau, réseaux sociaux, accès à internet, accès à Internet, données mobiles, service internet, service Internet, signal
%emergency: état d'urgence, loi martiale, état de siège, état d'exception, régime d'exception, état de commotion, état de guerre
%cell: prison, détention, garde à vue, mandat de dépôt, écrou, cellule, dépôt, cachot, geôle, barreau, verrou
%wrong: scandale, honte, insulte, affront, outrage, humiliation, injustice, imposture, farce, parodie, mascarade, provocation, agression, ingérence, trahison, chantage, manipulation, crime, barbarie, massacre, génocide, mensonge, hypocrisie, lâcheté, calomnie, diffamation, complot, putsch, censure, aberration, absurdité, déni, dérive, faute, violation, atteinte, entrave, diktat, forfaiture, infamie, ignominie, lynchage, acharnement, simulacre, supercherie, folie, menteur, hypocrite, dictateur, tyran, traître, criminel, assassin, raciste, fasciste, incompétent, corrompu, irresponsable, honteux, scandaleux, inacceptable, inadmissible, intolérable, injuste, injustifié, injustifiable, indigne, ignoble, odieux, abject, révoltant, choquant, lamentable, déplorable, inhumain, arbitraire, abusif, illégal, illégitime, anticonstitutionnel, inconstitutionnel, antidémocratique, liberticide, discriminatoire, ridicule, grotesque, méprisant, insultant, humiliant, absurde, aberrant, insensé, cynique, monstrueux, infâme, indécent, mensonger, écœurant, pervers, impardonnable, inexcusable, inqualifiable, crapuleux, sordide, barbare
`;
