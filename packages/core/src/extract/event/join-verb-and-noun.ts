import type { EventDraft } from "./merge-repeats.ts";

/** « Une frappe a tué dix civils »: noun and verb of one sentence tell one act. */
export function joinVerbAndNoun(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const kept: EventDraft[] = [];
  const ofSentence = new Map<number, number[]>();
  for (const draft of drafts) {
    const { start } = draft.evidence;
    const here = ofSentence.get(start) ?? [];
    const at = here.find((index) => tellOneAct(kept[index] as EventDraft, draft));
    if (at === undefined) {
      ofSentence.set(start, [...here, kept.length]);
      kept.push(draft);
    } else kept[at] = joinTwo(kept[at] as EventDraft, draft);
  }
  return kept;
}

/** A noun and a verb of one sentence, with the same doer or only one of them saying who. */
function tellOneAct(left: EventDraft, right: EventDraft): boolean {
  if (left.type !== right.type || left.status !== right.status || left.type !== "ASSAULT") return false;
  if (left.attributedTo?.name !== right.attributedTo?.name) return false;
  const common = left.actors.some((party) => right.actors.some((other) => other.name === party.name));
  const oneSided = left.actors.length === 0 || right.actors.length === 0;
  // « une frappe a touché le village, tuant dix civils »: whoever it was did both.
  const unsaid =
    left.actors.length === 0 && right.actors.length === 0 && left.mode === right.mode && left.mode !== null;
  if (left.rule?.name === right.rule?.name) return (common || unsaid) && isOneAttack(left, right);
  return common || oneSided;
}

/** Taking and holding ground is told apart from killing and destroying. */
const OF_GROUND =
  /^(?:prendre|reprendre|s'emparer|capturer|occuper|conquérir|reconquérir|annexer|envahir|pénétrer|avancer|progresser|encercler|cerner|isoler|entourer|couper|repousser|déloger|chasser|franchir|prise|capture|avancée|progression|encerclement|siège|invasion|incursion)/u;

/** « ont incendié… et tué… »: one attack in several verbs. */
function isOneAttack(left: EventDraft, right: EventDraft): boolean {
  return (
    OF_GROUND.test(left.lemma ?? "") === OF_GROUND.test(right.lemma ?? "") &&
    left.mode !== "abduct" &&
    right.mode !== "abduct" &&
    !OF_GROUND.test(left.lemma ?? "")
  );
}

function joinTwo(left: EventDraft, right: EventDraft): EventDraft {
  const [main, other] = left.actors.length >= right.actors.length ? [left, right] : [right, left];
  return {
    ...main,
    mode: main.mode ?? other.mode,
    recipients: main.recipients.length > 0 ? main.recipients : other.recipients,
    location: main.location ?? other.location,
    date: main.date ?? other.date,
    quantities: [
      ...main.quantities,
      ...other.quantities.filter(
        (quantity) => !main.quantities.some((known) => known.value === quantity.value && known.unit === quantity.unit),
      ),
    ],
  };
}
