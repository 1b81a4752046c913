import { BODY_NOUNS_DATA } from "./body-nouns-data.ts";

/** What a body may have been called or be, that a noun refers back to. */
export interface BodyNoun {
  readonly introducedBy: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

const BODY_NOUNS = readBodyNouns(BODY_NOUNS_DATA);

/** « mouvement », « ONG »; undefined for nouns that point to no body. */
export function bodyNoun(noun: string): BodyNoun | undefined {
  return BODY_NOUNS.get(noun.toLowerCase());
}

function readBodyNouns(data: string): ReadonlyMap<string, BodyNoun> {
  const found = new Map<string, BodyNoun>();
  for (const line of data.split("\n")) {
    const [nouns, words] = line.split(": ");
    const [called, kinds] = words?.split(" | ") ?? [];
    if (nouns === undefined || called === undefined || kinds === undefined) continue;
    const noun = { introducedBy: new Set(called.toLowerCase().split(", ")), kinds: new Set(kinds.split(", ")) };
    for (const name of nouns.split(", ")) found.set(name.toLowerCase(), noun);
  }
  return found;
}
