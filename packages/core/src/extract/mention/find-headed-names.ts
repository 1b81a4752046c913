import type { EntityType } from "../../model/analysis.ts";
import type { StageContext } from "../../model/context.ts";
import { foundAt } from "../../model/found-at.ts";
import type { Token } from "../../model/reading.ts";
import { type NameCandidate, type PlacedSentence, startsUpper, wordsBetween } from "./candidate.ts";
import {
  DIRECT_OCCASIONS,
  DOUBTFUL_HEADS,
  OCCASION_HEADS,
  PLACE_HEADS,
  PLACED_OCCASIONS,
  TOWN_BOUND_HEADS,
} from "./place-words.ts";

/** Longest run of words behind a head. Guessed: « place de la Résistance du 8-Mai-1945 » has eight. */
const LONGEST_REACH = 8;

/** Places, competitions, laws and agreements whose name opens with a common noun: the whole is the name (guide, 1.1). */
export function findHeadedNames(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  if (placed.isShouted) return [];
  return foundAt(tokens, (_, head) => {
    const found = headedAt(placed, head, context);
    if (!found) return undefined;
    const isGrand = /^(?:Grand|Grande|Petit|Petite|Haut|Haute)$/.test(tokens[head - 1]?.form ?? "");
    const { start } = tokens[isGrand ? head - 1 : head]!;
    return {
      start,
      end: tokens[found.last]!.end,
      type: found.type,
      sentence: placed.index,
      source: "institution" as const,
    };
  });
}

interface Headed {
  readonly last: number;
  readonly type: EntityType;
}

function headedAt(placed: PlacedSentence, head: number, context: StageContext): Headed | undefined {
  const { tokens } = placed.sentence;
  const word = tokens[head]!.lower;
  const type = PLACE_HEADS.has(word) ? "LOC" : OCCASION_HEADS.has(word) ? "MISC" : undefined;
  if (!type || isVerbal(tokens[head]!)) return undefined;
  // « dix mois de prison »: a measure, no building.
  if (word === "prison" && tokens[head - 1]?.form === "de") return undefined;
  const dated = type === "MISC" ? endOfDatedText(tokens, head) : undefined;
  if (dated !== undefined) return { last: dated, type: "MISC" };
  const first = afterAdjectives(tokens, head);
  const link = linkAt(tokens, first);
  const run = endOfCapitals(tokens, first + link);
  if (run === undefined) return undefined;
  const last = type === "MISC" && startsUpper(tokens[head]!.form) ? withComplement(tokens, run) : run;
  const name = wordsBetween(placed, first + link, last);
  const accepts = type === "LOC" ? isPlaceName : isOccasionName;
  return accepts({ tokens, head, word, hasLink: link > 0, name, context }) ? { last, type } : undefined;
}

/** Texts that are called by their year or number: « accords de 1968 », « décret 54 », « Convention … sur le trafic des ivoires de 1974 ». */
const TEXTS = /^(?:loi|accords|traité|pacte|protocole|convention|charte|résolution|décret|ordonnance)$/;

/** Most words between a text in a capital and its year: « Convention des États riverains sur la pêche en eaux profondes de 1974 » has eleven. */
const REACH_OF_YEAR = 12;

/** The last token of a text that is called by its year or number; undefined when it is not. */
function endOfDatedText(tokens: readonly Token[], head: number): number | undefined {
  const { form, lower } = tokens[head]!;
  if (!TEXTS.test(lower)) return undefined;
  if (/^\d{2,4}(?:[-/.]\d+)?$/.test(tokens[head + 1]?.form ?? "")) return head + 1;
  const isCapital = startsUpper(form) && head > 0;
  for (let at = head + 1; at <= head + (isCapital ? REACH_OF_YEAR : 1); at++) {
    const token = tokens[at];
    if (!token || !(startsUpper(token.form) || /^(?:ADJ|NOUN|ADP|ADP_DET|DET)$/.test(token.upos))) return undefined;
    if (token.form === "de" && /^(?:1[5-9]|20)\d\d$/.test(tokens[at + 1]?.form ?? "")) return at + 1;
  }
  return undefined;
}

