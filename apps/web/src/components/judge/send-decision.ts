"use client";

import type { AppRouter } from "@recoupe/api";
import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import superjson from "superjson";

/** A decision about what is on the page; the form adds who takes it and why. */
export type PageDecision =
  | { readonly kind: "dismiss"; readonly id: string }
  | { readonly kind: "merge"; readonly id: string; readonly among: "entities" | "events" }
  | { readonly kind: "split"; readonly id: string; readonly memberIds: readonly string[] }
  | { readonly kind: "rename"; readonly id: string; readonly name: string }
  | { readonly kind: "undo"; readonly sequence: number };

export interface SignedForm {
  readonly author: string;
  readonly reason: string;
  /** The other one of a merge. */
  readonly otherId: string;
  /** The new name. */
  readonly name: string;
}

const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc", transformer: superjson })] });

/** Undefined when it was taken; else why not, in the server's words. */
export async function sendDecision(decision: PageDecision, form: SignedForm): Promise<string | undefined> {
  const { author, reason, otherId, name } = form;
  try {
    switch (decision.kind) {
      case "dismiss":
        await client.judgement.dismiss.mutate({ id: decision.id, author, reason });
        return undefined;
      case "merge":
        await client.judgement.merge.mutate({ id: decision.id, otherId, author, reason });
        return undefined;
      case "split":
        await client.judgement.split.mutate({
          id: decision.id,
          memberIds: [...decision.memberIds],
          author,
          reason,
        });
        return undefined;
      case "rename":
        await client.judgement.override.mutate({ id: decision.id, values: { name }, author, reason });
        return undefined;
      case "undo":
        await client.judgement.undo.mutate({
          sequence: decision.sequence,
          author,
          ...(reason === "" ? {} : { reason }),
        });
        return undefined;
      default:
        return decision satisfies never;
    }
  } catch (error) {
    return error instanceof TRPCClientError ? error.message : String(error);
  }
}

/** Something that may be the same: its name, and what tells it from others of that name. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly facts: string;
}

const CANDIDATES_SHOWN = 8;

/** Entities by name, events by the words of their sentences; the one that is judged is no candidate. */
export async function findCandidates(
  among: "entities" | "events",
  typed: string,
  except: string,
): Promise<readonly Candidate[]> {
  const found =
    among === "entities"
      ? (await client.entity.list.query({ name: typed, limit: CANDIDATES_SHOWN })).rows.map((entity) => ({
          id: entity.id,
          label: entity.name,
          facts: [entity.type, ...entity.aliases.slice(0, 3)].join(" · "),
        }))
      : (await client.search.query({ query: typed, limit: CANDIDATES_SHOWN })).events.map((event) => ({
          id: event.id,
          label: event.lead.evidence.exact,
          facts: [event.date?.from, event.lead.location?.name].filter(Boolean).join(" · "),
        }));
  return found.filter(({ id }) => id !== except);
}
