import type { Party } from "../../../model/analysis.ts";
import { isImpersonal } from "../../clause/impersonal.ts";
import { countedNounBefore } from "../../clause/noun-phrase.ts";
import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { isAgentNoun, participantKind, weaponMode } from "../../participants.ts";
import { placeMeant } from "../place/place-meant.ts";
import { eventTypeOf } from "../triggers/event-lexicon.ts";
import { demonymParties } from "./demonyms.ts";
import { countryMeant, ownerOfForces, RESOLVES, subjectNearer } from "./party-meant.ts";
import { prepositionOf } from "./prepositions.ts";
import type { RoleContext } from "./role-context.ts";

/** What may fill a place of the frame: somebody, a weapon, a place, or nothing that acts. */
export type Filler =
  | {
      readonly kind: "party";
      readonly parties: readonly Party[];
      readonly head: number;
      /** The town that stands for its state: « Kiev » is where Ukraine is struck. */
      readonly town?: Party;
    }
  | { readonly kind: "weapon"; readonly mode: string; readonly parties: readonly Party[]; readonly head: number }
  | { readonly kind: "place"; readonly party: Party; readonly head: number }
  | { readonly kind: "site"; readonly head: number }
  | { readonly kind: "event"; readonly head: number; readonly pronoun?: boolean }
  | { readonly kind: "thing"; readonly head: number };

const CIVILITY = /^(?:MM?\.?|Mme|Mmes|Mlle|Me|Dr\.?|Pr\.?|Mgr)$/u;

