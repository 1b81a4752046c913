/** AGREE: accepts, promises, offers. */
export const AGREE_WORDS = `
AGREE | verb | subject > à/de | accéder ~ demande, accéder ~ requête, se rallier ~ proposition, se plier ~ exigence, donner ~ aval, donner ~ consentement | Le roi du Maroc a accédé à la demande de l'Espagne.
AGREE | verb | subject > à | donner ~ accord, donner ~ feu vert, donner ~ assentiment | Le parlement kényan a donné son accord à l'envoi de policiers.
AGREE | verb | subject > de/à | accepter | Le gouvernement soudanais a accepté une trêve de trois jours.
AGREE | verb | subject > object | approuver, avaliser, entériner, agréer | La junte malienne a approuvé le plan de transition de l'Union africaine.
AGREE | verb | subject > à | consentir, souscrire, acquiescer, adhérer | Bogota a consenti à un nouvel accord avec la guérilla.
AGREE | verb | subject > à/envers | s'engager | Le président kényan s'est engagé à construire deux barrages.
AGREE | verb | subject > à | promettre, garantir | Le Qatar a promis au Liban une aide de 50 millions de dollars.
AGREE | verb | subject > à | offrir, proposer de | Le Japon a offert aux Philippines de former leurs garde-côtes.
AGREE | verb | subject & avec/entre | s'accorder, s'entendre, convenir, conclure ~ accord, parvenir ~ accord, trouver ~ accord, conclure ~ trêve, négocier ~ trêve, conclure ~ cessez-le-feu | Le Soudan et l'Éthiopie se sont accordés sur le partage des eaux.
AGREE | verb | speaker & avec | exister ~ accord, avoir ~ accord | « Il n'existe aucun accord avec les rebelles », a déclaré le ministre kényan.
AGREE | noun | de > à | acceptation, consentement, promesse, engagement, assentiment | La promesse de l'Allemagne à la Pologne a été saluée.
AGREE | verb | subject > à/de | se dire ~ prêt, se dire ~ disposé, se déclarer ~ prêt, se déclarer ~ disposé, se montrer ~ disposé, se montrer ~ prêt, se dire ~ ouvert, prendre ~ engagement, renouveler ~ engagement, répondre ~ favorablement, accueillir ~ favorablement, donner ~ parole | Le Kenya s'est dit prêt à envoyer des policiers.
AGREE | verb | subject & avec/entre | se mettre ~ d'accord, tomber ~ d'accord, parvenir ~ compromis, trouver ~ compromis, trouver ~ terrain d'entente, sceller ~ accord, arracher ~ accord, boucler ~ accord, conclure ~ compromis, conclure ~ entente, sceller ~ trêve | Le Soudan et l'Éthiopie se sont mis d'accord sur un calendrier.
AGREE | noun | de > à | feu vert, accord de principe | Le feu vert du Kenya à la mission a été salué.
AGREE | verb | subject > à/de | valider ~ protocole, valider ~ accord, valider ~ plan, valider ~ calendrier, valider ~ compromis, valider ~ proposition, dire ~ oui, marquer ~ accord, se ranger ~ avis, tendre ~ main, donner ~ suite favorable, faire ~ promesse, opiner | Les syndicats kényans ont validé le protocole du ministère.
AGREE | verb | subject & avec/entre | tomber ~ accord, parvenir ~ entente, trouver ~ entente, négocier ~ accord, parvenir ~ arrangement, trouver ~ arrangement | Le Soudan et l'Éthiopie sont parvenus à une entente.
`;
