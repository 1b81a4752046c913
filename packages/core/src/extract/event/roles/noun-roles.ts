import type { Party } from "../../../model/analysis.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import { isArmedNoun, isPersonNoun, participantKind, weaponMode } from "../../participants.ts";
import { attitudesOf } from "../status/read-attitudes.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import type { Role } from "../triggers/read-lexicon.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import { isOf } from "./actor-classes.ts";
import { answeringFor } from "./answering-for.ts";
import { carriedRoles } from "./carried-roles.ts";
import { demonymParties } from "./demonyms.ts";
import { actorAt, type Filler, fillerAt } from "./filler.ts";
import { type Dependent, isSaidToBe, nominalDependents } from "./noun-dependents.ts";
import { prepositionOf } from "./prepositions.ts";
import type { RoleContext } from "./role-context.ts";
import { COMPLEMENT_MISSING, type Roles, refused, settleRoles } from "./settle-roles.ts";
import { takesPlace } from "./takes-place.ts";
import { hasPossessive } from "./verb-above.ts";

/** Who takes part in what a noun tells: its complements, its adjective, and the verb that carries it. */
export function nounRoles(trigger: Trigger, context: RoleContext): Roles {
  const { tree } = context;
  const { frame } = trigger.entry;
  const below = nominalDependents(tree, trigger).filter(({ head }) => !isArm(tree, head));
  const behind = (role: Role, read = fillerAt): readonly Filler[] =>
    Array.isArray(role)
      ? below.filter(({ preposition }) => role.includes(preposition)).map(({ head }) => read(head, context))
      : [];
  const agents = behind(["par"], actorAt);
  // « la répression des manifestants par la police »: beside who acts, « de » names whom it is done to.
  const isUndergone = !frame.symmetric && frame.actor.includes("de") && agents.some(isSomebody);
  // « leur retrait de l'alliance »: whose it is is said before it.
  const isOwned = hasPossessive(tree, trigger.index) && frame.recipient.includes("de");
  const genitives = isUndergone || isOwned ? agents : [...behind(frame.actor, actorAt), ...agents];
  // « le bombardement d'un centre de réfugiés »: whose the place is undergoes it.
  const isSite = ({ head }: Filler) => participantKind(tree.tokens[head]?.lemma ?? "") === "site";
  const own = genitives.filter((filler) => !isSite(filler) || filler.kind === "place");
  const owners = genitives.filter((filler) => isSite(filler) && filler.kind === "party");
  const carried = carriedRoles(trigger, context);
  // « les frappes de Gaza »: what the genitive names is no actor but a place struck.
  const places = own.filter((filler) => filler.kind === "place");
  // « le sommet de Lima », « l'attentat de Lima »: where, not who.
  const after = isCalledAfterTown(trigger, below);
  const isHost = (filler: Filler) => "town" in filler && (trigger.entry.mode === "multilateral" || after);
  const struck = after ? own.flatMap(townOf) : [];
  // « l'expulsion de douze diplomates »: those of the expression itself undergo it; « une attaque terroriste » says whose it is.
  const inside = trigger.last > trigger.index + 1 && frame.recipient.includes("de") && isPerson(tree, trigger.last);
  const named = [
    ...(inside ? [fillerAt(trigger.last, context)] : []),
    ...behind(isUndergone && Array.isArray(frame.recipient) ? [...frame.recipient, "de"] : frame.recipient),
  ];
  // « la guerre de succession »: no war where no other side is named.
  if (frame.required && !named.some(isSomebody)) return refused(COMPLEMENT_MISSING);
  // « le coup d'État de la junte »: theirs, where they bear arms; that of a state undergoes it.
  const putschists = PUTSCHES.has(trigger.entry.lemma) ? named.filter(isSomebody).filter(bearsArms(tree)) : [];
  const recipients = [
    ...named.filter((filler) => !putschists.some((other) => other === filler) && !isHost(filler)),
    ...places,
    ...struck,
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

/** « l'attentat de Lima », « l'attaque de Lima »; « l'attaque de Lima contre le Chili » is the state's. */
const isCalledAfterTown = ({ entry }: Trigger, below: readonly Dependent[]): boolean =>
  entry.type === "ASSAULT" &&
  CALLED_AFTER_TOWNS.has(entry.lemma) &&
  !below.some(({ preposition }) => /^(?:contre|sur)$/u.test(preposition));

const townOf = (filler: Filler): readonly Filler[] =>
  filler.kind === "party" && filler.town ? [{ kind: "place", party: filler.town, head: filler.head }] : [];

const CALLED_AFTER_TOWNS = new Set(
  "attentat attaque fusillade tuerie massacre bataille explosion embuscade carnage assassinat meurtre".split(" "),
);

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

/** « un bombardement d'artillerie »: what it is done with; « de l'artillerie turque » does it. */
const isArm = (tree: Tree, index: number): boolean =>
  ARMS.has(tree.tokens[index]?.lemma ?? "") && /^d(?:e|')$/u.test(wordAt(tree.tokens, index - 1));

const ARMS = new Set(["artillerie", "aviation", "marine", "mortier"]);

const isPerson = (tree: Tree, index: number): boolean => isPersonNoun(tree.tokens[index]?.lemma ?? "");

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
