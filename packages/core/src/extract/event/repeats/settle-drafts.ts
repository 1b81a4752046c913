import type { Reading, Sentence } from "../../../model/reading.ts";
import { remembering } from "../../../model/remember.ts";
import { BODY, type EventDraft } from "../event-draft.ts";
import { PROTESTERS } from "../roles/crowds.ts";
import { shareParty } from "../roles/same-parties.ts";

/**
 * Titles, headings and captions tell again, in fewer words, what the body tells: of 190 events annotated in the texts for
 * development, one is told by a title alone, and none beside another of its type.
 */
export function withoutEchoes(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const told = new Set(drafts.filter((draft) => draft.weight >= BODY).map(({ type }) => type));
  return drafts.filter((draft) => draft.weight >= BODY || !told.has(draft.type));
}

/**
 * « La police a arrêté X. … "J'ai été menotté devant ma fille", raconte-t-il »: quoted words that leave out who did it tell what the
 * text has told. Of 10 such acts on real pages none is an event of its own; a denial always is.
 */
export function withoutRecounts(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const firstTold = new Map<string, number>();
  for (const { spoken, status, type, evidence } of drafts)
    if (!spoken && status === "asserted")
      firstTold.set(type, Math.min(evidence.start, firstTold.get(type) ?? evidence.start));
  return drafts.filter(
    ({ spoken, status, actors, type, evidence }) =>
      !spoken ||
      status !== "asserted" ||
      actors.length > 0 ||
      !((firstTold.get(type) ?? evidence.start) < evidence.start),
  );
}

/** « X appelle à une grève le 6 novembre »: the strike is announced, and nothing else asked for. */
export function withoutCalls(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const announced = drafts.filter(({ type, status }) => type === "PROTEST" && status === "planned");
  return drafts.filter(
    (draft) =>
      draft.type !== "REQUEST" ||
      draft.lemma !== "appeler" ||
      !announced.some(
        ({ evidence, actors }) => evidence.start === draft.evidence.start && shareParty(actors, draft.actors),
      ),
  );
}

/** « ont défilé en exigeant une enquête »: the demand of a protest is no second event. */
export function withoutDemands(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const protests = drafts.filter(({ type }) => type === "PROTEST");
  const isDemanded = (demand: EventDraft) => (protest: EventDraft) =>
    protest.evidence.start === demand.evidence.start &&
    (protest.trigger?.start ?? 0) < (demand.trigger?.start ?? 0) &&
    shareParty(protest.actors, demand.actors);
  // « Les protestataires exigent le départ du maire »: who is called after the protest demands what it is about.
  const isOfProtesters = ({ actors }: EventDraft) =>
    protests.length > 0 && actors.length > 0 && actors.every(({ name }) => PROTESTERS.test(name));
  return drafts.filter(
    (draft) => draft.type !== "REQUEST" || !(protests.some(isDemanded(draft)) || isOfProtesters(draft)),
  );
}

/** What is asked for is coded beside the demand once, and only where the text makes it a subject of its own. */
export function requestedOnce(drafts: readonly EventDraft[], reading: Reading): readonly EventDraft[] {
  const seen = new Set<string>();
  const isAgain = remembering((lemma) => isSaidTwice(lemma, reading));
  return drafts.filter((draft) => {
    if (draft.status !== "requested") return true;
    const key = `${draft.type} ${draft.mode}`;
    if (seen.has(key) || (draft.weight >= BODY && !isAgain(draft.lemma ?? ""))) return false;
    seen.add(key);
    return true;
  });
}

/** Whether two sentences hold the word of what is requested. */
function isSaidTwice(requested: string, { sentences }: Reading): boolean {
  // An expression with other words inside is no word.
  if (requested.includes("~")) return false;
  // « journée de grève »: the last word of an expression is the one that is said again.
  const word = requested.split(" ").at(-1);
  const holds = ({ tokens }: Sentence) => tokens.some(({ lemma, form }) => lemma === word || form === word);
  const first = sentences.findIndex(holds);
  return first >= 0 && sentences.some((sentence, index) => index > first && holds(sentence));
}
