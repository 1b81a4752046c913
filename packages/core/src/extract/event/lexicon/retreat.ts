/** RETREAT: withdraws, releases, disarms, cease-fire, grants access, resigns. */
export const RETREAT_WORDS = `
RETREAT.release | verb | none > subject | sortir ~ prison, recouvrer ~ liberté, retrouver ~ liberté, quitter ~ prison, sortir ~ détention | L'opposant tunisien Ahmed Karoui est sorti de prison lundi.
RETREAT.access | verb | subject > à | autoriser ~ entrée, autoriser ~ accès, autoriser ~ passage, laisser ~ entrer, laisser ~ passer, ouvrir ~ corridor, ouvrir ~ couloir | Israël a autorisé l'entrée de camions au Liban.
RETREAT.disarm | verb | subject > à | se constituer ~ prisonnier | Le chef rebelle s'est constitué prisonnier.
RETREAT.withdraw | noun | de(armed) > de | départ | Le départ des soldats français du Mali a été salué.
RETREAT.withdraw | verb | subject > de | se retirer, se replier, battre ~ retraite, céder ~ terrain, quitter ~ position, se désengager, décrocher | L'armée française s'est retirée du Niger.
RETREAT.withdraw | verb | subject(armed) | quitter ~ base, quitter ~ poste, achever ~ retrait | Les derniers soldats américains ont quitté la base d'Agadez.
RETREAT.withdraw | noun | de > de | retrait, repli, désengagement, repositionnement, évacuation | Le retrait des forces rwandaises a été annoncé.
RETREAT.release | verb | subject > object | libérer, relâcher, élargir, remettre ~ liberté, remettre ~ otage, restituer, rendre ~ corps | Le Hamas a libéré quatre otages samedi.
RETREAT.release | noun | par > de | libération, élargissement, remise en liberté, restitution | La libération du journaliste par les talibans a été confirmée.
RETREAT.disarm | verb | subject > à/devant | capituler, déposer ~ arme, rendre ~ arme | Les combattants du PKK ont déposé les armes.
RETREAT.disarm | verb | subject(armed) > à/devant | se rendre | Les mutins se sont rendus lundi.
RETREAT.disarm | noun | de > à | capitulation, reddition, désarmement, démobilisation | La reddition des mutins a mis fin à la crise.
RETREAT.ceasefire | verb | subject | cesser ~ feu, cesser ~ hostilité, suspendre ~ offensive, suspendre ~ opération, suspendre ~ frappe, observer ~ trêve, respecter ~ trêve | L'armée israélienne a suspendu ses opérations à Rafah.
RETREAT.ceasefire | noun | de & avec/entre | cessez-le-feu, trêve, armistice, cessation des hostilités, pause humanitaire, cesser-le-feu | Le cessez-le-feu entre Israël et le Hezbollah est entré en vigueur.
RETREAT.access | verb | subject | rouvrir ~ frontière, rouvrir ~ passage, lever ~ blocus, lever ~ siège, lever ~ couvre-feu, lever ~ état d'urgence, lever ~ loi martiale, lever ~ restriction | L'Égypte a rouvert le point de passage de Rafah.
RETREAT.access | verb | subject > contre/à | lever ~ sanction, lever ~ embargo, lever ~ interdiction | Washington a levé ses sanctions contre la Syrie.
RETREAT.access | noun | par > de | réouverture, levée | La levée des sanctions par l'Union européenne est attendue par Damas.
RETREAT.resign | verb | subject | démissionner, abdiquer, présenter ~ démission, remettre ~ démission, rendre ~ tablier, quitter ~ pouvoir, quitter ~ fonction, quitter ~ gouvernement, quitter ~ poste, jeter ~ éponge, se démettre, rendre ~ démission, quitter ~ présidence, renoncer ~ mandat | Le Premier ministre haïtien a démissionné lundi.
RETREAT.resign | noun | de | démission, abdication | La démission du ministre portugais a été acceptée.
RETREAT.withdraw | verb | subject > de | retirer ~ mission, opérer ~ retrait, opérer ~ repli, plier ~ bagage, lever ~ camp, effectuer ~ retrait, entamer ~ retrait | Le Tchad a entamé son retrait du Mali.
RETREAT.withdraw | verb | subject(armed) > de | refluer | Les soldats congolais refluent vers Goma.
RETREAT.release | verb | subject > object | rendre ~ liberté, remettre ~ prisonnier, remettre ~ détenu, placer ~ liberté, laisser ~ partir, laisser ~ repartir, renvoyer ~ libre | L'Arménie a remis dix prisonniers à l'Azerbaïdjan.
RETREAT.release | verb | subject > à! | remettre ~ corps, remettre ~ dépouille, restituer ~ corps, restituer ~ dépouille, rendre ~ dépouille | Le Hamas a remis la dépouille d'un soldat à la Croix-Rouge.
RETREAT.release | verb | none > subject | bénéficier ~ liberté provisoire, bénéficier ~ liberté conditionnelle, regagner ~ liberté, sortir ~ libre, ressortir ~ libre | L'opposant tchadien a bénéficié d'une liberté provisoire.
RETREAT.release | noun | par > de | mise en liberté, liberté provisoire, liberté conditionnelle, relâchement | La mise en liberté de l'opposant par la cour a été saluée.
RETREAT.disarm | verb | subject > à | remettre ~ arme, baisser ~ arme, restituer ~ arme, déposer ~ armes, se livrer ~ police, se livrer ~ autorité, se livrer ~ justice | Les combattants ont remis leurs armes à l'armée philippine.
RETREAT.ceasefire | verb | subject | cesser ~ combat, cesser ~ frappe, cesser ~ bombardement, arrêter ~ frappe, arrêter ~ bombardement, arrêter ~ combat, arrêter ~ offensive, interrompre ~ offensive, interrompre ~ frappe, décréter ~ trêve, décréter ~ cessez-le-feu, déclarer ~ cessez-le-feu, déclarer ~ trêve, proclamer ~ cessez-le-feu, proclamer ~ trêve | Les rebelles colombiens ont décrété une trêve.
RETREAT.ceasefire | noun | de & avec/entre | cessation des combats, arrêt des combats, arrêt des hostilités, suspension des hostilités, fin des hostilités, trêve humanitaire | L'arrêt des combats entre l'armée et les rebelles est attendu.
RETREAT.access | verb | subject > à | rouvrir ~ espace, rouvrir ~ ambassade, rouvrir ~ aéroport, rouvrir ~ école, ouvrir ~ frontière, ouvrir ~ point de passage, rétablir ~ internet, rétablir ~ accès, rétablir ~ connexion, lever ~ suspension, lever ~ barrage, lever ~ barricade, lever ~ blocage, lever ~ mot d'ordre, autoriser ~ retour, débloquer ~ accès | Le Niger a rouvert son espace aérien.
RETREAT.resign | verb | subject | quitter ~ ministère, rendre ~ charge, abandonner ~ fonction, abandonner ~ pouvoir, renoncer ~ pouvoir, renoncer ~ fonction, déposer ~ démission, annoncer ~ démission, acter ~ démission, se retirer ~ vie politique, claquer ~ porte du gouvernement | Le ministre péruvien a déposé sa démission.
RETREAT.withdraw | verb | subject(armed) > object | abandonner ~ %site, évacuer ~ %site, quitter ~ ville, quitter ~ camp | L'armée malienne a abandonné le poste de Gao.
RETREAT.withdraw | verb | subject > de | retirer ~ %armed, rapatrier ~ %armed, retirer ~ %weapon | La Turquie a retiré ses commandos de Libye.
RETREAT.ceasefire | verb | subject | respecter ~ cessez-le-feu, observer ~ cessez-le-feu | L'armée soudanaise respecte le cessez-le-feu.
RETREAT.release | verb | none > de | obtenir ~ grâce, obtenir ~ libération | Le président allemand a obtenu la grâce de l'écrivain Pablo Vidal.
RETREAT.access | verb | subject | rouvrir ~ poste, rouvrir ~ point, rouvrir ~ port, rouvrir ~ pont, rouvrir ~ route, rouvrir ~ axe | L'Égypte a rouvert un pont.
RETREAT.withdraw | verb | subject(armed) | quitter ~ emprise, quitter ~ caserne, quitter ~ territoire, quitter ~ garnison, quitter ~ %place | Les derniers soldats français ont quitté le Tchad.
RETREAT.withdraw | verb | subject > à | rétrocéder ~ base, rétrocéder ~ camp, restituer ~ base, remettre ~ base, rétrocéder ~ emprise, céder ~ contrôle, abandonner ~ position, abandonner ~ base, abandonner ~ caserne, abandonner ~ ville, abandonner ~ poste | La France a rétrocédé une base au Sénégal.
RETREAT.ceasefire | verb | subject & avec/entre | prolonger ~ trêve, prolonger ~ cessez-le-feu, instaurer ~ trêve, instaurer ~ cessez-le-feu, respecter ~ cessez-le-feu, observer ~ cessez-le-feu, prolonger ~ pause | Les rebelles colombiens ont prolongé la trêve.
RETREAT.ceasefire | verb | subject & avec/entre | parvenir ~ trêve, parvenir ~ cessez-le-feu, s'entendre ~ trêve, s'entendre ~ cessez-le-feu, convenir ~ trêve, convenir ~ cessez-le-feu, s'accorder ~ trêve, s'accorder ~ cessez-le-feu | Le Soudan et les rebelles sont parvenus à une trêve.
RETREAT.release | verb | none > subject | sortir ~ captivité, quitter ~ cellule, retrouver ~ famille après, être ~ de nouveau libre | L'otage français est sorti de captivité mardi.
RETREAT.resign | verb | subject | quitter ~ tête, quitter ~ direction, quitter ~ commandement, remettre ~ mandat, remettre ~ tablier | Le général kényan a quitté la direction de la police.
RETREAT.disarm | verb | subject > à | se rendre ~ police, se rendre ~ autorité, se rendre ~ justice, se rendre ~ gendarme, se rendre ~ armée | Le chef rebelle s'est rendu à la police de Gao.
`;
