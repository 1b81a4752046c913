import type { Quote } from "../../../model/analysis.ts";
import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import { isSetAhead } from "./ahead.ts";
import { firstInfinitive } from "./first-infinitive.ts";
import { isNotThis } from "./negated-predicates.ts";
import { drop, type Note, status } from "./note.ts";
import { quoteAround, type StatusContext } from "./status-context.ts";

/** What tense, mood, negation and the words before a verb say of what it tells. */
export function* notesOfVerb(trigger: Trigger, group: VerbGroup, context: StatusContext): Generator<Note> {
  const quote = quoteAround(trigger.index, context);
  if (group.negated) yield status("denied", "ne … pas");
  // « négocier avec eux serait une erreur »
  if (group.form === "infinitive" && context.tree.tokens[group.main]?.relation === "csubj")
    yield drop("only spoken of");
  if (isNotWho(group, context.tree)) yield status("denied", "ce n'est pas … qui");
  // « est attendu à Ankara »: who is awaited has not come yet.
  if (group.lemma === "attendre") yield status("planned", "attendre");
  // « a déposé un préavis »
  if (/ préavis$/u.test(trigger.entry.written)) yield status("planned", "préavis");
  if (isOrdered(group, context.tree)) yield status("planned", "ordre");
  // « nous nous vengerons »: the threat is made.
  if (group.tense === "future" && trigger.entry.type !== "THREATEN") yield status("planned", "futur");
  if (isSetAhead(context.tree, group) && !VERBAL_TYPES.has(trigger.entry.type)) yield status("planned", "prochain");
  if (isMaybe(context.tree, group)) yield status("hypothetical", "peut-être");
  yield* conditional(trigger, group, quote, context.tree);
  if (!isOnTheSpotTo(trigger, context.tree) && !isSaidThereby(trigger, group, context.tree))
    yield* notesOfPreposition(context.tree, firstOf(group, context.tree));
  yield* conjunction(context.tree, group);
  yield* notesOfHabit(context.tree, group);
}

/** « pour attaquer la ville et incendier le fort »: the preposition stands before the first. */
function firstOf(group: VerbGroup, tree: Tree): VerbGroup {
  const first = firstInfinitive(group.main, tree);
  return verbGroupsOf(tree).find(({ main }) => main === first) ?? group;
}

/** « peut-être ont-ils tiré », « a peut-être tiré » */
const isMaybe = (tree: Tree, { main }: VerbGroup): boolean =>
  childrenWith(tree, main, "advmod").some((at) => wordAt(tree.tokens, at) === "peut-être");

