/** Words by which somebody or something is condemned: what `%blame` stands for in the event lexicon. Lemmas. */
export const BLAME_WORDS: ReadonlySet<string> = new Set(
  // what is said to be done
  (
    "agression provocation ingérence trahison mascarade massacre génocide crime barbarie carnage nettoyage terrorisme escalade violation chantage diversion manipulation " +
    "complot hérésie folie faute scandale honte insulte affront outrage humiliation injustice imposture farce parodie simulacre comédie supercherie " +
    "déni dérive répression persécution acharnement harcèlement discrimination racisme apartheid spoliation pillage gâchis désastre catastrophe aberration ineptie " +
    "absurdité hypocrisie lâcheté démagogie calomnie diffamation surenchère capitulation menace " +
    // who is said to be such
    "terroriste dictateur menteur traître parasite criminel assassin bourreau tyran fasciste nazi corrompu voleur incompétent lâche hypocrite raciste antisémite collabo valet marionnette " +
    "extrémiste voyou bandit mafieux fauteur agresseur " +
    // how it is called
    "inacceptable honteux illégal illégitime injuste injustifié injustifiable irresponsable barbare inadmissible scandaleux incompréhensible regrettable disproportionné intolérable absurde indigne démesuré " +
    "dangereux cynique ignoble odieux abject abominable révoltant choquant déplorable lamentable catastrophique désastreux inhumain cruel arbitraire abusif anticonstitutionnel inconstitutionnel " +
    "antidémocratique liberticide discriminatoire xénophobe diffamatoire calomnieux ridicule grotesque insultant humiliant méprisant hostile agressif provocateur " +
    "brutal violent aberrant insensé malvenu consternant affligeant pitoyable inique"
  ).split(" "),
);
