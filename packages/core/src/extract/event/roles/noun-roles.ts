import type { Party } from "../../../model/analysis.ts";
import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import { isAgentNoun, isArmedNoun, isPersonNoun, participantKind, weaponMode } from "../../participants.ts";
import { answeringFor } from "../answering-for.ts";
import type { Trigger } from "../find-triggers.ts";
import { attitudesOf } from "../read-attitudes.ts";
import type { Role } from "../read-lexicon.ts";
import { VERBAL_TYPES } from "../verbal-types.ts";
import { isOf } from "./actor-classes.ts";
import { carriedRoles, hasPossessive } from "./carried-roles.ts";
import { demonymParties } from "./demonyms.ts";
import { actorAt, type Filler, fillerAt } from "./filler.ts";
import { prepositionOf } from "./prepositions.ts";
import type { RoleContext } from "./role-context.ts";
import { COMPLEMENT_MISSING, type Roles, refused, settleRoles } from "./settle-roles.ts";
import { takesPlace } from "./takes-place.ts";

/** Who takes part in what a noun tells: its complements, its adjective, and the verb that carries it. */
export function nounRoles(trigger: Trigger, context: RoleContext): Roles {
  const { tree } = context;
  const { frame } = trigger.entry;
  const below = nominalDependents(tree, trigger);
  const behind = (role: Role, read = fillerAt): readonly Filler[] =>
    Array.isArray(role)
      ? below.filter(({ preposition }) => role.includes(preposition)).map(({ head }) => read(head, context))
      : [];
  const agents = behind(["par"], actorAt);
  // « la répression des manifestants par la police »: beside who acts, « de » names whom it is done to.
  const isUndergone = !frame.symmetric && frame.actor.includes("de") && agents.some(isSomebody);
  const genitives = isUndergone ? agents : [...behind(frame.actor, actorAt), ...agents];
  // « le bombardement d'un centre de réfugiés »: whose the place is undergoes it.
  const isSite = ({ head }: Filler) => participantKind(tree.tokens[head]?.lemma ?? "") === "site";
  const own = genitives.filter((filler) => !isSite(filler) || filler.kind === "place");
  const owners = genitives.filter((filler) => isSite(filler) && filler.kind === "party");
  const carried = carriedRoles(trigger, context);
  // « les frappes de Gaza »: what the genitive names is no actor but a place struck.
  const places = own.filter((filler) => filler.kind === "place");
  // « le sommet de Lima »: where, not who.
  const isHost = (filler: Filler) => trigger.entry.mode === "multilateral" && "town" in filler;
  // « l'expulsion de douze diplomates »: those of the expression itself undergo it.
  const inside = trigger.last > trigger.index && frame.recipient.includes("de") && isPerson(tree, trigger.last);
  const named = [
    ...(inside ? [fillerAt(trigger.last, context)] : []),
    ...behind(isUndergone && Array.isArray(frame.recipient) ? [...frame.recipient, "de"] : frame.recipient),
  ];
  // « la guerre de succession »: no war where no other side is named.
  if (frame.required && !named.some(isSomebody)) return refused(COMPLEMENT_MISSING);
  // « le coup d'État de la junte »: theirs, where they bear arms; that of a state undergoes it.
  const putschists = PUTSCHES.has(trigger.entry.lemma) ? named.filter(isSomebody).filter(bearsArms(tree)) : [];
  const recipients = [
    ...named.filter((filler) => !putschists.some((other) => other === filler)),
    ...places,
    ...owners,
    ...carried.sufferers,
  ];
  const adjectives = adjectiveActors(trigger, context);
  // « la Chine mène des exercices de la marine »: she acts, not the marine.
  const led = carried.light && carried.doers.length > 0 && !frame.symmetric;
  let actors = [
    ...(led ? carried.doers : own.filter(isSomebody).filter((filler) => !isHost(filler))),
    ...putschists,
    ...carried.agents,
    ...adjectives,
  ];
  if (frame.symmetric) actors = [...actors, ...recipients.filter(isSomebody)];
  const lonely = frame.symmetric && new Set(actors.flatMap((actor) => actor.parties)).size < 2;
  if (actors.length === 0 || lonely || hasPossessive(tree, trigger.index)) actors = [...actors, ...carried.doers];
  if (lonely && isSaidToBe(trigger, tree)) actors = [...actors, ...denyingSide(trigger, context)];
  const { actorClass } = frame;
  // An adjective of a state stands for the state: « l'attaque russe ».
  if (
    actorClass !== undefined &&
    !carried.claimed &&
    actors.length > 0 &&
    adjectives.length === 0 &&
    !actors.some((filler) => isOf(actorClass, filler, context))
  )
    return refused(`who acts is not ${actorClass}`);
  const spoken = carried.doers.length > 0 || carried.agents.length > 0;
  if (VERBAL_TYPES.has(trigger.entry.type) && !spoken && isOnlyMentioned(trigger, below, tree))
    return refused("a speech act that is only mentioned");
  return settleRoles(trigger, {
    actors,
    recipients: frame.symmetric ? [] : recipients,
    // Who took part in a fight, or with whom a meeting is to be held, is enough of it.
    takesPlace:
      takesPlace(trigger, tree) ||
      (actors.length > 0 && (answeringFor(trigger, tree) !== undefined || isSaidToBe(trigger, tree))),
  });
}

