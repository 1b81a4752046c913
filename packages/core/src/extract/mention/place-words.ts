const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common nouns that open the name of a street, a building or a piece of nature: « rue de Rivoli », « mont Ventoux ». Own list. */
export const PLACE_HEADS = list(`
  rue avenue boulevard place quai square esplanade rond-point pont porte tour gare aéroport aérodrome stade circuit hippodrome vélodrome
  palais château cathédrale basilique abbaye sanctuaire temple synagogue prison camp cimetière barrage parc jardin forêt bois zoo
  autoroute chemin allée impasse passage ruelle chaussée périphérique rocade tunnel viaduc passerelle échangeur carrefour corniche promenade
  citadelle forteresse fort mausolée monastère couvent chapelle église caserne phare hôtel villa arène arènes gymnase
  lac mont monts golfe détroit mer océan canal vallée baie col massif péninsule désert cap plateau glacier atoll fosse
  pic gorges chutes cascade lagune delta estuaire isthme anse oued marigot grotte grottes plaine plaines cordillère sierra
`);

/** Of these, the ones that stand for the town where no other name follows: « l'aéroport de Lyon » names Lyon. */
export const TOWN_BOUND_HEADS = list(
  "gare aéroport aérodrome stade prison camp cimetière barrage parc porte temple synagogue zoo circuit hippodrome pont tour cathédrale église chapelle monastère couvent caserne citadelle fort hôtel gymnase arènes carrefour périphérique rocade phare mausolée villa plaine delta lagune",
);

/** Heads that are other words more often: a place only behind « sur », « de » and the like with its article. */
export const DOUBTFUL_HEADS = list(
  "place porte tour cap parc temple bois camp plateau col fort passage chemin pic anse hôtel villa promenade chaussée corniche",
);

/** Common nouns that open the name of a competition, a prize, a law, an agreement or an operation. Own list. */
export const OCCASION_HEADS = list(`
  coupe supercoupe championnat championnats tournoi open masters trophée festival jeux prix rallye marathon
  loi décret ordonnance résolution plan opération traité accord accords pacte protocole convention charte bataille traités conventions
`);

/** Of these, the ones whose name may stand right behind them without a preposition: « loi Veil », « prix Pulitzer ». */
export const DIRECT_OCCASIONS = list("loi plan opération prix trophée festival rallye open");

/** Of these, the ones that a place makes a name: « accords d'Oslo », « traité de Lisbonne ». */
export const PLACED_OCCASIONS = list(
  "traité accord accords pacte protocole convention charte bataille traités conventions",
);

/**
 * Common nouns for places that stand beside their name: « village de Bara », « chefferie de Kimbo », « groupement Sarro ». Own list of
 * what states call their parts, of settlements and of pieces of nature.
 */
export const PLACE_NOUNS = list(`
  lieu-dit ville village localité hameau bourgade bourg cité quartier faubourg bidonville camp station chef-lieu agglomération métropole
  conurbation capitale banlieue enclave exclave colonie kibboutz moshav douar ksar oasis favela township ferme
  commune district province région oblast département canton arrondissement territoire gouvernorat préfecture sous-préfecture wilaya daïra daira
  moughataa caïdat pachalik chefferie groupement secteur collectivité cercle fokontany woreda kebele comté paroisse raïon rayon raion voïvodie
  land comarque municipalité municipio principauté émirat sultanat duché protectorat zone hromada
  île îlot archipel presqu'île péninsule récif atoll haut-fond plage crique lagune delta estuaire
  mont montagne colline vallée volcan massif plaine plateau forêt dune oued wadi rivière fleuve lac marais
  port aéroport aérodrome carrefour poste-frontière mine carrière axe
`);

/** The same for several, whose names follow one upon the other: « les groupements Sarro, Bimbe et Kalo ». */
export const PLURAL_PLACE_NOUNS = list(`
  villes villages localités hameaux bourgs bourgades cités quartiers faubourgs bidonvilles camps stations agglomérations métropoles colonies enclaves
  communes districts provinces régions oblasts départements cantons arrondissements territoires gouvernorats préfectures sous-préfectures wilayas daïras
  chefferies groupements secteurs collectivités cercles comtés paroisses raïons municipalités zones états
  îles îlots archipels récifs atolls plages monts montagnes collines vallées volcans massifs plaines plateaux forêts oueds rivières fleuves lacs marais
  ports aéroports mines carrières axes communautés
`);
