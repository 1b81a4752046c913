import type { Party } from "../../model/analysis.ts";
import type { Anaphora } from "../anaphora.ts";
import { governedByPreposition, subjectOf } from "../clause/subject-of.ts";
import { childrenWith, isBelow, relationOf, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { isAgentNoun, participantKind, weaponMode } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import { eventTypeOf, type Role } from "./event-lexicon.ts";
import type { Trigger } from "./find-triggers.ts";
import { attitudesOf } from "./read-attitudes.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

/** Who takes part in what a trigger tells. */
export interface Roles {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** Mode shown by the weapon named. */
  readonly weapon: string | undefined;
  /** The place an attack or a capture is aimed at. */
  readonly target: Party | undefined;
  /** Why no event can be made of it; undefined when it can. */
  readonly refusal: string | undefined;
  /** Token indices of the heads used, for the trace. */
  readonly heads: readonly number[];
}

interface RoleContext {
  readonly tree: Tree;
  readonly finder: PartyFinder;
  /** Who « je » and « nous » are inside quoted words. */
  readonly speaker: Party | undefined;
  readonly anaphora: Anaphora;
}

/** What may fill a place of the frame: somebody, a weapon, a place, or nothing that acts. */
type Filler =
  | { readonly kind: "party"; readonly parties: readonly Party[]; readonly head: number }
  | { readonly kind: "weapon"; readonly mode: string; readonly parties: readonly Party[]; readonly head: number }
  | { readonly kind: "place"; readonly party: Party; readonly head: number }
  | { readonly kind: "site"; readonly head: number }
  | { readonly kind: "event"; readonly head: number }
  | { readonly kind: "thing"; readonly head: number };

export function assignRoles(trigger: Trigger, context: RoleContext): Roles {
  return trigger.group ? verbRoles(trigger, trigger.group, context) : nounRoles(trigger, context);
}

function verbRoles(trigger: Trigger, group: VerbGroup, context: RoleContext): Roles {
  const { tree } = context;
  const { frame } = trigger.entry;
  const subject = subjectOf(tree, group);
  const passive = group.passive && !trigger.entry.reflexive;
  const object = passive ? subject : objectOf(tree, trigger);
  const agent = passive ? agentOf(tree, group.main) : subject;
  const place = (role: Role): readonly number[] => {
    if (role === "subject") return agent === undefined ? [] : [agent];
    if (role === "object") return object === undefined ? [] : [object];
    return role === "none" ? [] : obliques(tree, trigger, role);
  };
  const actors = place(frame.actor).map((head) => fillerAt(head, context));
  const recipients = place(frame.recipient).map((head) => fillerAt(head, context));
  if (frame.required && !recipients.some((filler) => filler.kind !== "thing"))
    return refused("the complement its sense asks for is missing");
  if (frame.actor === "object" && actors.length === 0) return refused("the one who acts is not named");
  if (group.form === "participle" && agent === undefined && !needsPerson(trigger))
    return refused("a participle that only describes");
  if (actors.some((filler) => filler.kind === "thing" || filler.kind === "site"))
    return refused("what acts in the sentence is nobody");
  return settle(trigger, actors, recipients);
}

function nounRoles(trigger: Trigger, context: RoleContext): Roles {
  const { tree } = context;
  const { frame } = trigger.entry;
  const below = nominalDependents(tree, trigger);
  const behind = (role: Role) =>
    Array.isArray(role) ? below.filter((dependent) => role.includes(dependent.preposition)) : [];
  const actorHeads = [...behind(frame.actor), ...behind(["par"])].map((dependent) => dependent.head);
  let actors: Filler[] = actorHeads.map((head) => fillerAt(head, context));
  let recipients: Filler[] = behind(frame.recipient).map((dependent) => fillerAt(dependent.head, context));
  // « les frappes de Gaza »: what the genitive names is no actor but a place struck.
  const places = actors.filter((filler) => filler.kind === "place");
  actors = actors.filter((filler) => filler.kind !== "place" && filler.kind !== "thing");
  recipients = [...recipients, ...places];
  actors = [
    ...actors,
    ...[...decreedBy(tree, trigger.index), ...(trigger.last > trigger.index ? decreedBy(tree, trigger.last) : [])]
      .map((head) => fillerAt(head, context))
      .filter((filler) => filler.kind === "party"),
  ];
  const adjective = demonymParty(tree, trigger.index, context);
  if (adjective)
    actors = [
      ...actors,
      ...adjective.map((party): Filler => ({ kind: "party", parties: [party], head: trigger.index })),
    ];
  if (frame.symmetric) actors = [...actors, ...recipients.filter((filler) => filler.kind === "party")];
  if (actors.every((filler) => filler.kind !== "party") || hasPossessive(tree, trigger.index))
    actors = [...actors, ...fromVerb(trigger, context)];
  return settle(trigger, actors, frame.symmetric ? [] : recipients);
}

function refused(refusal: string): Roles {
  return { actors: [], recipients: [], weapon: undefined, target: undefined, refusal, heads: [] };
}

function settle(trigger: Trigger, actors: readonly Filler[], recipients: readonly Filler[]): Roles {
  const weapon = actors.find((filler) => filler.kind === "weapon");
  const named = distinct(actors.flatMap(partiesOf));
  const others = distinct(recipients.flatMap(partiesOf)).filter(
    (party) => !named.some((actor) => actor.name === party.name),
  );
  const target = [...recipients, ...actors].find((filler) => filler.kind === "place");
  const { symmetric } = trigger.entry.frame;
  const all = symmetric ? distinct([...named, ...others]) : named;
  const roles = {
    actors: all,
    recipients: symmetric ? [] : others,
    weapon: weapon?.kind === "weapon" ? weapon.mode : undefined,
    target: target?.kind === "place" ? target.party : undefined,
    heads: [...actors, ...recipients].map((filler) => filler.head),
  };
  if (needsPerson(trigger) && recipients.length > 0 && others.length === 0)
    return { ...roles, refusal: "nobody undergoes it" };
  if (needsPerson(trigger) && trigger.group && others.length === 0) return { ...roles, refusal: "nobody undergoes it" };
  if (VERBAL_TYPES.has(trigger.entry.type) && all.length === 0 && !trigger.group?.passive)
    return { ...roles, refusal: "nobody speaks" };
  if (
    symmetric &&
    trigger.group === undefined &&
    all.length < 2 &&
    !isPlural(all[0]) &&
    trigger.entry.mode !== "multilateral"
  )
    return { ...roles, refusal: "only one side is named" };
  if (all.length === 0 && others.length === 0) return { ...roles, refusal: "nobody named takes part" };
  return { ...roles, refusal: undefined };
}

/** What one does to people only. */
const TO_PEOPLE: ReadonlySet<string> = new Set(["arrest", "deport", "abduct", "release", "convict", "torture"]);

function needsPerson(trigger: Trigger): boolean {
  return TO_PEOPLE.has(trigger.entry.mode ?? "");
}

/** « les dirigeants européens » hold a meeting by themselves. */
function isPlural(party: Party | undefined): boolean {
  return party !== undefined && party.entityId === null && /s$/u.test(party.name.split(" ")[0] ?? "");
}

function partiesOf(filler: Filler): readonly Party[] {
  if (filler.kind === "party" || filler.kind === "weapon") return filler.parties;
  return [];
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, index) => parties.findIndex((other) => other.name === party.name) === index);
}

