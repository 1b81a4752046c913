import { REPORTING_WORDS_DATA } from "./reporting-words-data.ts";

/** How a verb may report: see the data file. */
export type ReportingUse = "no-infinitive" | "dismiss" | "say" | "deny" | "incise" | "ask" | "describe" | "name";

const USES = readUses(REPORTING_WORDS_DATA);

/** Uses of a verb lemma; a reflexive is a verb of its own: « se plaindre » reports, « plaindre » does not. */
export function reportingUses(lemma: string, reflexive: boolean): ReadonlySet<ReportingUse> {
  const plain = lemma.toLowerCase();
  const own = USES.verbs.get(reflexive ? withReflexive(plain) : plain);
  return own ?? EMPTY;
}

/** « selon », « d'après »… as lists of lower-case words. */
export const ACCORDING_TO: readonly (readonly string[])[] = USES.according;

/** Second words of verbs of two words, « savoir » of « faire savoir »; undefined when the verb reports alone. */
export function secondWords(lemma: string): ReadonlySet<string> | undefined {
  return USES.second.get(lemma.toLowerCase());
}

const EMPTY: ReadonlySet<ReportingUse> = new Set();

function withReflexive(lemma: string): string {
  return /^[aeiouyéèêàâîôûh]/u.test(lemma) ? `s'${lemma}` : `se ${lemma}`;
}

function readUses(data: string) {
  const verbs = new Map<string, Set<ReportingUse>>();
  const second = new Map<string, Set<string>>();
  const according: string[][] = [];
  for (const line of data.split("\n")) {
    const [use, words] = line.split(": ");
    if (use === undefined || words === undefined) continue;
    for (const word of words.split(", ").map((item) => item.trim())) {
      if (use === "according") according.push(word.replace(/'/gu, "' ").split(/\s+/u));
      else if (/^(?:faire|laisser|croire) /u.test(word))
        addTo(second, word.split(" ")[0] ?? "", word.split(" ")[1] ?? "");
      else addTo(verbs, word, use as ReportingUse);
    }
  }
  return { verbs, second, according };
}

function addTo<Key, Item>(map: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const set = map.get(key) ?? new Set<Item>();
  set.add(item);
  map.set(key, set);
}
