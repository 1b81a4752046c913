import { type Language, presentMoment } from "@recoupe/api/present";
import Link from "next/link";
import { call, orNotFound } from "../server/api.ts";
import { sinceMoment } from "../server/filters.ts";
import type { Words } from "../words/index.ts";

interface FilteredByProps {
  readonly filters: Readonly<Record<string, string | undefined>>;
  readonly words: Words;
  readonly language: Language;
}

/** « Avec Vladimir Poutine », « Publiés par RFI »: what narrows a list and stands in no field of its form, by name. Nothing where nothing does. */
export async function FilteredBy({ filters, words, language }: FilteredByProps) {
  const narrowing = await Promise.all(
    Object.entries(NARROWINGS).map(async ([name, narrow]) => {
      const value = filters[name];
      return value === undefined ? undefined : { name, ...(await narrow(value, { words, language, filters })) };
    }),
  );
  return narrowing.map((each) =>
    each === undefined ? null : (
      <p key={each.name}>
        {each.label} {each.href ? <Link href={each.href}>{each.value}</Link> : each.value}
      </p>
    ),
  );
}

interface Narrowing {
  readonly label: string;
  readonly value?: string;
  readonly href?: string;
}

/** By the names of the address's parameters. */
const NARROWINGS: Readonly<Record<string, (value: string, reading: FilteredByProps) => Promise<Narrowing>>> = {
  entity: (id, { words, filters }) =>
    entityNarrowing(id, filters.name ? words.filtered.namedAs(filters.name) : words.event.filteredBy),
  place: (id, { words }) => entityNarrowing(id, words.event.filteredAt),
  story: async (id, { words }) => {
    const { title } = await orNotFound(call().story.get({ id }));
    return { label: words.filtered.story, value: title ?? words.untitled, href: `/stories/${encodeURIComponent(id)}` };
  },
  source: async (id, { words }) => {
    const source = (await call().source.list()).sources.find((each) => each.id === id);
    return { label: words.filtered.source, value: source?.title ?? source?.address ?? id, href: "/sources" };
  },
  outlet: async (id, { words }) => {
    if (id === "none") return { label: words.filtered.withoutOutlet };
    const outlet = (await call().source.list()).outlets.find((each) => each.id === id);
    return { label: words.filtered.outlet, value: outlet?.name ?? id, href: "/sources#outlets" };
  },
  origin: async (_, { words }) => ({ label: words.filtered.origin }),
  since: async (since, { words, language }) => {
    const moment = new Date(sinceMoment(since) ?? since);
    return {
      label: words.filtered.since,
      value: Number.isNaN(moment.getTime()) ? since : presentMoment(moment, language),
    };
  },
};

async function entityNarrowing(id: string, label: string): Promise<Narrowing> {
  const { name } = await orNotFound(call().entity.get({ id }));
  return { label, value: name, href: `/entities/${encodeURIComponent(id)}` };
}
