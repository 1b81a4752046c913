/**
 * Own sentences in which somebody denies an act, over the ways that French has to do so, one per line:
 * `TYPE[.mode] | who would have acted, or - | who denies, or - | text`. `not | TYPE` starts a text of which no denied act of the type may come.
 */
export const DENIAL_CASES = `
# a verb and what it denies: an infinitive, a clause, a thing
ASSAULT | armée | armée | L'armée tchadienne dément avoir bombardé le marché de Gao.
ASSAULT | milice | milice | La milice a catégoriquement nié avoir attaqué le convoi.
ASSAULT | police | police | La police conteste avoir tiré sur les pêcheurs.
ASSAULT | armée | armée | L'armée kényane réfute avoir tué des bergers à Isiolo.
ASSAULT | armée | armée | L'armée kényane récuse avoir tué des bergers à Isiolo.
AID | Rwanda | Rwanda | Kigali se défend d'avoir livré des fusils aux rebelles.
AID | Rwanda | Rwanda | Le Rwanda s'est vivement défendu de fournir des armes aux rebelles.
ASSAULT | milice | milice | Une radio affirme que la milice a attaqué un convoi à Gao. La milice s'en défend.
ASSAULT | soldats | ministre | Le ministre malien a nié que des soldats aient attaqué le hameau.
ASSAULT | soldats | ministre | Le ministre malien réfute que des soldats aient attaqué le hameau.
ASSAULT | - | préfet | Le préfet exclut que le dépôt ait été attaqué par des rebelles.
ASSAULT | armée | gouvernement | Le gouvernement s'est inscrit en faux contre les allégations selon lesquelles l'armée aurait bombardé le marché de Gao.
ASSAULT | armée | gouvernement | Le gouvernement a opposé un démenti à l'information selon laquelle l'armée aurait bombardé le marché de Gao.
ASSAULT | armée | gouvernement | Le gouvernement a balayé les rumeurs selon lesquelles l'armée aurait bombardé le marché de Gao.
ASSAULT | armée | gouvernement | Le gouvernement a repoussé les accusations selon lesquelles l'armée aurait bombardé le marché de Gao.
ASSAULT | armée | gouvernement | Le gouvernement a écarté l'hypothèse selon laquelle l'armée aurait bombardé le marché de Gao.
ASSAULT | armée | état-major | L'état-major a infirmé l'information selon laquelle l'armée aurait bombardé le marché de Gao.
ASSAULT | armée | état-major | L'état-major tord le cou à la rumeur selon laquelle l'armée aurait bombardé le marché de Gao.
ASSAULT | armée | état-major | L'état-major coupe court aux rumeurs selon lesquelles l'armée aurait bombardé le marché de Gao.
ASSAULT | armée | mairie | La mairie fait taire la rumeur selon laquelle l'armée aurait bombardé le marché de Gao.
RETREAT.release | - | parquet | Le parquet dément la libération de l'homme d'affaires.
COERCE.arrest | - | famille | La famille de l'opposant Issa Tall dément formellement son arrestation.
CONSULT | - | présidence | La présidence togolaise dément toute rencontre avec les rebelles.
CONSULT | - | Iran | L'Iran a nié toute rencontre avec les émissaires américains.
ASSAULT | - | porte-parole | Le porte-parole de l'armée a démenti la prise de Kidal par les rebelles.
MOBILIZE | - | Kenya | Le Kenya dément le moindre déploiement de soldats à Goma.
ASSAULT | - | gouverneur | Le gouverneur a apporté un démenti formel à l'annonce de la prise de Kidal par les rebelles.
ASSAULT | armée | ministère | Le ministère dénonce comme une infox l'information d'un bombardement du marché de Gao par l'armée.
ASSAULT | - | ministère | Le ministère a qualifié d'infox la prise de Kidal par les rebelles.
ASSAULT | - | maire | Le maire a jugé « sans fondement » la rumeur d'une attaque du lycée par des hommes armés.
ASSAULT | - | Mali | Bamako a démenti dans un communiqué que les rebelles se soient emparés de Kidal.
ASSAULT | - | Mali | Dans une note publiée lundi, Bamako nie que le camp de Gao soit tombé aux mains des rebelles.
# what nobody is answerable for
ASSAULT | Rwanda | Rwanda | Le Rwanda nie toute implication dans l'attaque du camp de Mugunga.
ASSAULT | Rwanda | Rwanda | Kigali rejette toute responsabilité dans l'attaque du camp de Mugunga.
ASSAULT | Rwanda | Rwanda | Kigali dément être derrière l'attaque du camp de Mugunga.
ASSAULT | Rwanda | Rwanda | Le Rwanda assure n'être pour rien dans l'attaque du camp de Mugunga.
ASSAULT | Rwanda | Rwanda | Le Rwanda se dit étranger à l'attaque du camp de Mugunga.
ASSAULT | Rwanda | Rwanda | Le Rwanda nie avoir joué le moindre rôle dans l'attaque du camp de Mugunga.
ASSAULT | - | porte-parole | « Nous n'avons rien à voir avec l'attaque du camp de Mugunga », a déclaré le porte-parole du mouvement.
ASSAULT | - | porte-parole | « Nous ne sommes pas responsables de l'attaque du camp de Mugunga », a déclaré le porte-parole du mouvement.
ASSAULT | rebelles | rebelles | Les rebelles affirment ne pas avoir participé à l'attaque du camp de Mugunga.
ASSAULT | Rwanda | Rwanda | Un drone a frappé le camp de Mugunga mardi. Le Rwanda nie toute implication.
ASSAULT | rebelles | rebelles | Un drone a frappé le camp de Mugunga mardi. Les rebelles rejettent toute responsabilité.
ASSAULT | Iran | Iran | Des hommes armés ont attaqué l'ambassade d'Israël à Quito samedi. L'Iran a démenti être impliqué.
ASSAULT | Iran | Iran | Des hommes armés ont attaqué l'ambassade d'Israël à Quito samedi. Téhéran dit n'y être pour rien.
ASSAULT | Iran | Iran | Des hommes armés ont attaqué l'ambassade d'Israël à Quito samedi. Téhéran dit n'avoir rien à voir avec cette attaque.
# not, never, none, nor
ASSAULT | armée | - | À aucun moment l'armée n'a bombardé le marché de Gao.
ASSAULT | armée | Adoum | Jamais l'armée n'a bombardé le marché de Gao, insiste le général Adoum.
ASSAULT | armée | Adoum | L'armée n'a nullement bombardé le marché de Gao, insiste le général Adoum.
ASSAULT | armée | Adoum | L'armée n'a en aucun cas bombardé le marché de Gao, insiste le général Adoum.
ASSAULT | armée | Adoum | L'armée n'a bombardé ni le marché ni l'école, insiste le général Adoum.
ASSAULT | armée | Adoum | L'armée n'a pas tiré une seule balle, insiste le général Adoum.
ASSAULT | armée | Adoum | L'armée n'a lancé aucun missile sur le marché de Gao, insiste le général Adoum.
ASSAULT | armée | Adoum | L'armée n'a mené aucune frappe sur le marché de Gao, insiste le général Adoum.
ASSAULT | - | maire | Aucune frappe n'a eu lieu sur le marché de Gao, affirme le maire.
ASSAULT | - | maire | Il n'y a eu aucune frappe sur le marché de Gao, affirme le maire.
ASSAULT | - | maire | Il n'y a eu ni attaque ni enlèvement à Gao, affirme le maire.
ASSAULT | - | maire | « Il n'y a pas eu d'attaque à Gao », affirme le maire.
ASSAULT | - | maire | « Pas un village n'a été attaqué par les rebelles », affirme le maire.
ASSAULT | soldat | Adoum | « Pas un seul soldat n'a tiré sur la foule », insiste le général Adoum.
ASSAULT | soldat | Adoum | Aucun soldat n'a ouvert le feu sur la foule, insiste le général Adoum.
ASSAULT.abduct | hommes | maire | Des hommes armés ont enlevé des bergers à Gao, selon une radio. « Personne n'a été enlevé », affirme le maire.
COERCE.arrest | police | commissaire | La police n'a interpellé personne, assure le commissaire.
COERCE.arrest | - | commissaire | Aucun lycéen n'a été arrêté, assure le commissaire.
COERCE.arrest | - | commissaire | Nul lycéen n'a été arrêté, assure le commissaire.
ASSAULT | armée | - | L'armée a repris le pont sans tirer un seul coup de feu.
CONSULT | ministre turc | Kremlin | Il n'a jamais été question d'une rencontre entre le ministre turc et les rebelles, assure le Kremlin.
CONSULT | ministre turc | Kremlin | « Il n'est pas question que le ministre turc rencontre les rebelles », assure le Kremlin.
ASSAULT | armée | maire | Il est faux que l'armée ait bombardé le marché de Gao, affirme le maire.
ASSAULT | armée | maire | « Il est faux de dire que l'armée a bombardé le marché de Gao », affirme le maire.
ASSAULT | armée | maire | « Il est inexact que l'armée ait bombardé le marché de Gao », affirme le maire.
ASSAULT | armée | maire | « C'est faux de dire que l'armée a bombardé le marché de Gao », affirme le maire.
ASSAULT | armée | maire | « Ce n'est pas l'armée qui a bombardé le marché de Gao », affirme le maire.
ASSAULT | armée | - | Contrairement à ce qu'écrit la presse, l'armée n'a pas bombardé le marché de Gao.
ASSAULT | armée | - | Non, l'armée tchadienne n'a pas bombardé le marché de Gao.
ASSAULT | - | - | L'armée a quitté la ville sans que les rebelles l'attaquent.
CONSULT | ministre | - | Le ministre turc a quitté Manille sans avoir rencontré son homologue philippin.
RETREAT.withdraw | Rwanda | - | Le Rwanda n'a toujours pas retiré ses soldats.
CONSULT | ministre | - | Le ministre turc ne s'est finalement pas rendu à Manille.
COERCE.arrest | police | - | La police n'a pas encore arrêté les suspects.
COERCE.arrest | police | porte-parole | « Nous n'avons arrêté aucun étudiant », a déclaré le porte-parole de la police.
ASSAULT | armée | porte-parole | « Nos soldats n'ont visé aucune école », a déclaré le porte-parole de l'armée soudanaise.
CONSULT | - | Kremlin | Le Kremlin a fait savoir qu'aucune rencontre n'était prévue entre Vladimir Poutine et Recep Tayyip Erdogan.
# calls false
ASSAULT | - | préfet | La prise de Kidal par les rebelles est une pure invention, selon le préfet.
ASSAULT | - | préfet | « L'annonce de la prise de Kidal par les rebelles est mensongère », a réagi le préfet.
ASSAULT | - | préfet | Les informations faisant état d'une attaque du lycée par les rebelles sont fausses, selon le préfet.
ASSAULT | - | préfet | « La prétendue attaque du lycée par les rebelles est fausse », a écrit le préfet.
ASSAULT | - | préfet | Le préfet parle d'une fausse information à propos de la prise de Kidal par les rebelles.
RETREAT.withdraw | - | gouverneur | Le retrait annoncé par les rebelles n'est qu'une mise en scène, estime le gouverneur.
# the act was told before, and is denied without being said again
ASSAULT | rebelles | armée | Les rebelles disent avoir attaqué la caserne de Gao. L'armée dément.
ASSAULT | rebelles | armée | Les rebelles disent avoir attaqué la caserne de Gao. L'armée le dément.
ASSAULT | rebelles | armée | Les rebelles disent avoir attaqué la caserne de Gao. L'armée l'a formellement démenti.
ASSAULT | rebelles | armée | Les rebelles disent avoir attaqué la caserne de Gao. L'armée a démenti ces affirmations.
ASSAULT | rebelles | armée | Les rebelles disent avoir attaqué la caserne de Gao, ce que dément l'armée.
ASSAULT | rebelles | armée | Les rebelles disent avoir attaqué la caserne de Gao, ce que l'armée conteste.
ASSAULT | rebelles | armée | Les rebelles disent avoir attaqué la caserne de Gao, ce que l'armée a toujours nié.
ASSAULT | rebelles | armée | Les rebelles disent avoir attaqué la caserne de Gao, une information démentie par l'armée.
ASSAULT | rebelles | armée | Les rebelles disent avoir attaqué la caserne de Gao. Une information aussitôt démentie par l'armée.
ASSAULT | rebelles | armée | Les rebelles disent avoir attaqué la caserne de Gao. Il n'en est rien, assure l'armée.
ASSAULT | rebelles | armée | Les rebelles disent avoir attaqué la caserne de Gao. Faux, rétorque l'armée.
ASSAULT | rebelles | Adoum | Les rebelles disent avoir attaqué la caserne de Gao. « C'est faux », a tranché le colonel Adoum.
ASSAULT | rebelles | Adoum | Les rebelles disent avoir attaqué la caserne de Gao. « Tout cela est inventé », a tranché le colonel Adoum.
ASSAULT | rebelles | Adoum | Les rebelles disent avoir attaqué la caserne de Gao. « Rien de tel ne s'est produit », a tranché le colonel Adoum.
ASSAULT | rebelles | Adoum | Les rebelles disent avoir attaqué la caserne de Gao. « Cette attaque n'a jamais eu lieu », a tranché le colonel Adoum.
ASSAULT | rebelles | Adoum | Les rebelles disent avoir attaqué la caserne de Gao. Le colonel Adoum dément cette attaque.
ASSAULT | rebelles | Adoum | Les rebelles disent avoir attaqué la caserne de Gao. Le colonel Adoum parle de « fake news ».
ASSAULT | rebelles | Adoum | Les rebelles disent avoir attaqué la caserne de Gao. Le colonel Adoum dénonce une infox.
ASSAULT | rebelles | Adoum | Les rebelles disent avoir attaqué la caserne de Gao. Le colonel Adoum dénonce un « mensonge éhonté ».
ASSAULT | rebelles | Adoum | Les rebelles disent avoir attaqué la caserne de Gao. Démenti immédiat du colonel Adoum.
ASSAULT | rebelles | Adoum | Les rebelles disent avoir attaqué la caserne de Gao. Interrogé à ce sujet, le colonel Adoum a répondu par la négative.
ASSAULT | rebelles | armée | Des rebelles auraient attaqué la caserne de Gao, selon une radio locale. L'armée l'infirme.
ASSAULT | rebelles | armée | Selon une radio locale, des rebelles ont attaqué la caserne de Gao. L'armée n'a pas tardé à démentir.
ASSAULT | rebelles | armée | Selon une radio locale, des rebelles ont attaqué la caserne de Gao, mais l'armée nie.
ASSAULT | armée | ministre | Des témoins accusent l'armée d'avoir bombardé le marché de Gao lundi. Le ministre de la Défense rejette ces accusations.
ASSAULT | armée | armée | Des témoins accusent l'armée d'avoir bombardé le marché de Gao lundi. L'armée dément.
ASSAULT | armée | armée | Des témoins accusent l'armée d'avoir bombardé le marché de Gao lundi, ce qu'elle conteste.
ASSAULT | armée | armée | Des témoins accusent l'armée d'avoir bombardé le marché de Gao lundi, ce qu'elle nie.
ASSAULT | armée | armée | Des témoins accusent l'armée, qui nie, d'avoir bombardé le marché de Gao lundi.
ASSAULT | armée | armée | L'armée, qui dément, est accusée d'avoir bombardé le marché de Gao lundi.
ASSAULT | armée | ministère | Des témoins accusent l'armée d'avoir bombardé le marché de Gao lundi, accusations que le ministère rejette.
ASSAULT | armée | ministère | Des témoins accusent l'armée d'avoir bombardé le marché de Gao lundi, des allégations rejetées par le ministère.
AID | Rwanda | Rwanda | Kinshasa accuse le Rwanda de fournir des armes aux rebelles, des accusations rejetées par Kigali.
AID | Rwanda | Rwanda | Kinshasa accuse le Rwanda de fournir des armes aux rebelles. Kigali dément.
AID | Rwanda | Rwanda | Kinshasa accuse le Rwanda de fournir des armes aux rebelles, ce que Kigali a toujours démenti.
COERCE.arrest | police | ministre | Une association accuse la police d'avoir arrêté douze avocats dimanche. Le ministre récuse ces allégations.
COERCE.arrest | police | ministre | Une association affirme que la police a arrêté douze avocats dimanche. « Aucune arrestation n'a eu lieu », répond le ministre.
COERCE.arrest | - | parquet | Selon une agence, trois pêcheurs ont été arrêtés à Gao. Le parquet dément ces interpellations.
COERCE.arrest | - | parquet | Deux meuniers ont été arrêtés à Gao, d'après une radio, avant que le parquet ne réfute cette rafle.
CONSULT | - | conseiller | Un journal affirme que le ministre turc a rencontré un émissaire israélien. Cette rencontre n'a jamais eu lieu, assure son conseiller.
CONSULT | - | conseiller | Un journal affirme que le ministre turc a rencontré un émissaire israélien. « Cette réunion est une invention », assure son conseiller.
RETREAT.release | rebelles | - | Les rebelles devaient libérer des prisonniers mardi ; la libération n'a pas eu lieu.
RETREAT.release | rebelles | - | Les rebelles devaient libérer des prisonniers mardi. Ils ne l'ont pas fait.
ASSAULT | hommes | hommes | Deux hommes sont poursuivis pour avoir attaqué un bijoutier à Gao. Ils contestent les faits.
ASSAULT | hommes | hommes | Deux hommes sont jugés pour avoir attaqué un bijoutier à Gao. Tous deux ont plaidé non coupable.
ASSAULT | maire | maire | Le maire est accusé d'avoir fait tuer un rival en mai. Il clame son innocence.
ASSAULT | maire | avocat | Le maire est accusé d'avoir fait tuer un rival en mai. Son avocat dément.
ASSAULT | armée | porte-parole | Un site affirme que l'armée a bombardé le marché de Gao. Interrogé par une radio, le porte-parole a répondu que non.
# more of a class that the press has often
AID | Chine | Chine | La Chine a réfuté l'enquête selon laquelle elle fournissait des fusils aux rebelles.
ASSAULT | rebelles | rebelles | Des pêcheurs ont été tués à Gao samedi : les rebelles démentent y avoir participé.
ASSAULT | rebelles | rebelles | Des pêcheurs ont été tués à Gao samedi. Les rebelles contestent encore y avoir pris part.
ASSAULT | - | - | Le général turc a exclu toute offensive terrestre de l'armée turque.
COERCE.arrest | - | préfet | Il n'y a eu aucune interpellation, indique le préfet.
ASSAULT | police | capitaine | Aucun passant n'a été tué par la police, assure le capitaine.
ASSAULT | - | - | L'armée pourrait attaquer Gao. Il n'en est pas question.
PROTEST | cheminots | porte-parole | Les cheminots maliens ont fait grève lundi. « Ce n'était pas une grève », insiste le porte-parole du syndicat.
ASSAULT | - | ministère | Le ministère malien de la Défense rejette les accusations relayées par une radio, faisant état d'un massacre de civils à Gao.
ASSAULT | armée | gouvernement | Le gouvernement malien a réfuté les accusations concernant le massacre de vingt civils par l'armée à Gao.
ASSAULT | mouvement | porte-parole | Le porte-parole des rebelles a démenti samedi toute responsabilité du mouvement dans l'attentat de Gao.
ASSAULT | armée rwandaise | - | L'armée rwandaise se dit non impliquée dans l'attaque des rebelles à Goma.
# no denied act
not | ACCUSE | - | - | Le gouvernement malien a réfuté les accusations d'une association contre l'armée.
not | ASSAULT | - | - | L'armée ne cesse de bombarder le marché de Gao.
not | ASSAULT | - | - | L'armée n'a bombardé que des hangars à Gao.
not | ASSAULT | - | - | L'armée n'a pas seulement bombardé le marché, elle a brûlé l'école de Gao.
not | ASSAULT | - | - | L'armée n'a pas hésité à bombarder le marché de Gao.
not | ASSAULT | - | - | L'armée n'a pas manqué de bombarder le marché de Gao.
not | ASSAULT | - | - | L'armée n'exclut pas de bombarder le marché de Gao.
not | ASSAULT | - | - | L'armée ne nie pas avoir bombardé le marché de Gao.
not | ASSAULT | - | - | L'armée ne dément pas le bombardement du marché de Gao.
not | ASSAULT | - | - | Le ministre n'ignore pas que l'armée a bombardé le marché de Gao.
not | ASSAULT | - | - | L'armée n'a pas reconnu avoir bombardé le marché de Gao.
not | ASSAULT | - | - | L'armée n'a pas confirmé avoir bombardé le marché de Gao.
not | ASSAULT | - | - | Ce n'est pas la première fois que l'armée bombarde le marché de Gao.
not | ASSAULT | - | - | Il ne se passe pas un jour sans que l'armée bombarde le marché de Gao.
not | ASSAULT | - | - | L'attaque des rebelles à Gao n'a pas fait de blessés.
not | ASSAULT | - | - | L'attaque des rebelles à Gao n'a pas été revendiquée.
not | ASSAULT | - | - | Le bombardement de Gao par l'armée n'est pas resté sans réponse.
not | ASSAULT | - | - | « Nous ne nous laisserons pas attaquer », a lancé le ministre malien.
not | THREATEN | - | - | « Les dockers ne se laisseront pas menacer », a lancé le ministre malien.
not | RETREAT | - | - | « Pas de trêve pour ceux qui pillent », a lancé le ministre malien.
not | RETREAT | - | - | « Il n'y a pas de trêve envers ceux qui pillent », a lancé le ministre malien.
not | RETREAT | - | - | Le mouvement refuse de libérer les otages.
not | RETREAT | - | - | Le mouvement ne peut pas libérer les otages.
not | CONCEDE | - | - | « Nous ne céderons pas », a lancé le ministre malien.
not | AGREE | - | - | « Nous n'accepterons aucun chantage », a lancé le ministre malien.
`;
