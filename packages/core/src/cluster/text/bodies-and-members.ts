import { stemOf, wordsOf } from "./words.ts";

/**
 * Who may be told of as one doer: a body, those who are in it, who heads it and the place it is called by; a trade under its names; people by what
 * they do at one place. A line for each; a word may stand in several. Written by hand from general French: whoever adds a line asks
 * whether two reports of one act would use either word. Bodies that oppose one another (police and marchers, union and management) share no line.
 */
const LINES = `
police policier policière gendarme gendarmerie agent commissariat commissaire patrouille
autorité gouvernement exécutif cabinet administration responsable officiel pouvoir
autorité gouverneur gouverneure gouvernorat province préfet préfète préfecture région département district
autorité maire mairie municipalité commune conseil édile bourgmestre
autorité ministère ministre secrétariat
armée militaire soldat troupe garnison bataillon brigade régiment officier général colonel
marine vedette patrouilleur frégate
parlement député députée assemblée chambre sénat sénateur sénatrice élu parlementaire
tribunal juge magistrat magistrate cour justice jury
parquet procureur procureure ministère magistrat
hôpital clinique médecin soignant infirmier infirmière urgence chirurgien
pompier secouriste secours sauveteur protection
entreprise société compagnie groupe firme exploitant opérateur constructeur filiale concessionnaire armateur propriétaire direction patron directeur directrice employeur
syndicat intersyndicale fédération centrale salarié ouvrier travailleur employé personnel gréviste
mineur ouvrier salarié gréviste travailleur
docker ouvrier salarié gréviste travailleur
enseignant professeur instituteur maître
étudiant lycéen élève collégien écolier jeune
ong organisation association collectif observatoire ligue fondation
manifestant foule protestataire contestataire cortège opposant
habitant riverain villageois résident population citadin famille voisin
paysan agriculteur cultivateur fermier éleveur berger
pêcheur marin équipage capitaine matelot
conducteur conductrice chauffeur automobiliste camionneur motard pilote
passager passagère voyageur occupant touriste
assaillant agresseur tireur bandit malfaiteur ravisseur braqueur homme individu
rebelle insurgé combattant milicien djihadiste guérillero assaillant
église diocèse évêque prêtre curé clergé
banque banquier gouverneur
club équipe joueur entraîneur
journal journaliste rédaction reporter
`;

const linesOf = new Map<string, Set<number>>();
for (const [line, words] of LINES.trim().split("\n").entries())
  for (const word of words.split(" ")) {
    const stem = stemOf(wordsOf(word)[0] ?? "");
    linesOf.set(stem, (linesOf.get(stem) ?? new Set()).add(line));
  }

/** Whether two stems may name one doer: « les policiers » and « la gendarmerie », « le gouverneur » and « la province ». */
export function mayNameOneDoer(one: string, other: string): boolean {
  const [left, right] = [linesOf.get(one), linesOf.get(other)];
  if (left === undefined || right === undefined) return false;
  for (const line of left) if (right.has(line)) return true;
  return false;
}
