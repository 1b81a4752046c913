const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common nouns that open the name of a street, a building or a piece of nature: « rue de Rivoli », « mont Ventoux ». Own list. */
export const PLACE_HEADS = list(`
  rue avenue boulevard place quai square esplanade rond-point pont porte tour gare aéroport aérodrome stade circuit hippodrome vélodrome
  palais château cathédrale basilique abbaye sanctuaire temple synagogue prison camp cimetière barrage parc jardin forêt bois zoo
  lac mont monts golfe détroit mer océan canal vallée baie col massif péninsule désert cap plateau glacier atoll fosse
`);

/** Of these, the ones that stand for the town where no other name follows: « l'aéroport de Lyon » names Lyon. */
export const TOWN_BOUND_HEADS = list(
  "gare aéroport aérodrome stade prison camp cimetière barrage parc porte temple synagogue zoo circuit hippodrome pont tour cathédrale",
);

/** Heads that are other words more often: a place only behind « sur », « de » and the like with its article. */
export const DOUBTFUL_HEADS = list("place porte tour cap parc temple bois camp plateau col");

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
