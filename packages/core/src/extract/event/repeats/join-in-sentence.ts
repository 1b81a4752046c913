import type { Party } from "../../../model/analysis.ts";
import type { EventDraft } from "../event-draft.ts";
import { fits, meet, shareParty } from "../roles/same-parties.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";

/** « Une frappe a tué dix civils », « ont érigé des barricades et bloqué la route »: words of one sentence tell one act. */
export function joinInSentence(drafts: readonly EventDraft[], countries: ReadonlySet<string>): readonly EventDraft[] {
  const kept: EventDraft[] = [];
  const ofSentence = new Map<number, number[]>();
  for (const draft of drafts) {
    const { start } = draft.evidence;
    const here = ofSentence.get(start) ?? [];
    const at = here.find((index) => tellOneAct(kept[index] as EventDraft, draft, countries));
    if (at === undefined) {
      ofSentence.set(start, [...here, kept.length]);
      kept.push(draft);
    } else kept[at] = joinTwo(kept[at] as EventDraft, draft);
  }
  return kept;
}

function tellOneAct(left: EventDraft, right: EventDraft, countries: ReadonlySet<string>): boolean {
  if (left.type !== right.type || left.status !== right.status) return false;
  if (left.attributedTo?.name !== right.attributedTo?.name) return false;
  return isDoneTogether(left, right, countries) || (left.type === "ASSAULT" && isOneAssault(left, right));
}

/** « dénonce le décret, qu'il juge injuste »: the same doers, and nothing that would tell two acts apart. */
function isDoneTogether(left: EventDraft, right: EventDraft, countries: ReadonlySet<string>): boolean {
  // « a coupé l'internet et suspendu une chaîne », « a libéré X et retiré ses troupes »: measures are told one by one.
  if (!(OF_ONE_PIECE.has(left.type) || VERBAL_TYPES.has(left.type)) || !areSame(left.actors, right.actors))
    return false;
  // « accuse le maire de fraude et condamne la violence »: two acts.
  if (left.type === "ACCUSE" && left.mode !== right.mode) return false;
  if (OF_GROUND.test(left.lemma ?? "") !== OF_GROUND.test(right.lemma ?? "")) return false;
  // « ont repris le col et encerclé un fort au Kenya, près de X »: a country holds the place.
  const [here, there] = [left, right].map(({ location }) =>
    location === null || countries.has(location.entityId ?? "") ? null : location.name,
  );
  return meet(left.recipients, right.recipients) && fits(here ?? null, there ?? null);
}

const OF_ONE_PIECE: ReadonlySet<string> = new Set(["PROTEST", "ASSAULT"]);

const areSame = (left: readonly Party[], right: readonly Party[]): boolean =>
  left.length > 0 && left.length === right.length && left.every((party) => shareParty([party], right));

/** A noun and a verb, or two verbs, with the same doer or only one of them saying who. */
function isOneAssault(left: EventDraft, right: EventDraft): boolean {
  const common = left.actors.some((party) => right.actors.some((other) => other.name === party.name));
  const oneSided = left.actors.length === 0 || right.actors.length === 0;
  // « une frappe a touché le village, tuant dix civils »: whoever it was did both.
  const unsaid =
    left.actors.length === 0 && right.actors.length === 0 && left.mode === right.mode && left.mode !== null;
  if (left.rule?.name !== right.rule?.name) return common || oneSided;
  // « ont été enlevés et tués par des rebelles »: the same were hit, by those whom one of the verbs names.
  const sameVictims = oneSided && shareParty(left.recipients, right.recipients);
  return (common || unsaid || sameVictims) && isOneAttack(left, right);
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