/** What a phrase is to an event: somebody, a weapon, a place, another event or a thing. */
export function fillerAt(phrase: number, context: RoleContext): Filler {
  const { tree, finder } = context;
  // « M. Sall »: the name, not the civility that the parser takes for the head.
  const isTitle = tree.tokens[phrase]?.lemma === "monsieur" || CIVILITY.test(tree.tokens[phrase]?.form ?? "");
  const head = isTitle ? phrase + 1 : (officeBehind(phrase, tree) ?? phrase);
  const token = tree.tokens[head];
  if (token === undefined) return { kind: "thing", head };
  const word = wordAt(tree.tokens, head).replace(/^-(?:t-)?/u, "");
  // « il y a », « il s'agit »: nobody, whoever says so.
  if (isImpersonal(tree, head)) return { kind: "thing", head };
  if (/^(?:je|j'|nous|moi|me|m')$/u.test(word) && context.speaker)
    return { kind: "party", parties: [context.speaker], head };
  // « n'a arrêté personne »: nobody, but of those who may be.
  if (word === "personne" && token.upos === "PRON" && relationOf(token) === "obj")
    return { kind: "event", head, pronoun: true };
  if (/^(?:rien|personne|quiconque|nul|nulle)$/u.test(word) && token.upos === "PRON") return { kind: "thing", head };
  const counted = countedBy(head, context);
  if (counted) return counted;
  const mode = weaponMode(token.lemma);
  if (mode !== undefined) return weaponAt(head, mode, context);
  const subject = subjectNearer(head, context);
  if (subject !== undefined) return { kind: "party", parties: [subject], head };
  const entity = finder.entityAt(token);
  const unknown = entity === undefined || entity.type === "LOC" ? unknownName(head, tree) : undefined;
  if (unknown !== undefined) return { kind: "party", parties: [unknown], head };
  if (entity?.type === "LOC" && token.upos !== "PRON" && !finder.isState(entity) && !isAgentNoun(token.lemma)) {
    return { kind: "place", party: { name: entity.name, entityId: entity.id }, head };
  }
  if (entity?.type === "LOC" && !finder.isCountry(entity) && token.upos !== "PRON")
    return { ...partyOf(head, context), town: { name: entity.name, entityId: entity.id } };
  if (entity && entity.type !== "MISC") return partyOf(head, context);
  if (token.upos === "PRON") {
    // « forme des miliciens et leur fournit des armes »
    const several = word === "leur" ? nearestSeveral(head, tree) : undefined;
    if (several !== undefined) return { kind: "party", parties: finder.partiesAt(tree, several), head: several };
    const party = context.anaphora.referentOf(tree, head) ?? finder.partyAt(tree, head);
    const isClitic = /^(?:l'|le|la|les)$/u.test(word);
    return party ? { kind: "party", parties: [party], head } : { kind: "event", head, pronoun: isClitic };
  }
  return nounFiller(head, context);
}

const withTown = (town: Party | undefined) => (town === undefined ? {} : { town });

const partyOf = (head: number, { tree, finder }: RoleContext) => ({
  kind: "party" as const,
  parties: finder.partiesAt(tree, head),
  head,
});

function nounFiller(head: number, context: RoleContext): Filler {
  const { tree, finder } = context;
  const token = tree.tokens[head];
  if (token === undefined) return { kind: "thing", head };
  const named = (): Filler => {
    const parties = finder.partiesAt(tree, head).filter((party) => party.name.length > 1);
    return parties.length > 0 ? { kind: "party", parties, head } : { kind: "thing", head };
  };
  // « les deux parties » negotiate, « une partie de la ville » does not.
  if (token.lemma === "partie" && token.form !== "parties") return { kind: "thing", head };
  if (/^premi(?:ers|ères)$/u.test(token.form)) return { kind: "thing", head };
  // « l'ennemi israélien »
  const enemy = token.lemma === "ennemi" ? demonymParties(tree, head, context) : undefined;
  if (enemy) return { kind: "party", parties: enemy, head };
  // « les deux camps », « les deux côtés »
  if (/^(?:camps|côtés|capitales)$/u.test(token.form) && /^deux$/u.test(wordAt(tree.tokens, head - 1))) return named();
  const country = countryMeant(head, context);
  if (country !== undefined) return { kind: "party", parties: [country], head };
  if (isAgentNoun(token.lemma)) return named();
  // « dans la capitale libanaise »: the capital stands for its state.
  const host = token.lemma === "capitale" ? demonymParties(tree, head, context) : undefined;
  if (host) return { kind: "party", parties: host, head, ...withTown(host[0] && finder.capitalOf(host[0])) };
  if (participantKind(token.lemma) === "site") return siteAt(head, context);
  if (participantKind(token.lemma) === "force") return { kind: "thing", head };
  if (/^\p{Lu}/u.test(token.form) && (token.upos === "PROPN" || finder.stateOfAdjective(token.form))) return named();
  if (/^derni(?:er|ère)s$/u.test(token.form)) {
    const several = nearestSeveral(head, tree);
    if (several !== undefined) return { kind: "party", parties: finder.partiesAt(tree, several), head: several };
  }
  if (/^derni(?:er|ère)s?$/u.test(token.form)) {
    const party = finder.lastPersonBefore(token.start) ?? context.anaphora.referentOf(tree, head);
    if (party) return { kind: "party", parties: [party], head };
  }
  if (RESOLVES.has(token.lemma)) {
    const owner = genitiveParties(head, context)[0];
    if (owner) return { kind: "party", parties: [owner], head };
  }
  return { kind: eventTypeOf(token.lemma)?.wordClass === "noun" ? "event" : "thing", head };
}

/** « arrêté des pirates, après que ces derniers ont attaqué un navire »: those told last in the sentence. */
function nearestSeveral(head: number, tree: Tree): number | undefined {
  const last = tree.tokens.findLastIndex(
    ({ upos, lemma, features }, index) =>
      index < head && upos === "NOUN" && features.Number === "Plur" && isAgentNoun(lemma),
  );
  const above = tree.tokens[last]?.head ?? -1;
  const isPart = relationOf(tree.tokens[last]) === "nmod" && isAgentNoun(tree.tokens[above]?.lemma ?? "");
  return last < 0 ? undefined : isPart && tree.tokens[above]?.features.Number === "Plur" ? above : last;
}

/** « Alerte Rivages exhorte »: a name that no base knows, of which the tagger takes the first word for a noun. */
function unknownName(head: number, tree: Tree): Party | undefined {
  const isNoun = (at: number) => tree.tokens[at]?.upos === "NOUN" && /^\p{Lu}/u.test(tree.tokens[at]?.form ?? "");
  // The parser may take the second word for the subject.
  const start = isNoun(head - 1) ? head - 1 : head;
  if (!isNoun(start) || tree.tokens[start + 1]?.upos !== "PROPN" || isDetermined(tree, start)) return undefined;
  // « Président Diallo », « Samedi Lima »
  const { lemma = "" } = tree.tokens[start] ?? {};
  if (isAgentNoun(lemma.toLowerCase()) || isTimeWord(lemma)) return undefined;
  const behind = tree.tokens.findIndex(({ form }, index) => index >= start && !/^\p{Lu}/u.test(form));
  const words = tree.tokens.slice(start, behind).map(({ form }) => form);
  return words.length > 1 ? { name: words.join(" "), entityId: null } : undefined;
}

const isDetermined = (tree: Tree, noun: number): boolean =>
  childrenWith(tree, noun, "det", "case").length > 0 || /^(?:DET|ADP)/u.test(tree.tokens[noun - 1]?.upos ?? "");

/** Texts and voices through which their owner speaks; « l'ordre des avocats » is theirs. */
const SPEAKS_FOR = new Set(
  (
    "communiqué rapport note déclaration lettre texte message résolution motion tribune pétition tract tweet document voix ordre barreau plateforme compte " +
    "avis plainte réquisitoire acte résumé bulletin bilan enquête étude"
  ).split(" "),
);

/** The same for who speaks: « un communiqué de l'armée accuse » is told of the army. */
export function speakerAt(phrase: number, context: RoleContext): Filler {
  const speaks = SPEAKS_FOR.has(context.tree.tokens[phrase]?.lemma ?? "");
  const owners = speaks ? ownersOf(phrase, context) : [];
  return owners.length > 0 ? { kind: "party", parties: owners, head: phrase } : actorAt(phrase, context);
}

/** The same for who acts: « ses hommes ont attaqué » is told of whoever commands them. */
export function actorAt(phrase: number, context: RoleContext): Filler {
  const owner = ownerOfForces(phrase, context);
  return owner === undefined ? fillerAt(phrase, context) : { kind: "party", parties: [owner], head: phrase };
}

/** « l'ancienne Première ministre »: the office, not « ancienne » that the parser takes for the noun. */
function officeBehind(phrase: number, tree: Tree): number | undefined {
  if (
    !/^(?:ancien|ancienne|anciens|anciennes|ex|futur|future|haut|haute|hauts|hautes)$/iu.test(
      tree.tokens[phrase]?.form ?? "",
    )
  )
    return undefined;
  return childrenWith(tree, phrase, "nmod", "appos", "flat", "amod").find(
    (child) => child > phrase && child <= phrase + 2 && isAgentNoun(tree.tokens[child]?.lemma ?? ""),
  );
}

function weaponAt(head: number, mode: string, context: RoleContext): Filler {
  const { tree } = context;
  // « des frappes de drones russes »: drones, and Russian ones.
  const kind = childrenWith(tree, head, "nmod").find(
    (child) => prepositionOf(tree, child) === "de" && weaponMode(tree.tokens[child]?.lemma ?? "") !== undefined,
  );
  const parties =
    demonymParties(tree, head, context) ??
    (kind === undefined ? undefined : demonymParties(tree, kind, context)) ??
    ownersOf(head, context);
  return {
    kind: "weapon",
    mode: (kind !== undefined && weaponMode(tree.tokens[kind]?.lemma ?? "")) || mode,
    parties,
    head,
  };
}

/** « les drones des Houthis », « un avion de combat de l'armée birmane »: named, or people and bodies that act. */
function ownersOf(head: number, context: RoleContext): readonly Party[] {
  const named = genitiveParties(head, context);
  if (named.length > 0) return named;
  const { tree, finder } = context;
  const below = childrenWith(tree, head, "nmod");
  const owner = [...below, ...below.flatMap((child) => childrenWith(tree, child, "nmod"))].find(
    (child) => prepositionOf(tree, child) === "de" && isAgentNoun(tree.tokens[child]?.lemma ?? ""),
  );
  return owner === undefined ? [] : finder.partiesAt(tree, owner);
}

/** « le commissariat de Gressier » is attacked at Gressier. */
function siteAt(head: number, context: RoleContext): Filler {
  const { tree, finder } = context;
  const inside = childrenWith(tree, head, "nmod").find((child) => /^(?:de|à)$/u.test(prepositionOf(tree, child) ?? ""));
  const beside = [inside, ...childrenWith(tree, head, "appos", "flat")];
  const place =
    beside.map((at) => (at === undefined ? undefined : finder.placeAt(tree, at))).find(Boolean) ??
    placeMeant(tree, head, finder);
  if (place) return { kind: "place", party: place, head };
  // « un convoi de l'armée », « un véhicule des Nations unies »: whose it is undergoes it.
  const isOwner = inside !== undefined && isAgentNoun(tree.tokens[inside]?.lemma ?? "");
  // « un navire philippin », « une base américaine »
  const parties = isOwner ? finder.partiesAt(tree, inside) : (demonymParties(tree, head, context) ?? []);
  return parties.length > 0 ? { kind: "party", parties, head } : { kind: "site", head };
}

/** Words that count what follows: « une vingtaine de soldats ». */
export const COUNTERS = new Set(
  (
    "un deux trois quatre cinq six sept huit neuf dix millier centaine dizaine vingtaine trentaine quarantaine cinquantaine million " +
    "majorité partie plusieurs nombre ensemble totalité plupart foule poignée série quinzaine soixantaine douzaine plus moins près environ quelque certain beaucoup second nouveau autre"
  ).split(" "),
);

/** « des milliers de manifestants », « une quinzaine de soldats », « trois d'entre eux »: those counted. */
function countedBy(head: number, context: RoleContext): Filler | undefined {
  const { tree } = context;
  const token = tree.tokens[head];
  if (token === undefined || !(token.upos === "NUM" || COUNTERS.has(token.lemma.toLowerCase()))) return undefined;
  const isCounted = (child: number) => child > head && prepositionOf(tree, child) !== "selon";
  const counted =
    childrenWith(tree, head, "nmod", "obl", "dep").find(isCounted) ??
    nounAhead(tree, head) ??
    countedBefore(tree, head);
  if (counted === undefined) return undefined;
  const filler = fillerAt(counted, context);
  return filler.kind === "party" ? filler : undefined;
}

/** « 130 000 personnes, selon X, et 400 000, selon Y »: what was counted before. */
const countedBefore = (tree: Tree, head: number): number | undefined =>
  tree.tokens[head]?.upos === "NUM" ? countedNounBefore(tree, head) : undefined;

/** « une quinzaine de soldats » where the tree tore it: the noun within the next few words. */
function nounAhead(tree: Tree, head: number): number | undefined {
  for (let index = head + 1; index <= Math.min(tree.tokens.length - 1, head + COUNTED_REACH); index++) {
    const token = tree.tokens[index];
    if (token?.upos === "NOUN" && !COUNTERS.has(token.lemma.toLowerCase())) return index;
    const passes = token?.upos.startsWith("ADP") || ["DET", "NUM", "ADJ", "NOUN", "ADV"].includes(token?.upos ?? "");
    if (!passes && !/^[«"“]$/u.test(token?.form ?? "")) return undefined;
  }
  return undefined;
}

/** « plus d'une quinzaine de jeunes soldats » needs five words. */
const COUNTED_REACH = 5;

/** Entities behind « de »: « les drones des Houthis ». */
export function genitiveParties(head: number, { tree, finder }: RoleContext): readonly Party[] {
  const isNamed = (child: number) => {
    const token = tree.tokens[child];
    return token !== undefined && prepositionOf(tree, child) === "de" && finder.entityAt(token) !== undefined;
  };
  return childrenWith(tree, head, "nmod")
    .filter(isNamed)
    .flatMap((child) => finder.partiesAt(tree, child));
}

/** What does not act: a thing, or a place that is attacked. */
export const isNobody = (filler: Filler): boolean => filler.kind === "thing" || filler.kind === "site";
