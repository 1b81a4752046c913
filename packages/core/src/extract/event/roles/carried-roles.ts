import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { SO_CALLED } from "../../denial/untrue-words.ts";
import { reportingUses } from "../../quote/cue/reporting-words.ts";
import { attitudesOf } from "../status/read-attitudes.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import { answeringFor } from "./answering-for.ts";
import { type Filler, fillerAt } from "./filler.ts";
import { prepositionOf } from "./prepositions.ts";
import type { RoleContext } from "./role-context.ts";
import { counterOf, hasPossessive, isObjectOf, verbAbove } from "./verb-above.ts";
import { agentOf } from "./verb-complements.ts";

type Somebody = Filler & { readonly kind: "party" };

/** What the words around a noun say of those who take part: « X a lancé une attaque », « X a été la cible d'une attaque ». */
export interface CarriedRoles {
  /** « une attaque menée par X ». */
  readonly agents: readonly Somebody[];
  /** The subject of the verb that carries the noun. */
  readonly doers: readonly Somebody[];
  /** Whether that verb only lends the noun its tense, so that its subject and nobody else acts: « X mène des exercices de la marine ». */
  readonly light: boolean;
  /** « X revendique l'attaque »: whoever says he did it may be anybody. */
  readonly claimed: boolean;
  /** Who is said to undergo it. */
  readonly sufferers: readonly Filler[];
}

export function carriedRoles(trigger: Trigger, context: RoleContext): CarriedRoles {
  const somebody = (heads: readonly (number | undefined)[]): readonly Somebody[] =>
    heads
      .filter((head) => head !== undefined && head !== trigger.index)
      .map((head) => fillerAt(head ?? 0, context))
      .filter((filler): filler is Somebody => filler.kind === "party");
  const { tree } = context;
  const above = verbAbove(tree, trigger.index);
  const sufferer = above && suffererOf(tree, trigger, above);
  // « son arrestation », « leur libération »: whose it is undergoes it.
  const { actor, recipient } = trigger.entry.frame;
  const owned =
    above !== undefined && recipient.includes("de") && !actor.includes("de") && hasPossessive(tree, trigger.index);
  const said = saidOf(trigger, tree);
  const undergone = said !== undefined && recipient.includes("de") && !actor.includes("de");
  // « X est en garde à vue »: who is said to be in it.
  // « le juge a ordonné sa libération »: of whom was told before.
  const isOthers = above !== undefined && !above.passive && ORDERING.has(above.lemma);
  const owners = undergone ? somebody([said]) : owned && !isOthers ? somebody([subjectOf(tree, above)]) : [];
  return {
    agents: somebody([
      ...[...new Set([trigger.index, trigger.last])].flatMap((index) => describedAgents(tree, index)),
      ...opposed(trigger, context),
      ...blamed(tree, trigger),
    ]),
    doers:
      sufferer === undefined && owners.length === 0 && !owned
        ? somebody([
            said ??
              answeringFor(trigger, tree)?.doer ??
              (above && doerOf(trigger, above, tree)) ??
              relativeDoer(trigger, tree),
          ])
        : [],
    light: above !== undefined && !above.passive && attitudesOf(above.lemma, above.reflexive).has("through"),
    claimed: above?.lemma === "revendiquer",
    sufferers: sufferer === undefined ? [...owners, ...struckBy(trigger, context)] : [fillerAt(sufferer, context)],
  };
}

const ORDERING = new Set(["ordonner", "décider", "prononcer", "autoriser", "exiger", "requérir", "obtenir"]);

/** « un raid a visé un camp », « une frappe ciblant le village »: what the verb or participle of an attack strikes. */
function struckBy({ entry, index }: Trigger, context: RoleContext): readonly Filler[] {
  const { tree } = context;
  if (entry.type !== "ASSAULT") return [];
  const above = relationOf(tree.tokens[index]) === "nsubj" ? [tree.tokens[index]?.head ?? -1] : [];
  return [...above, ...childrenWith(tree, index, "acl")]
    .filter((verb) => STRIKES.has(tree.tokens[verb]?.lemma ?? ""))
    .flatMap((verb) => childrenWith(tree, verb, "obj").filter((child) => child > verb))
    .map((child) => fillerAt(child, context))
    .filter(({ kind }) => kind === "party" || kind === "place" || kind === "site");
}

