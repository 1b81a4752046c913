/** Words by which somebody or something is condemned: what `%blame` stands for in the event lexicon. Lemmas. */
export const BLAME_WORDS: ReadonlySet<string> = new Set(
  // what is said to be done
  (
    "agression provocation ingérence trahison mascarade massacre génocide crime barbarie carnage nettoyage terrorisme escalade violation chantage diversion manipulation " +
    "putsch sédition usurpation dictature tyrannie boucherie tuerie purge fraude braquage racket complot hérésie folie faute scandale honte insulte affront outrage humiliation injustice imposture farce parodie simulacre comédie supercherie " +
    "déni dérive répression persécution acharnement harcèlement discrimination racisme apartheid spoliation pillage gâchis désastre catastrophe aberration ineptie " +
    "absurdité hypocrisie lâcheté démagogie calomnie diffamation surenchère capitulation menace " +
    "mensonge collusion connivence partialité favoritisme népotisme clientélisme autoritarisme populisme antisémitisme plagiat sabotage laxisme passivité " +
    "inaction immobilisme duplicité fourberie perfidie félonie forfaiture parjure atrocité sauvagerie bestialité épuration diktat oukase ukase colonialisme " +
    "néocolonialisme impérialisme expansionnisme bellicisme obscurantisme sectarisme chauvinisme misogynie homophobie islamophobie sexisme fiasco débâcle " +
    "naufrage reniement renoncement compromission lynchage cabale machination manigance magouille tripatouillage bourrage trucage affabulation " +
    "mystification désinformation intox propagande fabulation délire fantasme caricature blague insolence arrogance mépris dédain indécence obscénité " +
    "abjection ignominie infamie " +
    // who is said to be such
    "terroriste dictateur menteur traître parasite criminel assassin bourreau tyran fasciste nazi corrompu voleur incompétent lâche hypocrite raciste antisémite collabo valet marionnette " +
    "extrémiste voyou bandit mafieux fauteur agresseur " +
    // how it is called
    "inacceptable honteux illégal illégitime injuste injustifié injustifiable irresponsable barbare inadmissible scandaleux incompréhensible regrettable disproportionné intolérable absurde indigne démesuré " +
    "dangereux cynique ignoble odieux abject abominable révoltant choquant déplorable lamentable catastrophique désastreux inhumain cruel arbitraire abusif anticonstitutionnel inconstitutionnel " +
    "antidémocratique liberticide discriminatoire xénophobe diffamatoire calomnieux ridicule grotesque insultant humiliant méprisant hostile agressif provocateur " +
    "brutal violent aberrant insensé malvenu consternant affligeant pitoyable inique " +
    "sanguinaire atroce monstrueux infâme infamant ignominieux exécrable détestable répugnant vil perfide fallacieux mensonger trompeur inopportun déplacé indécent " +
    "indéfendable inexcusable impardonnable inqualifiable injurieux outrageant outrancier excessif dictatorial tyrannique despotique autoritaire colonial colonialiste impérialiste " +
    "sexiste homophobe belliqueux belliciste unilatéral opportuniste sélectif partial biaisé infondé indu malhonnête déloyal frauduleux crapuleux sordide " +
    "gravissime inconséquent insupportable invraisemblable contre-productif contreproductif dérisoire"
  ).split(" "),
);

/** Crimes and faults that somebody is charged with, as they stand behind « de »: « accuse le préfet de fraude ». */
export const CHARGED_WITH: ReadonlySet<string> = new Set([
  ...BLAME_WORDS,
  ...(
    "fraude corruption détournement vol viol meurtre assassinat espionnage complicité violence sédition rébellion blanchiment escroquerie abus négligence trafic extorsion torture incitation concussion prévarication malversation usurpation boucherie tuerie purge rafle razzia hold-up braquage racket putsch " +
    "violences"
  ).split(" "),
]);