/** What a phrase is to an event: somebody, a weapon, a place, another event or a thing. */
function fillerAt(phrase: number, context: RoleContext): Filler {
  const { tree, finder } = context;
  // « M. Trump »: the name, not the civility that the parser takes for the head.
  const head =
    tree.tokens[phrase]?.lemma === "monsieur" ||
    /^(?:MM?\.?|Mme|Mmes|Mlle|Me|Dr\.?|Pr\.?|Mgr)$/u.test(tree.tokens[phrase]?.form ?? "")
      ? phrase + 1
      : phrase;
  const token = tree.tokens[head];
  if (token === undefined) return { kind: "thing", head };
  const word = wordAt(tree.tokens, head).replace(/^-(?:t-)?/u, "");
  if (/^(?:je|j'|nous|moi|me|m')$/u.test(word) && context.speaker)
    return { kind: "party", parties: [context.speaker], head };
  if (/^(?:rien|personne|quiconque|nul|nulle)$/u.test(word)) return { kind: "thing", head };
  const mode = weaponMode(token.lemma);
  if (mode !== undefined)
    return {
      kind: "weapon",
      mode,
      parties: demonymParty(tree, head, context) ?? genitiveParties(tree, head, context),
      head,
    };
  const entity = finder.entityAt(token);
  if (entity?.type === "LOC" && token.upos !== "PRON" && !finder.isState(entity) && !isAgentNoun(token.lemma)) {
    return { kind: "place", party: { name: entity.name, entityId: entity.id }, head };
  }
  if (entity && entity.type !== "MISC") return { kind: "party", parties: finder.partiesAt(tree, head), head };
  if (isAgentNoun(token.lemma))
    return { kind: "party", parties: finder.partiesAt(tree, head).filter((party) => party.name.length > 1), head };
  if (token.upos === "PRON") {
    const party = context.anaphora.referentOf(tree, head) ?? finder.partyAt(tree, head);
    return party ? { kind: "party", parties: [party], head } : { kind: "event", head };
  }
  if (participantKind(token.lemma) === "site") return siteAt(tree, head, finder);
  if (participantKind(token.lemma) === "force") return { kind: "thing", head };
  if (/^\p{Lu}/u.test(token.form) && finder.stateOfAdjective(token.form))
    return { kind: "party", parties: finder.partiesAt(tree, head), head };
  if (token.upos === "PROPN" && /^\p{Lu}/u.test(token.form))
    return { kind: "party", parties: finder.partiesAt(tree, head), head };
  if (/^derni(?:er|ère)s?$/u.test(token.form)) {
    const party = finder.lastPersonBefore(token.start) ?? context.anaphora.referentOf(tree, head);
    if (party) return { kind: "party", parties: [party], head };
  }
  if (eventTypeOf(token.lemma)?.wordClass === "noun") return { kind: "event", head };
  return quantified(tree, head, context) ?? { kind: "thing", head };
}