const STRIKES = new Set(["viser", "cibler", "toucher", "frapper", "atteindre", "endommager", "détruire"]);

/** « le couvre-feu décrété par la préfecture », « une embuscade tendue par des gangs »; not « la trêve saluée par Doha ». */
function describedAgents(tree: Tree, noun: number): readonly number[] {
  return childrenWith(tree, noun, "acl").flatMap((child) => {
    const lemma = tree.tokens[child]?.lemma ?? "";
    const speaks = reportingUses(lemma, false).size > 0 && !OWN_ACTS.has(lemma);
    const attitudes = attitudesOf(lemma);
    // « une attaque attribuée aux rebelles »
    if (/^(?:attribuer|imputer)$/u.test(lemma))
      return childrenWith(tree, child, "obl", "iobj", "nmod").filter((at) => prepositionOf(tree, at) === "à");
    if (speaks || attitudes.has("blocked") || attitudes.has("requested") || attitudes.has("suffered")) return [];
    return agentOf(tree, child) ?? [];
  });
}

/** « des combats ont opposé X et Y », « des heurts opposant X à Y », « un sommet réunissant X et Y »: both are what the verb names. */
function opposed(trigger: Trigger, { tree, finder }: RoleContext): readonly number[] {
  const token = tree.tokens[trigger.index];
  const verbs = [token?.head ?? -1, ...childrenWith(tree, trigger.index, "acl")];
  const joins = trigger.entry.frame.symmetric ? /^(?:opposer|réunir|rassembler)$/u : /^opposer$/u;
  const verb = verbs.find((at) => joins.test(tree.tokens[at]?.lemma ?? ""));
  if (verb === undefined) return [];
  // « ont opposé X et Y à Dakar »: where, not whom.
  const isWhere = (child: number) => {
    const token = tree.tokens[child];
    const entity = prepositionOf(tree, child) === undefined || token === undefined ? undefined : finder.namedAt(token);
    return entity?.type === "LOC" && !finder.isCountry(entity);
  };
  return childrenWith(tree, verb, "obj", "obl:arg", "obl").filter((child) => child > verb && !isWhere(child));
}

/** « imputent l'attaque aux rebelles » */
function blamed(tree: Tree, trigger: Trigger): readonly number[] {
  const verb = tree.tokens[trigger.index]?.head ?? -1;
  if (!/^(?:attribuer|imputer)$/u.test(tree.tokens[verb]?.lemma ?? "")) return [];
  return [verb, trigger.index]
    .flatMap((at) => childrenWith(tree, at, "obl", "iobj", "nmod"))
    .filter((child) => child > trigger.last && prepositionOf(tree, child) === "à");
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
  "programmer",
  "projeter",
  "envisager",
]);

/** « le parlement a voté l'envoi de soldats »: who decides on these has them done. */
const DECIDED = new Set(["approuver", "voter", "autoriser", "valider", "entériner"]);
const OF_STATES: ReadonlySet<string> = new Set(["MOBILIZE", "AID", "SANCTION"]);

/** « X a ordonné le bombardement d'un camp », « la cour a ordonné l'arrestation »: it is his doing. */
const isOrdered = ({ entry }: Trigger, { lemma }: VerbGroup): boolean =>
  lemma === "ordonner" && ORDERED.has(entry.type);

const ORDERED: ReadonlySet<string> = new Set(["ASSAULT", "MOBILIZE", "COERCE", "SANCTION", "RETREAT"]);

/** « X n'exclut pas une grève »: his own; an attack that is not ruled out may be anybody's. */
const keepsOpen = ({ entry }: Trigger, { lemma, negated }: VerbGroup): boolean =>
  negated && /^(?:exclure|écarter)$/u.test(lemma) && OWN_TO_DECIDE.has(entry.type);

