/**
 * Own sentences in which an act lies ahead, is asked for or only supposed, over the ways that French has to say so: `status | TYPE[.mode] | sentence`,
 * as in `factuality-cases.ts`.
 */
export const PLAN_CASES = `
# future and its stand-ins
planned | CONSULT | Le président turc rencontrera le chancelier allemand vendredi.
planned | CONSULT | Le président turc va rencontrer le chancelier allemand vendredi.
planned | CONSULT.visit | Le président turc doit se rendre à Manille.
planned | CONSULT.visit | Le président turc se rendra vendredi à Manille.
planned | CONSULT.visit | Le président turc est attendu vendredi à Manille.
planned | CONSULT.visit | Le ministre turc sera reçu vendredi par le président philippin.
planned | CONSULT.visit | Le ministre turc devrait être reçu vendredi par le président philippin.
planned | CONSULT | Une rencontre entre le président turc et le chancelier allemand est prévue vendredi.
planned | CONSULT | Une rencontre est prévue vendredi entre le président turc et le chancelier allemand.
planned | CONSULT | Une rencontre entre le président turc et le chancelier allemand aura lieu vendredi.
planned | CONSULT | Une rencontre entre le président turc et le chancelier allemand doit se tenir vendredi.
planned | CONSULT | Une rencontre entre le président turc et le chancelier allemand se tiendra vendredi.
planned | CONSULT | Une rencontre entre le président turc et le chancelier allemand est programmée vendredi.
planned | CONSULT | Une rencontre entre le président turc et le chancelier allemand est annoncée pour vendredi.
planned | CONSULT | Le président turc et le chancelier allemand se verront vendredi à Manille.
planned | CONSULT | Le président turc et le chancelier allemand se retrouveront vendredi à Manille.
planned | CONSULT | Le président turc et le chancelier allemand ont prévu de se rencontrer vendredi.
planned | CONSULT | Le président turc et le chancelier allemand ont convenu de se rencontrer vendredi.
planned | CONSULT | La mairie recevra les syndicats lundi.
planned | CONSULT | La junte malienne réunira mercredi les chefs des partis.
planned | CONSULT | La présidente chilienne doit réunir lundi les chefs de l'armée.
planned | CONSULT | De nouveaux pourparlers entre le Mali et les rebelles s'ouvriront lundi à Alger.
planned | CONSULT | Les pourparlers entre le Mali et les rebelles reprendront lundi à Alger.
planned | CONSULT | Le Mali et les rebelles reprendront lundi leurs pourparlers à Alger.
planned | CONSULT | Un sommet entre le Mali et le Niger est prévu en juin à Gao.
planned | CONSULT | Les prochains pourparlers entre le Mali et le Niger sont prévus en juin à Gao.
planned | CONSULT | Le Mali et le Niger tiendront un sommet en juin.
planned | CONSULT | Les négociations entre le Mali et les rebelles se tiennent à Alger dans les prochaines semaines.
planned | CONSULT | Le président turc rencontre demain le chancelier allemand.
planned | CONSULT.visit | Le président turc se rend à Manille la semaine prochaine.
planned | CONSULT | Le président turc et le chancelier allemand pourraient se rencontrer une fois que la trêve sera signée.
planned | CONSULT | Les pourparlers ont lieu la semaine prochaine en ligne et à huis clos avec des émissaires kurdes, dit le ministre turc.
planned | PROTEST.strike | Les cheminots maliens appellent à une grève les 3 et 4 mai.
# will and preparation
planned | MOBILIZE | Le Kenya prévoit d'envoyer 300 gendarmes à Goma.
planned | MOBILIZE | Le Kenya compte déployer 300 gendarmes à Goma.
planned | MOBILIZE | Le Kenya s'apprête à déployer 300 gendarmes à Goma.
planned | MOBILIZE | Le Kenya se prépare à déployer 300 gendarmes à Goma.
planned | MOBILIZE | Le Kenya a décidé de déployer 300 gendarmes à Goma.
planned | MOBILIZE | Le Kenya a annoncé qu'il déploierait 300 gendarmes à Goma.
planned | MOBILIZE | Le Kenya a annoncé le prochain déploiement de 300 gendarmes à Goma.
planned | MOBILIZE | Le Kenya a annoncé son intention de déployer 300 gendarmes à Goma.
planned | MOBILIZE | Le Kenya envisage de déployer 300 gendarmes à Goma.
planned | MOBILIZE | Trois cents gendarmes kényans seront déployés à Goma en mai.
planned | MOBILIZE | Trois cents gendarmes kényans doivent être déployés à Goma en mai.
planned | AID | Le Canada fournira deux hélicoptères à la Pologne.
planned | AID | L'Allemagne va livrer des missiles à l'Ukraine.
planned | AID | Le Canada livrera des hélicoptères à la Pologne d'ici au printemps, a juré le ministre.
planned | RETREAT.withdraw | La France retirera ses soldats du Tchad en janvier.
planned | RETREAT.withdraw | La France a annoncé le retrait prochain de ses soldats du Tchad.
planned | RETREAT.withdraw | La France achèvera le retrait de ses soldats en janvier.
planned | RETREAT.release | Les rebelles libéreront douze otages lundi.
planned | RETREAT.release | Douze otages doivent être libérés lundi par les rebelles.
planned | PROTEST.strike | Les cheminots feront grève jeudi.
planned | PROTEST.strike | Les cheminots ont déposé un préavis de grève pour jeudi.
planned | PROTEST.strike | Les cheminots annoncent une grève pour jeudi.
planned | PROTEST.strike | Le syndicat des cheminots appelle à la grève jeudi.
planned | PROTEST.demo | Le syndicat des cheminots appelle à manifester jeudi à Lyon.
planned | PROTEST.demo | Les cheminots manifesteront jeudi à Lyon.
planned | PROTEST.demo | Une manifestation des cheminots est prévue jeudi à Lyon.
planned | PROTEST.demo | Une manifestation des cheminots partira jeudi de la gare de Lyon.
planned | PROTEST.demo | Un rassemblement de cheminots aura lieu jeudi devant la préfecture.
planned | SANCTION | Le Canada imposera de nouvelles sanctions à la Russie.
planned | SANCTION | Le Canada s'apprête à sanctionner dix ministres russes.
planned | SANCTION | Le Canada prépare de nouvelles sanctions contre la Russie.
planned | SANCTION | Le Canada va expulser dix diplomates russes.
planned | ASSAULT | L'armée turque prépare une offensive contre les rebelles kurdes.
planned | ASSAULT | L'armée turque attaquera les rebelles kurdes au printemps.
planned | ASSAULT | Le général a ordonné à ses troupes d'attaquer Gao.
planned | ASSAULT | Le général a donné l'ordre à ses troupes d'attaquer Gao.
planned | COERCE.curfew | La junte malienne va instaurer un couvre-feu à Gao.
planned | COERCE.arrest | La police malienne va arrêter les meneurs, a prévenu le ministre.
planned | REQUEST | Le Pérou saisira mardi le Conseil de sécurité.
planned | REQUEST | L'opposition malienne demandera lundi la démission du ministre.
planned | ACCUSE | Le maire portera plainte contre le préfet.
planned | ACCUSE | Le maire va porter plainte contre le préfet.
planned | ACCUSE | Le maire compte porter plainte contre le préfet.
planned | ACCUSE | Le maire a annoncé son intention de porter plainte contre le préfet.
# asked for, so that no act of it is told
none | RETREAT.release | Les évêques réclament la libération des détenus.
none | RETREAT.release | Les évêques plaident pour la libération des détenus.
none | RETREAT.withdraw | Le Congo exige le retrait des soldats rwandais.
none | RETREAT.withdraw | Le Congo somme le Rwanda de retirer ses soldats.
none | RETREAT.withdraw | Le Congo presse le Rwanda de retirer ses soldats.
none | RETREAT.resign | L'opposition malienne réclame la démission du ministre.
none | CONSULT | Le Congo invite le Rwanda à ouvrir des pourparlers.
none | CONSULT | Le Congo propose au Rwanda d'ouvrir des pourparlers.
none | SANCTION | Le Congo demande des sanctions contre le Rwanda.
none | SANCTION | Le Congo appelle l'ONU à sanctionner le Rwanda.
none | AID | L'Ukraine demande des missiles à l'Allemagne.
none | MOBILIZE | Haïti souhaite le déploiement de soldats kényans.
# only supposed
hypothetical | CONSULT | Le président turc pourrait rencontrer le chancelier allemand.
hypothetical | CONSULT | Une rencontre entre le président turc et le chancelier allemand est possible.
hypothetical | CONSULT | Une rencontre entre le président turc et le chancelier allemand n'est pas exclue.
hypothetical | CONSULT | Le président turc n'exclut pas de rencontrer le chancelier allemand.
hypothetical | CONSULT | Le président turc étudie la possibilité de rencontrer le chancelier allemand.
hypothetical | ASSAULT | L'armée turque pourrait attaquer les rebelles kurdes.
hypothetical | ASSAULT | L'armée turque risque d'attaquer les rebelles kurdes.
hypothetical | ASSAULT | Si l'armée turque attaquait les rebelles kurdes, la trêve serait rompue.
hypothetical | ASSAULT | Une attaque turque contre les rebelles kurdes n'est pas à exclure.
hypothetical | ASSAULT | Les rebelles kurdes craignent une attaque de l'armée turque.
hypothetical | SANCTION | Le Canada pourrait imposer des sanctions à la Russie.
hypothetical | SANCTION | Le Canada envisagerait de sanctionner la Russie.
hypothetical | PROTEST.strike | Les cheminots pourraient faire grève jeudi.
hypothetical | RETREAT.withdraw | Le Rwanda étudie le retrait de ses soldats.
hypothetical | ASSAULT | Des rebelles auraient attaqué le camp de Gao.
hypothetical | COERCE.arrest | Trois pêcheurs maliens auraient été arrêtés par la police.
# told as done, whatever looks ahead beside it
asserted | CONSULT | Le président turc rencontre le chancelier allemand, qui partira demain pour Lima.
asserted | ASSAULT | Il n'y a pas de bilan de la frappe de l'armée malienne sur Gao.
asserted | ASSAULT | La junte n'a donné aucun détail sur l'attaque du camp de Gao par les rebelles.
none | ASSAULT | La guerre du roi du Maroc a duré dix ans.
denied | CONSULT | Il n'y a pas eu de rencontre entre les émissaires du Chili et les rebelles, assure le maire.
asserted | ASSAULT | Le général rebelle a commandé l'attaque du camp de Gao.
asserted | ASSAULT | L'armée malienne se défend contre les attaques des rebelles.
asserted | ASSAULT | L'armée turque a attaqué les rebelles kurdes, qui se rendront à Manille.
asserted | MOBILIZE | Comme prévu, le Kenya a déployé 300 gendarmes à Goma.
asserted | CONSULT | La rencontre prévue entre le président turc et le chancelier allemand a eu lieu.
asserted | RETREAT.release | Les rebelles ont libéré douze otages, comme ils l'avaient promis.
asserted | ASSAULT | L'armée turque a dû attaquer les rebelles kurdes.
`;
