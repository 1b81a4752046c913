/** REQUEST: asks, urges, demands, proposes. */
export const REQUEST_WORDS = `
REQUEST | verb | subject > à | adresser ~ demande, formuler ~ demande, soumettre ~ plan, soumettre ~ proposition, soumettre ~ résolution, présenter ~ plan, présenter ~ proposition, présenter ~ résolution, demander ~ aide, solliciter ~ aide, poser ~ ultimatum | L'Égypte a soumis une proposition au Hamas.
REQUEST | verb | subject > à | demander, réclamer, exiger, quémander, solliciter | L'opposition a demandé au président de démissionner.
REQUEST | verb | subject > object | exhorter, appeler, presser, sommer, prier, enjoindre, inviter, adjurer, conjurer, implorer, supplier | L'ONU a exhorté les rebelles à libérer les civils.
REQUEST | verb | subject > à/pour! | faire ~ appel | Le Soudan a fait appel à l'Union africaine.
REQUEST | verb | subject > à/pour | lancer ~ appel | Les syndicats ont lancé un appel à la grève.
REQUEST | verb | subject > à | plaider, militer, insister, faire ~ pression, mettre ~ demeure | La Norvège a plaidé pour un accès humanitaire à Gaza.
REQUEST | verb | subject > à | proposer, suggérer, recommander, préconiser, préconiser de | L'Égypte a proposé un plan de trêve aux belligérants.
REQUEST | verb | subject > contre/pour/à | requérir | Le procureur a requis cinq ans de prison contre l'ancien maire.
REQUEST.yield | verb | subject > de/contre | interjeter ~ appel, faire appel de, se pourvoir ~ cassation, déposer ~ recours, former ~ recours, introduire ~ recours | Les avocats du maire ont fait appel de sa condamnation.
REQUEST.yield | verb | speaker > subject | devoir ~ cesser, devoir ~ arrêter, devoir ~ libérer, falloir ~ cesser, falloir ~ arrêter, falloir ~ libérer, falloir ~ cessez-le-feu, falloir ~ trêve | « L'armée doit cesser ses frappes », a déclaré le ministre norvégien.
REQUEST.change | noun | de > contre | motion de censure, motion de défiance, motion de destitution | La motion de censure de l'opposition contre le gouvernement sera examinée.
REQUEST.change | verb | subject > contre | déposer ~ motion | L'opposition a déposé une motion de censure contre le gouvernement.
REQUEST | noun | de > à | demande, appel, requête, exigence, ultimatum, revendication, proposition, pétition, réquisition | L'appel du pape aux dirigeants du Soudan du Sud a été entendu.
REQUEST | verb | subject > object | interpeller ~ gouvernement, interpeller ~ ministre, interpeller ~ président, interpeller ~ autorité, interpeller ~ exécutif, interpeller ~ pouvoir, interpeller ~ État, interpeller ~ opinion, interpeller ~ premier, inciter | Les médecins ont interpellé le gouvernement sur leurs salaires.
REQUEST | verb | subject > à | réitérer ~ appel, renouveler ~ appel, adresser ~ appel, exercer ~ pression, accentuer ~ pression, accroître ~ pression, maintenir ~ pression, mettre ~ pression, intimer ~ ordre, intimer, déposer ~ recours, introduire ~ recours, former ~ recours, déposer ~ requête, introduire ~ requête, signer ~ pétition, lancer ~ pétition, poser ~ condition, poser ~ préalable, réclamer ~ peine, revendiquer ~ augmentation, revendiquer ~ hausse, revendiquer ~ amélioration, revendiquer ~ application, revendiquer ~ paiement, revendiquer ~ départ, prôner | Le Mexique a réitéré son appel au Pérou.
REQUEST | noun | de > à | sommation, injonction, supplique, plaidoyer, sollicitation, recours en annulation, pourvoi | La supplique du pape aux dirigeants du Soudan du Sud a ému.
REQUEST | verb | subject > à! | conseiller | Le pape a conseillé aux dirigeants kényans de négocier.
REQUEST | verb | subject > à | conseiller de, demander ~ compte, dicter ~ condition, adresser ~ supplique, adresser ~ requête, adresser ~ demande, formuler ~ exigence, lancer ~ SOS | Le pape a adressé une supplique aux dirigeants kényans.
REQUEST | verb | subject > object | souhaiter ~ libération, souhaiter ~ reprise, souhaiter ~ arrêt, souhaiter ~ enquête, souhaiter ~ départ, souhaiter ~ retrait, souhaiter ~ levée, souhaiter ~ trêve, appeler ~ vœu, vouloir ~ libération, vouloir ~ départ | Le pape souhaite le retrait des rebelles.
REQUEST | verb | subject > object(body)! | saisir | Le Mexique a saisi le Conseil de sécurité.
`;
