import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import { participantKind } from "../../participants.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import { isOf } from "./actor-classes.ts";
import { COUNTERS, type Filler, isNobody } from "./filler.ts";
import type { RoleContext } from "./role-context.ts";
import { COMPLEMENT_MISSING, needsPerson } from "./settle-roles.ts";

/** What is done to somebody or to a place, and to no other act. */
const isOfParties = ({ entry }: Trigger): boolean => entry.type === "ASSAULT" || entry.mode === "expel";

interface Filled {
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
  readonly agent: number | undefined;
  readonly passive: boolean;
}

export function refusalOf(trigger: Trigger, filled: Filled, context: RoleContext): string | undefined {
  const { frame, type } = trigger.entry;
  const { actors, recipients, agent, passive } = filled;
  // « des sanctions prises par Washington »: an act is not taken as a town is.
  const isMissing = ({ kind, ...filler }: Filler) =>
    kind === "thing" || (isOfParties(trigger) && kind === "event" && !("pronoun" in filler && filler.pronoun));
  if (frame.required && recipients.every(isMissing)) return COMPLEMENT_MISSING;
  if (frame.actor === "object" && actors.length === 0) return "the one who acts is not named";
  // « ce palais accueille la Chambre de commerce »
  const isBuilding = ({ head }: Filler) => participantKind(context.tree.tokens[head]?.lemma ?? "") === "site";
  if (trigger.entry.mode === "visit" && frame.recipient === "subject" && recipients.some(isBuilding))
    return "a building receives nobody";
  if (
    trigger.group?.form === "participle" &&
    ((agent === undefined &&
      !needsPerson(trigger) &&
      !isReportedCount(trigger, context.tree) &&
      !isDatedAside(trigger, context.tree)) ||
      HELD.has(trigger.entry.lemma)) &&
    !isHeadline(trigger, context.tree)
  )
    return "a participle that only describes";
  // « chassés par une intervention »: who was chased out is told all the same.
  const told = passive && trigger.group?.form !== "participle" && !VERBAL_TYPES.has(type);
  if (actors.some(isNobody) && !(told && frame.actorClass !== "court")) return "what acts in the sentence is nobody";
  const { recipientClass } = frame;
  if (recipientClass !== undefined && !recipients.some((filler) => isOf(recipientClass, filler, context)))
    return `who undergoes it is not ${recipientClass}`;
  return classRefusal(
    trigger,
    actors.filter((filler) => !isNobody(filler)),
    context,
  );
}

/** « Onze soldats tués dans l'est »: a title says in a participle what happened, of the noun it is about. */
export function isHeadline({ group }: Trigger, tree: Tree): boolean {
  if (group?.form !== "participle" || /^[.!?…]$/u.test(tree.tokens.at(-1)?.form ?? "")) return false;
  const noun = tree.tokens[group.main]?.head ?? -1;
  return noun >= 0 && (tree.tokens[noun]?.head ?? 0) < 0 && verbGroupsOf(tree).every(({ form }) => form !== "finite");
}

/** « Le syndicat, interdit en juin 2019, proteste… », « X, tué lundi dans une embuscade, était… »: set apart with its own day, it tells what happened. */
function isDatedAside({ entry, group }: Trigger, tree: Tree): boolean {
  if (group === undefined || VERBAL_TYPES.has(entry.type) || wordAt(tree.tokens, group.first - 1) !== ",") return false;
  const behind = tree.tokens.slice(group.last + 1);
  const end = behind.findIndex(({ form, features }) => form === "," || features.VerbForm !== undefined);
  return behind.slice(0, Math.max(end, 0)).some(({ lemma, form }) => isTimeWord(lemma) || YEAR.test(form));
}

const YEAR = /^(?:19|20)\d\d$/u;

/** « font état d'une vingtaine de soldats tués », « parle de trois bergers tués »: the participle is what is reported. */
function isReportedCount({ entry, group }: Trigger, tree: Tree): boolean {
  if (group === undefined || !KILLS.has(entry.written)) return false;
  let at = tree.tokens[group.main]?.head ?? -1;
  const isCounted = [at, tree.tokens[at]?.head ?? -1].some(
    (index) => childrenWith(tree, index, "nummod").length > 0 || COUNTERS.has(tree.tokens[index]?.lemma ?? ""),
  );
  for (let steps = 0; isCounted && at >= 0 && steps < LEVELS_OF_COUNT; steps++) {
    const token = tree.tokens[at];
    if (token?.upos === "VERB") return REPORTS_COUNT.has(token.lemma);
    at = token?.head ?? -1;
  }
  return false;
}

const KILLS = new Set(["tuer", "blesser", "abattre", "assassiner", "exécuter", "massacrer", "neutraliser", "éliminer"]);

/** « font état d'une vingtaine de soldats tués »: soldats, vingtaine, état, font. */
const LEVELS_OF_COUNT = 4;

/** Verbs that report losses: « faire état de », « déplorer », « parler de ». */
const REPORTS_COUNT = new Set(
  "faire parler déplorer recenser dénombrer compter rapporter signaler évoquer annoncer mentionner revendiquer affirmer confirmer".split(
    " ",
  ),
);

/** Participles that tell a state: « le quartier occupé par l'armée ». */
const HELD = new Set([
  "détenir",
  "occuper",
  "assiéger",
  "soutenir",
  "appuyer",
  "épauler",
  "aider",
  "financer",
  "armer",
  "signer",
]);

function classRefusal(trigger: Trigger, actors: readonly Filler[], context: RoleContext): string | undefined {
  const { actorClass } = trigger.entry.frame;
  if (actorClass === undefined || actors.some((filler) => isOf(actorClass, filler, context))) return undefined;
  return actors.length > 0 || actorClass === "court" ? `who acts is not ${actorClass}` : undefined;
}
