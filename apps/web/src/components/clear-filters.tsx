import Link from "next/link";
import type { Words } from "../words/index.ts";

interface ClearFiltersProps {
  readonly path: string;
  /** As they stand in the address. */
  readonly filters: Readonly<Record<string, string | undefined>>;
  readonly words: Words;
}

/** Where a list is read from, and how: nothing of it is left out by these. */
const NO_FILTERS: ReadonlySet<string> = new Set(["cursor", "order", "whole"]);

/** Whether something in the address narrows a list. */
export function isFiltered(filters: ClearFiltersProps["filters"]): boolean {
  return Object.entries(filters).some(([name, value]) => value !== undefined && !NO_FILTERS.has(name));
}

/** The way back to the whole list; nothing where it is whole. */
export function ClearFilters({ path, filters, words }: ClearFiltersProps) {
  if (!isFiltered(filters)) return null;
  return (
    <Link className="button quiet" href={path}>
      {words.event.reset}
    </Link>
  );
}
