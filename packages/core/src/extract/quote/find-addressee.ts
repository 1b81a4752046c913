import type { Party } from "../../model/analysis.ts";
import { type Tree, wordAt } from "../clause/tree.ts";
import { isAgentNoun } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import type { Cue } from "./cue/cue.ts";

/** Who is spoken to stands within this many words behind the verb. Guessed: a time may come between. */
const REACH = 5;

/** « a déclaré Y aux élus »: who the words are said to; undefined when the text does not say, or names a medium. */
export function findAddressee(cue: Cue, tree: Tree, finder: PartyFinder): Party | undefined {
  if (cue.kind !== "verb" || cue.group === undefined) return undefined;
  const addressed = addressedTo(cue, tree, finder);
  if (addressed !== undefined) return addressed;
  // « a dit X, adjoint au maire »: what follows who speaks is told of them.
  const speaker = cue.incise && cue.speaker !== undefined && cue.speaker > cue.last ? cue.speaker : undefined;
  const end = speaker ?? cue.complement?.start ?? Number.POSITIVE_INFINITY;
  const limit = Math.min(tree.tokens.length, end, cue.last + 1 + REACH);
  for (let index = cue.last + 1; index < limit; index++) {
    if (!/^(?:à|au|aux)$/u.test(wordAt(tree.tokens, index))) continue;
    const head = [index + 1, index + 2].find((at) => /^(?:NOUN|PROPN)$/u.test(tree.tokens[at]?.upos ?? ""));
    const token = tree.tokens[head ?? -1];
    if (head === undefined || token === undefined) continue;
    const entity = finder.entityAt(token);
    const listens = entity ? entity.type === "PER" : isAgentNoun(token.lemma);
    if (listens && !(entity && finder.isMedium(entity))) return finder.partyAt(tree, head);
  }
  return undefined;
}

/** « a lancé X à l'adresse de Y », « à l'intention des élus » */
function addressedTo({ last, complement }: Cue, tree: Tree, finder: PartyFinder): Party | undefined {
  const end = Math.min(tree.tokens.length, complement?.start ?? Number.POSITIVE_INFINITY, last + 1 + ADDRESS_REACH);
  for (let index = last + 1; index < end; index++) {
    if (!/^(?:adresse|intention|attention)$/u.test(wordAt(tree.tokens, index))) continue;
    if (wordAt(tree.tokens, index - 2) !== "à" || !/^(?:de|d'|des|du)$/u.test(wordAt(tree.tokens, index + 1))) continue;
    const head = [2, 3, 4].map((on) => index + on).find((at) => /^(?:NOUN|PROPN)$/u.test(tree.tokens[at]?.upos ?? ""));
    return head === undefined ? undefined : finder.partyAt(tree, head);
  }
  return undefined;
}

/** Who speaks, with name and office, stands between. Guessed. */
const ADDRESS_REACH = 10;
