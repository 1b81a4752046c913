import type { Row } from "../views/view.ts";
import { fold } from "./commands.ts";
import type { SectionId } from "./screens/screen.ts";

export interface List {
  readonly rows: readonly Row[];
  readonly selected: string | undefined;
  readonly filter: string;
  /** What the server was asked for, as it was typed: filters of a section, the words of a search. Empty for all. */
  readonly asked: string;
  readonly next: string | undefined;
  readonly status: "unread" | "reading" | "read" | "failed";
}

/** One for each section. */
export type Lists = Readonly<Record<SectionId, List>>;

const empty: List = { rows: [], selected: undefined, filter: "", asked: "", next: undefined, status: "unread" };

export const emptyLists: Lists = {
  review: empty,
  events: empty,
  quotes: empty,
  entities: empty,
  articles: empty,
  sources: empty,
  search: empty,
  views: empty,
  stories: empty,
};

export function mapLists(lists: Lists, change: (list: List) => List): Lists {
  // The same sections as before.
  return Object.fromEntries(Object.entries(lists).map(([section, list]) => [section, change(list)])) as typeof lists;
}

/** The rows that the filter leaves; every typed word must be in the title or the facts. */
export function visibleRows(list: List): readonly Row[] {
  const words = fold(list.filter).split(" ").filter(Boolean);
  if (words.length === 0) return list.rows;
  return list.rows.filter((row) => {
    const text = fold(`${row.title} ${row.facts}`);
    return words.every((word) => text.includes(word));
  });
}
