import type { Claim } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import type { KnownWithEvents } from "./known.ts";

/** Propositions that somebody asserts or denies, with who holds them. */
export function extractClaims(_known: KnownWithEvents, _context: StageContext): readonly Claim[] {
  return [];
}