interface Judged {
  readonly tokens: readonly Token[];
  readonly head: number;
  readonly word: string;
  readonly hasLink: boolean;
  readonly name: string;
  readonly context: StageContext;
}

function isPlaceName({ tokens, head, word, hasLink, name, context }: Judged): boolean {
  const isCapital = startsUpper(tokens[head]!.form) && head > 0;
  // « l'aéroport de Tunis-Carthage » is called by its town, too.
  const ownWords = /^aéro/.test(word) && hasLink ? [name, name.split("-")[0]!] : [name];
  const rows = ownWords.flatMap((words) => context.knowledge.findExact(words));
  // « la place de la France dans le monde » is no square.
  if (DOUBTFUL_HEADS.has(word) && hasLink && !isCapital && rows.length > 0 && !isLocated(tokens, head)) return false;
  const isPerson = rows.some((row) => row.type === "PER") && hasLink;
  if (isPerson || rows.some((row) => row.kind === "country" && hasLink && TOWN_BOUND_HEADS.has(word))) return false;
  // « le camp militaire de Fatola »: what kind of building it is tells of it, and the town is the name.
  if (hasLink && TOWN_BOUND_HEADS.has(word) && !isCapital && hasPlainAdjective(tokens[head + 1])) return false;
  return !(hasLink && TOWN_BOUND_HEADS.has(word) && rows.some((row) => row.type === "LOC"));
}

/** « militaire », « principal »; an airport or a circuit bears « international » in its name. */
const hasPlainAdjective = (token: Token | undefined): boolean =>
  token?.upos === "ADJ" && !startsUpper(token.form) && !/^international/.test(token.form);

/** « sur la place », « du camp », « au parc »: where something is. */
const isLocated = (tokens: readonly Token[], head: number): boolean => {
  const before = tokens
    .slice(Math.max(0, head - 2), head)
    .map(({ lower }) => lower)
    .join(" ");
  return /(?:^| )(?:du|au|des|aux|(?:sur|dans|de|à|vers) (?:la|le|l['’]))$/.test(before);
};

function isOccasionName({ tokens, head, word, hasLink, name, context }: Judged): boolean {
  const isCapital = startsUpper(tokens[head]!.form) && head > 0;
  if (PLACED_OCCASIONS.has(word)) {
    const rows = context.knowledge.findExact(name);
    return hasLink && rows.some((row) => row.type === "LOC" && row.kind !== "country" && row.kind !== "region");
  }
  if (hasLink) return isCapital;
  return DIRECT_OCCASIONS.has(word) && !/^(?:A|I|À)$/.test(name);
}

const isVerbal = (token: Token): boolean => token.upos === "VERB" || token.upos === "AUX" || token.upos === "ADV";

/** « aéroport international Modibo-Keïta »: adjectives in small letters belong to the name. */
function afterAdjectives(tokens: readonly Token[], head: number): number {
  let next = head + 1;
  while (tokens[next]?.upos === "ADJ" && !startsUpper(tokens[next]!.form) && next - head < 3) next++;
  return next;
}

/** Tokens of « de », « de la », « du », « d' » at a place. */
function linkAt(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? "";
  if (/^d[ue]s$|^du$/.test(word)) return 1;
  if (!/^(?:de|d['’])$/.test(word)) return 0;
  return /^(?:la|l['’]|les)$/.test(tokens[at + 1]?.form ?? "") ? 2 : 1;
}

/** Last token of the run of capital words and years that opens at a place; undefined when none does. */
function endOfCapitals(tokens: readonly Token[], first: number): number | undefined {
  if (!startsUpper(tokens[first]?.form ?? "") && !/^\d{1,2}-\p{Lu}/u.test(tokens[first]?.form ?? "")) return undefined;
  let last = first;
  while (last - first < LONGEST_REACH && isNamePart(tokens[last + 1])) last++;
  return last;
}

/** « Prix de la Semaine de la Critique »: a capital head takes one more complement in capitals. */
function withComplement(tokens: readonly Token[], last: number): number {
  const link = linkAt(tokens, last + 1);
  return (link > 1 && endOfCapitals(tokens, last + 1 + link)) || last;
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && (startsUpper(token.form) || /^\d{4}$/.test(token.form));
