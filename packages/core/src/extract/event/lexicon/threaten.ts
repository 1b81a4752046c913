/** THREATEN: warns of harm. */
export const THREATEN_WORDS = `
THREATEN | verb | subject > object | avertir, prévenir | Pyongyang a averti que toute incursion aurait des conséquences.
THREATEN | verb | subject > object | mettre ~ garde | Le Kremlin a mis en garde la Corée du Sud contre une livraison d'armes.
THREATEN | verb | subject > à/contre | agiter ~ menace, brandir ~ menace | Pékin a brandi la menace de représailles contre le Japon.
THREATEN | verb | subject > object | menacer, intimider, brandir ~ menace | Le Venezuela a menacé le Guyana d'annexer l'Essequibo.
THREATEN | verb | subject > à/contre | lancer ~ ultimatum, adresser ~ ultimatum, fixer ~ ultimatum, avertir ~ représaille, promettre ~ représaille, jurer ~ venger, promettre ~ paralyser, promettre ~ bloquer, jurer ~ riposter, jurer de ~ représaille, promettre ~ riposter, promettre ~ riposte, promettre ~ venger | La junte a lancé un ultimatum aux mutins.
THREATEN | noun | de > contre/à/envers | menace, intimidation, chantage | Les menaces de Pyongyang contre le Sud se multiplient.
THREATEN | verb | subject > à/contre | brandir ~ arme, brandir ~ spectre, agiter ~ spectre, lancer ~ avertissement, adresser ~ avertissement, lancer ~ mise en garde, adresser ~ mise en garde, donner ~ ultimatum, délivrer ~ avertissement, proférer ~ menace, formuler ~ menace, multiplier ~ menace, promettre ~ enfer, promettre ~ chaos, promettre ~ conséquence, promettre ~ réponse, jurer ~ perte, montrer ~ dent, donner ~ heure pour | La junte a lancé un avertissement aux mutins.
THREATEN | noun | de > contre/à/envers | avertissement, mise en garde, menace de mort | L'avertissement de la Chine au Japon a été entendu.
THREATEN | verb | subject > à/contre | publier ~ avertissement, diffuser ~ avertissement, émettre ~ avertissement, émettre ~ ordre d'évacuation, publier ~ ordre d'évacuation, lancer ~ ordre d'évacuation, diffuser ~ ordre d'évacuation, émettre ~ avis d'évacuation | L'armée israélienne a publié un avertissement aux habitants du village.
THREATEN | verb | subject > à/contre | se réserver ~ droit, promettre ~ %harm, jurer ~ %harm, promettre de ~ %harm, faire ~ planer, poser ~ ultimatum, signifier ~ ultimatum, mettre ~ défi | Le colonel a juré de raser les dépôts de la milice.
`;
