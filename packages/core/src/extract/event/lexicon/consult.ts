/** CONSULT: meets, visits, calls, mediates. */
export const CONSULT_WORDS = `
CONSULT.visit | verb | subject(official) > à | rendre ~ visite | Le ministre turc a rendu visite au président serbe.
CONSULT.visit | verb | subject(official) > à/en! | effectuer ~ visite, entamer ~ visite, faire ~ escale, effectuer ~ déplacement, séjourner | La chancelière allemande a effectué une visite à Ankara.
CONSULT | verb | subject & avec | entamer ~ pourparler, reprendre ~ pourparler, mener ~ pourparler, entamer ~ négociation, mener ~ négociation, reprendre ~ négociation, engager ~ négociation, ouvrir ~ négociation, engager ~ dialogue, ouvrir ~ dialogue, reprendre ~ dialogue, engager ~ discussion, entamer ~ discussion, tenir ~ discussion, tenir ~ réunion, mener ~ concertation, mener ~ consultation | Le Soudan a entamé des pourparlers avec les rebelles.
CONSULT.multilateral | verb | subject(official) | participer ~ sommet, participer ~ réunion, participer ~ négociation, participer ~ pourparler, participer ~ discussion, participer ~ conférence, assister ~ sommet, assister ~ réunion | Le président kényan participera à un sommet à Kigali.
CONSULT.third-party | verb | subject > avec/entre/auprès | servir ~ intermédiaire, servir ~ médiateur, servir ~ émissaire, jouer ~ intermédiaire, faire ~ médiation, mener ~ médiation, jouer ~ médiateur | Le Qatar a servi d'intermédiaire entre le Kenya et la guérilla.
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
CONSULT.visit | verb | subject(official) > à/en(place)! | arriver, atterrir | L'émissaire américain est arrivé à Khartoum dimanche.
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
CONSULT | verb | subject & avec | s'asseoir ~ table, revenir ~ table, retourner ~ table, se retrouver ~ table, se réunir ~ table, reprendre ~ langue, renouer ~ dialogue, renouer ~ contact, prendre ~ contact, tenir ~ consultation, tenir ~ concertation, tenir ~ entretien, tenir ~ séance de travail, avoir ~ échange, avoir ~ séance de travail, avoir ~ tête-à-tête, poursuivre ~ négociation, poursuivre ~ pourparler, poursuivre ~ discussion, poursuivre ~ dialogue, mener ~ dialogue, ouvrir ~ pourparler, conduire ~ négociation, relancer ~ négociation, relancer ~ pourparler, relancer ~ dialogue | Le gouvernement colombien a renoué le dialogue avec les rebelles.
CONSULT | verb | subject(official) & avec | dîner, déjeuner | Le président chilien a dîné avec son homologue péruvien.
CONSULT.visit | verb | subject(official) > à/en | poursuivre ~ visite, poursuivre ~ tournée, achever ~ visite, achever ~ tournée, boucler ~ tournée, entamer ~ tournée, effectuer ~ tournée, entreprendre ~ tournée, entreprendre ~ voyage, effectuer ~ voyage, entamer ~ voyage, effectuer ~ séjour, faire ~ voyage, faire ~ déplacement, faire ~ visite, entamer ~ déplacement, conclure ~ visite, terminer ~ visite | Le ministre turc a achevé sa tournée en Irak.
CONSULT.visit | verb | subject(official) > à/de | aller ~ rencontre, se rendre ~ chevet, se porter ~ chevet | La ministre allemande est allée à la rencontre des sinistrés.
CONSULT.visit | verb | subject > à/en | dépêcher ~ ministre, envoyer ~ ministre, dépêcher ~ envoyé, envoyer ~ envoyé, dépêcher ~ négociateur, envoyer ~ négociateur, dépêcher ~ diplomate, dépêcher ~ médiateur, envoyer ~ médiateur | Israël a envoyé des négociateurs à Doha.
CONSULT.phone | verb | subject(official) & avec/object | joindre ~ téléphone, s'appeler, passer ~ coup de fil, échanger ~ visioconférence, s'entretenir ~ visioconférence | Le président serbe a joint par téléphone son homologue turc.
CONSULT.third-party | verb | subject > entre/dans | jouer ~ médiateur, jouer ~ intermédiaire, servir ~ intermédiaire, servir ~ médiateur, mener ~ médiation, conduire ~ médiation, assurer ~ médiation, faciliter ~ dialogue, faciliter ~ pourparler, faciliter ~ négociation | Le Qatar a joué les médiateurs entre le Mali et les rebelles.
CONSULT.third-party | verb | subject | accueillir ~ pourparler, accueillir ~ négociation, accueillir ~ discussion, abriter ~ pourparler, abriter ~ négociation, accueillir ~ rencontre | La Turquie a accueilli des pourparlers entre le Mali et les rebelles.
CONSULT.multilateral | verb | subject | accueillir ~ sommet, abriter ~ sommet, accueillir ~ conférence, abriter ~ conférence, tenir ~ sommet, organiser ~ sommet | L'Angola a accueilli un sommet de la Cédéao.
CONSULT.multilateral | verb | subject(official) | prendre ~ part au sommet, prendre ~ part aux négociations, prendre ~ part aux pourparlers, prendre ~ part aux discussions, prendre ~ part à la réunion, prendre ~ part à la conférence, prendre ~ part aux travaux, participer ~ table ronde | Le président kényan a pris part au sommet de Kigali.
CONSULT | noun | de & avec/entre | séance de travail, face-à-face, pourparlers de paix, conciliabule, bilatérale, échange de vues | Une séance de travail entre le ministre turc et son homologue irakien a eu lieu lundi.
CONSULT.multilateral | noun | de & avec/entre | mini-sommet, conférence internationale, conférence des donateurs, conférence de paix, conférence de * donateurs | La conférence des donateurs entre l'Union européenne et le Tchad a eu lieu lundi.
CONSULT.visit | noun | de(official) > à/en/chez/dans/de | voyage officiel, déplacement officiel | Le voyage officiel du président turc au Liban a duré trois jours.
CONSULT | verb | subject(official) & avec | se voir, se retrouver, avoir ~ rendez-vous, prendre ~ rendez-vous | Le président turc et le chancelier allemand se verront vendredi à Manille.
CONSULT.multilateral | verb | subject(official) > object(official) | réunir | La junte malienne réunira mercredi les chefs des partis.
CONSULT | verb | subject(official) & avec | ouvrir ~ pourparler, rouvrir ~ pourparler, relancer ~ pourparler, relancer ~ négociation | Le Mali et le Niger ont rouvert les pourparlers.
CONSULT | verb | subject & avec | débuter ~ pourparler, débuter ~ négociation, débuter ~ discussion, débuter ~ dialogue, achever ~ pourparler, conclure ~ pourparler, suspendre ~ pourparler | Le Mali et le Niger ont débuté des pourparlers à Lomé.
CONSULT | verb | subject & avec | se parler, se reparler, tenir ~ rencontre, avoir ~ rencontre, organiser ~ rencontre | Le chancelier allemand et le président serbe se sont parlé.
CONSULT.visit | verb | subject > à/en/dans | mettre ~ les pieds, mettre ~ pied à, poser ~ les pieds, poser ~ le pied, fouler ~ sol, conduire ~ délégation, diriger ~ délégation, mener ~ délégation | Le ministre turc a mis les pieds en Arménie.
CONSULT.third-party | verb | subject > entre | faire ~ navette, jouer ~ les bons offices, offrir ~ bons offices | L'émissaire kényan a fait la navette entre le Soudan et le Tchad.
`;
