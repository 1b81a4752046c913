import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { reportingUses } from "../../quote/cue/reporting-words.ts";
import { eventEntries, eventTypeOf } from "../triggers/event-lexicon.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import { isSetAhead } from "./ahead.ts";
import { drop, type Note, status } from "./note.ts";
import { type Attitude, attitudesOf } from "./read-attitudes.ts";
import { quoteAround, type StatusContext } from "./status-context.ts";

/** « ont suspendu leur grève »: what ends is not told as held. */
export const ENDS = new Set(["suspendre", "interrompre", "cesser", "arrêter"]);

/** The act right below a verb, and whether it is the trigger itself. */
export interface Governed {
  readonly below: number;
  readonly own: boolean;
}

/** What modals and verbs of planning, fearing, preventing say of the act below them. */
export function* modality(group: VerbGroup, { below, own }: Governed, context: StatusContext): Generator<Note> {
  const { tree } = context;
  const { lemma, negated } = group;
  const attitudes: ReadonlySet<Attitude> = attitudesOf(lemma, group.reflexive);
  if (isUndone(group, below, tree)) return yield* undone(group, tree);
  if (negated && (lemma === "pouvoir" || lemma === "devoir")) yield* deniedModal(group);
  // « la ville ne se laissera pas prendre »
  else if (negated && lemma === "laisser") yield drop("not borne, whoever does it");
  else if (negated && (attitudes.has("blocked") || lemma === "écarter")) yield* blocked(group);
  // « jure avoir promis une aide »: what is past is told, not planned.
  else if (attitudes.has("planned") && isPastInfinitive(below, tree)) return;
  else if (attitudes.has("planned") && isDemanded({ below, own }, context)) yield drop("only asked for");
  else if (WISHES.has(lemma)) yield drop(`${lemma}: only wished for`);
  // « sont convenus de se parler »: what they agreed on is to come.
  else if (AGREES_ON.has(lemma) && group.tense === "past" && isMeeting(below, tree)) yield status("planned", lemma);
  else if (lemma === "menacer" || (isSpeechAct(group) && tree.tokens[below]?.features.VerbForm === "Inf"))
    yield attitudes.has("requested") ? status("requested", lemma) : drop(`content of ${lemma}`);
  else if (attitudes.has("requested") && isSpeechAct(group)) yield status("requested", lemma);
  else if (rulesOutAll(group, below, tree)) yield status("denied", lemma);
  else if (attitudes.has("blocked")) yield* blocked(group);
  else if (attitudes.has("foiled")) yield status("planned", lemma);
  else if (attitudes.has("planned") && !attitudes.has("through"))
    yield status(isDoubtful(group) ? "hypothetical" : planOrFact(group, tree), lemma);
  else if (hasManaged(group, below, tree)) return;
  else if (attitudes.has("hypothetical")) yield status(isAwaited(group, tree) ? "planned" : "hypothetical", lemma);
  if (!["through", "planned", "hypothetical", "occurs"].some((attitude) => attitudes.has(attitude as Attitude))) return;
  if (group.lemma !== "devoir" || group.tense !== "conditional") yield* notesOfTense(group, tree);
}

const isPastInfinitive = (below: number, tree: Tree): boolean =>
  verbGroupsOf(tree).some(
    ({ main, form, tense, passive }) => main === below && form === "infinitive" && tense === "past" && !passive,
  );

/** « a échoué à prendre le fort », « n'a pas tardé à attaquer »: verbs that say of an infinitive whether it was done. */
function isUndone({ lemma, reflexive, negated }: VerbGroup, below: number, tree: Tree): boolean {
  const isAct = tree.tokens[below]?.features.VerbForm === "Inf" && below > 0;
  return isAct && (attitudesOf(lemma, reflexive).has("undone") || (negated && lemma === "hésiter"));
}

function* undone(group: VerbGroup, tree: Tree): Generator<Note> {
  if (!group.negated) yield status("denied", group.lemma);
  else yield* notesOfTense({ ...group, negated: false }, tree);
}

/** « ont pu reprendre le fort »: and did; not « a pu être tué », « pouvait attaquer ». */
function hasManaged({ lemma, tense, main }: VerbGroup, below: number, tree: Tree): boolean {
  if (lemma !== "pouvoir" || tense !== "past" || tree.tokens[main]?.features.Tense === "Imp") return false;
  return verbGroupsOf(tree).some((act) => act.main === below && act.form === "infinitive" && act.first === act.main);
}

