import type { StageContext } from "../../model/context.ts";
import type { KnowledgeRow } from "../../model/knowledge.ts";
import { onceFor } from "../../model/once-for.ts";
import type { Token } from "../../model/reading.ts";
import { remembering } from "../../model/remember.ts";
import { type NameCandidate, type PlacedSentence, startsUpper, wordsBetween } from "./candidate.ts";
import { isFieldBefore } from "./find-titled-names.ts";
import { knownInSmallLetters } from "./known-in-small-letters.ts";
import { PossibleNames } from "./possible-names.ts";
import { TITLE_WORDS } from "./role-words.ts";
import { isVenue } from "./venues.ts";
import { isInCapitals, isWritten, plainMarks } from "./written-names.ts";

/** Longest name of the base that is looked for, in tokens: « Communauté économique des États de l'Afrique de l'Ouest ». */
const LONGEST_KNOWN = 9;

/** Kinds whose names are rare as other words: found even where the tagger sees nothing. */
const TRUSTED_KINDS: ReadonlySet<string> = new Set(
  `country capital region water body seat agency medium armed-group network war weapon treaty prize competition company
  club institution movement disease party index site`.split(/\s+/),
);

/** Kinds that stand right before the name of who speaks for or to them: « à RFI Nathaniel Raymond ». */
const SPOKEN_KINDS: ReadonlySet<string> = new Set(["agency", "medium", "body", "party", "network"]);

/** Places so often named that the tagger's word is enough where a sentence opens with them: « Gaza : … ». */
const BIG_PLACES: ReadonlySet<string> = new Set(["country", "capital", "region"]);

/** Names of the knowledge base that stand in the sentence letter for letter, the longest at each place. */
export function findKnownNames(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  if (placed.isShouted) return [];
  const found: NameCandidate[] = [...placeOfRubric(placed, context)];
  const capitals = nextCapitals(tokens);
  const searched = { ...placed, possible: new PossibleNames(placed, context.knowledge) };
  for (let first = 0; first < tokens.length; first++) {
    const match = longestFrom(searched, first, capitals[first]!, context);
    if (!match) continue;
    // « pape Léon XIV »: the base knows the title too, which is no part of the name (guide, 1.2).
    const isTitled = match.row.type === "PER" && first < match.last && TITLE_WORDS.has(tokens[first]!.lower);
    found.push({
      start: tokens[isTitled ? first + 1 : first]!.start,
      end: tokens[match.last]!.start + nameForm(tokens[match.last]!.form).length,
      type: match.row.kind === "seat" && isVenue(tokens, first, match.last) ? "LOC" : match.row.type,
      sentence: placed.index,
      source: "knowledge",
      row: match.row,
    });
    first = match.last;
  }
  return found;
}

/** « Haïti-Criminalité : … », « Guinée/Dialogue : … »: the country before the subject, as many African and Haitian titles open. */
function placeOfRubric(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const [token] = placed.sentence.tokens;
  const towns = (token?.form ?? "")
    .split("/")
    .filter((town) => context.knowledge.findExact(town).some(({ type }) => type === "LOC"));
  if (token && towns.length > 1)
    return towns.map((town) => {
      const start = token.start + token.form.indexOf(town);
      return { start, end: start + town.length, type: "LOC", sentence: placed.index, source: "knowledge" };
    });
  const [place, subject] = /^(\p{Lu}[\p{L} ]+)[-/](\p{Lu}\p{L}+)$/u.exec(token?.form ?? "")?.slice(1) ?? [];
  if (!token || !place || !subject || !context.french.lexicon.knows(subject.toLowerCase())) return [];
  const row = context.knowledge.findExact(place).find(({ kind }) => BIG_PLACES.has(kind));
  const end = token.start + place.length;
  return row ? [{ start: token.start, end, type: "LOC", sentence: placed.index, source: "knowledge", row }] : [];
}

interface SearchedSentence extends PlacedSentence {
  readonly possible: PossibleNames;
}

interface KnownMatch {
  readonly last: number;
  readonly row: KnowledgeRow;
}

/** Where the next word with a capital stands, from each word on; past the end when none follows. */
function nextCapitals(tokens: readonly Token[]): readonly number[] {
  const next = new Array<number>(tokens.length);
  for (let index = tokens.length - 1; index >= 0; index--)
    next[index] = shapeOf(tokens[index]!.form).hasCapital ? index : (next[index + 1] ?? tokens.length);
  return next;
}

/** A name holds a capital; one that starts small (« mer Noire ») holds it further on. */
function longestFrom(
  placed: SearchedSentence,
  first: number,
  capital: number,
  context: StageContext,
): KnownMatch | undefined {
  const { tokens } = placed.sentence;
  const longest = Math.min(tokens.length, first + LONGEST_KNOWN) - 1;
  const { isWord, hasDigit } = shapeOf(tokens[first]!.form);
  if (!isWord) return undefined;
  const shortest = hasDigit ? first : capital;
  const small = capital > first ? knownInSmallLetters(tokens, first, context) : undefined;
  if (small) return { last: first, row: small };
  if (shortest > longest) return undefined;
  const couldEnd = nameEnds(tokens);
  for (let last = longest; last >= shortest; last--) {
    if ((last < capital && last > first) || !couldEnd[last]) continue;
    const row = knownRow(placed, first, last, context);
    if (row) return { last, row };
  }
  return undefined;
}

