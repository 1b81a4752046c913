import type { ApiClient } from "../client.ts";
import type { Decision } from "./decision.ts";

export interface SignedReason {
  readonly author: string;
  readonly reason: string;
}

/** Sends a decision to the server, which writes it down and follows it. */
export async function sendDecision(client: ApiClient, decision: Decision, signed: SignedReason): Promise<void> {
  switch (decision.kind) {
    case "dismiss":
      await client.judgement.dismiss.mutate({ id: decision.id, as: decision.as, ...signed });
      return;
    case "take-out":
      await client.judgement.dismiss.mutate({ id: decision.id, ...signed });
      return;
    case "bring-back":
      await client.judgement.undo.mutate({ sequence: decision.sequence, author: signed.author });
      return;
    case "confirm-day": {
      const values = { dateFrom: decision.from, dateTo: decision.to };
      await client.judgement.override.mutate({ id: decision.id, values, ...signed });
      return;
    }
    case "merge":
      await client.judgement.merge.mutate({ id: decision.id, otherId: decision.otherId, ...signed });
      return;
    case "split":
      await client.judgement.split.mutate({ id: decision.id, memberIds: [...decision.memberIds], ...signed });
      return;
    default:
      decision satisfies never;
  }
}
