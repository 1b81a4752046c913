/** AGREE: accepts, promises, offers. */
export const AGREE_WORDS = `
AGREE | verb | subject > à/de | accéder ~ demande, accéder ~ requête, se rallier ~ proposition, se plier ~ exigence, donner ~ aval, donner ~ consentement | Le roi du Maroc a accédé à la demande de l'Espagne.
AGREE | verb | subject > à | donner ~ accord, donner ~ feu vert, donner ~ assentiment | Le parlement kényan a donné son accord à l'envoi de policiers.
AGREE | verb | subject > de/à | accepter | Le gouvernement soudanais a accepté une trêve de trois jours.
AGREE | verb | subject > object | approuver, avaliser, entériner, agréer | La junte malienne a approuvé le plan de transition de l'Union africaine.
AGREE | verb | subject > à | consentir, souscrire, acquiescer, adhérer | Bogota a consenti à un nouvel accord avec la guérilla.
AGREE | verb | subject > à/envers | s'engager | Le président kényan s'est engagé à construire deux barrages.
AGREE | verb | subject > à | offrir, proposer de | Le Japon a offert aux Philippines de former leurs garde-côtes.
AGREE | verb | subject & avec/entre | s'accorder, s'entendre, convenir, parvenir ~ accord, trouver ~ accord | Le Soudan et l'Éthiopie se sont accordés sur le partage des eaux.
AGREE | verb | speaker & avec | exister ~ accord, avoir ~ accord | « Il n'existe aucun accord avec les rebelles », a déclaré le ministre kényan.
AGREE | noun | de > à | acceptation, consentement, promesse, engagement, assentiment | La promesse de l'Allemagne à la Pologne a été saluée.
AGREE | verb | subject > à/de | se dire ~ prêt, se dire ~ disposé, se déclarer ~ prêt, se déclarer ~ disposé, se montrer ~ disposé, se montrer ~ prêt, se dire ~ ouvert, prendre ~ engagement, renouveler ~ engagement, répondre ~ favorablement, donner ~ parole | Le Kenya s'est dit prêt à envoyer des policiers.
AGREE | verb | subject & avec/entre | se mettre ~ d'accord, tomber ~ d'accord, parvenir ~ compromis, trouver ~ compromis, trouver ~ terrain d'entente, arracher ~ accord, boucler ~ accord, conclure ~ compromis, sceller ~ trêve | Le Soudan et l'Éthiopie se sont mis d'accord sur un calendrier.
AGREE | noun | de > à | feu vert, accord de principe | Le feu vert du Kenya à la mission a été salué.
AGREE | verb | subject > à/de | valider ~ protocole, valider ~ accord, valider ~ plan, valider ~ calendrier, valider ~ compromis, valider ~ proposition, dire ~ oui, marquer ~ accord, se ranger ~ avis, tendre ~ main, donner ~ suite favorable, faire ~ promesse, opiner | Les syndicats kényans ont validé le protocole du ministère.
AGREE | verb | subject & avec/entre | tomber ~ accord, parvenir ~ entente, trouver ~ entente, parvenir ~ arrangement, trouver ~ arrangement | Le Soudan et l'Éthiopie sont parvenus à une entente.
AGREE | verb | subject > à/de | obtempérer, se plier ~ injonction/demande/décision/condition/verdict, se ranger ~ proposition/position, se conformer ~ exigence/demande/décision/injonction, exaucer, répondre ~ positivement, faire ~ droit à * demande/droit à * requête, faire ~ sienne * proposition, lever ~ veto/objection/réserve/opposition, accueillir ~ demande/requête | La junte guinéenne a obtempéré à l'injonction de la Cédéao.
AGREE | verb | subject > à/de | se dire ~ partant/d'accord/enclin/favorable à un/prête, se déclarer ~ partant/d'accord/disponible/ouvert, se montrer ~ ouvert/d'accord/enclin, tenir ~ parole, promettre ~ %help/indemnisation/million/milliard/renfort/enquête, donner ~ garantie, apporter ~ garantie, fournir ~ garantie, offrir ~ garantie, promettre, garantir | L'Éthiopie a donné des garanties au Soudan.
AGREE | verb | subject & avec/entre | dégager ~ consensus, trouver ~ consensus, parvenir ~ consensus, aboutir ~ %deal, arriver ~ %deal, finaliser ~ %deal, obtenir ~ accord de principe, transiger | Le Soudan et l'Éthiopie ont abouti à un compromis.
AGREE | noun | de > à | aval, blanc-seing, offre de paix, offre de trêve, offre de dialogue, offre de médiation, offre de négociation, offre de service, offre d'aide | L'offre de médiation de la Norvège au Soudan a été saluée.
AGREE | verb | subject > à | proposer ~ son aide/son assistance/son concours/son soutien/son expertise | Le Togo a proposé son aide au Bénin.
`;
