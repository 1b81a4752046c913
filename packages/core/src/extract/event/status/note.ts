import type { Party } from "../../../model/analysis.ts";
import type { EventStatus } from "../../../model/plover.ts";

/** One thing that the words say of how an act is presented. */
export type Note =
  | { readonly kind: "status"; readonly status: EventStatus; readonly word: string }
  /** The words tell of no event: it is avoided, only a purpose, or what a demand is about. */
  | { readonly kind: "drop"; readonly reason: string }
  /** What somebody is accused of: an act of its own only where a place or a count makes it one. */
  | { readonly kind: "alleged" }
  | { readonly kind: "source"; readonly party: Party | null };

export const status = (of: EventStatus, word: string): Note => ({ kind: "status", status: of, word });
export const drop = (reason: string): Note => ({ kind: "drop", reason });

/** How an event is presented, by whom, and the words that say so. */
export interface Presentation {
  readonly status: EventStatus;
  readonly attributedTo: Party | null;
  /** Set when the words tell of no event. */
  readonly dropped: string | undefined;
  /** Only what somebody is accused of. */
  readonly alleged: boolean;
  readonly words: readonly string[];
}

/** The word of a denial that an adjective makes: « prétendu », « soi-disant ». */
export const CALLED_SO = "prétendu";

/** « si X attaque », « à moins que X n'attaque »: only supposed; « aurait attaqué » hands on what somebody says. */
export const isOnlySupposed = (words: readonly string[]): boolean =>
  words.some((word) => word === "si" || word.endsWith(" que"));

/** The innermost doubt or plan wins; a denial wins over both, two denials cancel each other, and a demand over all. */
export function settle(notes: readonly Note[]): Presentation {
  const said = notes.filter((note) => note.kind === "status");
  const denied = said.filter((note) => note.status === "denied");
  // « nie la soi-disant attaque »: one denial in two words.
  const denials =
    new Set(denied.map(({ word }) => word)).has(CALLED_SO) && denied.length > 1 ? denied.length - 1 : denied.length;
  const first = said.find((note) => note.status !== "denied" && note.status !== "asserted");
  const asked = said.some((note) => note.status === "requested");
  const source = notes.findLast((note) => note.kind === "source");
  return {
    status: asked ? "requested" : denials % 2 === 1 ? "denied" : (first?.status ?? "asserted"),
    attributedTo: source?.party ?? null,
    dropped: notes.find((note) => note.kind === "drop")?.reason,
    alleged: notes.some((note) => note.kind === "alleged"),
    words: said.map((note) => note.word),
  };
}