/** « le commissariat de Gressier » is attacked at Gressier. */
function siteAt(tree: Tree, head: number, finder: PartyFinder): Filler {
  const inside = childrenWith(tree, head, "nmod").find(
    (child) => prepositionOf(tree, child) === "de" || prepositionOf(tree, child) === "à",
  );
  const place = inside === undefined ? undefined : finder.placeAt(tree, inside);
  return place ? { kind: "place", party: place, head } : { kind: "site", head };
}

/** « des milliers de manifestants », « une dizaine de soldats »: those counted. */
function quantified(tree: Tree, head: number, context: RoleContext): Filler | undefined {
  if (
    !/^(?:millier|centaine|dizaine|vingtaine|trentaine|cinquantaine|million|majorité|partie|plusieurs|nombre|ensemble|totalité|plupart|foule|poignée|série|quinzaine|soixantaine|douzaine|plus|moins|près|environ|quelque)$/u.test(
      tree.tokens[head]?.lemma ?? "",
    )
  )
    return undefined;
  const counted = childrenWith(tree, head, "nmod", "obl", "dep")[0];
  if (counted === undefined) return undefined;
  const filler = fillerAt(counted, context);
  return filler.kind === "party" ? { ...filler, head } : undefined;
}

function objectOf(tree: Tree, trigger: Trigger): number | undefined {
  // « intercepter ~ missile »: the further word is what the frame speaks of.
  if (trigger.entry.loose && trigger.entry.frame.actor === "object") return trigger.last;
  const direct = childrenWith(tree, trigger.index, "obj", "iobj").filter(
    (child) => relationOf(tree.tokens[child]) === "obj" || tree.tokens[child]?.upos === "PRON",
  );
  const behind =
    direct.find(
      (child) =>
        child > trigger.index &&
        !(trigger.entry.loose && child > trigger.last - trigger.entry.further.length && child <= trigger.last),
    ) ?? direct.find((child) => tree.tokens[child]?.upos === "PRON");
  if (behind !== undefined) return behind;
  // The parser sometimes hangs the object elsewhere: the first noun right behind the verb that no preposition governs.
  for (let index = trigger.last + 1; index < Math.min(tree.tokens.length, trigger.last + 5); index++) {
    const token = tree.tokens[index];
    if (
      token === undefined ||
      token.upos.startsWith("ADP") ||
      token.upos === "PUNCT" ||
      token.upos === "VERB" ||
      token.upos === "SCONJ"
    )
      return undefined;
    if ((token.upos === "NOUN" || token.upos === "PROPN") && !governedByPreposition(tree, index))
      return trigger.entry.loose ? undefined : index;
  }
  return undefined;
}

