/**
 * What a verb or noun says about the act it governs: « démentir l'attaque », « prévoir de se retirer », « exiger la libération ».
 * One line is `effect: lemmas`; which effect gives which status is in read-attitudes.ts.
 *
 * denied: the subject says it is not so · dismissed: denied where what is dismissed is only told (« balayer la rumeur d'une attaque »), and so is what is `blocked` · planned: intended, ordered, scheduled · requested: asked for or proposed
 * claimed: the subject says it is so · hypothetical: possible only · through: begins, goes on, ends, is attempted: as if the act stood alone
 * suffered: the subject undergoes the act · occurs: the act is the subject: « une attaque a eu lieu »
 * blocked: the act does not come about, and nobody is quoted as denying it · foiled: it was planned, and does not come about
 * answered: thanked, praised or blamed « pour » what was done · undone: the subject does not do what the infinitive says; denied, he does: « n'a pas manqué de »
 */
export const ATTITUDES_DATA = `
denied: démentir, nier, réfuter, contester, récuser, infirmer, se défendre
dismissed: écarter, balayer, repousser, démonter, combattre
planned: approuver, valider, entériner, prévoir, planifier, envisager, projeter, compter, s'apprêter, préparer, se préparer, ordonner, décider, programmer, vouloir, viser, entendre, s'engager, promettre, ambitionner, aller, devoir, jurer, voter, autoriser, accepter, s'accorder, convenir, convoquer, fixer, organiser, charger, censer, destiner, se disposer, se proposer, escompter, tabler, se résoudre, mandater, missionner, réserver, résoudre, opter, prescrire
requested: appeler, requérir, exiger, réclamer, demander, exhorter, proposer, presser, sommer, prier, inviter, enjoindre, recommander, préconiser, plaider, solliciter, insister, suggérer, souhaiter, conseiller, espérer
claimed: affirmer, revendiquer, annoncer, confirmer, reconnaître, admettre, avouer, signaler, rapporter, dénoncer, déplorer, condamner, saluer, évoquer, mentionner, recenser, constater, documenter, imputer, attribuer, proclamer, fêter, célébrer, accuser, reprocher, soupçonner
hypothetical: pouvoir, se pouvoir, hésiter, craindre, redouter, risquer, supposer, anticiper, menacer, envisager, imaginer, étudier, examiner, pourrait
through: commencer, continuer, poursuivre, tenter, essayer, cesser, finir, achever, entamer, lancer, reprendre, intensifier, multiplier, chercher, arriver, parvenir, réussir, procéder, mener, effectuer, réaliser, conduire, perpétrer, commettre, accélérer, venir, laisser, faire, participer, contribuer, aider, terminer, conclure, oser, permettre, avoir, tenir, ouvrir, organiser, débuter, répéter, suspendre, interrompre, arrêter, accroître, imposer, décréter, instaurer, durcir, renforcer, prolonger, accentuer, opérer, déclencher, signer, rejoindre, soutenir, appuyer, tendre, exécuter, engager, entreprendre, livrer, se livrer, prendre, jouer, déposer, enchaîner, observer, orchestrer, coordonner, diriger, superviser, négocier, maintenir, aboutir, déboucher, déclarer
suffered: repousser, subir, essuyer, endurer, encaisser, soumettre
occurs: avoir, s'ouvrir, partir, s'élancer, démarrer, exister, se produire, survenir, se dérouler, se tenir, tenir, débuter, commencer, reprendre, se poursuivre, intervenir, éclater, suivre, viser, toucher, faire, frapper, ouvrir, cesser, s'arrêter, se terminer, s'achever, prévoir, programmer, mener, conduire, lancer, effectuer, perpétrer, commettre, signaler, constater, enregistrer, observer
undone: échouer, faillir, manquer, omettre, oublier, négliger, tarder, s'abstenir, se garder
answered: remercier, féliciter, louer, saluer, applaudir, complimenter, récompenser, décorer, critiquer, fustiger, blâmer, conspuer, tancer, admonester, réprimander, s'excuser, se réjouir
foiled: déjouer
blocked: interdire, lever, retirer, abandonner, surmonter, dissiper, éviter, empêcher, renoncer, échouer, refuser, annuler, reporter, prévenir, manquer, omettre, oublier, exclure, rejeter, décliner, décommander
`;
