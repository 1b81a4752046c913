import { EVENT_LEXICON_DATA } from "./event-lexicon-data.ts";
import { type EventEntry, readLexicon } from "./read-lexicon.ts";

/** Every entry, in the order of the file. */
export const EVENT_ENTRIES: readonly EventEntry[] = readLexicon(EVENT_LEXICON_DATA);

const VERBS = groupByLemma(EVENT_ENTRIES.filter(({ wordClass }) => wordClass === "verb"));
const NOUNS = groupByLemma(EVENT_ENTRIES.filter(({ wordClass }) => wordClass === "noun"));

/** Entries of a lemma, the more specific first; empty when the word tells of no event. */
export function eventEntries(lemma: string, wordClass: EventEntry["wordClass"]): readonly EventEntry[] {
  return (wordClass === "verb" ? VERBS : NOUNS).get(lemma.toLowerCase()) ?? [];
}

/** Entries that name the type of an event the word would tell of, whatever the frame: for the content of a demand or a threat. */
export function eventTypeOf(lemma: string): EventEntry | undefined {
  const alone = (entry: EventEntry) => entry.further.length === 0;
  return eventEntries(lemma, "verb").find(alone) ?? eventEntries(lemma, "noun").find(alone);
}

function groupByLemma(entries: readonly EventEntry[]): ReadonlyMap<string, readonly EventEntry[]> {
  const groups = new Map<string, EventEntry[]>();
  for (const entry of entries) {
    groups.set(entry.lemma, [...(groups.get(entry.lemma) ?? []), entry]);
  }
  const weight = ({ further, frame }: EventEntry) =>
    further.length * 4 +
    (frame.required ? 1 : 0) +
    [frame.actorClass, frame.recipientClass].filter((actorClass) => actorClass !== undefined).length;
  for (const group of groups.values()) group.sort((a, b) => weight(b) - weight(a));
  return groups;
}
