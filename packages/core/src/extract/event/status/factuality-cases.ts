/**
 * Own sentences with the status that the annotation guide gives the act in them, one per line: `status | TYPE[.mode] | sentence`.
 * `none`: no record of this type may come of the sentence.
 */
export const FACTUALITY_CASES = `
# told as having happened
asserted | ASSAULT | L'armée soudanaise a bombardé le marché de Nyala.
asserted | ASSAULT | Les rebelles ont attaqué un convoi militaire près de Sévaré.
asserted | ASSAULT | Des combattants se sont emparés de la base de Labbezanga.
asserted | ASSAULT | Dix soldats maliens ont été tués par des djihadistes à Boni.
asserted | ASSAULT | Selon l'ONU, l'armée rwandaise aurait bombardé un camp de déplacés.
asserted | ASSAULT | L'armée a dit avoir repris la ville de Ménaka.
asserted | ASSAULT | Le ministère a confirmé que les rebelles avaient attaqué la caserne.
asserted | ASSAULT | La police vient de disperser les manifestants à Tunis.
asserted | ASSAULT | Les forces soudanaises continuent de bombarder le quartier.
asserted | ASSAULT | Les rebelles ont réussi à prendre la ville de Goma.
asserted | ASSAULT | Une attaque des rebelles contre la caserne a eu lieu mardi.
asserted | ASSAULT | La police n'a pas hésité à matraquer les étudiants.
asserted | COERCE.arrest | La police a procédé à l'arrestation de trois journalistes.
asserted | COERCE.arrest | Trois journalistes ont été arrêtés par la police à Alger.
asserted | COERCE.arrest | Le gouvernement n'a pas nié que la police avait arrêté deux avocats.
asserted | RETREAT.withdraw | L'armée française a dû se retirer du Niger.
asserted | RETREAT.release | Le Hamas a accepté de négocier et a libéré deux otages samedi.
asserted | CONSULT | Le président kényan a rencontré son homologue ougandais avant de regagner Nairobi.
asserted | PROTEST.demo | Des milliers de lycéens ont défilé à Athènes pour dénoncer la réforme.
asserted | PROTEST.demo | La manifestation des étudiants, prévue de longue date, a rassemblé mille personnes.
asserted | SANCTION.convict | Le tribunal a condamné l'ancien ministre à huit ans de prison.
asserted | ACCUSE.disapprove | Le Maroc a condamné l'attaque de la mosquée.
asserted | REQUEST | L'ONU appelle l'armée soudanaise à épargner les civils.
asserted | THREATEN | Le Venezuela menace d'envahir le Guyana.
asserted | AGREE | Le gouvernement colombien a accepté une trêve avec la guérilla.
asserted | REJECT | Le Hamas a refusé de libérer les otages.
# planned
planned | ASSAULT | L'armée israélienne s'apprête à attaquer Rafah.
planned | ASSAULT | L'armée israélienne va bombarder le quartier.
planned | ASSAULT | L'armée prévoit d'attaquer la ville de Rafah.
planned | ASSAULT | Le général a ordonné d'attaquer la caserne des rebelles.
planned | ASSAULT | Les rebelles sont sur le point d'attaquer la capitale.
planned | CONSULT | Le ministre chilien devrait s'envoler pour Bogota lundi.
planned | CONSULT | Le ministre a annoncé que les pourparlers entre le Mali et le Niger reprendraient samedi.
planned | ASSAULT | Le ministre a annoncé que l'armée reprendrait la ville de Kidal.
planned | COERCE.arrest | La police doit arrêter le maire lundi.
planned | CONSULT | Le chancelier allemand rencontrera jeudi le président turc.
planned | CONSULT | Le président turc doit rencontrer jeudi le chancelier allemand.
planned | CONSULT | Le président turc devait rencontrer jeudi le chancelier allemand.
planned | CONSULT | Le chancelier allemand est attendu jeudi à Ankara.
planned | CONSULT | Une rencontre entre le président turc et le chancelier allemand est prévue jeudi.
planned | CONSULT | Une rencontre entre le président turc et le chancelier allemand aura lieu jeudi.
planned | CONSULT | Le ministre japonais se rendra mardi à Manille.
planned | CONSULT | Le ministre japonais compte se rendre à Manille.
planned | CONSULT | Le ministre japonais a décidé de se rendre à Manille.
planned | PROTEST.strike | Les enseignants feront grève le 3 mai.
planned | PROTEST.strike | Les cheminots portugais prévoient de faire grève lundi.
planned | RETREAT.withdraw | La France retirera ses soldats du Tchad en janvier.
asserted | CONCEDE | La France s'est engagée à retirer ses soldats du Tchad.
planned | RETREAT.release | Le Hamas libérera quatre otages samedi.
asserted | CONCEDE | Le Hamas a promis de libérer quatre otages.
planned | SANCTION.discontinue | L'Union européenne va sanctionner deux ministres géorgiens.
planned | SANCTION.expel | Le Mali a décidé d'expulser l'ambassadeur de Suède.
planned | MOBILIZE | Le Kenya déploiera mille policiers en Haïti.
planned | AID | Le Japon livrera des radars aux Philippines.
planned | MOBILIZE.troops | L'OTAN a chargé la Pologne de déployer des troupes à la frontière.
# asked for, so that no act of it is told
none | RETREAT.release | L'Union africaine exige la libération du président par les putschistes.
none | RETREAT.release | Washington appelle le Hamas à libérer les otages.
none | RETREAT.withdraw | Kinshasa exige que le Rwanda retire ses soldats.
none | PROTEST.strike | La ministre a demandé aux médecins de ne pas faire grève.
none | AID | Kiev demande aux alliés de livrer des missiles.
# asked for, and a subject of its own in the text
requested | RETREAT.ceasefire | L'offre américaine d'un cessez-le-feu est sur la table. Le cessez-le-feu durerait un mois.
requested | RETREAT.ceasefire | La proposition égyptienne d'une trêve reste sans réponse. La trêve durerait dix jours.
requested | RETREAT.ceasefire | Le ministre turc étudie la proposition de trêve au Soudan. La trêve durerait dix jours.
none | RETREAT.ceasefire | Le ministre turc étudie la proposition de trêve. La trêve durerait dix jours.
# supposed
hypothetical | ASSAULT | L'armée israélienne pourrait attaquer Rafah.
planned | CONSULT | Des pourparlers doivent se tenir lundi à Lima entre le Mali et le Togo.
hypothetical | CONSULT | Des pourparlers pourraient reprendre entre le Mali et le Togo.
none | PROTEST.strike | Les médecins ont suspendu leur grève.
planned | COERCE.seize | La junte a annoncé sa décision de nationaliser la banque.
planned | PROTEST.demo | L'opposition a annoncé de nouvelles manifestations.
planned | SANCTION.discontinue | La Norvège annonce des sanctions contre la Hongrie.
hypothetical | ASSAULT | L'armée malienne hésite à attaquer la ville.
asserted | ASSAULT | L'armée malienne n'a pas hésité à attaquer la ville.
asserted | ASSAULT | Vers minuit, raid de l'armée malienne à Goma.
planned | ASSAULT | Vers un nouveau raid de l'armée malienne à Goma.
hypothetical | ASSAULT | Si les rebelles attaquent la ville, les habitants fuiront.
hypothetical | ASSAULT | Si l'armée malienne a attaqué la ville, elle doit s'expliquer.
hypothetical | ASSAULT | Si l'armée malienne a attaqué la ville, c'est une faute.
hypothetical | ASSAULT | Si l'armée malienne a attaqué la ville, le général doit partir.
asserted | ASSAULT | Si l'armée malienne a attaqué la ville, le Niger reste un allié.
asserted | ASSAULT | Si l'armée malienne a attaqué la ville, elle a épargné le port.
hypothetical | ASSAULT | Les rebelles risquent d'attaquer la capitale.
hypothetical | ASSAULT | Les rebelles auraient attaqué une caserne dans le nord.
hypothetical | ASSAULT | L'armée n'exclut pas d'attaquer la ville.
hypothetical | CONSULT | Le président turc pourrait rencontrer le chancelier allemand.
hypothetical | CONSULT | Une éventuelle rencontre entre le pape et le patriarche alimente les rumeurs.
hypothetical | CONSULT | Une rencontre entre le pape et le patriarche pourrait avoir lieu en mai.
hypothetical | COERCE.arrest | La police peut arrêter le maire à tout moment.
hypothetical | RETREAT.release | Le Hamas envisagerait de libérer deux otages.
hypothetical | SANCTION.discontinue | L'Union européenne étudie la possibilité de sanctionner deux ministres.
hypothetical | SANCTION.discontinue | Si l'Union européenne sanctionne le régime, Minsk répondra.
hypothetical | RETREAT.withdraw | L'armée aurait dû se retirer de la ville.
hypothetical | MOBILIZE | Le Kenya serait capable de déployer mille policiers.
# denied
denied | ASSAULT | L'armée israélienne a nié avoir bombardé l'école.
denied | ASSAULT | L'armée israélienne dément avoir bombardé l'école.
denied | ASSAULT | Kigali nie que ses soldats aient attaqué Goma.
denied | ASSAULT | L'armée n'a pas bombardé l'hôpital.
denied | ASSAULT | L'armée n'a jamais bombardé l'hôpital.
denied | ASSAULT | L'armée dit ne pas avoir bombardé l'hôpital.
denied | ASSAULT | L'armée affirme qu'elle n'a pas bombardé l'hôpital.
denied | ASSAULT | L'armée assure n'avoir tué aucun civil.
denied | ASSAULT | Aucun raid israélien n'a été mené contre le camp.
denied | ASSAULT | Il n'y a pas eu d'attaque israélienne contre le camp.
denied | ASSAULT | Aucun soldat malien n'a été tué.
denied | ASSAULT | L'armée a rejeté les accusations de bombardement par son aviation.
denied | ASSAULT | L'armée a démenti les informations selon lesquelles elle aurait bombardé l'hôpital.
denied | ASSAULT | Les rebelles se sont retirés sans attaquer la caserne.
denied | ASSAULT | Les rebelles n'ont pas encore pris la ville de Goma.
denied | ASSAULT | Les rebelles n'ont pas réussi à prendre la ville de Goma.
denied | ASSAULT | Les rebelles n'ont pas pu prendre la ville de Goma.
denied | ASSAULT | L'attaque des rebelles n'a pas eu lieu.
denied | ASSAULT | La prétendue attaque des rebelles contre Goma fait rire les habitants.
denied | ASSAULT | La nuit est passée sans que les rebelles attaquent la ville.
denied | COERCE.arrest | Aucun manifestant n'a été arrêté par la police.
denied | COERCE.arrest | La police n'a arrêté personne, ni emprisonné les meneurs.
denied | COERCE.arrest | Le ministre conteste que la police ait arrêté des avocats.
denied | CONSULT | Le président turc n'a pas rencontré le chancelier allemand.
denied | CONSULT | Le président turc ne rencontrera pas le chancelier allemand.
denied | CONSULT | Le ministre a quitté Genève sans rencontrer son homologue iranien.
denied | RETREAT.withdraw | Le Rwanda n'a pas retiré ses soldats.
denied | RETREAT.withdraw | Le Rwanda ne retirera pas ses soldats.
denied | RETREAT.withdraw | Le Rwanda n'a pas encore retiré ses soldats.
denied | RETREAT.release | Le Hamas n'a libéré aucun otage.
denied | RETREAT.release | Au lieu de libérer les otages, le Hamas a rompu la trêve.
denied | RETREAT.resign | Le Premier ministre n'a pas démissionné.
denied | RETREAT.resign | Le président ne démissionnera pas.
denied | RETREAT.disarm | Les combattants n'ont pas déposé les armes.
denied | AGREE | La Russie n'a pas encore accepté la trêve.
denied | SANCTION.discontinue | L'Union européenne n'a pas sanctionné les ministres géorgiens.
denied | MOBILIZE | Le Kenya n'a déployé aucun policier en Haïti.
denied | AID | La Chine dément avoir livré des armes à la Russie.
denied | AID | La Chine n'a jamais livré d'armes à la Russie.
denied | PROTEST.strike | Les cheminots n'ont pas fait grève lundi.
denied | ASSAULT | « Nous n'avons attaqué aucun village », a déclaré le porte-parole de l'armée malienne.
# what is no act
none | ASSAULT | L'armée a été envoyée pour attaquer les rebelles.
none | ASSAULT | Les habitants craignent la fin des combats entre l'armée et les rebelles.
none | ASSAULT | L'armée veut attaquer la ville.
none | ASSAULT | L'armée a empêché les rebelles de prendre la ville de Goma.
none | ASSAULT | L'armée va-t-elle attaquer la ville de Kidal ?
hypothetical | ASSAULT | La ministre redoute le risque d'une attaque des rebelles.
none | ASSAULT | L'armée ne peut pas attaquer la ville.
none | ASSAULT | Le général a refusé d'attaquer la ville.
none | RETREAT.release | L'avocat espère que la police libérera son client.
none | COERCE.arrest | Le policier a été suspendu pour avoir refusé d'arrêter le maire.
none | SANCTION.discontinue | Le Parlement a renoncé à sanctionner la Hongrie.
none | MOBILIZE | L'Allemagne refuse de déployer des soldats.
none | CONSULT | Le président a renoncé à rencontrer le pape.
none | AID | Washington a refusé de livrer des missiles à l'Ukraine.
# what somebody holds to be untrue
denied | ASSAULT | Le ministère a rejeté les informations selon lesquelles l'armée aurait bombardé le marché de Nyala.
denied | ASSAULT | Le ministère a démenti les allégations selon lesquelles l'armée aurait bombardé le marché de Nyala.
denied | ASSAULT | L'armée a démenti la soi-disant prise de Kidal par les rebelles.
denied | ASSAULT | L'armée a dénoncé la prétendue attaque du fort par les rebelles.
denied | ASSAULT | Le ministère a qualifié de mensonge l'annonce de la prise de Kidal par les rebelles.
denied | ASSAULT | La prise de Kidal par les rebelles est une fausse information.
denied | ASSAULT | Contrairement à ce qu'affirment les rebelles, l'armée n'a pas bombardé Kidal.
denied | ASSAULT | Il n'y a pas eu de frappe soudanaise sur l'hôpital de Nyala.
denied | ASSAULT | L'armée malienne a démenti la prise du camp de Boni par les rebelles.
asserted | ASSAULT | L'armée a qualifié de grave la prise de Kidal par les rebelles.
# who is set behind a deed, or not
denied | ASSAULT | Le Rwanda dit n'avoir rien à voir avec l'attaque du camp de Mugunga.
denied | ASSAULT | Le Qatar assure n'être pour rien dans l'attentat de Manille.
denied | ASSAULT | Les rebelles ont affirmé être étrangers à l'attaque du convoi.
denied | ASSAULT | Bamako a décliné toute responsabilité dans l'attaque du village de Boni.
denied | ASSAULT | Les rebelles ne sont pas responsables de l'attaque du marché, a assuré leur porte-parole.
denied | ASSAULT | La milice a réfuté être à l'origine de l'attaque contre le dépôt.
denied | ASSAULT | Le sabotage du gazoduc n'est pas l'œuvre de l'armée kényane, assure Nairobi.
asserted | ASSAULT | Selon l'ONU, les rebelles sont responsables de l'attaque du marché de Nyala.
none | ASSAULT | La police a arrêté les auteurs de l'attaque.
# when or why something did not happen
asserted | ASSAULT | Les inspecteurs n'ont pas eu accès au site depuis les bombardements américains.
# what came of an act
asserted | ASSAULT | L'attaque du marché par les rebelles n'a pas fait de victimes.
# what is called off, ruled out or only possible
denied | CONSULT.visit | Le ministre chilien a annulé sa visite à Bogota.
denied | CONSULT.visit | La visite du président turc au Liban a été annulée.
denied | PROTEST.demo | Le collectif a annulé la marche prévue samedi à Casablanca.
denied | CONSULT | Une rencontre entre le président turc et le chancelier allemand est exclue, selon Ankara.
denied | CONSULT | Une rencontre entre le président turc et le chancelier allemand n'est pas à l'ordre du jour.
hypothetical | CONSULT | Une rencontre entre le président turc et le chancelier allemand n'est pas exclue.
hypothetical | RETREAT.ceasefire | Une trêve entre l'armée et les rebelles semble possible, selon le Qatar.
hypothetical | SANCTION | Faute d'accord, l'organisation gèlerait les avoirs de vingt ministres, a-t-il prévenu.
planned | CONSULT | Un sommet réunissant la Serbie et la Turquie aura lieu mardi à Varsovie.
# talks of who speaks
denied | CONSULT | Téhéran nie que des négociations aient eu lieu avec Washington.
denied | AGREE | « Il n'y a pas d'accord avec les rebelles », a déclaré le ministre malien.
# demands, and what was never said
asserted | REQUEST.yield | « Le Rwanda doit cesser ses frappes », a déclaré le ministre norvégien.
asserted | REQUEST.yield | « Il faut que les combats cessent », a déclaré le ministre norvégien.
none | ASSAULT | « Le Rwanda doit cesser ses frappes », a déclaré le ministre norvégien.
none | RETREAT.release | « Les rebelles doivent libérer les otages », a déclaré le ministre norvégien.
none | REQUEST | L'usine doit cesser ses activités en mars, selon la direction.
none | CONCEDE | Le diplomate n'a jamais dit que les Kurdes devaient céder.
# what one is held to have done, what is told of, and what the parser loses
denied | ASSAULT | Les paramilitaires russes n'ont pas pris part aux combats, précise le préfet malien.
denied | ASSAULT | L'armée kényane nie les meurtres commis à l'hôpital.
denied | ASSAULT | Pas un soldat malien n'a attaqué la ville.
denied | ASSAULT | Le ministère chadien a démenti les rumeurs faisant état du bombardement d'un marché à Abéché.
denied | ASSAULT | « Nous nions que des pêcheurs aient été battus », a dit le préfet malien.
denied | RETREAT.withdraw | Le départ annoncé par la milice est un leurre, assure le gouverneur.
denied | RETREAT.withdraw | La police nie avoir abandonné le commissariat de Goma.
denied | CONSULT.visit | La visite que le ministre turc devait effectuer à Paris n'est plus à l'ordre du jour.
hypothetical | CONSULT.visit | Le préfet a laissé entendre qu'une visite du ministre, Omar Sall, à Alger pourrait intervenir en mai.
planned | CONSULT | Une réunion avec le ministre turc doit se tenir jeudi à Paris.
asserted | RETREAT.release | La ministre a remercié le Tchad pour la libération de douze pêcheurs.
asserted | ASSAULT | Le général s'est excusé pour le bombardement de l'hôpital de Bakassi.
none | ASSAULT | Le tribunal de Lomé poursuit trois hommes pour l'attaque d'une banque.
planned | RETREAT.disarm | Le colonel a donné l'ordre à ses hommes du fort de Bakel de se rendre.
asserted | REQUEST.yield | Le préfet appelle les mutins à se rendre.
asserted | REJECT.meet | Le préfet a refusé de se rendre à Dakar.
# an infinitive as subject
none | CONSULT | Le ministre a dit que négocier avec les mutins serait une erreur.
none | ASSAULT | Attaquer un hôpital est un crime, a dit le préfet.
# joined infinitives
planned | SANCTION.expel | Le Togo va fermer son consulat et expulser trois diplomates maliens.
none | RETREAT.release | La ministre exhorte les mutins à déposer les armes et à libérer les gardes.
none | RETREAT.withdraw | Les mutins posent comme condition le retrait des troupes tchadiennes.
hypothetical | PROTEST.strike | Le syndicat des dockers n'exclut pas une grève.
# two governors
planned | CONSULT | Le porte-parole a confirmé que le ministre se rendrait à Manille.
denied | CONSULT | Le porte-parole a démenti que le ministre se soit rendu à Manille.
denied | ASSAULT | Le porte-parole assure que l'armée n'a pas ouvert le feu sur la foule.
hypothetical | ASSAULT | Le porte-parole estime que les rebelles pourraient attaquer la ville.
planned | ASSAULT | Le porte-parole a indiqué que l'armée allait attaquer la ville de Kidal.
`;
