import {
  EVENT_STATUSES,
  EVENT_TYPES,
  eventOrderLabel,
  eventTypeLabel,
  type Language,
  wordOf,
} from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { Asked } from "./asked.tsx";
import { ClearFilters } from "./clear-filters.tsx";
import { hrefOf } from "./pager.tsx";

const ORDERS = ["origins", "newest", "oldest"] as const;

/** The three ways to see the same events. */
export const EVENT_VIEWS = { table: "/events", timeline: "/events/timeline", map: "/events/map" } as const;
export type EventViewName = keyof typeof EVENT_VIEWS;

interface EventFiltersProps {
  readonly view: EventViewName;
  /** As they stand in the address. */
  readonly filters: Readonly<Record<string, string | undefined>>;
  readonly words: Words;
  readonly language: Language;
}

/** The filters of events and the ways to see them: what is chosen stays chosen from one view to the next. */
export function EventFilters({ view, filters, words, language }: EventFiltersProps) {
  const kept = ["entity", "story", "place", "dismissed"].filter((name) => filters[name]);
  return (
    <>
      <form className="filters" action={EVENT_VIEWS[view]}>
        <Choice
          name="status"
          label={words.event.status}
          chosen={filters.status}
          options={[["", words.event.all], ...EVENT_STATUSES.map((each) => [each, wordOf(each, language)] as const)]}
        />
        <Choice
          name="type"
          label={words.event.type}
          chosen={filters.type}
          options={[
            ["", words.event.all],
            ...EVENT_TYPES.map((each) => [each, eventTypeLabel(each, language)] as const),
          ]}
        />
        <label>
          {words.event.who}
          <input name="who" className="name" defaultValue={filters.who} maxLength={200} placeholder="Macron" />
        </label>
        <label>
          {words.event.where}
          <input name="where" className="name" defaultValue={filters.where} maxLength={200} placeholder="Bamako" />
        </label>
        <label>
          {words.event.from}
          <input type="date" name="from" defaultValue={filters.from} />
        </label>
        <label>
          {words.event.to}
          <input type="date" name="to" defaultValue={filters.to} />
        </label>
        <label>
          {words.event.origins}
          <input type="number" name="origins" min={1} max={99} defaultValue={filters.origins} />
        </label>
        {view === "table" ? (
          <Choice
            name="order"
            label={words.event.order}
            chosen={filters.order ?? "origins"}
            options={ORDERS.map((order) => [order, eventOrderLabel(order, language)] as const)}
          />
        ) : null}
        {kept.map((name) => (
          <input key={name} type="hidden" name={name} value={filters[name]} />
        ))}
        <button type="submit" className="button primary">
          {words.event.apply}
        </button>
        <ClearFilters path={EVENT_VIEWS[view]} filters={filters} words={words} />
      </form>
      <Asked of={asked(filters, words, language)} />
      <nav className="views" aria-label={words.event.views}>
        {Object.entries(EVENT_VIEWS).map(([name, path]) => (
          <Link
            key={name}
            href={hrefOf(path, { ...filters, cursor: undefined, order: undefined })}
            aria-current={name === view ? "page" : undefined}
          >
            {words.event.viewNames[name as EventViewName]}
          </Link>
        ))}
      </nav>
    </>
  );
}

/** A value that is none of a choice stands as it was asked for. */
function asked(filters: EventFiltersProps["filters"], words: Words, language: Language) {
  const status = EVENT_STATUSES.find((each) => each === filters.status);
  const type = EVENT_TYPES.find((each) => each === filters.type);
  const order = ORDERS.find((each) => each === filters.order);
  return [
    [words.event.status, status ? wordOf(status, language) : filters.status],
    [words.event.type, type ? eventTypeLabel(type, language) : filters.type],
    [words.event.who, filters.who],
    [words.event.where, filters.where],
    [words.event.from, filters.from],
    [words.event.to, filters.to],
    [words.event.origins, filters.origins],
    [words.event.order, order && eventOrderLabel(order, language)],
  ] as const;
}

function Choice({
  name,
  label,
  chosen,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ""}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