/** Who acts in a passive: « par X ». */
function agentOf(tree: Tree, main: number): number | undefined {
  const marked = childrenWith(tree, main, "obl:agent")[0];
  if (marked !== undefined) return marked;
  return childrenWith(tree, main, "obl", "nmod").find((child) => prepositionOf(tree, child) === "par");
}

const PLAIN_PREPOSITION: Readonly<Record<string, string>> = {
  "d'": "de",
  du: "de",
  des: "de",
  au: "à",
  aux: "à",
  auprès: "auprès",
  près: "à",
};

/** The preposition in front of a noun phrase, without its article; undefined when there is none. */
export function prepositionOf(tree: Tree, head: number): string | undefined {
  const cases = childrenWith(tree, head, "case").filter((child) => child < head);
  const at = cases[0] ?? nearPreposition(tree, head);
  if (at === undefined) return undefined;
  const word = wordAt(tree.tokens, at);
  return PLAIN_PREPOSITION[word] ?? word;
}

function nearPreposition(tree: Tree, head: number): number | undefined {
  for (let index = head - 1; index >= Math.max(0, head - 4); index--) {
    const token = tree.tokens[index];
    if (token?.upos.startsWith("ADP")) return index;
    if (!["DET", "ADJ", "NUM", "PROPN", "NOUN"].includes(token?.upos ?? "")) return undefined;
    if (token?.upos === "NOUN" && token.head !== head) return undefined;
  }
  return undefined;
}

function obliques(tree: Tree, trigger: Trigger, prepositions: readonly string[]): readonly number[] {
  const direct = [...childrenWith(tree, trigger.index, "obl", "iobj", "nmod", "obj")].filter(
    (child) => child > trigger.index,
  );
  const inside = trigger.entry.loose
    ? childrenWith(tree, trigger.last, "nmod", "obl").filter((child) => child > trigger.last)
    : [];
  const fits = (child: number) => prepositions.includes(prepositionOf(tree, child) ?? "");
  const found = [...direct, ...inside].filter(fits);
  if (found.length > 0) return found;
  // « livrer des chars à la police »: hung to the object by the parser.
  const deeper = tree.tokens.findIndex(
    (token, index) =>
      index > trigger.index &&
      ["nmod", "obl"].includes(relationOf(token)) &&
      isBelow(tree, index, trigger.index) &&
      fits(index),
  );
  if (deeper >= 0 && !prepositions.includes("de")) return [deeper];
  const next = tree.tokens.findIndex(
    (token, index) => index > trigger.last && index <= trigger.last + 3 && token.upos.startsWith("ADP"),
  );
  const word = wordAt(tree.tokens, next);
  if (next < 0 || !prepositions.includes(PLAIN_PREPOSITION[word] ?? word)) return [];
  const noun = tree.tokens.findIndex(
    (token, index) => index > next && index <= next + 4 && (token.upos === "NOUN" || token.upos === "PROPN"),
  );
  return noun < 0 ? [] : [noun];
}

interface Dependent {
  readonly head: number;
  readonly preposition: string;
}

