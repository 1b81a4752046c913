/** ASSAULT: uses force. */
export const ASSAULT_WORDS = `
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
ASSAULT.drone | verb | subject > sur/contre | lancer ~ drone, utiliser ~ drone, envoyer ~ drone | Les Houthis ont lancé cinq drones contre Eilat.
ASSAULT.heavy-weapons | verb | object | abattre ~ missile, intercepter ~ missile, détruire ~ missile | La défense aérienne a abattu deux missiles iraniens au-dessus de Riyad.
ASSAULT | verb | object | intercepter ~ drone | La défense aérienne a intercepté deux drones iraniens au-dessus de Riyad.
ASSAULT | verb | subject(armed) > object | frapper, toucher | L'aviation israélienne a frappé un immeuble à Beyrouth.
ASSAULT | verb | subject > object | tuer, blesser, massacrer, abattre, assassiner, exécuter, décapiter, lyncher, égorger, poignarder, éliminer, liquider, décimer, neutraliser | Des hommes armés ont tué douze villageois au Nigeria.
ASSAULT | verb | subject > object | violer, torturer, soumettre ~ torture, maltraiter, tabasser, brutaliser, molester, passer ~ tabac, battre | Des miliciens ont torturé trois détenus à Zaouïa.
ASSAULT.abduct | verb | subject > object | enlever, kidnapper, séquestrer, prendre ~ otage, ravir, faire ~ prisonnier, capturer ~ soldat | Un gang a enlevé six religieuses à Port-au-Prince.
ASSAULT | verb | subject > object | détruire, anéantir, pulvériser, dynamiter, incendier, raser, saboter, brûler, ravager, démolir, faire ~ exploser, couler | Des colons ont incendié des maisons palestiniennes près de Naplouse.
ASSAULT | verb | none > subject(armed) | perdre ~ contrôle, perdre ~ %site, perdre ~ terrain | L'armée malienne a perdu le contrôle de la ville de Ménaka.
ASSAULT | verb | none > subject | périr, périr ~ %attack, mourir ~ %attack, tomber ~ %attack, perdre ~ vie, trouver ~ mort, tomber ~ feu | Trois gendarmes ont péri pendant l'assaut du fort.
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
ASSAULT | verb | subject(armed) > à! | se prendre | Des hommes armés s'en sont pris à un convoi de l'armée malienne.
ASSAULT | verb | none > subject | essuyer ~ tir, essuyer ~ feu, essuyer ~ perte, essuyer ~ revers, subir ~ perte, subir ~ revers, perdre ~ soldat, perdre ~ homme dans, être ~ pris pour cible | Une patrouille de l'armée malienne a essuyé des tirs à Gao.
ASSAULT.explosives | verb | none > subject | sauter ~ mine, sauter ~ engin, sauter ~ bombe, heurter ~ engin, rouler ~ mine, rouler ~ engin | Un convoi de l'armée malienne a sauté sur une mine près de Gao.
ASSAULT | verb | none > object | prendre ~ embuscade, prendre ~ tenaille, prendre ~ étau, prendre ~ feu croisé, surprendre ~ embuscade | Des soldats maliens ont été pris dans une embuscade à Gao.
ASSAULT | verb | subject > à/contre/sur | infliger ~ perte, infliger ~ défaite, infliger ~ revers, infliger ~ blessure, opposer ~ riposte, donner ~ assaut, lancer ~ assaut, passer ~ offensive, passer ~ attaque, monter ~ assaut, livrer ~ combat, livrer ~ bataille, fondre ~ sur, mener ~ opération, engager ~ combat, reprendre ~ combat | L'armée malienne a infligé de lourdes pertes aux rebelles.
ASSAULT | verb | subject(armed) > contre/dans/à | mener ~ opération, lancer ~ opération, conduire ~ opération | L'armée philippine a lancé une opération contre des rebelles à Marawi.
ASSAULT | verb | subject(armed) > object | percer ~ ligne, enfoncer ~ ligne, percer ~ défense, gagner ~ terrain, ratisser, nettoyer ~ zone, mettre ~ hors de combat, mettre ~ hors d'état, faire ~ siège, planter ~ drapeau, hisser ~ drapeau | Les rebelles ont ratissé un village près de Goma.
ASSAULT | verb | subject(armed) > dans/en/vers/à! | s'infiltrer, percer, marcher ~ sur | Des combattants se sont infiltrés dans la ville de Goma.
ASSAULT | verb | subject(armed) > object! | heurter, éperonner, percuter | Un patrouilleur de la milice chinoise a éperonné un bateau philippin.
ASSAULT | verb | subject > object | bastonner, gifler, rosser, rouer ~ coup, cribler ~ balle, immoler, mutiler, éventrer, étrangler, fusiller, pendre, lapider, éborgner, passer ~ arme, toucher ~ balle, blesser ~ balle, atteindre ~ balle, frapper ~ couteau, ôter ~ vie, donner ~ mort | Des policiers ont bastonné deux militants à Conakry.
ASSAULT | verb | subject > object | dévaster, endommager, réduire ~ cendre, mettre ~ feu, raser ~ village, détruire ~ maison, mettre ~ sang, souffler ~ immeuble, faire ~ sauter | Un drone ukrainien a endommagé un dépôt à Briansk.
ASSAULT.abduct | verb | subject > object | détenir ~ otage, retenir ~ otage, retenir ~ captif, emmener ~ force, emporter ~ otage, faire ~ captif, faire ~ otage | Les rebelles ont fait vingt captifs à Beni.
ASSAULT | verb | none > subject | succomber ~ blessure, mourir ~ torture, mourir ~ balle, tomber ~ balle, tomber ~ champ d'honneur | Deux soldats maliens ont succombé à leurs blessures après l'attaque.
ASSAULT.explosives | noun | de(armed) > contre/dans/à | explosion d'une bombe, explosion de * bombe, explosion d'une mine, explosion d'un engin, explosion d'une voiture piégée, attaque à la bombe, attaque à la grenade, jet de grenade | L'attaque à la bombe des rebelles contre un marché a blessé dix civils.
ASSAULT | noun | de(armed) > contre/sur/de | contre-attaque, ratissage, opération de ratissage, expédition punitive, règlement de comptes, attaque à main armée, attaque armée, attaque au couteau, attaque terroriste, assaut terrestre, offensive terrestre, opération antiterroriste | L'expédition punitive des miliciens contre le village a fait dix morts.
ASSAULT.heavy-weapons | noun | de > contre/sur | salve de missile, salve de roquette, pluie de missile, pluie de roquette, barrage de missile, barrage de roquette, tir de mortier, frappe d'artillerie, tir de char | Une salve de roquettes du Hezbollah sur Haïfa a blessé deux femmes.
ASSAULT.firearms | noun | de > contre/sur | coup de feu, rafale, tir à balle réelle, tir de kalachnikov | Les coups de feu de la police contre les étudiants ont blessé deux jeunes.
ASSAULT | noun | par > de | neutralisation, élimination, liquidation, bastonnade, tabassage, égorgement, éventration | La neutralisation de dix rebelles par l'armée malienne a été annoncée.
ASSAULT | noun | de(armed) & avec/entre/contre | rixe, fusillade | La rixe entre les soldats et les policiers a fait deux blessés.
ASSAULT | verb | subject(armed) > object | investir ~ %site | Les rebelles ont investi la caserne de Goma.
ASSAULT.drone | verb | object | abattre ~ drone, détruire ~ drone, neutraliser ~ drone | La défense antiaérienne a abattu trois drones russes au-dessus d'Odessa.
ASSAULT | verb | subject(armed) > object! | accrocher | Les rebelles ont accroché une patrouille de l'armée malienne près de Gao.
ASSAULT | noun | de(armed) > contre/sur/entre | violence | Les violences des gangs contre les habitants continuent.
ASSAULT.heavy-weapons | verb | subject > sur/contre/vers | lancer ~ obus, lancer ~ mortier, tirer ~ mortier, lancer ~ fusée, envoyer ~ missile, larguer ~ missile, faire ~ pleuvoir, tirer ~ projectile, lancer ~ munition | L'armée syrienne a lancé des obus sur le village.
ASSAULT.explosives | verb | subject > sur/contre/à/dans | lancer ~ grenade, jeter ~ grenade, lancer ~ bombe, jeter ~ bombe, poser ~ bombe, poser ~ mine, poser ~ engin, placer ~ bombe, placer ~ engin, déposer ~ engin, poser ~ explosif | Des rebelles ont posé des mines près de Gao.
ASSAULT.explosives | verb | subject(armed) > contre/devant/dans/sur/près | exploser, détoner | Une bombe a explosé devant une caserne de Mogadiscio.
ASSAULT.explosives | verb | subject > sur/contre | larguer ~ charge, larguer ~ explosif, larguer ~ engin, larguer ~ grenade, lâcher ~ bombe, lâcher ~ grenade | Un drone de l'armée soudanaise a largué une charge explosive sur un marché de Nyala.
ASSAULT.crowd-control | verb | subject > sur/contre | lancer ~ grenade lacrymogène, tirer ~ grenade lacrymogène, actionner ~ canon, utiliser ~ canon à eau, lancer ~ lacrymogène, utiliser ~ lacrymogène, recourir ~ lacrymogène, tirer ~ gaz, lancer ~ gaz, tirer ~ balle en caoutchouc, asperger | La police a utilisé des lacrymogènes contre les étudiants.
ASSAULT.aerial | verb | subject(armed) | effectuer ~ sortie, mener ~ sortie | L'aviation soudanaise a effectué dix sorties au Darfour.
ASSAULT | verb | subject(armed) > contre/à/sur | recourir ~ force, avoir ~ recours à la force, employer ~ force, utiliser ~ force, mener ~ guerre, faire ~ guerre, livrer ~ guerre, prendre ~ armes contre | L'armée philippine a recouru à la force contre les rebelles.
ASSAULT | verb | subject(armed) > à/de | faire ~ carnage, semer ~ mort, semer ~ terreur, étendre ~ contrôle, étendre ~ emprise, élargir ~ contrôle, grignoter ~ terrain, repasser ~ offensive, reprendre ~ offensive | Les rebelles ont étendu leur contrôle à Goma.
ASSAULT | verb | subject > object | empoisonner, défenestrer, faucher ~ foule, foncer ~ foule, vitrioler, ébouillanter, crucifier, achever ~ blessé, ensanglanter | Des agents russes ont empoisonné l'opposant.
ASSAULT.abduct | verb | subject(armed) > object! | emmener, emporter ~ otage, retenir ~ contre son gré | Des hommes armés ont emmené trois villageois à Beni.
ASSAULT | verb | none > subject | tomber ~ front, périr ~ bombe | Sept soldats maliens sont tombés au front près de Gao.
ASSAULT | noun | de(armed) > contre/sur/de | exaction, razzia, carnage, tuerie de masse | Les exactions des rebelles contre les habitants continuent.
ASSAULT.aerial | noun | de > contre/sur | grève aérienne, grève de drone | Une grève aérienne israélienne sur Gaza a fait dix morts.
ASSAULT | noun | de(armed) > contre/sur/dans | opération au sol, opération terrestre, opération aéroportée | L'opération terrestre de l'armée israélienne au Liban a commencé.
ASSAULT | verb | subject(armed) > object | libérer ~ ville, libérer ~ village, libérer ~ localité, libérer ~ territoire, libérer ~ région, libérer ~ capitale | L'armée soudanaise a libéré la ville de Nyala.
ASSAULT | verb | subject(armed) > contre/dans/à/sur | mener ~ incursion, faire ~ incursion, effectuer ~ incursion, faire ~ descente, prendre ~ cible, prendre ~ tirs, cribler ~ balle | Des rebelles burundais ont mené une incursion à Cibitoke.
`;