/** « une embuscade djihadiste », « une intervention policière »: by those of whom the adjective speaks. */
function groupParties(tree: Tree, index: number): readonly Party[] {
  const beside = [...childrenWith(tree, index, "amod"), index + 1].flatMap((at) => {
    const token = tree.tokens[at];
    return token?.upos === "ADJ" || token?.upos === "NOUN" ? (GROUPS.get(token.lemma) ?? []) : [];
  });
  return beside.slice(0, 1).map((name) => ({ name, entityId: null }));
}

const GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    djihadiste: "djihadistes",
    jihadiste: "jihadistes",
    islamiste: "islamistes",
    rebelle: "rebelles",
    séparatiste: "séparatistes",
    indépendantiste: "indépendantistes",
    paramilitaire: "paramilitaires",
    policier: "police",
    houthi: "Houthis",
    taliban: "talibans",
    onusien: "Nations unies",
    étudiant: "étudiants",
    estudiantin: "étudiants",
    lycéen: "lycéens",
    paysan: "paysans",
    ouvrier: "ouvriers",
    enseignant: "enseignants",
    syndical: "syndicats",
  }),
);

const isPerson = (tree: Tree, index: number): boolean => isPersonNoun(tree.tokens[index]?.lemma ?? "");

/** « il n'y a pas de négociations avec X », « des discussions ont eu lieu avec X »: only whether they were held. */
function isSaidToBe({ index }: Trigger, tree: Tree): boolean {
  const above = tree.tokens[index]?.head ?? -1;
  if (!/^(?:obj|nsubj)/u.test(tree.tokens[index]?.relation ?? "")) return false;
  // « une réunion doit se tenir avec X »
  const verbs = [above, ...childrenWith(tree, above, "xcomp")].map((at) => tree.tokens[at]);
  return verbs.some((verb) => verb?.upos === "VERB" && BEING.has(verb.lemma));
}

const BEING = new Set(["avoir", "exister", "tenir", "dérouler", "lieu"]);

/** Who denies that talks were held with somebody would have held them; not those who only know of it. */
function denyingSide(
  { index }: Trigger,
  { tree, speaker }: RoleContext,
): readonly (Filler & { readonly kind: "party" })[] {
  const verb = tree.tokens[index]?.head ?? -1;
  const denies = verbGroupsOf(tree).some(
    ({ main, negated, lemma }) =>
      (main === verb && negated) || (main === tree.tokens[verb]?.head && attitudesOf(lemma).has("denied")),
  );
  const knows = speaker === undefined || KNOWING.test(speaker.name);
  return knows || !denies ? [] : [{ kind: "party", parties: [speaker], head: index }];
}

const KNOWING =
  /^(?:sources?|témoins?|habitants?|médias?|journa\p{L}+|analystes?|porte-parole|observateurs?|experts?)(?: |$)/u;

const PUTSCHES = new Set(["coup", "putsch"]);

const bearsArms = (tree: Tree) => (filler: Filler) => isArmedNoun(tree.tokens[filler.head]?.lemma ?? "");

const isSomebody = (filler: Filler): filler is Filler & { readonly kind: "party" } => filler.kind === "party";

