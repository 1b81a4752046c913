import { foundAt } from "../../../model/found-at.ts";
import { onceFor } from "../../../model/once-for.ts";
import type { Token } from "../../../model/reading.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { participantKind, weaponMode } from "../../participants.ts";
import { prepositionOf } from "../roles/prepositions.ts";
import { entriesThatMayStandIn, isWord, singularOf } from "./entry-words.ts";
import { eventEntries } from "./event-lexicon.ts";
import { NOT_EVENTS_DATA } from "./not-events-data.ts";
import type { EventEntry } from "./read-lexicon.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

/** A word of a sentence that tells of an event, with its sense. Indices are token indices. */
export interface Trigger {
  readonly entry: EventEntry;
  readonly index: number;
  /** Last token of the expression: « prendre le contrôle ». */
  readonly last: number;
  readonly group: VerbGroup | undefined;
  /** « une enquête a été ouverte »: the further word of the expression, where it is the subject of a passive. */
  readonly ofSubject?: number | undefined;
  /** Further senses of the same words, for when the participants do not fit the first. */
  readonly others: readonly Trigger[];
}

/** The words behind a verb that may complete it stand within this many: « a pris mardi le contrôle ». Guessed. */
const LOOSE_REACH = 7;

const NOT_EVENTS = readNotEvents(NOT_EVENTS_DATA);

/** Candidate triggers in order. A noun that completes a verb trigger is no trigger of its own. */
export const findTriggers: (tree: Tree) => readonly Trigger[] = onceFor((tree) => {
  const groups = verbGroupsOf(tree);
  const verbs = foundAt(groups, (group) => verbTrigger(tree, group));
  const taken = (index: number) =>
    verbs.some((verb) => verb.ofSubject === index) ||
    verbs.some(
      (verb) =>
        verb.index < index && index <= verb.last && verb.entry.further.length > 0 && verb.entry.frame.actor !== "none",
    );
  const nouns = foundAt(tree.tokens, (token, index) => {
    if (
      (token.upos !== "NOUN" &&
        token.upos !== "PROPN" &&
        token.upos !== "ADJ" &&
        token.upos !== "VERB" &&
        token.upos !== "X") ||
      taken(index)
    )
      return undefined;
    if (isKindOfThing(tree, index)) return undefined;
    const isNoun = token.upos === "NOUN" || isNounInDisguise(tree, index);
    if (!isNoun && !/^(?:cesse[zr]-le-feu|tête-à-tête)$/iu.test(token.form)) return undefined;
    return nounTrigger(tree, index);
  });
  // « le placement en détention »: one act.
  const isInside = (noun: Trigger) => nouns.some(({ index, last }) => index < noun.index && noun.index <= last);
  return [...verbs, ...nouns.filter((noun) => !isInside(noun))].sort((a, b) => a.index - b.index);
});

