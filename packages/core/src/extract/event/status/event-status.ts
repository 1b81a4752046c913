import { deniesItsWords } from "../../quote/cue/denying.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { notesOfClause } from "./conditions.ts";
import { notesOfGovernors } from "./governing-verbs.ts";
import { notesOfNoun } from "./nominal-form.ts";
import { type Note, type Presentation, settle, status } from "./note.ts";
import { notesOfVerb } from "./own-form.ts";
import { quoteAround, type StatusContext } from "./status-context.ts";

/** Status and source of what a trigger tells, from its own form and from everything that governs it. */
export function presentationOf(trigger: Trigger, context: StatusContext): Presentation {
  const inner = [
    ...(trigger.group ? notesOfVerb(trigger, trigger.group, context) : notesOfNoun(trigger, context)),
    ...notesOfGovernors(trigger, context),
    ...notesOfClause(trigger, context),
  ];
  return settle([...inner, ...notesOfQuotation(trigger, context, settle(inner).status === "denied")]);
}

/** Words that somebody is quoted with are told by them, and denied by who denies the words. */
function* notesOfQuotation(trigger: Trigger, context: StatusContext, denied: boolean): Generator<Note> {
  const quote = quoteAround(trigger.index, context);
  if (quote === undefined) return;
  yield { kind: "source", party: quote.speaker };
  if (deniesItsWords(quote) && !denied) yield status("denied", quote.cue ?? "démentir");
}
