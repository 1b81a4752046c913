import Link from "next/link";
import { call, orNotFound } from "../server/api.ts";
import type { Words } from "../words/index.ts";

/** « Avec Vladimir Poutine », « À Soumy »: the entities that narrow a list, by their names. Nothing where none does. */
export async function FilteredBy({
  filters,
  words,
}: {
  readonly filters: Readonly<Record<string, string | undefined>>;
  readonly words: Words;
}) {
  const { entity, place } = filters;
  const narrowing = [
    { id: entity, label: words.event.filteredBy },
    { id: place, label: words.event.filteredAt },
  ];
  const named = await Promise.all(
    narrowing.map(async ({ id, label }) =>
      id === undefined ? undefined : { label, ...(await orNotFound(call().entity.get({ id }))) },
    ),
  );
  return named.map((each) =>
    each === undefined ? null : (
      <p key={each.label}>
        {each.label} <Link href={`/entities/${encodeURIComponent(each.id)}`}>{each.name}</Link>
      </p>
    ),
  );
}
