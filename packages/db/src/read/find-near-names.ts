import { editDistance } from "@recoupe/core/names";
import { sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";

/** A joined entity one of whose names has a word that is spelt almost like one that was asked for. */
export interface NearName {
  readonly id: string;
  readonly name: string;
}

const MOST_NAMES = 3;
/** Words of a query that are looked for. */
const MOST_WORDS = 5;
/** Letters under which nearly every name is near. */
const FEWEST_LETTERS = 4;
/** Letters from which two may differ, else one: « zelinski », « poutin ». Guessed. */
const LETTERS_FOR_TWO = 7;

/** Share of three-letter runs in common under which no name differs in two letters alone: few names are then measured. Guessed. */
const ALIKE = 0.2;

/** Up to three, the nearest first, for words that no text holds as they were typed. */
export async function findNearNames(database: Queryable, typed: string): Promise<readonly NearName[]> {
  const asked = wordsOf(typed)
    .filter((word) => word.length >= FEWEST_LETTERS)
    .slice(0, MOST_WORDS);
  if (asked.length === 0) return [];
  const words = sql.join(
    asked.map((word) => sql`(${word}::text)`),
    sql`, `,
  );
  const { rows } = await database.execute<{ id: string; name: string; names: string[] }>(sql`
    with known as (select id, name from entity union all select entity_id, name from entity_alias)
    select entity.id, entity.name, array_agg(known.name) as names
    from known join entity on entity.id = known.id
    where exists (select 1 from (values ${words}) as asked (word) where word_similarity(word, folded(known.name)) >= ${ALIKE})
    group by entity.id, entity.name`);
  // « Macron zelinski »: who is spelt as asked is no guess.
  const exact = new Set(rows.flatMap(({ names }) => names.flatMap(wordsOf)));
  const missed = asked.filter((word) => !exact.has(word));
  return rows
    .map(({ id, name, names }) => ({ id, name, distance: nearest(missed, names.flatMap(wordsOf)) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => one.distance - other.distance || one.id.localeCompare(other.id))
    .slice(0, MOST_NAMES)
    .map(({ id, name }) => ({ id, name }));
}

/** Letters in which two words differ at least; infinite where they are not near. */
function nearest(asked: readonly string[], known: readonly string[]): number {
  const near = asked.flatMap((word) => {
    const limit = word.length >= LETTERS_FOR_TWO ? 2 : 1;
    return known.map((other) => editDistance(word, other, limit)).filter((distance) => distance <= limit);
  });
  return Math.min(Number.POSITIVE_INFINITY, ...near);
}

/** In small letters without accents. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}