/** « sur X. » at the end of a sentence: the tokeniser takes a letter with its full stop for an initial. */
const nameForm = (form: string): string => (/^\p{Lu}\.$/u.test(form) ? form.slice(0, 1) : form);

/** What the letters of a word say of its part in a name: every word is asked. */
const shapeOf = remembering((form) => ({
  hasCapital: /\p{Lu}/u.test(form),
  hasDigit: /\d/.test(form),
  isWord: /[\p{L}\d]/u.test(form),
  mayEnd: /[\p{L}\d+]$/u.test(nameForm(form)),
}));

/** A name ends on a word. */
function couldEndName({ form, upos }: Token): boolean {
  return shapeOf(form).mayEnd && !NO_ENDS.has(upos);
}

const NO_ENDS: ReadonlySet<string> = new Set(["ADP", "ADP_DET", "DET", "CCONJ"]);

/** Which words a name could end on: each is asked from several before it. */
const nameEnds = onceFor((tokens: readonly Token[]) => tokens.map(couldEndName));

function knownRow(
  placed: SearchedSentence,
  first: number,
  last: number,
  context: StageContext,
): KnowledgeRow | undefined {
  return (
    acceptableRow(placed, first, last, context) ??
    mediumBehindArticle(placed, first, last, context) ??
    (first === last ? bodyInSmallLetters(placed.sentence.tokens, first, context) : undefined)
  );
}

function acceptableRow(
  placed: SearchedSentence,
  first: number,
  last: number,
  context: StageContext,
): KnowledgeRow | undefined {
  if (last > first && !placed.possible.mayKnow(first, last)) return undefined;
  const words = withoutGenitive(placed, first, last);
  const rows = context.knowledge.findExact(words).filter((row) => isWritten(row, plainMarks(words)));
  return rows.find((row) => isAcceptable(row, placed, first, last, context));
}

/** « les sanctions de l'Onu », « l'Ocde »: many print an acronym that is read as a word with one capital. */
function bodyInSmallLetters(tokens: readonly Token[], index: number, context: StageContext): KnowledgeRow | undefined {
  const { form, lower } = tokens[index]!;
  if (!/^\p{Lu}\p{Ll}{2,7}$/u.test(form) || !/^(?:le|la|l'|l’|du|au)$/i.test(tokens[index - 1]?.form ?? ""))
    return undefined;
  if (context.french.lexicon.knows(lower)) return undefined;
  const short = form.toUpperCase();
  return context.knowledge.findExact(short).find((row) => row.type === "ORG" && isWritten(row, short));
}

const ARTICLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    le: "Le",
    la: "La",
    "l'": "L'",
    "l’": "L'",
    les: "Les",
    du: "Le",
    au: "Le",
    des: "Les",
    aux: "Les",
  }),
);

/** « selon le Parisien », « au Figaro »: a newspaper whose article is written small or drawn into the preposition. */
function mediumBehindArticle(
  placed: PlacedSentence,
  first: number,
  last: number,
  context: StageContext,
): KnowledgeRow | undefined {
  const { tokens } = placed.sentence;
  const article = ARTICLES.get(tokens[first - 1]?.lower ?? "");
  if (!article || !startsUpper(tokens[first]!.form) || isProper(tokens[last + 1])) return undefined;
  // « le Parisien » is an inhabitant, « la Croix » a village, unless somebody reads or speaks to it.
  const isRead = /^(?:selon|à|dans|par|au|du|avec|écrit|rapporte|révèle|via)$/i.test(
    tokens[/^(?:au|du)$/i.test(tokens[first - 1]!.form) ? first - 1 : first - 2]?.form ?? "",
  );
  if (!isRead) return undefined;
  const words = `${article}${article.endsWith("'") ? "" : " "}${wordsBetween(placed, first, last)}`;
  return context.knowledge.findExact(words).find((row) => row.kind === "medium" && isWritten(row, plainMarks(words)));
}

