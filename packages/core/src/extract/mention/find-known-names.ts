import type { StageContext } from "../../model/context.ts";
import type { KnowledgeRow } from "../../model/knowledge.ts";
import type { Token } from "../../model/reading.ts";
import { isShouted, type NameCandidate, type PlacedSentence, startsUpper, wordsBetween } from "./candidate.ts";

/** Longest name of the base that is looked for, in tokens: « Communauté économique des États de l'Afrique de l'Ouest ». */
const LONGEST_KNOWN = 9;

/** Kinds whose names are rare as other words: found even where the tagger sees nothing. */
const TRUSTED_KINDS: ReadonlySet<string> = new Set(
  `country capital region water body seat agency medium armed-group network war weapon treaty prize competition company
  club institution movement disease party`.split(/\s+/),
);

/** Names of the knowledge base that stand in the sentence letter for letter, the longest at each place. */
export function findKnownNames(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  if (isShouted(wordsBetween(placed, 0, tokens.length - 1))) return [];
  const found: NameCandidate[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const match = longestFrom(placed, first, context);
    if (!match) continue;
    found.push({
      start: tokens[first]!.start,
      end: tokens[match.last]!.end,
      type: match.row.type,
      sentence: placed.index,
      source: "knowledge",
      row: match.row,
    });
    first = match.last;
  }
  return found;
}

interface KnownMatch {
  readonly last: number;
  readonly row: KnowledgeRow;
}

function longestFrom(placed: PlacedSentence, first: number, context: StageContext): KnownMatch | undefined {
  const { tokens } = placed.sentence;
  if (!/[\p{L}\d]/u.test(tokens[first]!.form)) return undefined;
  const longest = Math.min(tokens.length, first + LONGEST_KNOWN) - 1;
  for (let last = longest; last >= first; last--) {
    if (!couldEndName(tokens, first, last)) continue;
    const row = knownRow(placed, first, last, context);
    if (row) return { last, row };
  }
  return undefined;
}

/** A name holds a capital; one that starts small (« mer Noire ») holds it further on, and ends on a word. */
function couldEndName(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/[\p{L}\d+]$/u.test(tokens[last]!.form) || /^(?:ADP|ADP_DET|DET|CCONJ)$/.test(tokens[last]!.upos)) return false;
  for (let index = first; index <= last; index++) if (startsUpper(tokens[index]!.form)) return true;
  return /\d/.test(tokens[first]!.form) && first === last;
}

function knownRow(
  placed: PlacedSentence,
  first: number,
  last: number,
  context: StageContext,
): KnowledgeRow | undefined {
  const words = wordsBetween(placed, first, last);
  const plain = plainMarks(words);
  const rows = context.knowledge.findExact(words).filter((row) => isWritten(row, plain));
  return rows.find((row) => isAcceptable(row, placed, first, last, context));
}

const plainMarks = (words: string): string => words.replaceAll("’", "'").replace(/[‐‑]/g, "-").replace(/\s+/g, " ");

/** Letter for letter, but for a capital at the start: « Mer Noire » and « mer Noire ». */
function isWritten(row: KnowledgeRow, words: string): boolean {
  return [row.name, ...row.aliases].some((name) => {
    const own = plainMarks(name);
    return own === words || own.slice(1) === words.slice(1);
  });
}

function isAcceptable(
  row: KnowledgeRow,
  placed: PlacedSentence,
  first: number,
  last: number,
  context: StageContext,
): boolean {
  const { tokens } = placed.sentence;
  if (last > first) {
    if (row.kind === "town" || row.kind === "division" || row.kind === "party") return isWholeName(tokens, first, last);
    return row.kind !== "competition" || isWholeName(tokens, first, last);
  }
  const form = tokens[first]!.form;
  if (!TRUSTED_KINDS.has(row.kind)) return false;
  if (!startsUpper(form) && !/\d/.test(form)) return false;
  // « X » in « M. X » or « Xe siècle » is no network.
  if (form.length === 1) return isAfterPreposition(tokens, first);
  if (/^[\p{Lu}\d+-]{2,}$/u.test(form)) return !isPartOfLongerName(tokens, first);
  return !isCommonWord(tokens, first, context) && !isPartOfLongerName(tokens, first);
}

const isWholeName = (tokens: readonly Token[], first: number, last: number): boolean =>
  !isPartOfLongerName(tokens, first) && !isPartOfLongerName(tokens, last);

const isAfterPreposition = (tokens: readonly Token[], index: number): boolean =>
  /^(?:sur|via|réseau|social|de|compte|message|plateforme)$/i.test(tokens[index - 1]?.form ?? "") &&
  !/^(?:\.|-|'|\d)/.test(tokens[index + 1]?.form ?? "");

/** Beside another capital word of unknown kind the match may be a piece: « Marianne » in « Marianne Dupont ». */
function isPartOfLongerName(tokens: readonly Token[], index: number): boolean {
  const isProper = (token: Token | undefined): boolean =>
    token !== undefined && token.upos === "PROPN" && startsUpper(token.form) && !/^[\p{Lu}\d]{2,}$/u.test(token.form);
  const before = tokens[index - 1];
  const beforeIsStart = index - 1 === 0;
  return isProper(tokens[index + 1]) || (isProper(before) && !beforeIsStart);
}

/** « Orange », « Le Temps », « Renaissance »: a word of the dictionary counts only where its capital cannot be the sentence's. */
function isCommonWord(tokens: readonly Token[], index: number, context: StageContext): boolean {
  const lower = tokens[index]!.form.toLowerCase();
  if (!context.french.lexicon.knows(lower)) return false;
  const before = tokens[index - 1]?.form;
  return before === undefined || /^[«"“(:—–-]$/.test(before) || tokens[index]!.upos !== "PROPN";
}