/** Phrases hung to a noun by a preposition, by the tree and by standing right behind it. */
function nominalDependents(tree: Tree, trigger: Trigger): readonly Dependent[] {
  const inTree = [trigger.index, trigger.last].flatMap((index) => childrenWith(tree, index, "nmod", "obl"));
  const found = new Map<number, string>();
  for (const head of inTree) {
    const preposition = prepositionOf(tree, head);
    if (preposition !== undefined && head > trigger.last) found.set(head, preposition);
  }
  // Chains that the parser hangs too low: « l'attaque des rebelles contre une base ».
  for (const head of [...found.keys()]) {
    for (const child of childrenWith(tree, head, "nmod", "obl")) {
      const preposition = prepositionOf(tree, child);
      if (preposition !== undefined && /^(?:contre|sur|par|avec|entre)$/u.test(preposition))
        found.set(child, preposition);
    }
  }
  const head = tree.tokens[trigger.index]?.head ?? -1;
  for (const child of childrenWith(tree, head, "obl", "nmod")) {
    const preposition = prepositionOf(tree, child);
    if (
      child > trigger.last &&
      preposition !== undefined &&
      /^(?:contre|par|avec|entre)$/u.test(preposition) &&
      tree.tokens[head]?.upos === "VERB"
    )
      found.set(child, preposition);
  }
  for (const side of betweenAhead(tree, trigger.last)) if (!found.has(side)) found.set(side, "entre");
  const agent = agentAhead(tree, trigger.last);
  if (agent !== undefined && !found.has(agent)) found.set(agent, "par");
  return [...found].map(([index, preposition]) => ({ head: index, preposition }));
}

/** « le couvre-feu décrété par la préfecture », « la trêve proposée par Doha »: who the participle names. */
function decreedBy(tree: Tree, noun: number): readonly number[] {
  return childrenWith(tree, noun, "acl")
    .filter((child) => attitudesOf(tree.tokens[child]?.lemma ?? "").has("through"))
    .flatMap((child) => agentOf(tree, child) ?? []);
}

/** « les combats entre l'armée et les rebelles », by the words where the tree is wrong. */
function betweenAhead(tree: Tree, from: number): readonly number[] {
  const between = tree.tokens.findIndex(
    (token, index) => index > from && index <= from + 3 && token.form.toLowerCase() === "entre",
  );
  if (between < 0) return [];
  const isNoun = (index: number) => ["NOUN", "PROPN"].includes(tree.tokens[index]?.upos ?? "");
  const first = [1, 2, 3].map((step) => between + step).find(isNoun);
  const and = tree.tokens.findIndex(
    (token, index) => index > between && index <= between + REACH_OF_BETWEEN && token.form === "et",
  );
  const second = [1, 2, 3].map((step) => and + step).find(isNoun);
  return first === undefined || second === undefined || and < first ? [] : [first, second];
}

/** « et » follows « entre » within this many words. Guessed. */
const REACH_OF_BETWEEN = 14;

/** « l'attaque d'un camp à Diapaga, au Burkina Faso, par des combattants »: « par » before the next verb belongs to the noun. */
function agentAhead(tree: Tree, from: number): number | undefined {
  for (let index = from + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    if (token === undefined || token.upos === "VERB" || token.upos === "AUX" || /^[.;:«»]$/u.test(token.form))
      return undefined;
    if (wordAt(tree.tokens, index) !== "par") continue;
    const noun = tree.tokens.findIndex(
      (other, at) => at > index && at <= index + 4 && (other.upos === "NOUN" || other.upos === "PROPN"),
    );
    return noun < 0 ? undefined : noun;
  }
  return undefined;
}

/** « russe », « ukrainiennes » beside a noun: the state; « russo-américains » both. */
function demonymParty(tree: Tree, index: number, { finder }: RoleContext): readonly Party[] | undefined {
  const adjectives = [...childrenWith(tree, index, "amod"), index + 1, index + 2].filter((at) =>
    ["ADJ", "NOUN", "PROPN"].includes(tree.tokens[at]?.upos ?? ""),
  );
  for (const at of new Set(adjectives)) {
    const word = tree.tokens[at]?.form ?? "";
    if (at > index + 2 && tree.tokens[at]?.head !== index) continue;
    if (!/^\p{Ll}/u.test(word)) continue;
    const parts = word.split(/[-‑]/u);
    const states =
      parts.length === 2
        ? [finder.stateOfAdjective(fullDemonym(parts[0] ?? "")), finder.stateOfAdjective(parts[1] ?? "")]
        : [finder.stateOfAdjective(word)];
    const known = states.filter((party): party is Party => party !== undefined);
    if (known.length > 0) return known;
  }
  return undefined;
}

