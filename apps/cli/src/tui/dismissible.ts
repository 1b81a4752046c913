import type { Row } from "../views/view.ts";
import type { Decision } from "./decision.ts";

/** What a row is about, where a person can put it aside. */
export interface Dismissible {
  readonly id: string;
  readonly kind: "contradiction" | "passage" | "announcement" | "event" | "statement" | "article";
}

/** Undefined for what cannot be put aside: an event is settled where it stands among the announcements, and said to be none elsewhere. */
export function dismissibleOf(row: Row | undefined): Dismissible | undefined {
  const id = row?.thing ?? row?.id ?? "";
  if (id.startsWith("con_")) return { id, kind: "contradiction" };
  if (id.startsWith("iss_")) return { id, kind: "passage" };
  if (id.startsWith("evt_") && row?.id.startsWith("announcements:")) return { id, kind: "announcement" };
  if (id.startsWith("evt_")) return { id, kind: "event" };
  if (/^(?:utt|quo)_/.test(id)) return { id, kind: "statement" };
  if (id.startsWith("art_") && row?.takenOutBy === undefined) return { id, kind: "article" };
  return undefined;
}

/** Whoever dismisses an event says that it is none; an announcement is only settled; an article is taken out. */
export function dismissing(row: Row, { id, kind }: Dismissible): Decision {
  if (kind === "article") return { kind: "take-out", id, label: row.title };
  return { kind: "dismiss", id, label: row.title, ...(kind === "event" ? { as: "no-event" as const } : {}) };
}

/** The reason of « v »: somebody looked, and it is in order. */
export const CHECKED_REASON = "vérifié";
