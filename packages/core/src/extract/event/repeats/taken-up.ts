import type { EventDraft } from "../event-draft.ts";
import { CROWD } from "../roles/crowds.ts";
import { datesMeet, fits, meet } from "../roles/same-parties.ts";
import { isAtOnePlace, sameSource } from "./is-repeat.ts";

/** Index of the act told before that a telling takes up in words of its own; -1 when it takes up none. */
export function takenUpBy(draft: EventDraft, told: readonly EventDraft[]): number {
  const isOf = antecedentOf(draft, told);
  if (isOf === undefined) return -1;
  const at = told.findLastIndex(
    ({ type, status, evidence }) =>
      type === draft.type && status === draft.status && evidence.start < draft.evidence.start,
  );
  const last = told[at];
  return last !== undefined && draft.sentence - last.sentence <= TAKEN_UP_SENTENCES && isOf(last, draft) ? at : -1;
}

/** An act is taken up within this many sentences. Guessed. */
const TAKEN_UP_SENTENCES = 6;

type Agreement = (told: EventDraft, again: EventDraft) => boolean;

function antecedentOf(draft: EventDraft, told: readonly EventDraft[]): Agreement | undefined {
  if (draft.definite) return isMeant;
  if (isToll(draft)) return told.some(isBeside(draft)) ? undefined : isItsAttack;
  return isCrowd(draft) ? isItsProtest : undefined;
}

/** « Une attaque a fait dix morts. … L'attaque a eu lieu à l'aube »: the last act of its kind, where nothing speaks against it. */
const isMeant: Agreement = (told, again) =>
  sameSource(told, again) &&
  fits(told.mode, again.mode) &&
  meet(told.actors, again.actors) &&
  meet(told.recipients, again.recipients) &&
  datesMeet(told.date, again.date) &&
  (isAtOnePlace(told, again) || again.occurs) &&
  !namesDoerFor(told, again);

/** « …, a indiqué l'hôpital. Les rebelles ont revendiqué l'attaque »: the hospital did not say who did it. */
const namesDoerFor: Agreement = (told, again) =>
  told.attributedTo !== null && told.actors.length === 0 && again.actors.length > 0;

/** « Une roquette est tombée sur le marché. … Trois marchands ont été tués »: what it cost, without doer, day or place of its own. */
export const isToll = ({ type, status, lemma, actors, recipients, location, timed }: EventDraft): boolean =>
  type === "ASSAULT" &&
  status === "asserted" &&
  HARMED.has(lemma ?? "") &&
  actors.length === 0 &&
  recipients.length > 0 &&
  recipients.every(({ entityId }) => entityId === null) &&
  location === null &&
  !timed;

/** « X dit avoir visé un dépôt ; les voisins parlent de trois morts »: of what its own sentence tells. */
const isBeside =
  (draft: EventDraft) =>
  ({ type, evidence }: EventDraft): boolean =>
    type === draft.type && evidence.start === draft.evidence.start;

const HARMED: ReadonlySet<string> = new Set([
  "tuer",
  "blesser",
  "périr",
  "perdre ~ vie",
  "trouver ~ mort",
  "succomber ~ blessure",
]);

const isItsAttack: Agreement = (told, toll) => told.mode !== "abduct" && meet(told.recipients, toll.recipients);

/** « Les mineurs ont défilé. … Les manifestants ont brandi des pancartes »: a crowd that is called after the protest or by its number. */
const isCrowd = ({ type, actors, recipients }: EventDraft): boolean =>
  type === "PROTEST" && recipients.length === 0 && actors.length > 0 && actors.every(({ name }) => CROWD.test(name));

const isItsProtest: Agreement = (told, again) =>
  fits(told.mode, again.mode) && datesMeet(told.date, again.date) && isAtOnePlace(told, again);
