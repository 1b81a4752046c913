import type { Token } from "../../model/reading.ts";

const VENUE_VERBS: ReadonlySet<string> = new Set(
  "recevoir accueillir réunir arriver rendre rencontrer inviter attendre entrer sortir quitter convoquer dîner déjeuner entretenir conférence visite rencontre réunion arrivée cérémonie".split(
    " ",
  ),
);

/** Tokens between the verb and the place: « reçu mardi soir à l'Élysée ». */
const VENUE_REACH = 5;

/** « reçu au Kremlin »: the building is meant, not the institution (guide, 1.4). */
export function isVenue(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens
    .slice(Math.max(0, first - 2), first)
    .map(({ lower }) => lower)
    .join(" ");
  if (!/(?:^|\s)(?:au|à la|à l['’]|dans la|dans l['’])$/.test(before)) return false;
  const outer = tokens.slice(first, last + 1).find(({ head }) => head < first || head > last);
  const near = tokens.slice(Math.max(0, first - VENUE_REACH), first);
  return VENUE_VERBS.has(tokens[outer?.head ?? -1]?.lemma ?? "") || near.some(({ lemma }) => VENUE_VERBS.has(lemma));
}