/** « en réponse à la demande du maire »: an adjunct that names no content and nobody addressed. */
function isOnlyMentioned(trigger: Trigger, below: readonly Dependent[], tree: Tree): boolean {
  // « rejetée en raison du veto de X »: cast all the same.
  if (trigger.entry.lemma === "veto") return false;
  const addressed = below.some(({ preposition }) => preposition !== "de");
  const content = childrenWith(tree, trigger.index, "acl", "ccomp", "xcomp").length > 0;
  const relation = relationOf(tree.tokens[trigger.index]);
  const adjunct = relation === "obl" || relation === "nmod";
  return adjunct ? !addressed || prepositionOf(tree, trigger.index) !== undefined : !addressed && !content;
}

/** « un raid turc », « un tir de drone turc », « l'envoi de soldats turcs »; not « la destruction d'un drone turc ». */
function adjectiveActors(
  { entry, index, last }: Trigger,
  context: RoleContext,
): readonly (Filler & { kind: "party" })[] {
  const { tree } = context;
  const weapon =
    last > index
      ? last
      : childrenWith(tree, index, "nmod").find((at) => weaponMode(tree.tokens[at]?.lemma ?? "") !== undefined);
  const ofWeapon =
    weapon === undefined || entry.frame.recipient.includes("de") ? undefined : demonymParties(tree, weapon, context);
  return (demonymParties(tree, index, context) ?? ofWeapon ?? groupParties(tree, index)).map((party) => ({
    kind: "party",
    parties: [party],
    head: index,
  }));
}

/** « une offensive d'envergure contre X »: what follows belongs to the invasion. */
const MEASURES = new Set(["échelle", "ampleur", "envergure"]);

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
    const onlyMeasures = MEASURES.has(tree.tokens[head]?.lemma ?? "");
    for (const child of childrenWith(tree, head, "nmod", "obl")) {
      const preposition = prepositionOf(tree, child);
      if (preposition !== undefined && (onlyMeasures || /^(?:contre|sur|par|avec|entre)$/u.test(preposition)))
        found.set(child, preposition);
    }
  }
  for (const [child, preposition] of hungToVerb(tree, trigger)) found.set(child, preposition);
  for (const side of betweenAhead(tree, trigger.last)) if (!found.has(side)) found.set(side, "entre");
  const doer = genitiveAhead(tree, trigger.last);
  if (doer !== undefined && ![...found.values()].includes("de")) found.set(doer, "de");
  const agent = agentAhead(tree, trigger.last);
  if (agent !== undefined && !found.has(agent)) found.set(agent, "par");
  // « dispersés par la force »: how, not by whom.
  const isManner = (head: number) => tree.tokens[head]?.form === "force";
  return [...found].filter(([head]) => !isManner(head)).map(([head, preposition]) => ({ head, preposition }));
}

/** « ont mené une attaque contre un camp », « la promesse de X à Y a été saluée »: hung to the verb though it belongs to the noun. */
function hungToVerb(tree: Tree, trigger: Trigger): readonly (readonly [number, string])[] {
  const verb = tree.tokens[trigger.index]?.head ?? -1;
  // « une trêve est en vigueur depuis mars entre X et Y »: the predicate may be a noun.
  const says = tree.tokens[verb]?.upos === "VERB" || childrenWith(tree, verb, "cop").length > 0;
  // « imputent l'attaque aux rebelles »: they did it.
  if (!says || /^(?:attribuer|imputer)$/u.test(tree.tokens[verb]?.lemma ?? "")) return [];
  const between = trigger.index < verb ? nounsBetween(tree, trigger.last, verb) : [];
  // « des pourparlers doivent se tenir à Lima entre X et Y »: hung to the infinitive.
  const verbs = [verb, ...childrenWith(tree, verb, "xcomp")];
  const held = trigger.entry.frame.symmetric && (isSaidToBe(trigger, tree) || takesPlace(trigger, tree));
  const hung = verbs.flatMap((at) => [
    ...childrenWith(tree, at, "obl", "nmod"),
    ...(held ? hungToManner(tree, at) : []),
  ]);
  return [...between, ...hung].flatMap((child) => {
    const preposition = prepositionOf(tree, child) ?? "";
    const behindVerb = child > verb && trigger.index < verb;
    return child > trigger.last &&
      (behindVerb ? (held ? /^(?:entre|avec|contre)$/u : /^(?:entre|contre)$/u) : OTHER_SIDE).test(preposition)
      ? [[child, preposition] as const]
      : [];
  });
}

/** « ont lieu en ligne et à huis clos avec X »: with whom, hung to how. */
const hungToManner = (tree: Tree, verb: number): readonly number[] =>
  childrenWith(tree, verb, "obl", "conj")
    .flatMap((at) => childrenWith(tree, at, "nmod", "obl"))
    .filter((at) => prepositionOf(tree, at) === "avec");