/** « BBCS Jane Miller » is what a machine made of « BBC's »: an s behind capitals before a name is no part of them. */
function withoutGenitive(placed: PlacedSentence, first: number, last: number): string {
  const written = wordsBetween(placed, first, last);
  const words = /^\p{Lu}\.$/u.test(written) ? written.slice(0, -1) : written;
  const isGenitive = first === last && /^\p{Lu}{2,}[Ss]$/u.test(words) && isProper(placed.sentence.tokens[last + 1]);
  return isGenitive ? words.slice(0, -1) : words;
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
    if (row.type === "PER") return isWholeName(tokens, first, last);
    // « La Croix-Rouge » at the start of a sentence is hardly the hamlet.
    if (row.kind === "town" && first === 0 && /^l(?:a|es?)$/i.test(tokens[0]!.form)) return false;
    // « La Défense civile » is no quarter of Paris: a place with its article takes no adjective behind.
    const isArticled = /^l(?:a|es?)$/i.test(tokens[first]!.form);
    if (
      row.type === "LOC" &&
      isArticled &&
      /^\p{Ll}/u.test(tokens[last + 1]?.form ?? "") &&
      tokens[last + 1]!.upos === "ADJ"
    )
      return false;
    // « le député Les Bâtisseurs Ana Ruiz »
    if (row.kind === "party" && context.french.gazetteer.isGivenName(tokens[last + 1]?.form ?? "")) return true;
    if (row.kind === "town" || row.kind === "division" || row.kind === "party") return isWholeName(tokens, first, last);
    return row.kind !== "competition" || isWholeName(tokens, first, last);
  }
  const form = nameForm(tokens[first]!.form);
  if (row.type === "PER") return row.source !== "factbook" && isNickname(tokens, first, context);
  if (row.kind === "town" && isDateline(tokens, first)) return true;
  if (row.kind === "town") return isTownBehindPreposition(tokens, first, context) || isPressTown(row, tokens, first);
  if (!TRUSTED_KINDS.has(row.kind)) return false;
  if (!startsUpper(form) && !/\d/.test(form) && !/^(?:al|el)-\p{Lu}/u.test(form)) return false;
  // « a dit à Savanepress Awa Sow »
  const isTold = /^(?:agency|medium)$/.test(row.kind) && /^(?:à|au)$/.test(tokens[first - 1]?.form ?? "");
  if (isTold && !context.french.lexicon.knows(tokens[first]!.lower)) return true;
  // « X » in « M. X » or « Xe siècle » is no network.
  if (form.length === 1) return isAfterPreposition(tokens, first);
  if (/^[\p{Lu}\d+-]{2,}$/u.test(form)) return SPOKEN_KINDS.has(row.kind) || !isPartOfLongerName(tokens, first);
  const isSeenAsName = BIG_PLACES.has(row.kind) && tokens[first]!.upos === "PROPN";
  const standsAlone = !isPartOfLongerName(tokens, first) || isFieldBefore(tokens, first, context);
  return (isSeenAsName || !isCommonWord(tokens, first, context)) && standsAlone;
}

/** « MARSEILLE (Reuters) – »: a town in capitals that opens a paragraph. */
const isDateline = (tokens: readonly Token[], index: number): boolean =>
  index === 0 && isInCapitals(tokens[0]!.form) && /^[(,–—-]$/.test(tokens[1]?.form ?? "");

/** A town whose French name is in our own table: a capital inside the sentence is enough. */
const isPressTown = (row: KnowledgeRow, tokens: readonly Token[], index: number): boolean =>
  row.source === "own" &&
  index > 0 &&
  !/^[«"“:(]$/.test(tokens[index - 1]!.form) &&
  startsUpper(tokens[index]!.form) &&
  !isPartOfLongerName(tokens, index);

/** « vers Tawila »: a known town that is no other word, where a place is expected. */
const isTownBehindPreposition = (tokens: readonly Token[], index: number, context: StageContext): boolean =>
  /^(?:à|vers)$/i.test(tokens[index - 1]?.form ?? "") &&
  startsUpper(tokens[index]!.form) &&
  !isPartOfLongerName(tokens, index) &&
  !context.french.lexicon.knows(tokens[index]!.lower);

/** « Hemedti », « Lula »: one word that is no other word, standing alone. */
const isNickname = (tokens: readonly Token[], index: number, context: StageContext): boolean =>
  startsUpper(tokens[index]!.form) &&
  !isPartOfLongerName(tokens, index) &&
  (/^[«"“]$/.test(tokens[index - 1]?.form ?? "") || !context.french.lexicon.knows(tokens[index]!.lower));

const isWholeName = (tokens: readonly Token[], first: number, last: number): boolean =>
  !isProper(tokens[last + 1]) && (!isProper(tokens[first - 1]) || first === 1);

const isAfterPreposition = (tokens: readonly Token[], index: number): boolean =>
  /^(?:sur|via|réseau|social|compte|plateforme|à)$/i.test(tokens[index - 1]?.form ?? "") &&
  !/^(?:-|'|\d)/.test(tokens[index + 1]?.form ?? "");

/** Beside another capital word of unknown kind the match may be a piece: « Marianne » in « Marianne Dupont ». */
const isPartOfLongerName = (tokens: readonly Token[], index: number): boolean =>
  isProper(tokens[index + 1]) || (isProper(tokens[index - 1]) && index > 1);

const isProper = (token: Token | undefined): boolean =>
  token !== undefined && token.upos === "PROPN" && startsUpper(token.form) && !/^[\p{Lu}\d]{2,}$/u.test(token.form);

/** « Orange », « Le Temps », « Renaissance »: a word of the dictionary counts only where its capital cannot be the sentence's. */
function isCommonWord(tokens: readonly Token[], index: number, context: StageContext): boolean {
  const lower = tokens[index]!.lower;
  if (!context.french.lexicon.knows(lower)) return false;
  const before = tokens[index - 1]?.form;
  return before === undefined || /^[«"“(:—–-]$/.test(before);
}
