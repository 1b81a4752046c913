/**
 * The French event lexicon: which words tell of which event, and who takes part.
 * One line is `TYPE[.mode] | verb or noun | frame | lemmas | example`; how to read and add one: docs/event-lexicon.md.
 * Types and modes are PLOVER 2.0's (Open Event Data Alliance). The choice of words and the examples are ours.
 */
export const EVENT_LEXICON_DATA = `
# AGREE: accepts, promises, offers
AGREE | verb | subject > à/de | accéder ~ demande, accéder ~ requête, se rallier ~ proposition, se plier ~ exigence, donner ~ aval, donner ~ consentement | Le roi du Maroc a accédé à la demande de l'Espagne.
AGREE | verb | subject > à | donner ~ accord, donner ~ feu vert, donner ~ assentiment | Le parlement kényan a donné son accord à l'envoi de policiers.
AGREE | verb | subject > de/à | accepter | Le gouvernement soudanais a accepté une trêve de trois jours.
AGREE | verb | subject > object | approuver, avaliser, entériner, agréer | La junte malienne a approuvé le plan de transition de l'Union africaine.
AGREE | verb | subject > à | consentir, souscrire, acquiescer, adhérer | Bogota a consenti à un nouvel accord avec la guérilla.
AGREE | verb | subject > à/envers | s'engager | Le président kényan s'est engagé à construire deux barrages.
AGREE | verb | subject > à | promettre, garantir | Le Qatar a promis au Liban une aide de 50 millions de dollars.
AGREE | verb | subject > à | offrir, proposer de | Le Japon a offert aux Philippines de former leurs garde-côtes.
AGREE | verb | subject & avec/entre | s'accorder, s'entendre, convenir, conclure ~ accord, parvenir ~ accord, trouver ~ accord, conclure ~ trêve, négocier ~ trêve, conclure ~ cessez-le-feu | Le Soudan et l'Éthiopie se sont accordés sur le partage des eaux.
AGREE | noun | de > à | acceptation, consentement, promesse, engagement, assentiment | La promesse de l'Allemagne à la Pologne a été saluée.
# CONSULT: meets, visits, calls, mediates
CONSULT.visit | verb | subject(official) > à | rendre ~ visite | Le ministre turc a rendu visite au président serbe.
CONSULT.visit | verb | subject(official) > à/en! | effectuer ~ visite, entamer ~ visite, faire ~ escale, effectuer ~ déplacement, séjourner | La chancelière allemande a effectué une visite à Ankara.
CONSULT | verb | subject & avec | entamer ~ pourparler, reprendre ~ pourparler, mener ~ pourparler, entamer ~ négociation, mener ~ négociation, reprendre ~ négociation, engager ~ négociation, ouvrir ~ négociation, engager ~ dialogue, ouvrir ~ dialogue, reprendre ~ dialogue, engager ~ discussion, entamer ~ discussion, tenir ~ discussion, tenir ~ réunion, mener ~ concertation, mener ~ consultation | Le Soudan a entamé des pourparlers avec les rebelles.
CONSULT.multilateral | verb | subject(official) | participer ~ sommet, participer ~ réunion, participer ~ négociation, participer ~ pourparler, participer ~ discussion, participer ~ conférence, assister ~ sommet, assister ~ réunion | Le président kényan participera à un sommet à Kigali.
CONSULT | verb | subject > à | adresser ~ lettre, adresser ~ message, envoyer ~ lettre, envoyer ~ message, transmettre ~ message | Le président iranien a adressé une lettre au roi saoudien.
CONSULT.phone | verb | subject(official) & avec | s'entretenir ~ téléphone, parler ~ téléphone, échanger ~ téléphone, discuter ~ téléphone | Le chancelier allemand s'est entretenu au téléphone avec le président serbe.
CONSULT.visit | verb | subject(official) > pour/vers/à! | s'envoler | Le ministre japonais s'est envolé pour Manille.
CONSULT | verb | subject(official) & object | rencontrer | Le président brésilien a rencontré son homologue colombien à Leticia.
CONSULT.visit | verb | object(official) > subject | recevoir, accueillir | Le roi du Maroc a reçu le Premier ministre espagnol à Rabat.
CONSULT.visit | verb | subject(official) > à/en/chez! | aller | Le ministre chilien ira à Bogota lundi.
CONSULT.visit | verb | subject(official) > à/en/chez/dans/sur/auprès! | se rendre, se déplacer, voyager | La ministre allemande des Affaires étrangères s'est rendue à Beyrouth.
CONSULT.visit | verb | object(official) > à/en/dans! | attendre | Le chancelier allemand est attendu jeudi à Ankara.
CONSULT.visit | verb | subject(official) > object | visiter | Le secrétaire général de l'ONU a visité le Tchad lundi.
CONSULT.visit | verb | subject > à/en | envoyer ~ délégation, dépêcher ~ délégation, envoyer ~ mission, dépêcher ~ mission, envoyer ~ représentant, envoyer ~ émissaire, dépêcher ~ émissaire | La Cédéao a envoyé une délégation à Niamey.
CONSULT.visit | verb | subject(official) > à/en! | arriver, atterrir | L'émissaire américain est arrivé à Khartoum dimanche.
CONSULT | verb | subject & avec | s'entretenir, discuter, dialoguer, négocier, se concerter, parlementer, se rencontrer, se revoir, échanger | Le chef de la diplomatie turque s'est entretenu avec son homologue irakien.
CONSULT | verb | subject & avec | parler avec, avoir ~ entretien, avoir ~ conversation, tenir ~ pourparlers, mener ~ discussion | Le ministre péruvien a eu un entretien avec le président chilien.
CONSULT.multilateral | verb | subject(official) & avec | se réunir, siéger | Les ministres de la Cédéao se sont réunis à Abuja.
CONSULT | verb | subject(official) | convoquer ~ réunion, convoquer ~ conseil, convoquer ~ sommet, présider ~ réunion, présider ~ conseil, tenir ~ conseil | Le président polonais a convoqué une réunion d'urgence.
CONSULT.phone | verb | subject & avec | tenir ~ visioconférence, tenir ~ vidéoconférence | Le ministre malaisien a tenu une visioconférence avec son homologue thaïlandais.
CONSULT.phone | verb | subject & object | appeler ~ téléphone, téléphoner | Le chancelier a téléphoné au président serbe.
CONSULT | verb | subject & object | consulter | Le Premier ministre libanais a consulté les partis.
CONSULT | verb | subject > entre/dans | arbitrer, s'entremettre | L'Angola a arbitré entre Kinshasa et Kigali.
CONSULT | noun | de & avec/entre | rencontre, entretien, entrevue, table ronde, pourparler, négociation, tête-à-tête, conversation, dialogue, tractation, concertation | La rencontre entre le pape et le patriarche a eu lieu à Chypre.
CONSULT | noun | de & avec/entre | discussion, consultation, réunion, audience, dîner, déjeuner | Des discussions entre le Hamas et l'Égypte ont repris au Caire.
CONSULT.multilateral | noun | de & avec/entre | sommet, conférence ministérielle, conclave | Le sommet de l'Union africaine s'est ouvert à Addis-Abeba.
CONSULT.visit | noun | de(official) > à/en/chez/dans/de | visite officielle, visite d'État, visite, déplacement, venue, tournée, séjour | La visite du président chinois en Serbie a commencé mardi.
CONSULT.phone | noun | de & avec/entre | appel téléphonique, coup de fil, visioconférence, entretien téléphonique, conversation téléphonique, échange téléphonique | Un appel téléphonique entre Macron et Erdogan a eu lieu lundi.
CONSULT | noun | de > entre/dans | médiation, entremise, bons offices | La médiation du Qatar entre Israël et le Hamas continue.
# SUPPORT: praises, backs, congratulates, ratifies, restores ties
SUPPORT | verb | subject > de | faire ~ éloge, prendre ~ défense, chanter ~ louange | Le Premier ministre haïtien a fait l'éloge de la police kényane.
SUPPORT | verb | subject > à | apporter ~ appui, adresser ~ félicitation, présenter ~ félicitation, voter ~ faveur, se prononcer ~ faveur, exprimer ~ gratitude, exprimer ~ condoléance, adresser ~ condoléance, voter ~ confiance, accorder ~ confiance, renouveler ~ confiance, rendre ~ honneur, apporter ~ caution, exprimer ~ compassion | Le roi du Maroc a adressé ses condoléances à l'Espagne.
SUPPORT | verb | subject > de/derrière | se ranger ~ côté, se ranger ~ derrière, prendre ~ parti, se tenir ~ côté | La Turquie s'est rangée aux côtés du Qatar.
SUPPORT | verb | subject & avec | signer ~ pacte, signer ~ déclaration, signer ~ protocole, signer ~ partenariat, nouer ~ relation, établir ~ relation, renouer ~ relation, conclure ~ partenariat, conclure ~ pacte, conclure ~ alliance | Le Japon a signé un pacte de défense avec les Philippines.
SUPPORT | verb | subject > à/en | rouvrir ~ ambassade, ouvrir ~ ambassade | L'Allemagne a rouvert son ambassade à Damas.
SUPPORT | verb | subject > object! | soutenir, appuyer, épauler, plébisciter | La Chine soutient le gouvernement cubain.
SUPPORT | verb | subject > object | saluer, remercier, féliciter, louer, applaudir, encenser, complimenter | La présidente mexicaine a félicité le nouveau pape.
SUPPORT | verb | subject > de | se féliciter, se réjouir | L'Union européenne s'est félicitée de la libération des otages.
SUPPORT | verb | subject & avec | signer ~ accord, signer ~ traité, signer ~ convention, signer ~ mémorandum, signer | L'Arménie et l'Azerbaïdjan ont signé un accord de paix.
SUPPORT | verb | subject > object | ratifier, parapher | Le sénat philippin a ratifié le traité.
SUPPORT | verb | subject > à | rendre ~ hommage, apporter ~ soutien, exprimer ~ soutien, réaffirmer ~ soutien, réitérer ~ soutien, afficher ~ soutien, exprimer ~ solidarité, présenter ~ condoléance, témoigner ~ soutien | Le Premier ministre indien a exprimé son soutien au Bangladesh.
SUPPORT | verb | subject > object | reconnaître ~ État, reconnaître ~ indépendance | L'Espagne a reconnu l'État de Palestine.
SUPPORT | verb | subject & avec | restaurer ~ relation, rétablir ~ relation, normaliser ~ relation, renouer, se réconcilier | L'Arabie saoudite a rétabli ses relations avec l'Iran.
SUPPORT | noun | de > à/envers/pour | soutien, appui, hommage, félicitation, condoléance, solidarité | Le soutien de la Turquie à la Syrie reste entier.
SUPPORT | noun | de > avec/entre | rétablissement des relations, restauration des relations, normalisation des relations | Le rétablissement des relations de Riyad avec Téhéran est attendu.
SUPPORT | noun | de > à | ratification, normalisation, réconciliation, signature | La ratification du traité par le Kenya est attendue.
# CONCEDE: apologises, eases, pardons
CONCEDE | verb | subject | abandonner ~ projet, abandonner ~ réforme, annuler ~ réforme, annuler ~ hausse, reporter ~ réforme, geler ~ hausse, geler ~ réforme, faire ~ machine arrière, revenir ~ décision, lever ~ poursuite, abandonner ~ poursuite, promulguer ~ amnistie, décréter ~ amnistie, suspendre ~ hausse, abroger | Le gouvernement kényan a annulé la hausse des taxes.
CONCEDE | verb | subject | exprimer ~ regret, exprimer ~ remords, admettre ~ défaite, reconnaître ~ tort, présenter ~ regret | Le Premier ministre japonais a exprimé ses regrets aux familles.
CONCEDE | verb | subject | retirer ~ réforme, suspendre ~ réforme, retirer ~ projet, faire ~ marche arrière, accorder ~ amnistie | Le gouvernement kényan a retiré son projet de loi.
CONCEDE | verb | subject > à/de | garantir ~ vie, promettre ~ vie, laisser ~ vie sauve, promettre ~ clémence | Le général birman a garanti la vie sauve aux mutins.
CONCEDE | verb | subject > object | traiter ~ dignité, traiter ~ humanité | L'armée éthiopienne traitera les prisonniers avec dignité.
CONCEDE | verb | subject > à/auprès | s'excuser, présenter ~ excuse, demander ~ pardon, faire ~ concession | Le Premier ministre japonais a présenté ses excuses aux victimes.
CONCEDE | verb | subject > object | gracier, amnistier, acquitter, relaxer, disculper, innocenter, blanchir | Le président tunisien a gracié douze détenus.
CONCEDE | verb | subject > object | alléger, assouplir, atténuer, commuer | Les Pays-Bas ont assoupli les règles d'asile.
CONCEDE | verb | subject > de/à | renoncer, céder, reculer | Le gouvernement équatorien a renoncé à la hausse des carburants.
CONCEDE | verb | subject | concéder ~ défaite, reconnaître ~ défaite | L'opposant ghanéen a concédé sa défaite.
CONCEDE | noun | par > de | grâce présidentielle, amnistie, acquittement, relaxe, excuse, concession, assouplissement, allègement | L'acquittement de l'ancien ministre par la cour a surpris.
# COOPERATE: works together, exchanges
COOPERATE | verb | subject & avec | échanger ~ otage, échanger ~ détenu, échanger ~ corps, échanger ~ renseignement, unir ~ force, patrouiller ~ ensemble | L'Arménie et l'Azerbaïdjan ont échangé trente détenus.
COOPERATE | verb | subject & avec | coopérer, collaborer, s'associer, s'allier, échanger ~ prisonnier | L'Ukraine et la Russie ont échangé des prisonniers.
COOPERATE | noun | de & avec/entre | coopération, collaboration, partenariat, échange de prisonniers, exercice conjoint, manœuvre conjointe, opération conjointe | L'échange de prisonniers entre l'Iran et les États-Unis a eu lieu à Doha.
# AID: gives material help
AID | verb | subject > à/pour! | livrer, fournir, octroyer, allouer, débloquer, verser | La Corée du Sud a livré des obusiers à la Pologne.
AID | verb | subject > à/pour | livrer ~ arme, livrer ~ char, livrer ~ missile, livrer ~ munition, livrer ~ blindé, livrer ~ vivre, accorder ~ aide, donner ~ aide, donner ~ arme, débloquer ~ aide, verser ~ aide, offrir ~ aide, allouer ~ aide, envoyer ~ arme, envoyer ~ munition, envoyer ~ matériel, envoyer ~ médecin, envoyer ~ vivre, envoyer ~ médicament, parachuter ~ vivre, parachuter ~ aide | L'Allemagne enverra des munitions à l'Estonie.
AID | verb | subject > object | aider, secourir, ravitailler, approvisionner, équiper, financer, subventionner, armer, soigner, héberger | La Croix-Rouge a secouru des déplacés au Nord-Kivu.
AID | verb | subject > à/pour | acheminer, distribuer, fournir ~ aide, envoyer ~ secours, larguer ~ vivre, larguer ~ aide, apporter ~ aide, venir ~ aide, porter ~ secours, envoyer ~ aide, envoyer ~ secouriste | Le Programme alimentaire mondial a distribué des vivres aux réfugiés.
AID | noun | de > à/pour | aide humanitaire, aide militaire, aide financière, aide, livraison, assistance, don, financement, secours, ravitaillement | La livraison de chars par l'Allemagne à l'Ukraine a commencé.
# RETREAT: withdraws, releases, disarms, cease-fire, grants access, resigns
RETREAT.release | verb | none > subject | sortir ~ prison, recouvrer ~ liberté, retrouver ~ liberté, quitter ~ prison, sortir ~ détention | L'opposant tunisien Ahmed Karoui est sorti de prison lundi.
RETREAT.access | verb | subject > à | autoriser ~ entrée, autoriser ~ accès, autoriser ~ passage, laisser ~ entrer, laisser ~ passer, ouvrir ~ corridor, ouvrir ~ couloir | Israël a autorisé l'entrée de camions au Liban.
RETREAT.disarm | verb | subject > à | se constituer ~ prisonnier | Le chef rebelle s'est constitué prisonnier.
RETREAT.withdraw | noun | de(armed) > de | départ | Le départ des soldats français du Mali a été salué.
RETREAT.withdraw | verb | subject > de | se retirer, se replier, battre ~ retraite, évacuer ~ position, évacuer ~ base, abandonner ~ position, céder ~ terrain, quitter ~ position, se désengager, décrocher | L'armée française s'est retirée du Niger.
RETREAT.withdraw | verb | subject > de | retirer ~ troupe, retirer ~ soldat, retirer ~ force, rapatrier ~ soldat | Paris a retiré ses troupes du Burkina Faso.
RETREAT.withdraw | verb | subject(armed) | quitter ~ base, quitter ~ poste, achever ~ retrait | Les derniers soldats américains ont quitté la base d'Agadez.
RETREAT.withdraw | noun | de > de | retrait, repli, désengagement, repositionnement, évacuation | Le retrait des forces rwandaises a été annoncé.
RETREAT.release | verb | subject > object | libérer, relâcher, élargir, remettre ~ liberté, remettre ~ otage, restituer, rendre ~ corps | Le Hamas a libéré quatre otages samedi.
RETREAT.release | noun | par > de | libération, élargissement, remise en liberté, restitution | La libération du journaliste par les talibans a été confirmée.
RETREAT.disarm | verb | subject > à/devant | capituler, déposer ~ arme, rendre ~ arme | Les combattants du PKK ont déposé les armes.
RETREAT.disarm | verb | subject(armed) > à/devant | se rendre | Les mutins se sont rendus à la police.
RETREAT.disarm | noun | de > à | capitulation, reddition, désarmement, démobilisation | La reddition des mutins a mis fin à la crise.
RETREAT.ceasefire | verb | subject | cesser ~ feu, cesser ~ hostilité, suspendre ~ offensive, suspendre ~ opération, suspendre ~ frappe, observer ~ trêve, respecter ~ trêve | L'armée israélienne a suspendu ses opérations à Rafah.
RETREAT.ceasefire | noun | de & avec/entre | cessez-le-feu, trêve, armistice, cessation des hostilités, pause humanitaire, cesser-le-feu | Le cessez-le-feu entre Israël et le Hezbollah est entré en vigueur.
RETREAT.access | verb | subject | rouvrir ~ frontière, rouvrir ~ passage, lever ~ blocus, lever ~ siège, lever ~ couvre-feu, lever ~ état d'urgence, lever ~ loi martiale, lever ~ restriction, rouvrir | L'Égypte a rouvert le point de passage de Rafah.
RETREAT.access | verb | subject > contre/à | lever ~ sanction, lever ~ embargo, lever ~ interdiction | Washington a levé ses sanctions contre la Syrie.
RETREAT.access | noun | par > de | réouverture, levée | La levée des sanctions par l'Union européenne est attendue par Damas.
RETREAT.resign | verb | subject | démissionner, abdiquer, présenter ~ démission, remettre ~ démission, rendre ~ tablier, quitter ~ pouvoir, quitter ~ fonction, quitter ~ gouvernement, quitter ~ poste, jeter ~ éponge, se démettre, rendre ~ démission, quitter ~ présidence, renoncer ~ mandat | Le Premier ministre haïtien a démissionné lundi.
RETREAT.resign | noun | de | démission, abdication | La démission du ministre portugais a été acceptée.
# REQUEST: asks, urges, demands, proposes
REQUEST | verb | subject > à | adresser ~ demande, formuler ~ demande, soumettre ~ plan, soumettre ~ proposition, soumettre ~ résolution, présenter ~ plan, présenter ~ proposition, présenter ~ résolution, demander ~ aide, solliciter ~ aide, poser ~ ultimatum | L'Égypte a soumis une proposition au Hamas.
REQUEST | verb | subject > à | demander, réclamer, exiger, quémander, solliciter | L'opposition a demandé au président de démissionner.
REQUEST | verb | subject > object | exhorter, appeler, presser, sommer, prier, enjoindre, inviter, adjurer, conjurer, implorer, supplier | L'ONU a exhorté les rebelles à libérer les civils.
REQUEST | verb | subject > à/pour! | faire ~ appel | Le Soudan a fait appel à l'Union africaine.
REQUEST | verb | subject > à/pour | lancer ~ appel | Les syndicats ont lancé un appel à la grève.
REQUEST | verb | subject > à | plaider, militer, insister, faire ~ pression, mettre ~ demeure | La Norvège a plaidé pour un accès humanitaire à Gaza.
REQUEST | verb | subject > à | proposer, suggérer, recommander, préconiser, préconiser de | L'Égypte a proposé un plan de trêve aux belligérants.
REQUEST | verb | subject > contre/pour/à | requérir | Le procureur a requis cinq ans de prison contre l'ancien maire.
REQUEST.yield | verb | subject > de/contre | interjeter ~ appel, faire appel de, se pourvoir ~ cassation | Les avocats du maire ont fait appel de sa condamnation.
REQUEST.change | noun | de > contre | motion de censure, motion de défiance, motion de destitution | La motion de censure de l'opposition contre le gouvernement sera examinée.
REQUEST.change | verb | subject > contre | déposer ~ motion | L'opposition a déposé une motion de censure contre le gouvernement.
REQUEST | noun | de > à | demande, appel, requête, exigence, ultimatum, revendication, proposition, pétition, réquisition | L'appel du pape aux dirigeants du Soudan du Sud a été entendu.
# ACCUSE: disapproves, alleges, investigates
ACCUSE.disapprove | verb | subject > object | qualifier ~ inacceptable, qualifier ~ terroriste, qualifier ~ crime, qualifier ~ criminel, qualifier ~ honteux, qualifier ~ illégal, qualifier ~ agression, qualifier ~ provocation, qualifier ~ dictateur, qualifier ~ menteur, qualifier ~ traître, qualifier ~ parasite, qualifier ~ injuste, qualifier ~ irresponsable, qualifier ~ barbare, qualifier ~ ingérence, traiter ~ terroriste, traiter ~ menteur, traiter ~ dictateur, traiter ~ traître, juger ~ inacceptable, juger ~ inadmissible, juger ~ scandaleux, juger ~ honteux, juger ~ irresponsable, juger ~ illégal, juger ~ incompréhensible, juger ~ regrettable, juger ~ disproportionné, juger ~ intolérable, juger ~ absurde, juger ~ indigne, qualifier ~ démesuré, qualifier ~ dangereux, qualifier ~ infondé, qualifier ~ hypocrite, qualifier ~ cynique, qualifier ~ regrettable, qualifier ~ inadmissible, qualifier ~ scandaleux, qualifier ~ intolérable, qualifier ~ disproportionné, qualifier ~ absurde, qualifier ~ massacre, qualifier ~ mascarade, tenir ~ responsable | Le Chili a qualifié le président vénézuélien de dictateur.
ACCUSE.disapprove | verb | subject > de/contre/devant | exprimer ~ inquiétude, exprimer ~ préoccupation, exprimer ~ indignation, exprimer ~ désaccord, exprimer ~ opposition, exprimer ~ colère, faire part de * inquiétude, faire part de * préoccupation, manifester ~ inquiétude, tirer ~ boulet | L'Allemagne a exprimé sa préoccupation devant la Hongrie.
ACCUSE.disapprove | verb | subject > à | convoquer ~ ambassadeur, convoquer ~ ambassadrice, convoquer ~ chargé, convoquer ~ diplomate, convoquer ~ consul | La Norvège a convoqué l'ambassadeur de Russie.
ACCUSE.allege | verb | subject & avec | s'accuser, se renvoyer ~ responsabilité, se rejeter ~ faute | L'Inde et la Chine se sont accusées mutuellement.
ACCUSE.allege | verb | subject > contre | engager ~ poursuite, lancer ~ poursuite, intenter ~ procès, intenter ~ action | Le Mexique a engagé des poursuites contre une banque.
ACCUSE.investigate | verb | subject | se saisir ~ enquête, se saisir ~ fait, se saisir ~ affaire, se saisir ~ dossier | Le parquet antiterroriste s'est saisi de l'enquête.
ACCUSE.investigate | verb | subject > sur/contre | mener ~ enquête, lancer ~ enquête, rouvrir ~ enquête, ouvrir ~ procédure, diligenter ~ audit | Le procureur péruvien a lancé une enquête sur le maire.
ACCUSE.disapprove | verb | subject > object | condamner, dénoncer, critiquer, fustiger, déplorer, blâmer, désapprouver, stigmatiser, réprouver, décrier, vilipender, regretter, conspuer, épingler, étriller, tancer, tacler, vitupérer, désavouer, récuser | La Ligue arabe a condamné les frappes sur Damas.
ACCUSE.disapprove | verb | subject > contre | s'indigner, protester, s'insurger, s'alarmer, s'inquiéter | Caracas a protesté contre les manœuvres américaines.
ACCUSE.disapprove | verb | subject > contre! | s'élever | Les évêques se sont élevés contre le gouvernement.
ACCUSE.allege | verb | subject > object | accuser, soupçonner, incriminer, taxer, suspecter, mettre ~ cause, imputer, reprocher, pointer ~ doigt | Kinshasa accuse le Rwanda de soutenir le M23.
ACCUSE.allege | verb | subject > à | attribuer ~ attaque, attribuer ~ cyberattaque, attribuer ~ responsabilité, reprocher à, imputer à | Séoul a attribué la cyberattaque à Pyongyang.
ACCUSE.allege | verb | subject > contre | porter ~ plainte, déposer ~ plainte, saisir ~ cour, saisir ~ tribunal, saisir la justice, poursuivre ~ justice, attaquer ~ justice, ester | L'Afrique du Sud a porté plainte contre Israël devant la Cour internationale de justice.
ACCUSE.allege | verb | subject > object | inculper, mettre ~ examen, traduire ~ justice, assigner | Le parquet a inculpé l'ancien président péruvien pour corruption.
ACCUSE.investigate | verb | subject > sur | enquêter, ouvrir ~ enquête, diligenter ~ enquête, ouvrir ~ information, perquisitionner, investiguer | Le parquet de Paris a ouvert une enquête sur l'entreprise.
ACCUSE.investigate | noun | de > sur/contre | enquête, investigation, perquisition, commission d'enquête | L'enquête de la Cour pénale internationale sur le Venezuela continue.
ACCUSE.disapprove | noun | de > de | condamnation, dénonciation, critique, réprobation, indignation | La condamnation par l'Union africaine du coup d'État a été unanime.
ACCUSE.allege | noun | de > contre | accusation, plainte, inculpation, mise en examen, mise en cause, allégation | L'accusation du Mali contre l'Algérie a surpris.
# REJECT: refuses, votes down
REJECT | verb | subject > à | opposer ~ refus, bloquer ~ projet, bloquer ~ paquet, bloquer ~ motion, bloquer ~ vote, bloquer ~ négociation, opposer ~ fin de non-recevoir, faire ~ sourde oreille, voter ~ contre, se prononcer ~ contre, ignorer ~ ultimatum, ignorer ~ appel, se dire ~ opposé, bloquer ~ texte, bloquer ~ loi, bloquer ~ budget, débouter, retoquer, invalider | Les députés kényans ont voté contre le budget.
REJECT | verb | subject > object | rejeter, refuser, décliner, repousser ~ offre, repousser ~ proposition, repousser ~ demande, écarter, exclure, balayer | Téhéran a rejeté l'offre américaine.
REJECT | verb | subject > à | s'opposer, dire ~ non, opposer ~ veto, mettre ~ veto, résister | La Hongrie s'est opposée aux sanctions.
REJECT.change | verb | subject > contre/de | rejeter ~ motion, repousser ~ motion | Les députés portugais ont rejeté la motion de censure contre le gouvernement.
REJECT | verb | subject > object | boycotter ~ dialogue, bloquer ~ résolution, bloquer ~ accord, bloquer ~ adhésion | La Russie a bloqué une résolution du Conseil de sécurité.
REJECT | noun | de > de/à | rejet, refus, veto, fin de non-recevoir | Le refus du Mali de négocier inquiète ses voisins.
# THREATEN
THREATEN | verb | subject > object | avertir, prévenir | Pyongyang a averti que toute incursion aurait des conséquences.
THREATEN | verb | subject > object | mettre ~ garde | Le Kremlin a mis en garde la Corée du Sud contre une livraison d'armes.
THREATEN | verb | subject > à/contre | agiter ~ menace, brandir ~ menace | Pékin a brandi la menace de représailles contre le Japon.
THREATEN | verb | subject > object | menacer, intimider, brandir ~ menace | Le Venezuela a menacé le Guyana d'annexer l'Essequibo.
THREATEN | verb | subject > à/contre | lancer ~ ultimatum, adresser ~ ultimatum, fixer ~ ultimatum, avertir ~ représaille, promettre ~ représaille, jurer ~ venger, promettre ~ paralyser, promettre ~ bloquer, jurer ~ riposter, jurer de ~ représaille, promettre ~ riposter, promettre ~ riposte, promettre ~ venger | La junte a lancé un ultimatum aux mutins.
THREATEN | noun | de > contre/à/envers | menace, intimidation, chantage | Les menaces de Pyongyang contre le Sud se multiplient.
# PROTEST
PROTEST.riot | verb | subject > contre | se soulever, se révolter, se mutiner, se rebeller, affronter ~ police, incendier ~ pneu | Des soldats se sont mutinés contre le gouvernement à Bamako.
PROTEST.demo | verb | subject > contre | scander ~ slogan, brandir ~ pancarte, brandir ~ banderole, sortir ~ rue, envahir ~ rue, tenir ~ sit-in, organiser ~ sit-in | Des étudiants ont scandé des slogans contre la junte à Conakry.
PROTEST.strike | verb | subject > contre | observer ~ grève, entamer ~ grève, poursuivre ~ grève, lancer ~ grève, suspendre ~ travail | Les médecins ont entamé une grève à Lagos.
PROTEST.riot | verb | subject > sur/contre | jeter ~ projectile, lancer ~ projectile, jeter ~ pierre, lancer ~ pierre, brûler ~ pneu, dresser ~ barricade, ériger ~ barricade | Des jeunes ont lancé des pierres sur les policiers à Conakry.
PROTEST.demo | verb | subject > contre | manifester, défiler, protester ~ rue, descendre ~ rue, se rassembler, marcher ~ contre, battre ~ pavé, se mobiliser | Des milliers de Serbes ont manifesté contre la corruption à Belgrade.
PROTEST.demo | noun | de > contre | journée de mobilisation, journée d'action, manifestation, rassemblement, mobilisation, marche, contestation, défilé, sit-in, cortège | Une manifestation de lycéens contre la réforme a rassemblé 5 000 personnes à Lyon.
PROTEST.riot | noun | de > contre | jet de pierre, mutinerie, émeute, échauffourée, saccage, pillage, soulèvement, insurrection | Des émeutes de jeunes ont éclaté à Nouméa.
PROTEST.riot | verb | subject > object | saccager, vandaliser, caillasser, piller | Des manifestants ont saccagé le parlement à Katmandou.
PROTEST.strike | verb | subject > contre | baisser ~ rideau, débrayer, cesser ~ travail, faire ~ grève, entrer ~ grève, se mettre ~ grève | Les infirmiers nigérians ont cessé le travail lundi.
PROTEST.strike | noun | de > contre | journée de grève, ville morte, opération ville morte, grève générale, grève, débrayage, arrêt de travail | La grève des cheminots a commencé mardi.
PROTEST.hunger | noun | de > contre | grève de la faim | La grève de la faim de l'opposant tunisien inquiète ses proches.
PROTEST.boycott | verb | subject > object | boycotter | L'opposition togolaise a boycotté la séance.
PROTEST.boycott | noun | de > de | boycott, boycottage | Le boycott du sommet par le Mexique a été remarqué.
PROTEST.obstruct | verb | subject > object | barricader, dresser ~ barrage, ériger ~ barrage, installer ~ barrage, bloquer ~ route, bloquer ~ accès, bloquer ~ port, bloquer ~ autoroute, bloquer ~ entrée, occuper ~ université, occuper ~ usine, bloquer ~ rue, bloquer ~ pont, bloquer ~ rond-point, bloquer ~ gare, bloquer ~ raffinerie, bloquer ~ lycée, bloquer ~ université, bloquer ~ faculté, bloquer ~ dépôt, bloquer ~ circulation, bloquer ~ nationale, bloquer ~ artère, bloquer ~ péage, bloquer ~ voie, bloquer ~ frontière, occuper ~ place, occuper ~ faculté, occuper ~ ministère, bloquer ~ aéroport | Des agriculteurs ont bloqué l'autoroute près de Gand.
PROTEST.obstruct | noun | de > de | barrage routier, sit-in, barricade | Un barrage routier des mineurs boliviens paralyse Oruro.
# SANCTION
SANCTION.convict | verb | none > subject | écoper ~ an, écoper ~ mois, écoper ~ prison, écoper ~ peine, écoper ~ amende | L'ancien maire de Lyon a écopé de deux ans de prison.
SANCTION.convict | verb | subject > object | reconnaître ~ coupable, déclarer ~ coupable | Un tribunal turc a reconnu le maire coupable de corruption.
SANCTION.convict | verb | subject > à/contre | infliger ~ peine, prononcer ~ peine, prononcer ~ condamnation | La cour a infligé une peine de dix ans au général.
SANCTION.convict | noun | par > de | condamnation à mort, condamnation à perpétuité, condamnation à la prison, condamnation à # an, condamnation à # mois | La condamnation à dix ans de l'ancien maire par la cour a surpris.
SANCTION.expel | verb | subject > object | exclure ~ parti, exclure ~ groupe, suspendre ~ parti, démettre ~ fonction, relever ~ fonction, mettre ~ pied, voter ~ défiance, déchoir | Le roi de Jordanie a relevé le général de ses fonctions.
SANCTION.discontinue | verb | subject > contre/à | approuver ~ sanction, voter ~ sanction, décider ~ sanction, renforcer ~ sanction, étendre ~ sanction, prolonger ~ sanction, approuver ~ paquet de sanctions, adopter ~ paquet de sanctions, augmenter ~ droit de douane, relever ~ droit de douane, interdire ~ importation, interdire ~ exportation, suspendre ~ visa, suspendre ~ importation, suspendre ~ commerce, suspendre ~ vol | Le Canada a renforcé ses sanctions contre le Venezuela.
SANCTION.discontinue | verb | subject > object | placer ~ liste noire, inscrire ~ liste noire, frapper ~ sanction, viser ~ sanction | Les États-Unis ont placé une banque iranienne sur leur liste noire.
SANCTION.convict | verb | subject(court) > object! | condamner | La cour d'assises a condamné l'ancien maire.
SANCTION.convict | verb | subject > object | condamner ~ emprisonnement, condamner ~ peine, condamner ~ réclusion, condamner ~ prison, condamner ~ mort, condamner ~ an, condamner ~ mois, condamner ~ perpétuité, condamner ~ amende | Un tribunal turc a condamné le maire à deux ans de prison.
SANCTION.expel | verb | subject > object | radier, révoquer, destituer, limoger, suspendre ~ fonction, démettre | Le parlement sud-coréen a destitué le président.
SANCTION.expel | verb | subject > object | expulser ~ diplomate, expulser ~ ambassadeur, renvoyer ~ diplomate, renvoyer ~ gouvernement, renvoyer ~ ambassadeur, censurer ~ gouvernement, censurer ~ ministre, censurer ~ cabinet, renverser ~ gouvernement, exclure ~ membre, déclarer ~ persona, expulser ~ attaché | La Moldavie a expulsé deux diplomates russes.
SANCTION.withdraw | verb | subject > à/en/de | rappeler ~ ambassadeur, fermer ~ ambassade, quitter ~ organisation, quitter ~ accord, se retirer ~ accord, se retirer ~ organisation, se retirer ~ traité, claquer ~ porte | La Colombie a rappelé son ambassadeur en Argentine.
SANCTION.discontinue | verb | subject > object | sanctionner, pénaliser | L'Union européenne a sanctionné dix responsables biélorusses.
SANCTION.discontinue | verb | subject > contre/à | prononcer ~ sanction, infliger ~ amende, soumettre ~ sanction, imposer ~ sanction, prendre ~ sanction, adopter ~ sanction, infliger ~ sanction, imposer ~ embargo, décréter ~ embargo, imposer ~ droit de douane, imposer ~ tarif, taxer ~ importation, durcir ~ sanction | Le Canada a imposé des sanctions contre trois gangs haïtiens.
SANCTION.discontinue | verb | subject > à/avec | rompre ~ relation, suspendre ~ aide, suspendre ~ relation, couper ~ aide, geler ~ aide, geler ~ accord, suspendre ~ accord, suspendre ~ traité, suspendre ~ convention, dénoncer ~ traité, suspendre ~ transaction, suspendre ~ distribution, suspendre ~ participation, suspendre ~ coopération, suspendre ~ financement, rompre ~ lien, rompre ~ coopération, geler ~ coopération, interrompre ~ coopération, cesser ~ coopération, rompre ~ partenariat, suspendre ~ partenariat, geler ~ relation, interrompre ~ aide, suspendre ~ livraison, geler ~ financement, mettre ~ fin à * coopération, mettre ~ fin à * partenariat, mettre ~ fin à * aide, mettre ~ fin à * relation | Le Niger a rompu ses relations avec l'Ukraine.
SANCTION.discontinue | noun | de > contre | suspension des exportations, suspension des importations, suspension de * aide, suspension de * coopération, suspension des relations, suspension des visas, suspension des livraisons, mesure de rétorsion, mesure de représailles, sanction, embargo, droit de douane, rupture des relations, gel des avoirs | Les sanctions américaines contre Cuba pèsent sur l'île.
SANCTION.expel | verb | subject > contre | adopter ~ motion de censure, voter ~ motion de censure, adopter ~ motion de défiance | Les députés ont adopté une motion de censure contre le gouvernement.
SANCTION.expel | noun | par > de | destitution, renvoi, mise à l'écart, révocation, limogeage | La destitution de la présidente par le parlement a été votée.
# MOBILIZE
MOBILIZE.troops | noun | de(armed) > autour/près/dans/en | exercice, manœuvre | L'exercice de l'armée chinoise autour de Taïwan a duré deux jours.
MOBILIZE.troops | verb | subject > autour/près/dans/en/avec | mener ~ exercice, effectuer ~ exercice, lancer ~ exercice, mener ~ manœuvre, effectuer ~ manœuvre, lancer ~ manœuvre, renforcer ~ présence, dépêcher ~ renfort, mettre ~ état d'alerte, terminer ~ exercice, achever ~ exercice | La marine chinoise a lancé des manœuvres dans le détroit.
MOBILIZE.troops | verb | subject > object | placer ~ alerte, mettre ~ alerte | Le gouvernement letton a placé l'armée en alerte.
MOBILIZE.police | verb | subject > à/dans/en | envoyer ~ policier, dépêcher ~ policier, envoyer ~ gendarme | Le Kenya a envoyé des policiers en Haïti.
MOBILIZE.troops | verb | subject > contre/à/en/vers | déployer ~ troupe, déployer ~ soldat, masser, déployer ~ force, envoyer ~ troupe, envoyer ~ soldat, envoyer ~ renfort, mobiliser ~ réserviste, mobiliser ~ armée, déployer ~ contingent, dépêcher ~ soldat | L'Équateur a déployé des soldats dans les prisons.
MOBILIZE.weapons | verb | subject > à/en/vers | déployer ~ missile, déployer ~ navire, déployer ~ avion, déployer ~ char, déployer ~ porte-avions, envoyer ~ avion, envoyer ~ navire, dépêcher ~ navire, dépêcher ~ avion, envoyer ~ porte-avions, tester ~ missile, lancer ~ missile balistique, tester ~ fusée, tirer ~ missile balistique | Les États-Unis ont déployé un porte-avions en mer des Caraïbes.
MOBILIZE.police | verb | subject > à/dans | déployer ~ policier, déployer ~ gendarme, déployer ~ renfort, mobiliser ~ policier, mobiliser ~ gendarme, déployer ~ police | La France a déployé des gendarmes en Nouvelle-Calédonie.
MOBILIZE.troops | verb | subject(armed) > à/en/dans! | débarquer, arriver, atterrir, se déployer | Des commandos français ont débarqué à Djibouti.
MOBILIZE | verb | subject | mobiliser, déployer | Le Kenya a déployé 400 agents à Port-au-Prince.
MOBILIZE.troops | noun | de > à/en/dans | déploiement, mobilisation générale, mobilisation partielle, exercice militaire, grandes manœuvres, renfort militaire | Le déploiement de soldats kényans en Haïti a commencé.
# COERCE
COERCE | verb | subject > object | démanteler ~ réseau, démanteler ~ cellule, démanteler ~ camp, démanteler ~ campement, museler, bâillonner | La police espagnole a démantelé une cellule jihadiste.
COERCE.seize | verb | subject > object | saisir, confisquer, réquisitionner, geler ~ avoir, nationaliser, arraisonner, exproprier | La marine iranienne a arraisonné un pétrolier grec.
COERCE.seize | verb | subject > object | prendre ~ pouvoir, s'emparer ~ pouvoir, renverser, déposer ~ président, faire ~ coup d'État | Des militaires ont renversé le président malgache.
COERCE.seize | noun | par > de | saisie, confiscation, coup d'État, putsch, arraisonnement, nationalisation, gel d'avoirs | Le coup d'État de l'armée au Gabon a surpris Paris.
COERCE.restrict | verb | subject > à | retirer ~ permis, retirer ~ agrément, retirer ~ autorisation, révoquer ~ visa | Le Niger a retiré son permis à une société.
COERCE.restrict | verb | subject > object | empêcher ~ quitter, assigner ~ résidence, placer ~ résidence, placer ~ contrôle judiciaire, fermer ~ espace, interdire, restreindre, prohiber, fermer ~ frontière, bloquer ~ aide, dissoudre, bannir, imposer ~ blocus, empêcher ~ entrée | La Géorgie a interdit les partis d'opposition.
COERCE.restrict | noun | par > à | fermeture | La fermeture de l'espace aérien aux avions russes a été annoncée par l'Union européenne.
COERCE.restrict | noun | de > de | blocus, interdiction, dissolution, restriction | Le blocus de Gaza par Israël dure depuis 2007.
COERCE.censor | verb | subject > object | censurer ~ média, censurer ~ presse, suspendre ~ chaîne, suspendre ~ média, suspendre ~ journal, suspendre ~ licence, retirer ~ licence, suspendre ~ émission, suspendre ~ diffusion, retirer ~ accréditation, couper ~ internet, couper ~ accès à internet, bloquer ~ accès à internet, restreindre ~ accès à internet, bloquer ~ internet, bloquer ~ site, bloquer ~ réseau, suspendre ~ radio | Le Mali a suspendu la chaîne TV5 Monde.
COERCE.censor | noun | de > de | censure, coupure d'internet | La censure de la presse par la junte s'aggrave.
COERCE.curfew | verb | subject | instaurer ~ couvre-feu, déclarer ~ couvre-feu, décréter ~ couvre-feu, imposer ~ couvre-feu | Les autorités équatoriennes ont décrété un couvre-feu à Guayaquil.
COERCE.curfew | noun | de | couvre-feu | Le couvre-feu décrété par la préfecture a pris fin.
COERCE.martial-law | verb | subject | décréter ~ état d'urgence, proclamer ~ état d'urgence, instaurer ~ état d'urgence, décréter ~ loi martiale, proclamer ~ loi martiale, déclarer ~ état d'urgence | Le président sud-coréen a décrété la loi martiale.
COERCE.martial-law | noun | de | loi martiale, état d'urgence, état de siège | L'état d'urgence décrété par le gouvernement a été prolongé.
COERCE.arrest | verb | subject > object | arrêter, interpeller, interpeler, incarcérer, emprisonner, écrouer, appréhender, capturer ~ suspect, placer ~ détention, placer ~ mandat de dépôt, placer ~ garde à vue, mettre ~ détention | La police bélarusse a arrêté trois journalistes.
COERCE.arrest | noun | par > de | arrestation, interpellation, incarcération, emprisonnement, garde à vue, détention, rafle, mandat d'arrêt | L'arrestation du journaliste par la police a provoqué des protestations.
COERCE.deport | verb | subject > object | expulser, déporter, extrader, refouler, bannir ~ pays, reconduire ~ frontière, déplacer ~ force | L'Algérie a expulsé douze ressortissants marocains.
COERCE.deport | noun | par > de | renvoi de migrant, renvoi des migrants, renvoi d'étrangers, renvoi de * demandeur, expulsion, déportation, extradition, refoulement, déplacement forcé | L'expulsion de migrants par la Tunisie vers le désert est dénoncée.
COERCE.withhold | verb | subject > à | couper ~ eau, couper ~ électricité, couper ~ gaz, priver | La Russie a coupé le gaz à la Transnistrie.
COERCE.misinformation | verb | subject > sur | diffuser ~ désinformation, propager ~ désinformation, répandre ~ désinformation, diffuser ~ infox, propager ~ rumeur, répandre ~ rumeur | Les Houthis propagent des rumeurs sur la trêve.
COERCE.cyber | verb | subject > object | pirater, hacker | Des pirates chinois ont piraté le ministère belge.
COERCE.cyber | noun | de > contre | cyberattaque, piratage, attaque informatique | La cyberattaque de Moscou contre l'Estonie date de 2007.
COERCE | verb | subject > object | réprimer, persécuter, harceler | La police a réprimé les étudiants à Dacca.
COERCE | noun | de > de/contre | répression, persécution, harcèlement | La répression des manifestants par la police a duré trois jours.
# ASSAULT
ASSAULT | verb | subject(armed) > à/contre/par | riposter | L'armée libanaise a riposté aux tirs des miliciens.
ASSAULT | verb | subject > avec | violer ~ cessez-le-feu, violer ~ trêve, rompre ~ cessez-le-feu, rompre ~ trêve, enfreindre ~ cessez-le-feu, enfreindre ~ trêve | Le Pakistan a violé la trêve avec l'Inde.
ASSAULT | verb | subject > à/contre | tendre ~ embuscade, faire ~ irruption, se livrer ~ attaque | Des rebelles ont tendu une embuscade à des soldats près de Goma.
ASSAULT.suicide-attack | verb | subject | s'exploser, se sauter, actionner ~ ceinture | Un kamikaze s'est fait exploser devant un commissariat à Kaboul.
ASSAULT | verb | subject > object | prendre ~ assaut | Des émeutiers ont pris d'assaut le parlement à Katmandou.
ASSAULT | verb | de > subject | tomber ~ main, passer ~ contrôle | La ville de Goma est tombée aux mains des rebelles.
ASSAULT.heavy-weapons | verb | subject(armed) & avec | échanger ~ tir | L'armée thaïlandaise a échangé des tirs avec des soldats cambodgiens.
ASSAULT.crowd-control | verb | subject > contre/sur | faire ~ usage de gaz, faire ~ usage de grenade, faire ~ usage de canon, faire ~ usage de la force, faire ~ usage de lacrymogène, user ~ lacrymogène, tirer ~ lacrymogène | La gendarmerie a fait usage de gaz lacrymogène contre les lycéens.
ASSAULT.aerial | verb | subject(armed) > sur/contre | larguer ~ bombe | L'aviation soudanaise a largué des bombes sur Nyala.
ASSAULT | verb | subject(armed) > object | attaquer, assaillir, agresser, prendre ~ cible, cibler, viser, assiéger, harceler ~ position | Des djihadistes ont attaqué une base militaire au Bénin.
ASSAULT | verb | subject(armed) > object | reprendre ~ contrôle | L'armée soudanaise a repris le contrôle de Nyala.
ASSAULT | verb | subject(armed) > object! | prendre, reprendre, capturer, occuper, récupérer | Les rebelles du M23 ont pris la ville de Goma.
ASSAULT | verb | subject > object | envahir, conquérir, annexer, franchir ~ frontière, franchir ~ ligne, violer ~ frontière, violer ~ espace, prendre ~ contrôle, reconquérir, enlever ~ position, faire ~ tomber, renforcer ~ emprise, resserrer ~ étau | L'armée rwandaise a envahi le Kivu.
ASSAULT | verb | subject > de! | s'emparer, se saisir, se rendre ~ maître | Les insurgés se sont emparés d'une base à Myitkyina.
ASSAULT | verb | subject(armed) > dans/en/vers/à! | pénétrer, avancer, progresser, entrer, faire ~ incursion, lancer ~ offensive | Les troupes éthiopiennes ont pénétré dans le Tigré.
ASSAULT | verb | subject(armed) > object | encercler, cerner, isoler, couper ~ reste, entourer | L'armée soudanaise a encerclé les paramilitaires à Omdurman.
ASSAULT | verb | subject(armed) > object! | repousser, refouler ~ assaut, déloger, chasser, bouter, mettre ~ déroute | L'armée congolaise a repoussé les rebelles près de Sake.
ASSAULT | verb | subject(armed) & avec/contre | combattre, affronter, s'affronter, se battre, lutter ~ contre, se heurter | L'armée libanaise a affronté des miliciens à Tripoli.
ASSAULT | verb | subject > sur/contre | ouvrir ~ feu, tirer, faire ~ feu, mitrailler | Des policiers ont tiré sur des manifestants à Nairobi.
ASSAULT.heavy-weapons | verb | subject > object | bombarder, pilonner, canonner, tirer ~ missile, tirer ~ roquette, tirer ~ obus, lancer ~ missile, lancer ~ roquette | L'armée birmane a bombardé un hôpital dans l'État d'Arakan.
ASSAULT.drone | verb | subject > sur/contre | lancer ~ drone, utiliser ~ drone, envoyer ~ drone, abattre ~ drone | Les Houthis ont lancé cinq drones contre Eilat.
ASSAULT | verb | object | abattre ~ missile, intercepter ~ missile, intercepter ~ drone | La défense aérienne a intercepté deux missiles iraniens au-dessus de Riyad.
ASSAULT | verb | subject(armed) > object | frapper, toucher | L'aviation israélienne a frappé un immeuble à Beyrouth.
ASSAULT | verb | subject > object | tuer, blesser, massacrer, abattre, assassiner, exécuter, décapiter, lyncher, égorger, poignarder, éliminer, liquider, décimer, neutraliser | Des hommes armés ont tué douze villageois au Nigeria.
ASSAULT | verb | subject > object | violer, torturer, maltraiter, tabasser, brutaliser, molester, passer ~ tabac, battre | Des miliciens ont torturé trois détenus à Zaouïa.
ASSAULT.abduct | verb | subject > object | enlever, kidnapper, séquestrer, prendre ~ otage, ravir, faire ~ prisonnier, capturer ~ soldat | Un gang a enlevé six religieuses à Port-au-Prince.
ASSAULT | verb | subject > object | détruire, anéantir, pulvériser, dynamiter, incendier, raser, saboter, brûler, ravager, démolir, faire ~ exploser, couler | Des colons ont incendié des maisons palestiniennes près de Naplouse.
ASSAULT | verb | none > subject | périr ~ attaque, périr ~ attentat, périr ~ frappe, périr ~ bombardement, périr ~ combat, mourir ~ attaque, mourir ~ attentat, mourir ~ frappe, mourir ~ bombardement, mourir ~ combat, perdre ~ vie, trouver ~ mort, tomber ~ feu | Deux casques bleus ont perdu la vie dans une attaque au Liban.
ASSAULT | noun | de(armed) > contre/sur/de | attaque, offensive, assaut, agression, raid, incursion, attentat, opération militaire, contre-offensive, opération spéciale, percée, embuscade, riposte, représaille, poussée | L'attaque des shebabs contre un hôtel de Mogadiscio a duré six heures.
ASSAULT | noun | de & avec/entre | échange de frappes, échange de tirs | Des échanges de tirs entre l'armée et les rebelles ont éclaté à Goma.
ASSAULT | noun | de > contre/sur | frappe, tir, fusillade, feu nourri | Une frappe de l'armée israélienne contre une école de Gaza a fait vingt morts.
ASSAULT.aerial | noun | de > contre/sur | frappe aérienne, raid aérien, bombardement aérien | Une frappe aérienne de l'Arabie saoudite sur Sanaa a été signalée.
ASSAULT.drone | noun | de > contre/sur | attaque de drone, frappe de drone, attaque par drone, raid de drone | Une attaque de drone russe sur Odessa a blessé deux dockers.
ASSAULT.heavy-weapons | noun | de > contre/sur/de | bombardement, pilonnage, tir de roquette, tir de missile, tir d'artillerie, tir d'obus, frappe de missile, barrage d'artillerie | Le bombardement de Khartoum par l'armée a repris.
ASSAULT.explosives | noun | de > contre | attentat-suicide, attentat à la bombe, attaque à la voiture piégée | Un attentat-suicide des talibans contre une mosquée a visé Peshawar.
ASSAULT | noun | par > de | invasion, prise, capture, conquête, reconquête, occupation, siège, encerclement, chute, annexion, destruction, sabotage, reprise | La prise de Bukavu par le M23 a fait fuir des milliers d'habitants.
ASSAULT | noun | de > de/vers | avancée, avance, progression | L'avancée des rebelles vers Damas a été rapide.
ASSAULT | noun | par > de | meurtre, assassinat, massacre, exécution, tuerie, pogrom, carnage, viol, torture, décapitation, lynchage | L'assassinat du général par des inconnus reste impuni.
ASSAULT.abduct | noun | par > de | enlèvement, rapt, kidnapping, prise d'otages, séquestration | L'enlèvement de lycéennes par Boko Haram avait ému le monde.
ASSAULT | noun | de(armed) & avec/entre/contre | combat, affrontement, bataille, accrochage, heurt, escarmouche | De violents combats entre l'armée et les rebelles ont éclaté à Saké.
ASSAULT.crowd-control | verb | subject > object | disperser, charger ~ manifestant, évacuer ~ force, gazer, matraquer | La police a dispersé les manifestants à Tbilissi.
`;