/** « un avion de combat », « un poste de combat », « un centre de détention », « le calendrier d'exécution »: what kind of thing it is. */
function isKindOfThing(tree: Tree, index: number): boolean {
  if (!/^(?:de|d')$/u.test(wordAt(tree.tokens, index - 1))) return false;
  const lemma = tree.tokens[index - 2]?.lemma ?? "";
  if (PLACES_AND_PAPERS.has(lemma)) return true;
  return (
    /^(?:combat|attaque|assaut|siège)$/u.test(wordAt(tree.tokens, index)) &&
    (weaponMode(lemma) !== undefined || participantKind(lemma) !== undefined || THINGS_OF_WAR.has(lemma))
  );
}

/** Where something is done, what it is written on, what it is paid with or who has the office of it. */
const PLACES_AND_PAPERS = new Set(
  (
    "centre camp lieu salle local quartier couloir bureau service cellule cabinet commission comité conseil brigade pouvoir chambre maison bâtiment " +
    "calendrier condition durée régime délai date heure clause contrat cahier registre formulaire lettre ordonnance règlement code manuel guide " +
    "frais coût fonds caisse budget compte enveloppe association société agence juge officier commissaire peloton matériel logiciel outil technique méthode"
  ).split(" "),
);

const THINGS_OF_WAR = new Set(
  "char engin position tenue formation zone appareil bombardier patrouille sport arme matériel équipement".split(" "),
);

/** « un point presse »: the tagger takes a noun for a verb, and the tree hangs it where no finite verb can stand. */
function isNoClause(tree: Tree, group: VerbGroup): boolean {
  return (
    group.form === "finite" &&
    /^(?:advmod|amod|nmod|flat|fixed|det|case)/u.test(tree.tokens[group.main]?.relation ?? "")
  );
}

/** « d'une violente attaque »: tagged as a verb behind an article and an adjective, where no verb can stand. */
function isNounInDisguise(tree: Tree, index: number): boolean {
  const before = tree.tokens[index - 1];
  if (tree.tokens[index]?.upos !== "VERB" || before === undefined) return false;
  // « il n'y a eu ni attaque ni pillage »
  if (before.lower === "ni") return eventEntries(tree.tokens[index]?.form ?? "", "noun").length > 0;
  if (!QUALIFIERS.has(before.lemma)) return false;
  return /^(?:une?|l'|la|le|cette|ce|cet|sa|son|leur)$/u.test(wordAt(tree.tokens, index - 2));
}

/** Adjectives that stand before the act they describe. */
const QUALIFIERS = new Set(
  "violent nouveau récent vaste premier second dernier grand important double énième long bref lourd large simple véritable prétendu rare prochain éventuel meurtrier sanglant vif fort puissant possible".split(
    " ",
  ),
);

/** « n'est pas arrivé à rencontrer X »: what the infinitive says was or was not achieved. */
const isAchieving = (tree: Tree, { lemma, main }: VerbGroup): boolean =>
  lemma === "arriver" && childrenWith(tree, main, "xcomp").length > 0;

function verbTrigger(tree: Tree, group: VerbGroup): Trigger | undefined {
  if (isNoClause(tree, group) || isNounInDisguise(tree, group.main) || isAchieving(tree, group)) return undefined;
  const entries = entriesThatMayStandIn(tree, eventEntries(group.lemma, "verb"));
  const [first, ...others] = foundAt(entries, (entry) => senseOf(tree, group, entry));
  if (first === undefined || (first.entry.further.length === 0 && meansNoEvent(tree, group.main, group.lemma)))
    return undefined;
  return { ...first, others: [...others, ...ownNoun(tree, first)] };
}

/** « a essuyé des tirs »: where the expression does not fit who takes part, its noun may tell the act by itself. */
function ownNoun(tree: Tree, { entry, last, ofSubject }: Trigger): readonly Trigger[] {
  const at = ofSubject ?? last;
  const isNoun = entry.further.length > 0 && tree.tokens[at]?.upos === "NOUN" && !isKindOfThing(tree, at);
  const noun = isNoun ? nounTrigger(tree, at) : undefined;
  // « a fait appel » is no call to anybody.
  return noun === undefined || VERBAL_TYPES.has(noun.entry.type) ? [] : [noun];
}

/** A sense of the lexicon that the words of a verb group fit. */
function senseOf(tree: Tree, group: VerbGroup, entry: EventEntry): Trigger | undefined {
  // « réunis à Bruxelles, les dirigeants »: the bare participle of a reflexive verb.
  const bare = group.form === "participle" && GATHERED.has(group.lemma);
  if (entry.reflexive !== (group.reflexive || bare)) return undefined;
  const ofSubject = subjectWord(tree, group, entry);
  if (ofSubject !== undefined) return { entry, index: group.main, last: group.last, group, ofSubject, others: [] };
  // « sans remettre en cause son aide »
  if (entry.lemma === "remettre" && /^(?:cause|question)$/u.test(wordAt(tree.tokens, group.last + 2))) return undefined;
  const alone = entry.further.length === 0;
  const last = alone ? group.last : (endOfFurther(tree, group.last, entry) ?? complementOf(tree, group, entry));
  // « a lancé un appel d'offres »
  const [word] = entry.further;
  if (last === undefined || (entry.loose && word !== undefined && meansNoEvent(tree, last, word))) return undefined;
  return { entry, index: group.main, last, group, others: [] };
}

function subjectWord(tree: Tree, group: VerbGroup, entry: EventEntry): number | undefined {
  const [word] = entry.further;
  if (!group.passive || group.form !== "finite" || !entry.loose || entry.further.length !== 1 || word === undefined)
    return undefined;
  const subject = subjectOf(tree, group);
  if (subject === undefined) return undefined;
  // « celle du parti Z a été rejetée »: what is put to the vote beside a motion is one.
  const isAnother = word === "motion" && /^celles?$/u.test(wordAt(tree.tokens, subject));
  return isWord(tree, subject, word) || isAnother ? subject : undefined;
}

/** « condamné par la cour d'appel de Lyon à trois ans de prison »: a further word that hangs on the verb may stand further off. */
function complementOf(tree: Tree, group: VerbGroup, entry: EventEntry): number | undefined {
  const [word] = entry.further;
  if (!entry.loose || entry.further.length !== 1 || word === undefined) return undefined;
  const below = (index: number): readonly number[] =>
    childrenWith(tree, index, "obj", "obl", "nmod").filter((child) => child > group.last);
  const near = below(group.main);
  const found = [...near, ...near.flatMap(below)].find(
    (index) => isWord(tree, index, word) && !APART.test(prepositionOf(tree, index) ?? ""),
  );
  // « mort dans une collision sans lien avec l'attaque »
  const isApart = tree.tokens.slice(group.last, found).some(({ form }) => form === "sans");
  return isApart ? undefined : found;
}

const GATHERED = new Set(["réunir", "rassembler", "mobiliser"]);

/** Where the further words of an entry end; undefined when they do not follow. */
function endOfFurther(tree: Tree, from: number, entry: EventEntry): number | undefined {
  const reach = entry.loose ? LOOSE_REACH : 1;
  for (let index = from + 1; index <= Math.min(tree.tokens.length - 1, from + reach); index++) {
    const isMark = /^[.;:«»"“”]$/u.test(tree.tokens[index]?.form ?? "");
    if (isMark) return CALLS.has(entry.lemma) ? calledInMarks(tree, index, entry) : undefined;
    if (entry.further.every((word, offset) => isWord(tree, index + offset, word)))
      return index + entry.further.length - 1;
    // « refuse d'entendre l'appel »: what follows belongs to the next verb.
    if (/^(?:Fin|Inf)$/u.test(tree.tokens[index]?.features.VerbForm ?? "")) return undefined;
    // « mort dans une collision sans lien avec l'attaque », « a lancé une attaque après un appel »
    // « a péri lors d'un raid »: the occasion of a death is its cause.
    const isCause = entry.frame.actor === "none" && wordAt(tree.tokens, index) === "lors";
    if (APART.test(wordAt(tree.tokens, index)) && !isCause) return undefined;
    // « a voté contre la motion », « en faveur de la motion »: not voted.
    if (entry.lemma === "voter" && /^(?:contre|faveur)$/u.test(wordAt(tree.tokens, index))) return undefined;
  }
  return undefined;
}

/** What follows belongs to something else. */
const APART = /^(?:sans|après|avant|depuis|lors|pendant|durant|selon|malgré|tandis|alors)$/u;

/** « a qualifié X de « parasite » », « de « démesurées et inacceptables » »: what is called so stands in quotation marks. */
function calledInMarks(tree: Tree, mark: number, entry: EventEntry): number | undefined {
  if (!/^[«"“]$/u.test(tree.tokens[mark]?.form ?? "")) return undefined;
  for (let index = mark + 1; index <= mark + QUOTED_REACH; index++) {
    if (/^[»"”]$/u.test(tree.tokens[index]?.form ?? "")) return undefined;
    if (entry.further.every((word, offset) => isWord(tree, index + offset, word)))
      return index + entry.further.length - 1;
  }
  return undefined;
}

/** « une provocation inutile et dangereuse »: words behind the mark. Guessed. */
const QUOTED_REACH = 5;

const CALLS = new Set(
  "qualifier traiter juger estimer considérer décrire trouver comparer constituer agir voir déclarer".split(" "),
);

function nounTrigger(tree: Tree, index: number): Trigger | undefined {
  const token = tree.tokens[index];
  if (token === undefined) return undefined;
  const entries = [
    ...eventEntries(token.lemma, "noun"),
    ...(token.lemma.toLowerCase() === token.lower ? [] : eventEntries(token.form, "noun")),
  ];
  for (const entry of entries) {
    const last = entry.further.length === 0 ? index : endOfCompound(tree, index, entry);
    if (last === undefined) continue;
    return entry.further.length === 0 && meansNoEvent(tree, index, entry.lemma)
      ? undefined
      : { entry, index, last, group: undefined, others: [] };
  }
  return undefined;
}

/** « échange de prisonniers », « échange de 300 prisonniers », « tir de deux nouveaux missiles ». */
function endOfCompound(tree: Tree, index: number, entry: EventEntry): number | undefined {
  const plain = endOfFurther(tree, index, { ...entry, loose: false });
  const [first, second] = entry.further;
  if (plain !== undefined || first !== "de" || second === undefined || entry.further.length !== 2) return plain;
  if (!isWord(tree, index + 1, first)) return undefined;
  for (let at = index + 2; at <= index + COUNTED_REACH; at++) {
    if (isWord(tree, at, second)) return at;
    if (!["NUM", "DET", "ADJ", "ADV"].includes(tree.tokens[at]?.upos ?? "")) return undefined;
  }
  return undefined;
}

/** « échange d'environ deux cents prisonniers »: words between. Guessed. */
const COUNTED_REACH = 5;

/** « la bataille du budget », « une crise cardiaque ». */
function meansNoEvent(tree: Tree, index: number, lemma: string): boolean {
  const words = NOT_EVENTS.get(lemma);
  if (!words) return false;
  const means = (token: Token | undefined) =>
    token !== undefined &&
    [token.lemma.toLowerCase(), token.lower, singularOf(token.lower)].some((form) => words.has(form));
  // « a rejeté en bloc, dès mardi, toutes ces accusations »
  const beside = [...childrenWith(tree, index, "obj", "nsubj"), ...describedBy(tree, index)].map(
    (at) => tree.tokens[at],
  );
  return [...tree.tokens.slice(Math.max(0, index - 2), index + 4), ...beside].some(means);
}

/** « un rapport de l'université, consulté par la presse », « la note, que la presse a pu consulter »: what the act is done to. */
function describedBy(tree: Tree, verb: number): readonly number[] {
  const carrier = relationOf(tree.tokens[verb]) === "xcomp" ? (tree.tokens[verb]?.head ?? verb) : verb;
  const { relation, head = -1 } = tree.tokens[carrier] ?? {};
  if (relation === "acl") return [head];
  const isObject = [carrier, verb].some((at) =>
    childrenWith(tree, at, "obj").some((child) => /^qu(?:e|')$/u.test(wordAt(tree.tokens, child))),
  );
  return relation === "acl:relcl" && isObject ? [head] : [];
}

function readNotEvents(data: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of data.split("\n")) {
    const [lemma, words] = line.split(": ");
    if (lemma === undefined || words === undefined) continue;
    const set = found.get(lemma) ?? new Set<string>();
    for (const word of words.split(", ")) set.add(word.trim());
    found.set(lemma, set);
  }
  return found;
}
