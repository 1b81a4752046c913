import { remembering } from "../model/remember.ts";
import { PARTICIPANTS_DATA } from "./participants-data.ts";

/** What kind of participant a common noun names; undefined for words that name none. */
export type ParticipantKind = "group" | "person" | "body" | "weapon" | "site" | "force";

interface Participant {
  readonly kind: ParticipantKind;
  /** For weapons: the mode of an assault with it. */
  readonly mode?: string;
}

/** Lines that add a class to words of other lines. */
const NOT_KINDS = new Set(["armed", "rebel", "court", "official", "collective"]);

const PARTICIPANTS = readParticipants(PARTICIPANTS_DATA);

/** Takes a lemma in lower case. */
export function participantKind(lemma: string): ParticipantKind | undefined {
  return PARTICIPANTS.get(lemma.toLowerCase())?.kind;
}

/** Mode of an assault made with a weapon; undefined when the noun is no weapon. */
export function weaponMode(lemma: string): string | undefined {
  return PARTICIPANTS.get(lemma.toLowerCase())?.mode;
}

export const isAgentNoun: (word: string) => boolean = remembering((word) => {
  // « l'ex-édile », « le vice-recteur »
  const lemma = word.replace(/^(?:ex|vice|sous|co)-/u, "");
  const kind = participantKind(lemma);
  return (
    kind === "group" ||
    kind === "person" ||
    kind === "body" ||
    (kind === undefined && OF_PEOPLE.test(lemma) && !OF_THINGS.has(lemma))
  );
});

/** « islamiste », « politologue », « meneur », « médiatrice »: endings that name people; « liste » and « piste » are too short. */
const OF_PEOPLE = /.{3}(?:iste|ologue|eur|euse|trice)$/u;

/** Nouns with such an ending that name things. */
const OF_THINGS = new Set(
  (
    "secteur moteur facteur tracteur réacteur ordinateur compteur vecteur détecteur capteur générateur accélérateur ascenseur indicateur valeur couleur chaleur hauteur longueur " +
    "largeur profondeur grandeur ampleur vigueur rigueur odeur saveur douleur terreur erreur horreur fureur ferveur faveur lueur sueur vapeur humeur " +
    "rumeur tumeur pudeur lenteur bonheur malheur honneur cœur coeur intérieur extérieur supérieur majeur meilleur fleur teneur ardeur splendeur noirceur blancheur " +
    "fraîcheur douceur épaisseur rancœur stupeur torpeur clameur primeur demeure peur ailleurs heure ampleur radiateur ventilateur congélateur aspirateur porteur lecteur " +
    "mitrailleuse tondeuse matrice cicatrice instabilité consoeur chœur labeur leurre viseur curseur processeur serveur projecteur brouilleur propulseur réfrigérateur climatiseur simulateur accumulateur transformateur condensateur commutateur interrupteur carburateur isolateur amplificateur émetteur récepteur écouteur téléviseur diviseur dénominateur incubateur respirateur défibrillateur catalyseur détonateur extincteur adaptateur stabilisateur convertisseur démarreur compresseur broyeur séparateur conteneur pesanteur minceur rougeur raideur laideur maigreur"
  ).split(" "),
);

/** Whether a noun in the singular names one human being: « ministre », « habitante », not « milice ». */
export const isPersonNoun: (lemma: string) => boolean = remembering(
  (lemma) => !COLLECTIVES.has(lemma.toLowerCase()) && /^(?:person|group)$/u.test(participantKind(lemma) ?? ""),
);

const COLLECTIVES = wordsOf("collective");
const ARMED = wordsOf("armed");
const REBELS = wordsOf("rebel");
const COURTS = wordsOf("court");
const OFFICIALS = wordsOf("official");

function wordsOf(name: string): ReadonlySet<string> {
  const line = PARTICIPANTS_DATA.split("\n").find((candidate) => candidate.startsWith(`${name}: `)) ?? "";
  return new Set(
    line
      .slice(name.length + 2)
      .toLowerCase()
      .split(", "),
  );
}

/** Whether a noun names somebody who meets, visits or is visited on public matters: « ministre », « syndicat », « sinistré »; not « visiteur », « joueur ». */
export function isOfficialNoun(lemma: string): boolean {
  return OFFICIALS.has(lemma.toLowerCase()) || participantKind(lemma) === "person";
}

/** Whether a noun names a court or those who sit in it. */
export function isCourtNoun(lemma: string): boolean {
  return COURTS.has(lemma.toLowerCase());
}

/** Whether a noun names people or bodies that bear arms, or may: « troupe », « groupe ». */
export function isArmedNoun(lemma: string): boolean {
  return ARMED.has(lemma.toLowerCase());
}

function readParticipants(data: string): ReadonlyMap<string, Participant> {
  const found = new Map<string, Participant>();
  for (const line of data.split("\n")) {
    const [kind, words] = line.split(": ");
    if (kind === undefined || NOT_KINDS.has(kind) || words === undefined) continue;
    for (const word of words.split(", ")) {
      const [lemma = "", mode] = word.split("=");
      found.set(lemma.toLowerCase(), { kind: kind as ParticipantKind, ...(mode ? { mode } : {}) });
    }
  }
  return found;
}

/** Whether a noun names those who bear arms and obey no state: « rebelle », « gang ». */
export function isRebelNoun(lemma: string): boolean {
  return REBELS.has(lemma.toLowerCase());
}
