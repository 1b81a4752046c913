import type { Event } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import type { KnownWithQuotes } from "./known.ts";

/** What happened, is planned, asked for, supposed or denied: one record for each event, status and source. */
export function extractEvents(_known: KnownWithQuotes, _context: StageContext): readonly Event[] {
  return [];
}
