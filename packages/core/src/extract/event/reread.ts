import type { Party } from "../../model/analysis.ts";
import { isTimeWord } from "../clause/time-nouns.ts";
import { childrenWith, type Tree } from "../clause/tree.ts";
import type { TimeExpression } from "../extract-times.ts";
import { isPersonNoun } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import type { EventDraft } from "./event-draft.ts";
import { namesMedium } from "./roles/actor-classes.ts";
import type { RoleContext } from "./roles/role-context.ts";
import { isSetOnDay } from "./time/time-to-come.ts";
import type { Trigger } from "./triggers/find-triggers.ts";

/**
 * Events whose type depends on what is promised or on who tells it: a promise to give way is a concession, and a rumour
 * that somebody says an adversary spreads is an accusation. A concession in the passive is made by whoever announces it.
 */
export function reread(
  draft: EventDraft,
  trigger: Trigger,
  { tree, finder }: RoleContext,
  times: readonly TimeExpression[],
): EventDraft {
  // « trois élus ont été condamnés »: by a court, where nobody else is named.
  if (isSentenced(draft, trigger, finder)) return { ...draft, type: "SANCTION", mode: "convict" };
  // « les syndicats mobilisaient contre la réforme »
  if (isRally(draft, trigger, tree)) return { ...draft, type: "PROTEST", mode: "demo" };
  if (draft.type === "AGREE" && promisesToYield(trigger, tree)) return { ...draft, type: "CONCEDE", mode: null };
  // « X et Y appellent à une grève le 6 novembre »: with its day it is announced.
  if (draft.type === "PROTEST" && draft.status === "requested" && isSetOnDay(trigger, tree, times))
    return { ...draft, status: "planned", attributedTo: null };
  // « a saisi la cour », « saisira l'Union africaine »: a case is laid before them.
  if (draft.mode === "seize" && draft.lemma === "saisir" && draft.recipients.some(({ name }) => BODIES.test(name)))
    return draft.recipients.some(({ name }) => COURTS.test(name))
      ? { ...draft, type: "ACCUSE", mode: "allege" }
      : { ...draft, type: "REQUEST", mode: "change" };
  if (draft.mode === "deport" && draft.recipients.some(({ name }) => DIPLOMATS.test(name)))
    return { ...draft, type: "SANCTION", mode: "expel" };
  // « la junte a suspendu RFI »
  if (STOPS.has(trigger.entry.lemma) && draft.recipients.some((party) => namesMedium(party, finder)))
    return { ...draft, type: "COERCE", mode: "censor" };
  if (draft.type === "ASSAULT" && draft.actors.some(({ name }) => HACKERS.test(name)))
    return { ...draft, type: "COERCE", mode: "cyber" };
  // « le siège a été saccagé par la police »: those who bear arms for the state do not riot.
  // « des garde-côtes ont bloqué un navire »
  if (draft.mode === "obstruct" && draft.actors.some(({ name }) => STATE_FORCES.test(name)))
    return { ...draft, type: "COERCE", mode: "restrict" };
  if (
    draft.mode === "riot" &&
    !draft.lemma?.startsWith("se ") &&
    draft.actors.some(({ name }) => STATE_FORCES.test(name))
  )
    return { ...draft, type: "ASSAULT", mode: null };
  if (draft.type === "CONCEDE" && draft.actors.length === 0 && draft.attributedTo !== null)
    return { ...draft, actors: [draft.attributedTo], attributedTo: null };
  if (draft.mode === "misinformation" && draft.attributedTo !== null)
    return {
      ...draft,
      type: "ACCUSE",
      mode: "allege",
      actors: [draft.attributedTo],
      recipients: draft.actors,
      attributedTo: null,
    };
  return draft;
}

const CIVIL =
  /^(?:intersyndicale|syndicat|centrale syndicale|confédération|fédération|collectif|association|étudiant|lycéen|enseignant|agriculteur|paysan|retraité|salarié|cheminot|infirmier|médecin|soignant|fonctionnaire|opposant|opposition|manifestant)s?(?: |$)/u;

/** « les syndicats ont mobilisé contre la réforme », « 3 000 personnes »; not « l'association a mobilisé des bénévoles ». */
function isRally({ type, lemma, actors }: EventDraft, { group, index }: Trigger, tree: Tree): boolean {
  if (type !== "MOBILIZE" || !lemma?.endsWith("mobiliser") || !actors.some(({ name }) => CIVIL.test(name)))
    return false;
  const object = childrenWith(tree, index, "obj").find((at) => !isTimeWord(tree.tokens[at]?.lemma ?? ""));
  if (object === undefined || group?.reflexive) return true;
  const called = [object, ...childrenWith(tree, object, "nmod")].map((at) => tree.tokens[at]?.lemma ?? "");
  return called.some((noun) => MARCHERS.has(noun));
}

const MARCHERS = new Set("manifestant personne partisan militant sympathisant adhérent foule".split(" "));

function isSentenced(
  { lemma, type, actors, recipients }: EventDraft,
  { group }: Trigger,
  finder: PartyFinder,
): boolean {
  const isPerson = ({ name, entityId }: Party) =>
    entityId === null ? isPersonNoun(firstNoun(name)) : finder.entityById(entityId)?.type === "PER";
  return (
    type === "ACCUSE" &&
    lemma === "condamner" &&
    group?.passive === true &&
    actors.length === 0 &&
    recipients.length > 0 &&
    recipients.every(isPerson)
  );
}

/** The noun of a description in the singular, as far as dropping its ending gives it. */
const firstNoun = (name: string): string => (name.split(" ")[0] ?? "").replace(/(?<=\p{L}{3})s$/u, "");

const STOPS = new Set(["suspendre", "interdire", "fermer", "bloquer", "couper", "dissoudre"]);

const HACKERS = /^(?:pirates? informatiques?|hackers?|cybercriminels?|hacktivistes?)/u;

const STATE_FORCES =
  /^(?:forces? (?:de|du|armée)|gardes?-côtes?|marine|police|policier|gendarme|armée|soldat|militaire)/u;

const COURTS = /(?:^| )(?:cour|tribunal|parquet|justice|procureure?|juges?|cpi|cij)(?: |$)/iu;
const BODIES = new RegExp(
  `${COURTS.source}|(?:^| )(?:conseil|union|commission|organisation|onu|cedeao|cédéao|assemblée|parlement|inspection|autorité|médiateur|défenseure?|comité)(?: |$)`,
  "iu",
);

const DIPLOMATS = /diplomat|ambassad|consul|attachés? |chargés? d'affaires/u;

/** « a promis de suspendre la réforme », « s'est engagé à libérer les détenus ». */
function promisesToYield({ entry, index, group }: Trigger, tree: Tree): boolean {
  if (!PROMISES.has(entry.lemma) || group?.negated) return false;
  return childrenWith(tree, index, "xcomp", "ccomp", "obj", "obl", "advcl").some((child) =>
    YIELDING.has(tree.tokens[child]?.lemma ?? ""),
  );
}

const PROMISES = new Set(["promettre", "engager", "garantir"]);

const YIELDING = new Set(
  (
    "suspendre retirer abandonner renoncer annuler abroger assouplir alléger geler reporter lever gracier amnistier libérer relâcher épargner " +
    "rouvrir démissionner évacuer amnistie retrait levée suspension abandon libération"
  ).split(" "),
);
