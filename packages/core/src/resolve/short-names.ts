import type { NamedSurface } from "./referent.ts";

/**
 * Short names by the words of the name they stand behind in brackets: « Unité nationale de gestion des risques (UNGRD) ». Letters may be those
 * of another language; what stands behind several names is an affiliation, and left out.
 */
export function shortNamesIn(surfaces: readonly NamedSurface[], text: string): ReadonlyMap<string, string> {
  const endings = new Map(surfaces.flatMap(({ words, mentions }) => mentions.map(({ end }) => [end, words] as const)));
  const found = new Map<string, string>();
  for (const { words, mentions } of surfaces) {
    if (!SHORT_NAME.test(words)) continue;
    const bracketed = mentions.filter(({ start, end }) => text.slice(start - 2, start) === " (" && text[end] === ")");
    const named = new Set(bracketed.map(({ start }) => endings.get(start - 2)));
    const [full] = named;
    if (named.size === 1 && full !== undefined && WORDS_ENOUGH.test(full)) found.set(words, full);
  }
  return found;
}

const SHORT_NAME = /^\p{Lu}{3,8}$/u;
/** A name of three words or more: behind a shorter one, capitals may be a country or a party. */
const WORDS_ENOUGH = /\S+\s+\S+\s+\S+/u;