const OWN_TO_DECIDE: ReadonlySet<string> = new Set(["SANCTION", "CONSULT", "PROTEST", "MOBILIZE", "AID", "RETREAT"]);

/** « X annule sa venue », « X reporte la marche »: who calls it off was to hold it. */
const CALLED_OFF = new Set(["annuler", "reporter", "décommander"]);

const HELD: ReadonlySet<string> = new Set(["PROTEST", "CONSULT"]);

const PRETENDED = new RegExp(`^(?:${SO_CALLED}|supposée?s?)$`, "u");

/** « la visite que X devait effectuer », « un sommet où X et Y doivent signer »: the subject of the clause that describes it. */
function relativeDoer(trigger: Trigger, tree: Tree): number | undefined {
  const relative = tree.tokens.findIndex(
    ({ form }, index) =>
      index > trigger.last && index <= trigger.last + REACH_OF_RELATIVE && /^(?:que|qu'|où)$/iu.test(form),
  );
  const between = tree.tokens.slice(trigger.last + 1, Math.max(relative, 0));
  if (relative < 0 || between.some(({ features }) => features.VerbForm !== undefined)) return undefined;
  const groups = verbGroupsOf(tree).filter(({ first }) => first > relative);
  const [group, content] = groups;
  if (group === undefined || group.form !== "finite") return undefined;
  const isMeeting = wordAt(tree.tokens, relative) === "où" && trigger.entry.type === "CONSULT";
  const carries = [group, content].some(
    (verb) =>
      verb !== undefined && (attitudesOf(verb.lemma, verb.reflexive).has("through") || OWN_ACTS.has(verb.lemma)),
  );
  return isMeeting || (wordAt(tree.tokens, relative) !== "où" && carries) ? subjectOf(tree, group) : undefined;
}

/** « un sommet à Washington, où »: words between. Guessed. */
const REACH_OF_RELATIVE = 5;

/** « une attaque dénoncée par X », « repoussée par X »: by others than who attacked. */
const JUDGING = ["claimed", "denied", "requested", "blocked", "suffered"] as const;

/** « X a lancé une attaque », « une attaque a été lancée par X », « lors d'une réunion avec Y, X… », « sa visite ». */
function doerOf(trigger: Trigger, above: VerbGroup, tree: Tree): number | undefined {
  // « aucun groupe n'a revendiqué l'attaque »
  if (above.lemma === "revendiquer" && above.negated) return undefined;
  const calledOff = CALLED_OFF.has(above.lemma) && HELD.has(trigger.entry.type);
  const light =
    attitudesOf(above.lemma, above.reflexive).has("through") ||
    OWN_ACTS.has(above.lemma) ||
    calledOff ||
    (DECIDED.has(above.lemma) && OF_STATES.has(trigger.entry.type)) ||
    isOrdered(trigger, above) ||
    keepsOpen(trigger, above);
  const noun = tree.tokens[counterOf(tree, trigger.index) ?? trigger.index];
  const relation = relationOf(noun);
  const direct = noun?.head === above.main;
  const isDone = light || !JUDGING.some((attitude) => attitudesOf(above.lemma, above.reflexive).has(attitude));
  // « les demandes seront examinées par le bureau »: who answers them did not make them.
  const isHis = light || SPOKEN_BY.has(above.lemma) || !VERBAL_TYPES.has(trigger.entry.type);
  if (above.passive && isDone && isHis && direct && relation === "nsubj") return agentOf(tree, above.main);
  // « observer une grève à l'appel de X »: speech acts are carried as objects only.
  const verbal = VERBAL_TYPES.has(trigger.entry.type) && relation !== "obj";
  const carries = light && !verbal && !above.passive && isObjectOf(tree, trigger.index, above.main);
  // « X nie toute frappe »: who denies it so is who would have done it.
  if (isDisowned(trigger, above, tree)) return above.passive ? undefined : subjectOf(tree, above);
  // « X se vante de la prétendue chute du fort »: who pretends it would have done it.
  const pretended = PRETENDED.test(wordAt(tree.tokens, trigger.index - 1));
  const own = (hasPossessive(tree, trigger.index) && !ANSWERS.has(above.lemma)) || pretended;
  if (!carries && !own && !isOccasion(trigger, tree)) return undefined;
  return above.passive ? undefined : subjectOf(tree, above);
}

/** « l'appel a été formulé par X » */
const SPOKEN_BY = new Set("formuler adresser émettre exprimer proférer lancer présenter poser faire".split(" "));

function isDisowned(trigger: Trigger, above: VerbGroup, tree: Tree): boolean {
  if (!attitudesOf(above.lemma, above.reflexive).has("denied") || VERBAL_TYPES.has(trigger.entry.type)) return false;
  // « nie les frappes »: one denies what one is held to have done; « dément l'attaque » may be said of any.
  const own = above.lemma === "nier" && !GROUND.has(trigger.entry.lemma) && isObjectOf(tree, trigger.index, above.main);
  return own || /^(?:toute?|quelconque)$/u.test(wordAt(tree.tokens, trigger.index - 1));
}

/** Who denies these has lost no ground, or won none. */
const GROUND = new Set("encerclement siège prise chute capture reconquête conquête avancée progression".split(" "));

/** « X est en visite à Kiev », « X était en grève »: the subject of whom it is said. */
function saidOf(trigger: Trigger, tree: Tree): number | undefined {
  const isPredicate =
    childrenWith(tree, trigger.index, "cop").length > 0 && wordAt(tree.tokens, trigger.index - 1) === "en";
  return isPredicate ? childrenWith(tree, trigger.index, "nsubj")[0] : undefined;
}

/** « Lors d'une réunion avec des ministres, X a dit… »: X was there. */
function isOccasion(trigger: Trigger, tree: Tree): boolean {
  const { entry, index } = trigger;
  // « En visite à Lima, X a dit… »
  if (entry.mode === "visit" && wordAt(tree.tokens, index - 1) === "en") return true;
  if (relationOf(tree.tokens[index]) !== "obl") return false;
  const others = childrenWith(tree, index, "nmod").map((child) => prepositionOf(tree, child));
  // « lors d'une visite à Bogota, X a dit… »: a visit that nobody else is said to make is the subject's.
  const takesPart = entry.frame.symmetric ? others.includes("avec") : entry.mode === "visit" && !others.includes("de");
  return (
    takesPart &&
    [1, 2, 3, 4].some((back) => /^(?:lors|issue|cours|après|marge|occasion)$/u.test(wordAt(tree.tokens, index - back)))
  );
}

/** « la cour examine sa demande »: who answers it did not make it. */
const ANSWERS = new Set(
  "examiner étudier rejeter refuser accepter recevoir juger entendre saluer soutenir approuver déplorer regretter dénoncer critiquer concerner".split(
    " ",
  ),
);

const TARGET_NOUNS = new Set(["cible", "victime", "objet", "théâtre"]);

/** « X a été la cible d'une attaque », « X a subi une attaque », « X fait l'objet d'une enquête ». */
function suffererOf(tree: Tree, trigger: Trigger, above: VerbGroup): number | undefined {
  const noun = tree.tokens[trigger.index];
  if (attitudesOf(above.lemma).has("suffered"))
    return isObjectOf(tree, trigger.index, above.main) ? subjectOf(tree, above) : undefined;
  // « la cible d'une violente attaque »: an adjective taken for a noun may stand between.
  const above2 = tree.tokens[noun?.head ?? -1]?.head ?? -1;
  const target = [noun?.head ?? -1, above2].find((at) => TARGET_NOUNS.has(tree.tokens[at]?.lemma ?? ""));
  if (target === undefined) return undefined;
  return childrenWith(tree, target, "nsubj")[0] ?? subjectOf(tree, above);
}
