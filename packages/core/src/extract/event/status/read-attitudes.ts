import { ATTITUDES_DATA } from "./attitudes-data.ts";

/** What a governing verb says about the act below it: see the data file. */
export type Attitude =
  | "denied"
  | "dismissed"
  | "planned"
  | "requested"
  | "claimed"
  | "hypothetical"
  | "through"
  | "blocked"
  | "answered"
  | "foiled"
  | "undone"
  | "suffered"
  | "occurs";

const ATTITUDES = readAttitudes(ATTITUDES_DATA);

/** All attitudes of a verb; empty when it says nothing about what it governs. A reflexive is a verb of its own: « se retirer » blocks nothing. */
export function attitudesOf(lemma: string, reflexive = false): ReadonlySet<Attitude> {
  const plain = lemma.toLowerCase();
  return ATTITUDES.get(reflexive ? `se ${plain}` : plain) ?? NONE;
}

const NONE: ReadonlySet<Attitude> = new Set();

function readAttitudes(data: string): ReadonlyMap<string, ReadonlySet<Attitude>> {
  const found = new Map<string, Set<Attitude>>();
  for (const line of data.split("\n")) {
    const [attitude, words] = line.split(": ");
    if (attitude === undefined || words === undefined) continue;
    for (const word of words.split(", ")) {
      const lemma = word.trim().replace(/^s'/u, "se ");
      found.set(lemma, (found.get(lemma) ?? new Set()).add(attitude as Attitude));
    }
  }
  return found;
}
