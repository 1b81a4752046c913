import type { Party } from "../../../model/analysis.ts";
import { phraseOf } from "../../clause/phrases.ts";
import { relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { isAgentNoun } from "../../participants.ts";
import type { PartyFinder } from "../../parties.ts";
import type { Cue } from "../cue/cue.ts";

/** Who joins the first speaker stands within this many words behind « et ». Guessed: « et la ministre allemande des Affaires étrangères ». */
const REACH = 4;

/** Who joins the first speaker of a cue: « X et Y ont déclaré »; nobody beside a verb in the singular. */
export function jointSpeakers(cue: Cue, tree: Tree, finder: PartyFinder): readonly Party[] {
  if (cue.speaker === undefined || !speaksForMany(cue, tree)) return [];
  const heads: number[] = [];
  for (let head = joinedTo(tree, cue.speaker, finder); head !== undefined; head = joinedTo(tree, head, finder))
    heads.push(head);
  return heads.flatMap((head) => finder.partyAt(tree, head) ?? []);
}

/** A verb in the plural; « selon X et Y » has none. */
function speaksForMany({ kind, group }: Cue, tree: Tree): boolean {
  if (kind === "according") return true;
  const words = group ? tree.tokens.slice(group.first, group.last + 1) : [];
  return words.some(({ features: { VerbForm: form, Number: number } }) => form === "Fin" && number === "Plur");
}

/** « Awa Diallo, présidente du syndicat, et X », « la CGT (premier syndicat) et l'Unsa »: past what commas or brackets enclose. */
function overAside({ tokens }: Tree, end: number): number {
  const closing = tokens[end]?.form === "(" ? ")" : tokens[end]?.form === "," ? "," : undefined;
  if (closing === undefined) return end;
  const at = tokens.findIndex(({ form }, index) => index > end && form === closing);
  const isPlain = at > 0 && !tokens.slice(end, at).some(({ features }) => features.VerbForm === "Fin");
  return isPlain && /^(?:et|ainsi)$/u.test(wordAt(tokens, at + 1)) ? at + 1 : end;
}

/** Head of the phrase joined by « et » or « ainsi que » right behind the one of `head`. */
function joinedTo(tree: Tree, head: number, finder: PartyFinder): number | undefined {
  const { tokens } = tree;
  const end = overAside(tree, (phraseOf(tree, head).at(-1) ?? head) + 1);
  const opening = wordAt(tokens, end);
  const isJoined =
    opening === "et" || (opening === "ainsi" && wordAt(tokens, end + 1) === "que") || opening === "comme";
  if (!isJoined) return undefined;
  for (let index = end + 1; index <= Math.min(tokens.length - 1, end + REACH); index++) {
    const token = tokens[index];
    if (token === undefined || token.features.VerbForm === "Fin" || token.upos.startsWith("ADP")) return undefined;
    const speaks = token.upos === "PROPN" || (token.upos === "NOUN" && isAgentNoun(token.lemma));
    if (speaks && relationOf(token) !== "flat")
      return finder.entityAt(token) || token.upos === "NOUN" ? index : undefined;
  }
  return undefined;
}
