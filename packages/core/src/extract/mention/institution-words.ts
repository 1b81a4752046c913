import type { Token } from "../../model/reading.ts";
import { remembering } from "../../model/remember.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Nouns that head the name of an institution when they bear a capital or a proper complement (guide, 1.6). Own list from
 * the state almanacs and the press.
 */
export const INSTITUTION_HEADS = list(`
  académie administration agence alliance ambassade amicale armée armées assemblée association autorité banque barreau bloc
  bibliothèque bourse brigade brigades bureau cabinet caisse centrale centre chambre chancellerie chu cinémathèque club coalition collectif
  collège comité commandement commissariat commission communauté compagnie concertation confédération congrès conseil consulat
  convention croix-rouge croissant-rouge coopérative coordination corps cour cours croissant croix défenseur délégation département diète direction église école
  état-major eurogroupe faculté fédération fondation force forces front garde gardes gendarmerie groupement guilde haut-commissariat
  haute-cour hôpital hôpitaux hospices initiative inspection institut juridiction laboratoire légion ligue lycée mairie
  marine mémorial milice ministère mission mouvement mosquée musée observatoire office opéra orchestre ordre organisation palais parlement
  parquet parti patriarcat pôle police préfecture primature procuratie protection rassemblement rectorat régiment région-sécurité réseau samu secours secrétariat
  archevêché archidiocèse diocèse évêché bataillon cellule conservatoire consistoire consortium dynamique escadron fonds gouvernorat greffe
  intersyndicale junte médiature mutuelle plateforme plate-forme régie regroupement représentation secteur sûreté sureté synode trésor unité
  secrétariat-général section sénat service services société syndicat théâtre tribunal union université institution
`);

/** Of these, the ones that name an institution in lower case too, given a proper or national complement. */
export const LOWER_CASE_HEADS = list(`
  académie ambassade armée armées assemblée autorité barreau cabinet chambre chu collège comité commandement commissariat
  commission confédération congrès conseil consulat cour croissant direction église état-major faculté fédération fondation garde
  gendarmerie hôpital inspection institut laboratoire ligue lycée mairie marine ministère mission musée observatoire office opéra
  orchestre parlement parquet parti police préfecture rectorat sénat secrétariat syndicat théâtre tribunal université
`);

/** Lower-case heads for which the country is name enough: « parlement ukrainien ». */
export const NATIONAL_HEADS = list("ministère parlement armée armées état-major");

/** Heads that bear the name of a person or of a quarter without « de ». */
export const BEARERS = list(
  "hôpital hôpitaux hospitalier séminaire paroisse maternité dispensaire orphelinat université lycée collège école institut fondation musée centre mosquée stade théâtre laboratoire clinique prison",
);

/** Bodies of a state that their capital alone names: « le débat au Parlement ». */
export const SOLE_BODIES = list("parlement sénat primature assemblée commission union");

/** Heads whose name goes on with the town: « CHU de Rennes », « parquet de Paris », « Hospices civils de Lyon ». */
export const LOCAL_HEADS = list(`
  académie ambassade barreau bourse centre chambre chu club cour école faculté hôpital hôpitaux hospices institut laboratoire lycée mairie mosquée
  musée observatoire opéra orchestre palais parquet préfecture rectorat théâtre tribunal université consulat commissariat
`);

/** Bodies that are spoken of as the army's: lower-case head and a demonym make the name. */
export const FORCES = list("armée armées marine aviation gendarmerie garde");

/** Heads in small letters that only a demonym makes a name: « le commandement de l'ELN » names the ELN, « la police du Kenya » the land. */
export const DEMONYM_BOUND = list("commandement direction police");

/** Adjectives that stand before the head and belong to the name: « Haute Autorité de santé ». */
export const LEADING_ADJECTIVES = list(
  "haut haute grand grande petit petite nouveau nouvelle premier première jeune jeunes",
);

/** Words of time that end a name: « l'Assemblée nationale de mardi ». */
export const TIME_NOUNS = list(`
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
  novembre décembre matin soir nuit semaine mois année an ans jour jours hier demain fin début printemps été automne hiver siècle
`);

/** Papers and proposals that end a name, for no body is called after one: « adopté par le Parlement du projet de loi ». */
export const PAPER_NOUNS = list("projet proposition texte rapport motion vote version amendement");

/** A word without its accents. */
export const bare: (word: string) => string = remembering((word) => word.normalize("NFD").replace(/\p{M}/gu, ""));

/** The heads by their letters without accents. */
const ACCENTED: ReadonlyMap<string, string> = new Map([...INSTITUTION_HEADS].map((head) => [bare(head), head]));

/** The head as the lists have it: many write « Ecole », « Etat-major » and « ministere » without the accent. */
export const headWord = ({ lower }: Token): string => ACCENTED.get(lower) ?? lower;

/** « armée », « forces armées » */
export const isForces = (tokens: readonly Token[], head: number): boolean => {
  const word = tokens[head]?.lower ?? "";
  return FORCES.has(word) || (word === "forces" && /^armées$/i.test(tokens[head + 1]?.form ?? ""));
};
