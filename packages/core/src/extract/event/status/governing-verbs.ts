import { givesAccount } from "../../clause/gives-account.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { ACCUSATIONS } from "../../denial/what-was-said.ts";
import { reportingUses } from "../../quote/cue/reporting-words.ts";
import { type Answering, answeringFor } from "../roles/answering-for.ts";
import { prepositionOf } from "../roles/prepositions.ts";
import { eventTypeOf } from "../triggers/event-lexicon.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { callsFalse, isCalledFalse, isClauseCalledFalse, isToldFalse } from "./called-false.ts";
import { deniesByPhrase } from "./denying-phrases.ts";
import { firstInfinitive } from "./first-infinitive.ts";
import { hangsAsComplement, isGoverned, mayTakePlace, toldNounOf } from "./governed-by.ts";
import { handsOn, isAboutAct, isPlan, isUntrueTelling, notesOfGoverningNoun } from "./governing-nouns.ts";
import { isLeftOpen } from "./left-open.ts";
import { ENDS, type Governed, modality, notesOfTense } from "./modality.ts";
import { CALLED_SO, drop, type Note, status } from "./note.ts";
import { notesOfPreposition } from "./own-form.ts";
import { notesOfPredicate } from "./predicates-of-acts.ts";
import { attitudesOf } from "./read-attitudes.ts";
import type { StatusContext } from "./status-context.ts";

/** Longest way up the tree that is followed. Guessed: attitude, modal, light verb and noun make four. */
const HIGHEST = 8;

/** Everything above the trigger in the tree: modals, attitudes, reporting verbs, and the nouns between. */
export function* notesOfGovernors(trigger: Trigger, context: StatusContext): Generator<Note> {
  const { tree } = context;
  const answering = answeringFor(trigger, tree);
  if (answering) yield* notesOfAnswering(answering, context);
  let below = answering?.at ?? firstInfinitive(trigger.index, tree);
  let at = tree.tokens[below]?.head ?? -1;
  let reported = answering !== undefined;
  yield* notesOfPredicate(tree, below);
  let noneAbove = false;
  let aboutIt = false;
  for (let steps = 0; steps < HIGHEST && at >= 0; steps++) {
    const group = verbGroupsOf(tree).find((candidate) => candidate.main === at);
    // « des informations faisant état d'une attaque »: what they tell is what the verb above denies.
    const told = group?.form === "gerund" && hangsAsComplement(tree, at) ? toldNounOf(tree, at) : undefined;
    if (told !== undefined) {
      reported = true;
      below = at;
      at = told;
      continue;
    } else if (group) {
      if (!isGoverned(tree, below, group) && !givesAccount(tree, group.lemma, group.last)) return;
      // « il n'y a pas de bilan de la frappe »: that there is none says nothing of the act.
      if (aboutIt && group.negated && !attitudesOf(group.lemma, group.reflexive).has("denied")) return;
      // « n'y a aucun risque d'attaque »: « ne » and « aucun » are one denial.
      const governing = noneAbove && group.negated ? { ...group, negated: false } : group;
      if (
        trigger.entry.type === "PROTEST" &&
        (ENDS.has(group.lemma) || (group.lemma === "lever" && isCallOff(tree, below)))
      )
        yield drop(`${group.lemma}: it ends`);
      if (isLeftOpen(tree, group)) {
        yield status("hypothetical", `ne … pas ${group.lemma}`);
        return;
      }
      const own = below === firstInfinitive(trigger.index, tree);
      yield* notesOfGroup(governing, { below, reported, own }, context);
      if (isNotStopped(tree, group)) yield drop(`${group.lemma}: it is left as it is`);
      yield* notesOfPreposition(tree, group);
    } else {
      if (isCalledFalse(tree, below) || isClauseCalledFalse(tree, below))
        yield status("denied", tree.tokens[at]?.form ?? "");
      if (!hangsAsComplement(tree, below)) return;
      yield* notesOfGoverningNoun(tree, at);
      if (handsOn(tree, at) && isToldFalse(tree, at)) yield status("denied", "faux");
      if (isUntrueTelling(tree, at)) yield* calledUntrue(tree, at, context);
      noneAbove ||= childrenWith(tree, at, "det").some((child) => /^aucune?$/u.test(wordAt(tree.tokens, child)));
      reported ||= handsOn(tree, at) || isPlan(tree, at);
      aboutIt ||= isAboutAct(tree, at);
    }
    below = firstInfinitive(at, tree);
    at = tree.tokens[below]?.head ?? -1;
  }
}

/** « ont levé leur grève », « leur mot d'ordre »; not « ont levé des pancartes lors d'une marche ». */
const isCallOff = (tree: Tree, below: number): boolean => /^(?:obj|nmod)$/u.test(relationOf(tree.tokens[below]));

