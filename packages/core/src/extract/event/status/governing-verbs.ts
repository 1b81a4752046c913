import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { reportingUses } from "../../quote/reporting-words.ts";
import { eventEntries, eventTypeOf } from "../event-lexicon.ts";
import type { Trigger } from "../find-triggers.ts";
import { type Attitude, attitudesOf } from "../read-attitudes.ts";
import { VERBAL_TYPES } from "../verbal-types.ts";
import { callsFalse, isCalledFalse } from "./called-false.ts";
import { handsOn, notesOfGoverningNoun } from "./governing-nouns.ts";
import { drop, type Note, status } from "./note.ts";
import { notesOfPreposition } from "./own-form.ts";
import type { StatusContext } from "./status-context.ts";

/** Longest way up the tree that is followed. Guessed: attitude, modal, light verb and noun make four. */
const HIGHEST = 8;

/** Everything above the trigger in the tree: modals, attitudes, reporting verbs, and the nouns between. */
export function* notesOfGovernors(trigger: Trigger, context: StatusContext): Generator<Note> {
  const { tree } = context;
  let below = trigger.index;
  let at = tree.tokens[below]?.head ?? -1;
  let reported = false;
  let noneAbove = false;
  for (let steps = 0; steps < HIGHEST && at >= 0; steps++) {
    const group = verbGroupsOf(tree).find((candidate) => candidate.main === at);
    if (group) {
      if (!isGoverned(tree, below, group)) return;
      // « n'y a aucun risque d'attaque »: « ne » and « aucun » are one denial.
      const governing = noneAbove && group.negated ? { ...group, negated: false } : group;
      if (trigger.entry.type === "PROTEST" && ENDS.has(group.lemma)) yield drop(`${group.lemma}: it ends`);
      yield* notesOfGroup(governing, { below, reported }, context);
      yield* notesOfPreposition(tree, group);
    } else {
      if (isCalledFalse(tree, below)) yield status("denied", tree.tokens[at]?.form ?? "");
      if (!hangsAsComplement(tree, below)) return;
      yield* notesOfGoverningNoun(tree, at);
      noneAbove ||= childrenWith(tree, at, "det").some((child) => /^aucune?$/u.test(wordAt(tree.tokens, child)));
      reported ||= handsOn(tree, at);
    }
    below = at;
    at = tree.tokens[at]?.head ?? -1;
  }
}

/** « ont suspendu leur grève »: what ends is not told as held. */
const ENDS = new Set(["suspendre", "interrompre", "cesser", "arrêter"]);

const GOVERNED = new Set(["xcomp", "ccomp", "obj", "iobj"]);