/** « pourraient se voir dès que la route sera ouverte »: what can be as soon as something else is, is waited for. */
function isAwaited({ lemma, main, last }: VerbGroup, tree: Tree): boolean {
  if (lemma !== "pouvoir") return false;
  const words = tree.tokens.slice(Math.max(main, last) + 1).map(({ lower }) => lower);
  return words.some((word, at) => AS_SOON_AS.test(`${word} ${words[at + 1] ?? ""} ${words[at + 2] ?? ""}`));
}

const AS_SOON_AS = /^(?:une fois (?:que|qu')|(?:dès|aussitôt|sitôt) (?:que|qu'))/u;

const isMeeting = (at: number, tree: Tree): boolean =>
  verbGroupsOf(tree).some(
    ({ main, lemma, reflexive }) =>
      main === at &&
      eventEntries(lemma, "verb").some(
        (entry) => entry.type === "CONSULT" && entry.further.length === 0 && entry.reflexive === reflexive,
      ),
  );

const AGREES_ON = new Set(["convenir", "accorder"]);

/** « doit cesser ses frappes », « "Il doit libérer les otages", a dit X »: what is to stop is not to come, and what others ask for is no plan. */
function isDemanded({ below, own }: Governed, context: StatusContext): boolean {
  const lemma = context.tree.tokens[below]?.lemma ?? "";
  return (ENDS.has(lemma) && !own) || (lemma === "libérer" && quoteAround(below, context) !== undefined);
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
export function* notesOfTense(group: VerbGroup, tree: Tree): Generator<Note> {
  const { lemma, negated, tense } = group;
  if (negated && lemma !== "pouvoir" && lemma !== "devoir") yield status("denied", `ne … pas ${lemma}`);
  if (tense === "future") yield status("planned", "futur");
  if (isSetAhead(tree, group)) yield status("planned", "prochain");
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
  const ruledOut = group.passive && /^(?:exclure|écarter)$/u.test(group.lemma);
  if (!group.negated && (ruledOut || CALLED_OFF.has(group.lemma))) yield status("denied", group.lemma);
  else if (!group.negated) yield drop(`${group.lemma}: it does not come about`);
  else if (/^(?:exclure|écarter|renoncer)$/u.test(group.lemma)) yield status("hypothetical", `ne … pas ${group.lemma}`);
}

/** « écarte toute attaque »: nobody asked for it, so nothing is refused. */
export function rulesOutAll({ lemma, main }: VerbGroup, below: number, tree: Tree): boolean {
  if (!/^(?:exclure|écarter)$/u.test(lemma) || !childrenWith(tree, main, "obj").includes(below)) return false;
  const isAll = childrenWith(tree, below, "det", "amod").some((at) =>
    /^tou(?:te?|s|tes)$/u.test(wordAt(tree.tokens, at)),
  );
  return isAll && HARMFUL.has(eventTypeOf(tree.tokens[below]?.lemma ?? "")?.type ?? "");
}

const HARMFUL: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "SANCTION", "MOBILIZE"]);

/** Verbs that say of what was planned that it will not be: « a annulé sa visite ». */
const CALLED_OFF = new Set(["annuler", "décommander"]);

/** « a dû se replier » happened; « doit » and « devait se replier » lie ahead; « aurait dû » was not done. */
function planOrFact(group: VerbGroup, tree: Tree): "asserted" | "planned" | "hypothetical" {
  if (group.lemma !== "devoir") return "planned";
  if (group.tense === "past-conditional") return "hypothetical";
  return group.tense === "past" && tree.tokens[group.main]?.features.Tense !== "Imp" ? "asserted" : "planned";
}

/** « propose de partir », not « se propose de partir ». */
function isSpeechAct({ lemma, reflexive }: VerbGroup): boolean {
  return eventEntries(lemma, "verb").some(
    (entry) => VERBAL_TYPES.has(entry.type) && entry.further.length === 0 && (!reflexive || entry.reflexive),
  );
}

/** What somebody would like is a claim about them, no plan. */
const WISHES = new Set(["vouloir", "souhaiter", "espérer", "désirer", "rêver", "aimer"]);
