"use client";

import { client, reasonOf } from "../../reader/api-client.ts";

/** A value that a person may set in place of the machine's. */
export interface CorrectedField {
  /** As the record calls it: `type`, `dateFrom`… */
  readonly name: string;
  readonly label: string;
  /** What holds now; empty where nothing is known. */
  readonly value: string;
  /** The values it can take, with how a reader knows them; absent where any words do. */
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly hint?: string | undefined;
}

export type MergeKind = "entities" | "events" | "quotes";

/** A decision about what is on the page; the form adds who takes it and why. */
export type PageDecision =
  | {
      readonly kind: "dismiss";
      readonly id: string;
      readonly as?: "no-event" | undefined;
      /** What is put aside was said by nobody, or is told by nobody: it leaves more than the lists of what is to be checked. */
      readonly misread?: boolean;
    }
  /** An article that has no place here. */
  | { readonly kind: "take-out"; readonly id: string }
  | { readonly kind: "merge"; readonly id: string; readonly among: MergeKind }
  | {
      readonly kind: "split";
      readonly id: string;
      readonly memberIds: readonly string[];
      /** Other names that the same articles use for it: they part with the one that is chosen. */
      readonly along?: readonly string[];
    }
  | { readonly kind: "correct"; readonly id: string; readonly fields: readonly CorrectedField[] }
  /** What the machine presumes is so. */
  | { readonly kind: "confirm"; readonly id: string; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: "undo"; readonly sequence: number };

export interface SignedForm {
  readonly author: string;
  readonly reason: string;
  /** The other one of a merge. */
  readonly otherId: string;
  /** What the fields of a correction hold now, by name. */
  readonly values: Readonly<Record<string, string>>;
}

/** What became of a decision: its number, by which it is taken back, or why it was not taken. */
export type Sent = { readonly sequence: number } | { readonly refusal: string };

/** Sends it; a refusal comes in the server's words. */
export async function sendDecision(decision: PageDecision, form: SignedForm): Promise<Sent> {
  try {
    const { sequence } = await request(decision, form);
    return { sequence };
  } catch (error) {
    return { refusal: reasonOf(error) };
  }
}

function request(decision: PageDecision, { author, reason, otherId, values }: SignedForm) {
  switch (decision.kind) {
    case "dismiss":
      return client.judgement.dismiss.mutate({ id: decision.id, as: decision.as, author, reason });
    case "take-out":
      return client.judgement.dismiss.mutate({ id: decision.id, author, reason });
    case "merge":
      return client.judgement.merge.mutate({ id: decision.id, otherId, author, reason });
    case "split":
      return client.judgement.split.mutate({ id: decision.id, memberIds: [...decision.memberIds], author, reason });
    case "correct":
      return client.judgement.override.mutate({
        id: decision.id,
        values: changedValues(decision.fields, values),
        author,
        reason,
      });
    case "confirm":
      return client.judgement.override.mutate({ id: decision.id, values: decision.values, author, reason });
    case "undo":
      return client.judgement.undo.mutate({
        sequence: decision.sequence,
        author,
        ...(reason === "" ? {} : { reason }),
      });
    default:
      return decision satisfies never;
  }
}

/** Only what was changed is a correction; a field that was emptied says that nothing is known. */
function changedValues(fields: readonly CorrectedField[], values: SignedForm["values"]): Record<string, string | null> {
  const changed = fields.filter(({ name, value }) => (values[name] ?? value).trim() !== value);
  return Object.fromEntries(changed.map(({ name }) => [name, values[name]?.trim() || null]));
}