/** Whether a verb governs what hangs below it: adverbial clauses and coordinated verbs are not governed. */
function isGoverned(tree: Tree, below: number, group: VerbGroup): boolean {
  const token = tree.tokens[below];
  const relation = relationOf(token);
  if (isAdjunctInfinitive(tree, below)) return false;
  if (GOVERNED.has(relation)) return true;
  if (relation === "nsubj")
    return (
      token?.relation === "nsubj:pass" ||
      attitudesOf(group.lemma, group.reflexive).has("occurs") ||
      mayTakePlace(tree, group)
    );
  const marked = childrenWith(tree, below, "mark", "case").some((mark) =>
    /^(?:de|d'|à)$/u.test(wordAt(tree.tokens, mark)),
  );
  const complement = COMPLEMENT_WORD.test(wordAt(tree.tokens, below - 1)) || marked;
  return /^(?:obl|nmod|advcl)$/u.test(relation) && below > group.main && complement;
}

/** « des pourparlers doivent se tenir », « la marche pourrait reprendre ». */
function mayTakePlace(tree: Tree, group: VerbGroup): boolean {
  if (!/^(?:devoir|pouvoir|aller)$/u.test(group.lemma)) return false;
  return childrenWith(tree, group.main, "xcomp").some((child) => {
    const below = verbGroupsOf(tree).find((candidate) => candidate.main === child);
    return below !== undefined && attitudesOf(below.lemma, below.reflexive).has("occurs");
  });
}

/** « se sont retirés sans attaquer »: what « sans », « pour », « avant de » bring in is not governed. */
function isAdjunctInfinitive(tree: Tree, index: number): boolean {
  const mark = childrenWith(tree, index, "mark", "case")[0];
  if (tree.tokens[index]?.features.VerbForm !== "Inf" || mark === undefined) return false;
  return [mark, mark - 1, mark - 2].some((at) =>
    /^(?:sans|pour|avant|après|afin|lieu|faute)$/u.test(wordAt(tree.tokens, at)),
  );
}

const COMPLEMENT_WORD = /^(?:à|au|aux|de|d'|du|des|une|un|la|le|l'|les)$/u;

/** « le projet d'attaque », « la décision d'attaquer »; not « l'attaque qui… », « la ville attaquée », « une heure après l'attaque ». */
function hangsAsComplement(tree: Tree, below: number): boolean {
  const token = tree.tokens[below];
  const relation = relationOf(token);
  if (relation === "acl") return token?.features.VerbForm === "Inf" || isToldIn(tree, below);
  // « prêt à livrer »: what completes an adjective.
  if (/^(?:xcomp|ccomp|obl|advcl)$/u.test(relation) && tree.tokens[token?.head ?? -1]?.upos === "ADJ")
    return token?.features.VerbForm === "Inf";
  if (relation === "conj" || relation === "cop" || relation === "aux") return true;
  if (relation !== "nmod" && relation !== "obl") return false;
  return [1, 2, 3].some((back) => /^(?:de|d'|du|des|sur|à|au|aux|pour)$/u.test(wordAt(tree.tokens, below - back)));
}

/** « les informations selon lesquelles l'armée a bombardé » */
function isToldIn(tree: Tree, verb: number): boolean {
  const head = tree.tokens[verb]?.head ?? verb;
  return tree.tokens
    .slice(head, verb)
    .some((_, offset) => /^(?:laquelle|lesquelles)$/u.test(wordAt(tree.tokens, head + offset)));
}

const ALLEGING = new Set(["accuser", "reprocher", "soupçonner", "suspecter"]);

function* notesOfGroup(
  group: VerbGroup,
  { below, reported }: { readonly below: number; readonly reported: boolean },
  context: StatusContext,
): Generator<Note> {
  const { tree, finder } = context;
  const attitudes = attitudesOf(group.lemma, group.reflexive);
  const uses = reportingUses(group.lemma, group.reflexive);
  const clause = relationOf(tree.tokens[below]) === "ccomp";
  const denies = attitudes.has("denied") || (reported && attitudes.has("blocked")) || callsFalse(tree, group);
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
    yield status("denied", group.lemma);
    yield* source();
    return;
  }
  if (attitudes.has("claimed") || (clause && uses.has("say"))) {
    if (!group.negated && !JUDGES.has(group.lemma)) yield* source();
    if (group.tense === "future" || announces(group, below, tree)) yield status("planned", group.lemma);
  }
  // « n'a pas confirmé l'arrestation »: neither told nor denied.
  if (group.lemma === "confirmer" && group.negated) yield drop("not confirmed");
  // « ont prévenu qu'ils déposeraient »: told, not averted.
  if (group.lemma === "prévenir" && clause) return;
  const isSubject = tree.tokens[below]?.relation === "nsubj";
  yield* isSubject && !mayTakePlace(tree, group) ? notesOfTense(group, tree) : modality(group, attitudes, below, tree);
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

function* modality(group: VerbGroup, attitudes: ReadonlySet<Attitude>, below: number, tree: Tree): Generator<Note> {
  const { lemma, negated } = group;
  if (negated && (lemma === "pouvoir" || lemma === "devoir")) yield* deniedModal(group);
  else if (negated && attitudes.has("blocked")) yield* blocked(group);
  else if (WISHES.has(lemma)) yield drop(`${lemma}: only wished for`);
  else if (lemma === "menacer" || (isSpeechAct(lemma) && tree.tokens[below]?.features.VerbForm === "Inf"))
    yield attitudes.has("requested") ? status("requested", lemma) : drop(`content of ${lemma}`);
  else if (attitudes.has("requested") && isSpeechAct(lemma)) yield status("requested", lemma);
  else if (attitudes.has("blocked")) yield* blocked(group);
  else if (attitudes.has("planned") && !attitudes.has("through"))
    yield status(isDoubtful(group) ? "hypothetical" : planOrFact(group, tree), lemma);
  else if (attitudes.has("hypothetical")) yield status("hypothetical", lemma);
  if (!["through", "planned", "hypothetical", "occurs"].some((attitude) => attitudes.has(attitude as Attitude))) return;
  if (group.lemma !== "devoir" || group.tense !== "conditional") yield* notesOfTense(group, tree);
}

/** « voudrait se retirer » is no plan; « devrait se retirer » is what is expected. */
const isDoubtful = (group: VerbGroup): boolean => group.tense === "conditional" && group.lemma !== "devoir";

function isReported(group: VerbGroup, tree: Tree): boolean {
  const token = tree.tokens[group.main];
  const above = verbGroupsOf(tree).find((candidate) => candidate.main === token?.head);
  return (
    token?.relation === "ccomp" && above?.tense === "past" && reportingUses(above.lemma, above.reflexive).has("say")
  );
}

/** What tense and negation of a verb that lends itself to an act say of the act. */
function* notesOfTense(group: VerbGroup, tree: Tree): Generator<Note> {
  const { lemma, negated, tense } = group;
  if (negated && lemma !== "pouvoir" && lemma !== "devoir") yield status("denied", `ne … pas ${lemma}`);
  if (tense === "future") yield status("planned", "futur");
  // « a annoncé que les pourparlers reprendraient »: the future of a past.
  if (tense === "conditional") yield status(isReported(group, tree) ? "planned" : "hypothetical", "conditionnel");
}

/** « n'a pas pu attaquer » did not; « ne peut pas attaquer » denies a power, not an act. */
function* deniedModal(group: VerbGroup): Generator<Note> {
  if (group.tense === "past" && group.lemma === "pouvoir") yield status("denied", "n'a pas pu");
  else yield drop(`${group.lemma} is denied, not the act`);
}

/** « n'exclut pas de frapper » supposes it; « n'a pas empêché l'attaque » tells it. */
function* blocked(group: VerbGroup): Generator<Note> {
  if (!group.negated) yield drop(`${group.lemma}: it does not come about`);
  else if (/^(?:exclure|écarter|renoncer)$/u.test(group.lemma)) yield status("hypothetical", `ne … pas ${group.lemma}`);
}

/** « a dû se replier » happened; « doit » and « devait se replier » lie ahead; « aurait dû » was not done. */
function planOrFact(group: VerbGroup, tree: Tree): "asserted" | "planned" | "hypothetical" {
  if (group.lemma !== "devoir") return "planned";
  if (group.tense === "past-conditional") return "hypothetical";
  return group.tense === "past" && tree.tokens[group.main]?.features.Tense !== "Imp" ? "asserted" : "planned";
}

function isSpeechAct(lemma: string): boolean {
  return eventEntries(lemma, "verb").some((entry) => VERBAL_TYPES.has(entry.type) && entry.further.length === 0);
}

/** What somebody would like is a claim about them, no plan. */
const WISHES = new Set(["vouloir", "souhaiter", "espérer", "désirer", "rêver", "aimer"]);

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