/** « sans remettre en cause son aide », « sans suspendre ses livraisons »: they go on, which is no news of them. */
const isNotStopped = (tree: Tree, { lemma, first }: VerbGroup): boolean =>
  STOPPING.has(lemma) && wordAt(tree.tokens, first - 1) === "sans";

const STOPPING = new Set(
  "remettre suspendre interrompre rompre annuler lever cesser arrêter renoncer abandonner".split(" "),
);

/** « X n'est pas responsable de l'attaque », « X est étranger à l'attaque »: he denies it, or it is denied of him. */
function* notesOfAnswering({ at, apart }: Answering, { tree, finder }: StatusContext): Generator<Note> {
  const { lemma = "" } = tree.tokens[at] ?? {};
  const isBeing = verbGroupsOf(tree).some(
    ({ main, lemma: verb, negated }) => main === tree.tokens[at]?.head && verb === "être" && negated,
  );
  const isNot = isBeing || childrenWith(tree, at, "advmod").some((child) => NOT.test(wordAt(tree.tokens, child)));
  // « n'est pour rien dans l'attaque »: both words are one denial.
  if (apart && !isNot) yield* saidOfOneself(at, { tree, finder });
  if (lemma === "rien" || apart !== isNot) yield status("denied", apart ? lemma : `ne … pas ${lemma}`);
}

/** « se dit étranger à l'attaque » */
function* saidOfOneself(at: number, { tree, finder }: Pick<StatusContext, "tree" | "finder">): Generator<Note> {
  const saying = verbGroupsOf(tree).find(
    ({ main, reflexive, lemma }) => main === tree.tokens[at]?.head && reflexive && SAYS_OF_ONESELF.has(lemma),
  );
  const subject = saying && subjectOf(tree, saying);
  if (subject !== undefined) yield { kind: "source", party: finder.partyAt(tree, subject) ?? null };
}

const SAYS_OF_ONESELF = new Set(["dire", "déclarer", "affirmer", "proclamer"]);

