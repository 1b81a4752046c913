import type { Row } from "../views/view.ts";

/** What a row of « À recouper » is about, where a person can put it aside. */
export interface Dismissible {
  readonly id: string;
  readonly kind: "contradiction" | "passage" | "announcement";
}

/** Undefined for what cannot be put aside: an event is settled only where it stands among the announcements. */
export function dismissibleOf(row: Row | undefined): Dismissible | undefined {
  const id = row?.thing ?? row?.id ?? "";
  if (id.startsWith("con_")) return { id, kind: "contradiction" };
  if (id.startsWith("iss_")) return { id, kind: "passage" };
  if (id.startsWith("evt_") && row?.id.startsWith("announcements:")) return { id, kind: "announcement" };
  return undefined;
}

/** The reason of « v »: somebody looked, and it is in order. */
export const CHECKED_REASON = "vérifié";
