/** A decision about what is chosen on the screen; the reason is asked for before it is sent. */
export type Decision =
  | { readonly kind: "dismiss"; readonly id: string; readonly as?: "no-event"; readonly label: string }
  | { readonly kind: "take-out"; readonly id: string; readonly label: string }
  /** Of an article that was taken out: undoes that decision. */
  | { readonly kind: "bring-back"; readonly sequence: number; readonly label: string }
  /** The day that an event is presumed to be of is the right one. */
  | {
      readonly kind: "confirm-day";
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly label: string;
    }
  | { readonly kind: "merge"; readonly id: string; readonly otherId: string; readonly label: string }
  | { readonly kind: "split"; readonly id: string; readonly memberIds: readonly string[]; readonly label: string };

const QUESTIONS: Readonly<Record<Decision["kind"], string>> = {
  dismiss: "Écarter",
  "take-out": "Retirer",
  "bring-back": "Remettre",
  "confirm-day": "Confirmer le jour de",
  merge: "Réunir",
  split: "Séparer",
};

/** « Écarter « … » » : what the last line of the screen asks a reason for. */
export function wordsOfDecision({ kind, label }: Decision): string {
  return `${QUESTIONS[kind]} « ${label.replace(/\s+/g, " ")} »`;
}

/** What the last line says once it is taken. */
export function wordsOfDecided(decision: Decision): string {
  if (decision.kind === "bring-back") return `${wordsOfDecision(decision)} : il est de nouveau là.`;
  return `${wordsOfDecision(decision)} : décidé. u annule.`;
}
