import type { Party } from "../model/analysis.ts";
import type { Token } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { isTimeWord } from "./clause/time-nouns.ts";
import { type Tree, wordAt } from "./clause/tree.ts";
import { participantKind } from "./participants.ts";

const NOT_DESCRIBED = new Set(["PRON", "DET", "PUNCT", "SYM"]);
/** A description is cut after this many words. Guessed: long enough for « autorités de la province de Cordoba ». */
const LONGEST_DESCRIPTION = 8;

/** « les pêcheurs, eux », « les rebelles contre Goma », « la police, avec des canons à eau »: what follows is no part of the description. */
function endsDescription(tree: Tree, at: number, head: number): boolean {
  const token = tree.tokens[at];
  if (
    token === undefined ||
    isTimeWord(token.lemma) ||
    token.upos === "PUNCT" ||
    /^[([]/u.test(token.form) ||
    /^[,«“"]$/u.test(wordAt(tree.tokens, at - 1)) ||
    [at, at - 1, at - 2].some((near) => near > head && tree.tokens[near]?.features.VerbForm === "Fin") ||
    token.upos === "SCONJ"
  )
    return true;
  if (!token.upos.startsWith("ADP")) return false;
  const word = wordAt(tree.tokens, at);
  // « expulser les migrants d'ici juin »: a term.
  if (/^(?:ici|là)$/u.test(wordAt(tree.tokens, at + 1))) return true;
  // « un policier de 34 ans »
  if (tree.tokens[at + 1]?.upos === "NUM" && /^ans?$/u.test(wordAt(tree.tokens, at + 2))) return true;
  // « le conseiller à la sécurité » has an office; « les forces à Gao » are somewhere.
  if (word === "en" && /^(?:ligne|chef|exercice|exil)$/u.test(wordAt(tree.tokens, at + 1))) return false;
  if (word === "à" && /^(?:une?|des|\d.*)$/u.test(wordAt(tree.tokens, at + 1))) return true;
  if (/^(?:à|au|aux)$/u.test(word)) {
    // « les forces fidèles au président »: whose they are.
    if (SIDING.test(wordAt(tree.tokens, at - 1))) return false;
    // « une source à la préfecture »
    const lemma = tree.tokens[head]?.lemma ?? "";
    return participantKind(lemma) !== "person" && lemma !== "source";
  }
  return !/^(?:de|d'|du|des)$/u.test(word);
}

const SIDING = /^(?:fidèle|loya(?:l|le|ux)|favorable|hostile|opposée?|acquise?|affiliée?|liée?|apparentée?)s?$/u;

/** The name that the last word kept would cut: « l'Agence internationale de l'énergie » of « atomique ». */
function nameCutBy(tree: Tree, last: Token | undefined): Span | undefined {
  return tree.sentence.names.find((span) => last !== undefined && span.start < last.end && last.end < span.end);
}

const isNounBefore = (tree: Tree, at: number, start: number): boolean => {
  const token = tree.tokens[at];
  return token?.upos === "NOUN" && token.end <= start;
};

/** « nul soldat », « pas un seul soldat » */
const isCounting = (tree: Tree, at: number): boolean => /^(?:nulle?|seule?|moindre)$/u.test(wordAt(tree.tokens, at));

/** « tous deux », « toutes trois », « tous les deux »: those named before, counted. */
export function countsThemAll(tree: Tree, index: number): boolean {
  if (tree.tokens[index]?.upos !== "NUM") return false;
  const before = [wordAt(tree.tokens, index - 1), wordAt(tree.tokens, index - 2)];
  return before.some((word, back) => /^tou(?:te)?s$/u.test(word) && (back === 0 || before[0] === "les"));
}

/** The words of the phrase without determiner, in lower case at the start: « troupes ukrainiennes ». */
export function describe(tree: Tree, index: number, phrase: readonly number[], text: string): Party | undefined {
  if (NOT_DESCRIBED.has(tree.tokens[index]?.upos ?? "") || countsThemAll(tree, index)) return undefined;
  const words = phrase.filter(
    (at) =>
      at >= index ||
      (!["DET", "ADP", "ADP_DET", "NUM", "PUNCT", "CCONJ"].includes(tree.tokens[at]?.upos ?? "") &&
        !isCounting(tree, at)),
  );
  const end = words.findIndex((at) => at > index && endsDescription(tree, at, index));
  const kept = words.slice(0, end < 0 ? LONGEST_DESCRIPTION : Math.min(end, LONGEST_DESCRIPTION));
  while (
    kept.length > 1 &&
    ["ADP", "ADP_DET", "DET", "PUNCT", "CCONJ", "ADV"].includes(tree.tokens[kept.at(-1) ?? 0]?.upos ?? "")
  )
    kept.pop();
  const cut = nameCutBy(tree, tree.tokens[kept.at(-1) ?? index]);
  // « employés d'entretien de la Société de transport… » says enough without whose they are; « directeur de l'Agence… » does not.
  const nouns = cut === undefined ? [] : kept.filter((at) => isNounBefore(tree, at, cut.start));
  if (nouns.length > 1) kept.splice(kept.indexOf(nouns.at(-1) ?? index) + 1);
  const first = tree.tokens[kept[0] ?? index];
  const last = (nouns.length > 1 ? undefined : cut) ?? tree.tokens[kept.at(-1) ?? index];
  if (first === undefined || last === undefined) return undefined;
  const name = text.slice(first.start, last.end).replace(/\s+/gu, " ");
  const isAcronym = /^\p{Lu}{2}/u.test(name);
  return {
    name: first.upos === "PROPN" || isAcronym ? name : name.charAt(0).toLowerCase() + name.slice(1),
    entityId: null,
  };
}
