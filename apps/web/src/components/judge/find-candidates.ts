"use client";

import { client } from "../../reader/api-client.ts";
import type { MergeKind } from "./send-decision.ts";

/** Something that may be the same: its name, and what tells it from others of that name. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly facts: string;
}

const CANDIDATES_SHOWN = 8;

/** Entities by name, events and statements by the words of their sentences; the one that is judged is no candidate. */
export async function findCandidates(among: MergeKind, typed: string, except: string): Promise<readonly Candidate[]> {
  const found = await FIND[among](typed);
  return found.filter(({ id }, at) => id !== except && found.findIndex((other) => other.id === id) === at);
}

const FIND: Readonly<Record<MergeKind, (typed: string) => Promise<readonly Candidate[]>>> = {
  entities: async (name) => {
    const { rows } = await client.entity.list.query({ name, limit: CANDIDATES_SHOWN });
    return rows.map(({ id, name: label, type, aliases }) => ({
      id,
      label,
      facts: [type, ...aliases.slice(0, 3)].join(" · "),
    }));
  },
  events: async (query) => {
    const { events } = await client.search.query({ query, limit: CANDIDATES_SHOWN });
    return events.map(({ id, lead, date }) => ({
      id,
      label: lead.evidence.exact,
      facts: [date?.presumed ? undefined : date?.from, lead.location?.name].filter(Boolean).join(" · "),
    }));
  },
  quotes: async (query) => {
    const { quotes } = await client.search.query({ query, limit: CANDIDATES_SHOWN });
    return quotes.map(({ id, utteranceId, speaker, evidence }) => ({
      id: utteranceId ?? id,
      label: `« ${evidence.exact} »`,
      facts: [speaker?.name, evidence.source.outlet].filter(Boolean).join(" · "),
    }));
  },
};
