"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** Pages that have no data of their own. */
const WITHOUT_DATA = ["/method", "/articles/new", "/decisions", "/jobs", "/events/timeline"];
const WITH_FEED = ["/contradictions", "/events", "/quotes", "/articles", "/search", "/checks"];
const WITH_TABLE = ["/contradictions", "/events", "/quotes", "/entities", "/articles", "/search", "/checks"];

/** The addresses of the same view as data, filters included. */
export function DataLinks({ label, feedLabel }: { label: string; feedLabel: string }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const suffix = query ? `?${query}` : "";
  if (WITHOUT_DATA.includes(path)) return null;
  return (
    <>
      <a href={`${path === "/" ? "/index" : path}.json${suffix}`}>{label}</a>
      {WITH_TABLE.includes(path) ? <a href={`${path}.csv${suffix}`}>CSV</a> : null}
      {WITH_FEED.includes(path) ? <a href={`${path}.atom${suffix}`}>{feedLabel}</a> : null}
    </>
  );
}