const NOT = /^(?:ne|n'|non|pas|aucunement|nullement)$/u;

const ALLEGING = new Set(["accuser", "reprocher", "soupçonner", "suspecter"]);

function* notesOfGroup(
  group: VerbGroup,
  { below, own, reported }: Governed & { readonly reported: boolean },
  context: StatusContext,
): Generator<Note> {
  const { tree, finder } = context;
  const attitudes = attitudesOf(group.lemma, group.reflexive);
  const uses = reportingUses(group.lemma, group.reflexive);
  const clause = relationOf(tree.tokens[below]) === "ccomp";
  const denies =
    (attitudes.has("denied") && prepositionOf(tree, below) !== "contre") ||
    (reported && (attitudes.has("blocked") || attitudes.has("dismissed"))) ||
    rulesOut(group, below, tree) ||
    deniesByPhrase(tree, group, reported) ||
    callsFalse(tree, group, below);
  const source = function* (): Generator<Note> {
    const subject = group.passive ? undefined : subjectOf(tree, group);
    if (subject !== undefined) yield { kind: "source", party: finder.partyAt(tree, subject) ?? null };
  };
  // « X accuse Y d'avoir bombardé Z »: told by the accuser.
  if (ALLEGING.has(group.lemma) && tree.tokens[below]?.features.VerbForm !== undefined) {
    yield { kind: "alleged" };
    yield* source();
    return;
  }
  if (denies && !group.negated) {
    // « a réfuté les accusations »: what was said is denied, not that it was.
    if (own && ACCUSATIONS.has(tree.tokens[below]?.lemma ?? "")) yield drop("what was said is denied");
    yield status("denied", group.lemma);
    yield* source();
    return;
  }
  if (isMadeCondition(tree, group)) {
    yield status("requested", "condition");
    return;
  }
  // « fait état de douze morts dans une frappe »
  const accounts = givesAccount(tree, group.lemma, group.last) && !group.negated;
  if (accounts) yield* source();
  if (attitudes.has("claimed") || (clause && uses.has("say"))) {
    if (!group.negated && !JUDGES.has(group.lemma)) yield* source();
    if (group.tense === "future" || announces(group, below, tree)) yield status("planned", group.lemma);
  }
  // « a laissé entendre qu'ils se verraient »: said, not meant.
  if (group.lemma === "entendre" && group.form === "infinitive") return;
  // « ne croit pas que X ait tiré »: as good as that he has not; « rien n'indique que X ait tiré »
  if (group.negated && clause && (DOUBTED.has(group.lemma) || isWithoutProof(tree, group))) {
    yield status("denied", `ne … pas ${group.lemma}`);
    if (DOUBTED.has(group.lemma)) yield* source();
    return;
  }
  // « n'a pas confirmé l'arrestation », « n'a jamais dit qu'ils partiraient »: neither told nor denied.
  if (group.negated && (UNSAID.has(group.lemma) || (clause && uses.has("say") && !attitudes.has("hypothetical"))))
    yield drop("not said");
  // « ont prévenu qu'ils déposeraient »: told, not averted.
  if (group.lemma === "prévenir" && clause) return;
  const isSubject = tree.tokens[below]?.relation === "nsubj";
  yield* isSubject && !mayTakePlace(tree, group) ? notesOfTense(group, tree) : modality(group, { below, own }, context);
}

/** « pose comme condition le retrait des troupes », « fait de leur libération une condition »: without it nothing will be done. */
const isMadeCondition = (tree: Tree, { lemma, main }: VerbGroup): boolean =>
  /^(?:poser|fixer|mettre|faire)$/u.test(lemma) &&
  childrenWith(tree, main, "obl", "obj", "xcomp").some((child) =>
    /^(?:condition|préalable)$/u.test(tree.tokens[child]?.lemma ?? ""),
  );

/** « n'a pas confirmé l'arrestation », « n'a pas annoncé de retrait » */
const UNSAID = new Set(["confirmer", "annoncer"]);

/** Verbs of opinion whose negation belongs to what is thought. */
const DOUBTED = new Set(["croire", "penser"]);

/** « rien n'indique que », « aucun élément ne prouve que », « rien ne permet d'affirmer que »: nothing shows that it is so. */
function isWithoutProof(tree: Tree, group: VerbGroup): boolean {
  const above = tree.tokens[group.main]?.head ?? -1;
  const allowed =
    tree.tokens[above]?.lemma === "permettre" ? verbGroupsOf(tree).find(({ main }) => main === above) : undefined;
  const showing = allowed ?? group;
  return (
    (allowed !== undefined || SHOWING.has(group.lemma)) &&
    tree.tokens
      .slice(Math.max(0, showing.first - REACH_OF_NOTHING), showing.first)
      .some(({ lower }) => NOTHING.test(lower))
  );
}

const SHOWING = new Set(
  "indiquer prouver montrer démontrer attester confirmer suggérer établir étayer corroborer".split(" "),
);
const NOTHING = /^(?:rien|aucune?)$/u;
/** « aucun élément de l'enquête ne prouve »: words from « aucun » to its verb. Guessed. */
const REACH_OF_NOTHING = 5;

/** « parle d'une fausse information sur la prise de X »: whoever speaks of it so denies it; with « dément les fausses informations », it is one denial. */
function* calledUntrue(tree: Tree, noun: number, { finder }: StatusContext): Generator<Note> {
  yield status("denied", CALLED_SO);
  const speaking = verbGroupsOf(tree).find(({ main }) => main === tree.tokens[noun]?.head);
  const subject = speaking && !speaking.passive ? subjectOf(tree, speaking) : undefined;
  if (subject !== undefined) yield { kind: "source", party: finder.partyAt(tree, subject) ?? null };
}

/** « exclut que le dépôt ait été attaqué »: what has or has not been, not what one will not do. */
function rulesOut({ lemma }: VerbGroup, below: number, tree: Tree): boolean {
  const clause = verbGroupsOf(tree).find(({ main }) => main === below);
  return /^(?:exclure|écarter)$/u.test(lemma) && clause?.form === "finite" && clause.tense === "past";
}

/** « a annoncé une grève », « annonce de nouvelles sanctions »: one that nobody has heard of is still to come. */
function announces(group: VerbGroup, below: number, tree: Tree): boolean {
  if (group.lemma !== "annoncer" || tree.tokens[below]?.upos !== "NOUN") return false;
  const determiner = childrenWith(tree, below, "det").map((child) => wordAt(tree.tokens, child))[0] ?? "";
  const told = eventTypeOf(tree.tokens[below]?.lemma ?? "")?.type ?? "";
  return /^(?:une?|des|de|d')$/u.test(determiner) && TO_COME.has(told);
}

/** Kinds of acts that are announced before they are done. */
const TO_COME = new Set(["PROTEST", "CONSULT", "AID", "MOBILIZE", "SANCTION"]);

/** Verbs that judge what they name without vouching for it. */
const JUDGES = new Set([
  "condamner",
  "dénoncer",
  "déplorer",
  "saluer",
  "évoquer",
  "mentionner",
  "accuser",
  "reprocher",
  "soupçonner",
  "célébrer",
  "fêter",
]);