/** « a donné l'ordre à ses troupes d'attaquer »: the infinitive completes the order. */
function isOrdered({ form, first }: VerbGroup, tree: Tree): boolean {
  if (form !== "infinitive" || !/^(?:de|d')$/u.test(wordAt(tree.tokens, first - 1))) return false;
  return tree.tokens
    .slice(Math.max(0, first - REACH_OF_ORDER), first)
    .some(({ lemma }, at, before) => ORDERS.has(lemma) && before[at - 2]?.lemma === "donner");
}

const ORDERS = new Set(["ordre", "consigne", "instruction"]);
/** « donné l'ordre à ses troupes de »: words between. Guessed. */
const REACH_OF_ORDER = 12;

/** « ce n'est pas l'armée qui a tiré » */
function isNotWho({ main }: VerbGroup, tree: Tree): boolean {
  const { relation = "", head = -1 } = tree.tokens[main] ?? {};
  if (relation !== "acl:relcl" || !childrenWith(tree, main, "nsubj").some((at) => wordAt(tree.tokens, at) === "qui"))
    return false;
  return isNotThis(tree, head);
}

/**
 * « pourrait », « attaquerait »: supposed. Reported after « que » it is what was still to come (« a dit qu'il attaquerait »);
 * after « selon » it is hearsay of what is (« selon X, le fort serait assiégé »).
 */
function* conditional(trigger: Trigger, group: VerbGroup, quote: Quote | undefined, tree: Tree): Generator<Note> {
  if (group.tense === "past-conditional" && quote === undefined) yield status("hypothetical", "conditionnel passé");
  if (group.tense !== "conditional" || VERBAL_TYPES.has(trigger.entry.type)) return;
  if (quote === undefined) yield status("hypothetical", "conditionnel");
  else if (isConditional(tree, group)) yield status("hypothetical", "si");
  else if (!isHearsay(quote)) yield status("planned", "conditionnel");
}

/** « faute d'accord, elle gèlerait leurs avoirs », « si la trêve était rompue, elle répondrait »: a condition stands beside. */
function isConditional(tree: Tree, { main }: VerbGroup): boolean {
  return childrenWith(tree, main, "advcl", "obl", "advmod").some((child) => {
    const opens = [child, ...childrenWith(tree, child, "mark", "case", "fixed")];
    return opens.some((at) => /^(?:si|s'|faute|défaut|cas|sinon)$/u.test(wordAt(tree.tokens, at)));
  });
}

function isHearsay(quote: Quote): boolean {
  return /according/u.test(quote.rule?.name ?? "") || /(?:selon|d'après) /iu.test(quote.cue ?? "");
}

/** « chaque offre que le maire propose », « tout camp qui attaque »: what somebody does again and again, on no day. */
function* notesOfHabit(tree: Tree, { main, tense }: VerbGroup): Generator<Note> {
  const clause = tree.tokens[main];
  if (clause?.relation !== "acl:relcl" || tense !== "present") return;
  const every = childrenWith(tree, clause.head, "det").some((at) =>
    /^(?:chaque|toute?)$/u.test(wordAt(tree.tokens, at)),
  );
  if (every) yield drop("what always happens");
}

/** « pour attaquer », « afin de », « sans attaquer », « au lieu d'attaquer », « faute d'avoir attaqué ». */
export function* notesOfPreposition(tree: Tree, group: VerbGroup): Generator<Note> {
  if (group.form !== "infinitive") return;
  const before = wordsBefore(tree, group);
  if (/(?:^| )(?:pour|afin de|afin d'|en vue de|en vue d'|destinée?s? à|visant à)$/u.test(before))
    yield drop("only a purpose");
  // « accusé d'avoir fermé l'école sans les consulter »: no meeting is spoken of.
  if (
    /^(?:consulter|informer|avertir|prévenir|demander|entendre)$/u.test(group.lemma) &&
    /(?:^| )sans(?: même)?$/u.test(before)
  )
    yield drop("what was left out");
  if (/(?:^| )(?:sans|sans même|faute de|faute d'|au lieu de|au lieu d'|loin de|loin d'|à défaut de)$/u.test(before))
    yield status("denied", before.split(" ").slice(-2).join(" "));
  if (/(?:sur le point|en passe|en voie|décision|intention|projet|volonté) (?:de|d')$/u.test(before))
    yield status("planned", before);
  if (/(?:à condition|au risque|en mesure|capables?|susceptibles?) (?:de|d')$/u.test(before))
    yield status("hypothetical", before);
  if (/avant (?:de|d')$/u.test(before)) yield status("asserted", "avant de");
}

/** « a écrit au préfet pour demander », « a pris la parole pour dénoncer »: by speaking it is done. */
function isSaidThereby({ entry, index }: Trigger, { form }: VerbGroup, tree: Tree): boolean {
  const above = tree.tokens[index]?.head ?? -1;
  const saying = SAYING.get(tree.tokens[above]?.lemma ?? "");
  if (form !== "infinitive" || !VERBAL_TYPES.has(entry.type) || saying === undefined || above > index) return false;
  return tree.tokens.slice(above + 1, index).some(({ lemma }) => saying.test(lemma));
}

/** Verbs of speaking or writing up, with what must stand behind them. */
const SAYING: ReadonlyMap<string, RegExp> = new Map([
  ["écrire", /./u],
  ["téléphoner", /./u],
  ["prendre", /^(?:parole|plume)$/u],
  ["publier", /^(?:communiqué|lettre|tribune|texte|message|vidéo|déclaration)$/u],
  ["diffuser", /^(?:communiqué|message|vidéo|déclaration)$/u],
  ["adresser", /^(?:lettre|courrier|message|missive|note)$/u],
  ["envoyer", /^(?:lettre|courrier|message|missive|note)$/u],
  ["signer", /^(?:lettre|tribune|pétition|texte|appel)$/u],
  ["monter", /^(?:créneau|tribune)$/u],
  ["sortir", /^(?:silence|réserve)$/u],
]);

/** « les envoyés sont à Moscou pour discuter »: they are there, and talk. */
function isOnTheSpotTo({ entry, index }: Trigger, tree: Tree): boolean {
  const above = tree.tokens[index]?.head ?? -1;
  if (entry.type !== "CONSULT" || above < 0) return false;
  return (
    childrenWith(tree, above, "cop").length > 0 ||
    (tree.tokens[above]?.upos === "VERB" && /^(?:être|trouver)$/u.test(tree.tokens[above]?.lemma ?? ""))
  );
}

function wordsBefore(tree: Tree, group: VerbGroup): string {
  const isNegation = (index: number) => /^(?:ne|n'|pas|plus|jamais)$/u.test(wordAt(tree.tokens, index));
  let end = group.first;
  while (end > 0 && isNegation(end - 1)) end -= 1;
  return [4, 3, 2, 1]
    .map((back) => wordAt(tree.tokens, end - back))
    .join(" ")
    .trim();
}

const DENYING_CONJUNCTION = /^sans$/u;
const PURPOSE_CONJUNCTION = /^(?:pour|afin)$/u;
/** « à moins que », « à supposer que », « de peur que »: it may come about. */
const SUPPOSING_CONJUNCTION = /^(?:moins|supposer|supposé|crainte|peur)$/u;
const OPEN_CONJUNCTION = /^(?:condition|jusqu'à|ce|cas|pourvu|où)$/u;

/** « sans que X attaque » denies, « à moins que » supposes; « pour que », « à condition que » tell of no act that took place. */
function* conjunction(tree: Tree, group: VerbGroup): Generator<Note> {
  for (const mark of childrenWith(tree, group.main, "mark")) {
    if (!/^(?:que|qu')$/u.test(wordAt(tree.tokens, mark))) continue;
    const before = wordAt(tree.tokens, mark - 1);
    // « il ne se passe pas un jour sans que l'armée tire »
    if (DENYING_CONJUNCTION.test(before) && !isUnderNot(tree, group)) yield status("denied", "sans que");
    // « tant que les rebelles ne se retireront pas »: what is waited for.
    if (before === "tant" && group.negated) yield drop("only a condition");
    if (PURPOSE_CONJUNCTION.test(before)) yield drop("only a purpose");
    if (SUPPOSING_CONJUNCTION.test(before)) yield status("hypothetical", `${before} que`);
    if (OPEN_CONJUNCTION.test(before)) yield drop("only a condition");
  }
}

const isUnderNot = (tree: Tree, { main }: VerbGroup): boolean =>
  verbGroupsOf(tree).some((group) => group.main === tree.tokens[main]?.head && group.negated);
