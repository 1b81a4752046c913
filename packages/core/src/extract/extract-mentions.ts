import type { EntityType } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";
import { contains, type Span } from "../model/span.ts";
import { type NameCandidate, type PlacedSentence, placeSentence } from "./mention/candidate.ts";
import { chooseNames, settleTypes } from "./mention/choose-names.ts";
import { cleanName } from "./mention/clean-name.ts";
import { findAcronyms } from "./mention/find-acronyms.ts";
import { findBylineNames } from "./mention/find-byline-names.ts";
import { findCompoundBodies, repeatCompoundBodies } from "./mention/find-compound-bodies.ts";
import { findCuedNames, findShips } from "./mention/find-cued-names.ts";
import { findDescriptions } from "./mention/find-descriptions.ts";
import { findHeadedNames } from "./mention/find-headed-names.ts";
import { findInstitutions } from "./mention/find-institutions.ts";
import { findKnownNames } from "./mention/find-known-names.ts";
import { findPlainBodies } from "./mention/find-plain-bodies.ts";
import { findPronouns } from "./mention/find-pronouns.ts";
import { findTitledNames, opensWithTitle } from "./mention/find-titled-names.ts";
import { findUnseenNames } from "./mention/find-unseen-names.ts";
import { findWorks } from "./mention/find-works.ts";
import { findOfficeFields } from "./mention/office-fields.ts";
import { repeatNames } from "./mention/repeat-names.ts";
import { findRightsCredits } from "./mention/rights-credits.ts";
import { splitTown } from "./mention/split-town.ts";

/** Day on which offices are looked up when the article's own is unknown: that of the base's last entries. */
export const DAY_OF_BASE = "2026-01-31";

/** Words of the text that name or describe somebody or something. */
export interface EntityMention extends Span {
  readonly level: "name" | "nominal" | "pronoun";
  readonly type: EntityType;
  /** Index of the sentence; -1 for a byline or a credit, which the reading leaves out. */
  readonly sentence: number;
  /** Knowledge-base row whose name stands here letter for letter. */
  readonly row?: string | undefined;
  /** For descriptions: the words without determiner. */
  readonly words?: string | undefined;
  /** For descriptions: the lemma of their noun. */
  readonly noun?: string | undefined;
  /** For descriptions and pronouns, where the form shows it. */
  readonly gender?: "m" | "f" | undefined;
}

/** Finds the mentions of the article in order: names first, then descriptions and pronouns that act or speak. */
export function extractMentions(article: Article, reading: Reading, context: StageContext): readonly EntityMention[] {
  const sentences = reading.sentences.map((sentence, index) => placeSentence(sentence, index, article.text));
  const credits = findRightsCredits(article);
  const isHolder = (name: Span & { readonly type: EntityType }) =>
    name.type === "LOC" && credits.some((credit) => contains(credit, name));
  const candidates = [
    ...sentences.flatMap((placed) => namesIn(placed, context)),
    ...repeatCompoundBodies(sentences, context),
    ...findBylineNames(article, context),
  ];
  const seen = chooseNames(candidates.filter((name) => !isHolder(name)));
  const day = article.document.publishedAt?.value.slice(0, 10) ?? DAY_OF_BASE;
  const found = chooseNames([...seen, ...sentences.flatMap((placed) => unseenIn(placed, context, day))]);
  const acronyms = sentences.flatMap((placed) => findAcronyms(placed, found));
  const names = settleTypes(chooseNames([...found, ...acronyms]), article.text);
  const all = [...names, ...repeatNames(sentences, names, article.text, context.french)].sort(
    (left, right) => left.start - right.start,
  );
  const standing = all.filter((name) => !isHolder(name));
  const settled = settleTypes(standing, article.text).map(({ start, end, type, sentence, row }) => ({
    start,
    end,
    type,
    sentence,
    level: "name" as const,
    row: row?.id,
  }));
  const bySentence = Map.groupBy(settled, ({ sentence }) => sentence);
  const actors = sentences.flatMap((placed) => findActors(placed, bySentence.get(placed.index) ?? [], context));
  return [...settled, ...actors].sort((left, right) => left.start - right.start);
}

/** Descriptions and subject pronouns of a sentence, given its names; only persons are looked for. */
function findActors(
  placed: PlacedSentence,
  names: readonly EntityMention[],
  context: StageContext,
): readonly EntityMention[] {
  const persons = names.filter((name) => name.type === "PER");
  const isDemonym = (word: string): boolean => /^\p{Ll}/u.test(word) && context.knowledge.demonym(word) !== undefined;
  const descriptions = findDescriptions(placed, persons, isDemonym).map((found) => ({
    ...found,
    level: "nominal" as const,
    type: "PER" as const,
  }));
  const pronouns = findPronouns(placed).map((found) => ({ ...found, level: "pronoun" as const, type: "PER" as const }));
  return [...descriptions, ...pronouns];
}

/** What the finders see in a sentence, but for what only names the field of an office. */
function namesIn(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const fields = findOfficeFields(placed.sentence.tokens, context);
  const isField = (name: NameCandidate): boolean => fields.some((field) => contains(field, name));
  const { tokens } = placed.sentence;
  return candidatesIn(placed, context).filter((name) => !isField(name) && !opensWithTitle(tokens, name, context));
}

function unseenIn(placed: PlacedSentence, context: StageContext, day: string): readonly NameCandidate[] {
  return findUnseenNames(placed, context, day).filter((name) => !opensWithTitle(placed.sentence.tokens, name, context));
}

function candidatesIn(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  return [
    ...findInstitutions(placed, context),
    ...findPlainBodies(placed, context),
    ...findCompoundBodies(placed, context),
    ...findHeadedNames(placed, context),
    ...findWorks(placed),
    ...findKnownNames(placed, context),
    ...findTitledNames(placed, context),
    ...findCuedNames(placed, context),
    ...findShips(placed),
    ...placed.sentence.names
      .flatMap((name) => splitTown(name, placed, context))
      .flatMap((name) => cleanName(name, placed, context) ?? []),
  ];
}
