import { stemOf, wordsOf } from "./words.ts";

/**
 * Words by which one voice may deny what another asserts in others: « la police a tiré », « les forces de l'ordre n'ont pas fait feu ». A group a line;
 * `#…` is an act of `concepts.ts`. Written by hand from general French; far wider than what makes two sentences alike, and asked only where
 * one denies and the rest agrees.
 */
const GROUPS = `
police policiers gendarmes gendarmerie agents
manifestants foule protestataires contestataires grévistes #demonstrate #stop-work
blessés soignés hospitalisés
habitants population riverains villageois citadins
chef commandant dirigeant leader patron meneur responsable
soldats militaires troupes combattants uniforme #forces
avion appareil chasseur engin
détenus captifs otages #abduct #arrest
élèves écoliers étudiants lycéens collégiens
députés parlement parlementaires assemblée sénateurs sénat
gouvernement exécutif autorités cabinet ministres
entreprise société compagnie firme groupe direction usine fabrique
emplois postes licenciements licencié supprimer suppression
argent somme fonds pot rançon euros dollars
loi texte projet réforme
élection scrutin présidentielle législatives vote #vote
victoire gagné gagne vainqueur remporté élu #win
fraude fraudes truqué arrangé irrégularités tricherie trucage manipulé
hausse augmenter augmentation augmenté relever majoration
baisse baisser diminuer diminution réduire réduction réduit
prix tarifs coût facture
rivière fleuve eau eaux
pollué pollution polluants contaminé contamination toxiques toxique rejette rejets déversé
danger dangereux risque risques nocif nuisible effets toxique
malade maladie santé souffrant hospitalisé
mensonge menti mentir faux fausse trompé
ivre alcool alcoolisé bu boire
incendie feu brûlé brûler sinistre #riot
criminelle criminel volontaire délibéré intentionnel
torturé torture tortures maltraité maltraitance traitements sévices battu coups violences frappé #strike
connaissait savait connu courant informé averti ignorait
surchargé surcharge
finance financé financement argent fonds subventions reçu
soutient soutenu soutien appui appuie aide fournit livre arme #praise #aid
fournit fournir livré livrer livraison livraisons envoyé #aid
difficultés faillite crise
échoué échec impasse enlisement rompu rompues
empêché empêcher entravé entraver entrave gêné bloqué retenu #block
potable bue boire consommée consommable
expulsé chassé délogé évacué déplacé #advance #expel #retreat
rupture rompre rompu cédé céder #fall-down
détruit endommagé touché visé atteint ravagé #strike
abattu perdu détruit #shoot
fuite fuir fui échappé écoulé déversé déversement rejet rejeté
armé armée arme pistolet fusil revolver couteau machette grenade
fini terminé achevé cessé suspendu
combattent combattre présents présence déployés #present #deploy #clash
menace risque #threaten
visé bombardé touché frappé ciblé #strike
enlevé enlèvement kidnappé #abduct
capturé #take #abduct #arrest
arrêté interpellé détenu garde écroué emprisonné #arrest
rencontré rencontre vu entretien réunion discuté parlé #meet #talks #call
reçu touché perçu encaissé versé payé #meet #pay
versé payé #pay
adopté voté approuvé #vote #accept
accord compromis conclu signé #accept #sign
trêve cessez #truce
démissionné démission quitté #resign #leave
départ #resign #leave
départs départ
retour retours rapatriement rapatriements
départ #dismiss
limogé révoqué destitué renvoyé licencié remplacé #dismiss
retirer retrait partir #retreat #leave
violé violation entré franchi pénétré #enter #advance
abritait cachait cachés présents présence trouvaient #present
transportait bord chargé cargaison
posé posée posées miné mines
exilé fui fuite parti quitté
rappelé rappel
annulé annulation reporté
usage utilisé employé recours tiré
mort tué décédé péri #shoot
accusé inculpé poursuivi examen
corrompu corruption pot détourné détournement
censuré censure coupé bloqué suspendu #block #sanction #close
espionné espionnage écoutes surveillé écouté
violée viol viols agressée agression sexuelle
massacre massacré tuerie #shoot
exécuté exécution exécutions #shoot
affamé famine faim
retard tardé tard tardivement
empoisonné empoisonnement poison
prévu prévoit envisage va vont
`;

const groupsOf = new Map<string, Set<number>>();
for (const [group, line] of GROUPS.trim().split("\n").entries())
  for (const word of line.split(" ")) {
    for (const token of word.startsWith("#") ? [word] : stemsOfForms(word))
      groupsOf.set(token, (groupsOf.get(token) ?? new Set()).add(group));
  }

/** A participle is cut elsewhere in the feminine: « voté », « votée ». */
export function stemsOfForms(word: string): readonly string[] {
  return [word, ...(/[éiu]$/u.test(word) ? [`${word}e`] : [])].map((form) => stemOf(wordsOf(form)[0] ?? ""));
}

/** Whether two tokens of a meaning may say the same in an assertion and its denial. */
export function maySayOne(one: string, other: string): boolean {
  const [left, right] = [groupsOf.get(one), groupsOf.get(other)];
  if (left === undefined || right === undefined) return false;
  for (const group of left) if (right.has(group)) return true;
  return false;
}