/** Prepositions that bring in the other side of an act. */
const OTHER_SIDE = /^(?:contre|avec|entre|sur|à|envers|pour)$/u;

function nounsBetween(tree: Tree, from: number, to: number): readonly number[] {
  const clause = tree.tokens.findIndex((token, index) => index > from && /^[,;:]$|^qu/iu.test(token.form));
  const end = clause < 0 ? to : Math.min(clause, to);
  return tree.tokens.flatMap((token, index) =>
    index > from && index < end && ["NOUN", "PROPN"].includes(token.upos) ? [index] : [],
  );
}

/** « les combats entre l'armée et les rebelles », by the words where the tree is wrong. */
function betweenAhead(tree: Tree, from: number): readonly number[] {
  const between = tree.tokens.findIndex((token, index) => index > from && token.lower === "entre");
  const isSubject = relationOf(tree.tokens[from]) === "nsubj";
  const isCut = tree.tokens.slice(from + 1, between).some((token) => token.upos === "PUNCT" || token.upos === "SCONJ");
  // « des pourparlers doivent se tenir lundi à Lima entre X et Y »: behind the verb, where nothing comes in between.
  if (between < 0 || (between > from + 3 && (!isSubject || isCut))) return [];
  const isNoun = (index: number) => ["NOUN", "PROPN"].includes(tree.tokens[index]?.upos ?? "");
  const first = [1, 2, 3].map((step) => between + step).find(isNoun);
  const and = tree.tokens.findIndex(
    (token, index) => index > between && index <= between + REACH_OF_BETWEEN && token.form === "et",
  );
  const second = [1, 2, 3].map((step) => and + step).find(isNoun);
  if (first === undefined || second === undefined || and < first) return [];
  return [first, ...listedBetween(tree, first, and), second];
}

/** « entre A, B et C »: those in the middle. */
function listedBetween(tree: Tree, first: number, and: number): readonly number[] {
  return tree.tokens.flatMap((token, comma) => {
    if (token.form !== "," || comma <= first || comma >= and) return [];
    const noun = [comma + 1, comma + 2].find((at) => ["NOUN", "PROPN"].includes(tree.tokens[at]?.upos ?? ""));
    return noun === undefined || noun >= and ? [] : [noun];
  });
}

/** « et » follows « entre » within this many words. Guessed. */
const REACH_OF_BETWEEN = 14;

/** « une visite lundi à Lima du ministre chilien »: whoever « de » brings in behind the time and the place, wherever the parser hangs it. */
function genitiveAhead(tree: Tree, from: number): number | undefined {
  for (let index = from + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    if (token === undefined) return undefined;
    if (/^(?:du|de|d'|des)$/u.test(wordAt(tree.tokens, index))) {
      const noun = [1, 2, 3]
        .map((step) => index + step)
        .find((at) => ["NOUN", "PROPN"].includes(tree.tokens[at]?.upos ?? ""));
      return noun !== undefined && index > from + 1 && isAgentNoun(tree.tokens[noun]?.lemma ?? "") ? noun : undefined;
    }
    const isAside = isTimeWord(token.lemma) || token.upos === "NUM" || weaponMode(token.lemma) !== undefined;
    if (!isAside && !(token.upos === "PROPN" || /^(?:à|au|en|,|le|l')$/u.test(wordAt(tree.tokens, index))))
      return undefined;
  }
  return undefined;
}

/** Words behind which « par » belongs to something else. */
const OTHER_PHRASE = /^(?:après|avant|lors|depuis|pour|suite|malgré|selon|pendant|afin|alors|que|qui|dont)$/u;

/** « l'attaque d'un camp à Diapaga, au Burkina Faso, par des combattants »: « par » before the next verb belongs to the noun. */
function agentAhead(tree: Tree, from: number): number | undefined {
  for (let index = from + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    const word = wordAt(tree.tokens, index);
    if (token === undefined || token.upos === "VERB" || token.upos === "AUX" || /^[.;:«»]$/u.test(token.form))
      return undefined;
    if (OTHER_PHRASE.test(word)) return undefined;
    if (word !== "par") continue;
    const noun = tree.tokens.findIndex(
      (other, at) => at > index && at <= index + 4 && (other.upos === "NOUN" || other.upos === "PROPN"),
    );
    return noun < 0 ? undefined : noun;
  }
  return undefined;
}
