import type { Span } from "../../model/span.ts";
import { type Tree, wordAt } from "../clause/tree.ts";
import type { PartyFinder } from "../parties.ts";
import type { Cue } from "./cue/cue.ts";

/** Nouns of what carries words, with the text kept: « dans un communiqué », « lors d'une conférence de presse ». */
const CARRIERS = new Set(
  "communiqué entretien interview entrevue message tweet discours conférence allocution publication lettre vidéo tribune réseau interpellation presse télévision radio chaîne émission journaliste courriel post billet blog livre déclaration podcast quotidien hebdomadaire magazine journal agence antenne micro compte site page texto mail note dépêche reporter correspondant confrère plateau matinale audience barre mégaphone".split(
    " ",
  ),
);
/** Whether a noun, as lemma, names what carries words: a statement, an interview, a network. */
export function isCarrier(lemma: string): boolean {
  return CARRIERS.has(lemma.toLowerCase());
}

/** Carriers that are told in two or three words: « conférence de presse », « point de presse ». */
const OF_PRESS = /^(?:presse|télévision|radio)$/u;
const PREPOSITIONS = /^(?:à|au|aux|sur|dans|auprès|lors|devant|via|par|chez|depuis)$/u;
/** Words between the preposition and the carrier: « au cours d'une », « au micro de la chaîne ». */
const REACH = 6;

interface Surroundings {
  readonly cue: Cue | undefined;
  readonly text: string;
  readonly finder: PartyFinder;
  /** Whether a span stands outside of the words quoted. */
  readonly outside: (span: Span) => boolean;
}

/** The relay beside a cue: a medium, a network, a press conference; null when none is named. Behind the cue comes first. */
export function findChannel(tree: Tree, around: Surroundings): string | null {
  const { tokens } = tree;
  const cue = around.cue?.first ?? 0;
  return carrierIn(tree, cue, tokens.length, around) ?? carrierIn(tree, 0, cue, around) ?? null;
}

function carrierIn(tree: Tree, from: number, to: number, around: Surroundings): string | undefined {
  for (let index = from; index < to; index++) {
    const token = tree.tokens[index];
    if (token === undefined || !PREPOSITIONS.test(token.lower) || !around.outside(token)) continue;
    const found = carrierAfter(tree, index + 1, around);
    if (found) return found;
  }
  return undefined;
}

function carrierAfter(tree: Tree, from: number, { text, finder }: Surroundings): string | undefined {
  const { tokens } = tree;
  for (let index = from; index < Math.min(tokens.length, from + REACH); index++) {
    const token = tokens[index];
    if (token === undefined || token.upos === "PUNCT" || token.features.VerbForm === "Fin") return undefined;
    const medium = finder.mediumAt(token);
    if (medium) return medium;
    if (token.upos === "PROPN") return undefined;
    if (isCarrier(token.lemma) || isPressBriefing(tree, index))
      return mediumBehind(tree, index, finder) ?? wholeCarrier(tree, index, text);
    if (token.upos === "NOUN" && !/^(?:cours|issue|occasion|micro|terme|fin|marge|sortie)$/u.test(token.lemma))
      return undefined;
  }
  return undefined;
}

/** « à la chaîne France 24 », « au quotidien Le Monde »: the name right behind the carrier. */
function mediumBehind(tree: Tree, carrier: number, finder: PartyFinder): string | undefined {
  for (const token of tree.tokens.slice(carrier + 1, carrier + 4)) {
    const medium = finder.mediumAt(token);
    if (medium) return medium;
    if (token.upos === "PUNCT" || token.upos === "VERB") return undefined;
  }
  return undefined;
}

/** « point de presse », « conférence de presse »: the first word alone carries nothing. */
function isPressBriefing(tree: Tree, index: number): boolean {
  return wordAt(tree.tokens, index) === "point" && wordAt(tree.tokens, index + 2) === "presse";
}

function wholeCarrier(tree: Tree, index: number, text: string): string {
  const [first, last] = [tree.tokens[index], tree.tokens[index + 2]];
  if (first === undefined) return "";
  const whole = wordAt(tree.tokens, index + 1) === "de" && last && OF_PRESS.test(last.lemma);
  return text.slice(first.start, whole ? last.end : first.end);
}
