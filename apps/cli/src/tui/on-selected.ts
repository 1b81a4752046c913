import type { Decision } from "./decision.ts";
import { CHECKED_REASON, dismissibleOf, dismissing } from "./dismissible.ts";
import type { Step } from "./request.ts";
import { type Action, chosenThing, currentView, type State, selectedRow } from "./state.ts";

/** A source is followed no more, a saved view is forgotten. */
export function removal(state: State): Step {
  const row = selectedRow(state);
  if (row && isFollowed(row.id)) return { kind: "request", what: "remove", row };
  return message("Choisissez une source suivie (6) ou une vue (8), puis d.");
}

/** A source that is read, or a view that tells addresses: one press stops it, the next one goes on. */
export function pausing(state: State): Step {
  const row = selectedRow(state);
  if (row && isFollowed(row.id)) return { kind: "request", what: "pause", row };
  return message("Choisissez une source suivie (6) ou une vue (8), puis p.");
}

function isFollowed(id: string): boolean {
  return id.startsWith("src_") || id.startsWith("wat_");
}

export function dismissal(state: State): Action {
  const row = chosenThing(state);
  const found = dismissibleOf(row);
  if (row && found) return askReason(dismissing(row, found));
  if (row?.takenOutBy !== undefined) return message("Cet article est déjà retiré ; v le remet.");
  return message(
    "Une contradiction, un passage, une annonce (1), un événement (2), une déclaration (3) ou un article (5) s'écartent.",
  );
}

/** One press, since the way back is one press too; that two sources contradict each other is no matter of a tick. */
export function checking(state: State): Step {
  const row = chosenThing(state);
  if (row?.id.startsWith("wat_")) return { kind: "request", what: "seen", row };
  if (row?.takenOutBy !== undefined) return bringingBack(row.takenOutBy, row.title);
  const found = dismissibleOf(row);
  if (!row || !found) return message("Un passage à vérifier ou une annonce se cochent (1), une vue aussi (8).");
  if (found.kind === "event" && row.presumedDay) {
    const decision = { kind: "confirm-day", id: found.id, ...row.presumedDay, label: row.title } as const;
    return { kind: "request", what: "judge", decision, reason: CHECKED_REASON };
  }
  if (found.kind === "event")
    return message("Un événement ne se coche pas, sauf un jour de parution : e dit que ce n'en est pas un.");
  if (found.kind === "article") return message("Un article ne se coche pas : e le retire, avec la raison.");
  if (found.kind === "statement") return message("Une déclaration ne se coche pas : e l'écarte si elle est mal lue.");
  if (found.kind === "contradiction") return message("Une contradiction ne se coche pas : e l'écarte, avec la raison.");
  return { kind: "request", what: "judge", decision: dismissing(row, found), reason: CHECKED_REASON };
}

/** The first press remembers, the second asks for the reason. */
export function merging(state: State): Action {
  const row = chosenThing(state);
  const id = row?.thing ?? row?.id ?? "";
  if (!row || !/^(ent|evt|utt|quo)_/.test(id)) {
    return message("Des entités, des événements ou des déclarations se réunissent.");
  }
  const { joining } = state;
  if (joining === undefined || joining.id === id) return { kind: "joining", joining: { id, label: row.title } };
  return askReason({ kind: "merge", id: joining.id, otherId: id, label: `${joining.label} » = « ${row.title}` });
}

export function splitting(state: State): Action {
  const row = chosenThing(state);
  const view = currentView(state);
  const { memberIds, sentence = "" } = view?.detail?.evidence[view.evidence] ?? {};
  const id = row?.thing ?? row?.id ?? "";
  // In an article opened on the way stand sentences of other things too.
  const isHere = view?.key.startsWith("article/") === false;
  if (!isHere || memberIds === undefined || !/^(evt|utt|ent)_/.test(id)) {
    return message(
      "Choisissez (n) la phrase d'un événement ou d'une déclaration à plusieurs récits, ou un nom d'entité.",
    );
  }
  return askReason({ kind: "split", id, memberIds, label: sentence });
}

function bringingBack(sequence: number, label: string): Step {
  return { kind: "request", what: "judge", decision: { kind: "bring-back", sequence, label }, reason: "" };
}

function askReason(decision: Decision): Action {
  return { kind: "mode", mode: { kind: "reason", decision, typed: "" } };
}

function message(words: string): Action {
  return { kind: "message", message: words };
}