/** First halves of double adjectives: « russo- », « israélo- ». */
const SHORT_DEMONYMS: Readonly<Record<string, string>> = {
  russo: "russe",
  israélo: "israélien",
  américano: "américain",
  sino: "chinois",
  franco: "français",
  germano: "allemand",
  irano: "iranien",
  turco: "turc",
  indo: "indien",
  nippo: "japonais",
  anglo: "britannique",
  hispano: "espagnol",
  italo: "italien",
  syro: "syrien",
  libano: "libanais",
  soudano: "soudanais",
  algéro: "algérien",
  maroco: "marocain",
  saoudo: "saoudien",
  ukraino: "ukrainien",
  polono: "polonais",
  serbo: "serbe",
  gréco: "grec",
  congolo: "congolais",
  rwando: "rwandais",
  égypto: "égyptien",
};

function fullDemonym(part: string): string {
  return SHORT_DEMONYMS[part.toLowerCase()] ?? part;
}

function genitiveParties(tree: Tree, index: number, { finder }: RoleContext): readonly Party[] {
  return childrenWith(tree, index, "nmod")
    .filter(
      (child) =>
        prepositionOf(tree, child) === "de" &&
        finder.entityAt(tree.tokens[child] ?? { start: 0, end: 1 }) !== undefined,
    )
    .flatMap((child) => finder.partiesAt(tree, child));
}

function hasPossessive(tree: Tree, index: number): boolean {
  return (
    /^(?:son|sa|ses|leur|leurs)$/u.test(wordAt(tree.tokens, index - 1)) ||
    /^(?:son|sa|ses|leur|leurs)$/u.test(wordAt(tree.tokens, index - 2))
  );
}

/** « X a lancé une attaque »: the subject of the verb that carries the noun; « sa visite »: the subject of the clause. */
function fromVerb(trigger: Trigger, context: RoleContext): readonly Filler[] {
  const { tree } = context;
  const above = verbAbove(tree, trigger.index);
  if (above === undefined) return [];
  const carries =
    (attitudesOf(above.lemma).has("through") || OWN_ACTS.has(above.lemma)) &&
    isObjectOf(tree, trigger.index, above.main);
  if (!carries && !hasPossessive(tree, trigger.index)) return [];
  const subject = subjectOf(tree, above);
  if (subject === undefined || subject === trigger.index) return [];
  const filler = above.passive ? undefined : fillerAt(subject, context);
  return filler && filler.kind === "party" ? [filler] : [];
}

/** Who announces or claims an act without naming another doer did it. */
const OWN_ACTS = new Set([
  "annoncer",
  "revendiquer",
  "décider",
  "proclamer",
  "promettre",
  "prévoir",
  "préparer",
  "planifier",
]);

function verbAbove(tree: Tree, index: number): VerbGroup | undefined {
  const groups = verbGroupsOf(tree);
  let at = tree.tokens[index]?.head ?? -1;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const group = groups.find((candidate) => candidate.main === at);
    if (group) return group;
    at = tree.tokens[at]?.head ?? -1;
  }
  return undefined;
}

function isObjectOf(tree: Tree, index: number, verb: number): boolean {
  const token = tree.tokens[index];
  if (token?.head === verb)
    return (
      relationOf(token) === "obj" ||
      relationOf(token) === "obl" ||
      relationOf(token) === "iobj" ||
      relationOf(token) === "conj"
    );
  const above = tree.tokens[token?.head ?? -1];
  return (
    above !== undefined &&
    above.head === verb &&
    (relationOf(token) === "conj" || relationOf(token) === "nmod") &&
    relationOf(above) === "obj"
  );
}
