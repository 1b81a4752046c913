import { findKnowledgeContradictions } from "./cluster/against-knowledge.ts";
import { describeEvents } from "./cluster/describe-events.ts";
import { withEpisodes } from "./cluster/episodes/episodes-of-stories.ts";
import { findAttributions } from "./cluster/find-attributions.ts";
import { findContradictions } from "./cluster/find-contradictions.ts";
import { findNearDuplicates } from "./cluster/find-near-duplicates.ts";
import { findOrigins } from "./cluster/find-origins.ts";
import { groupMatters, groupStories } from "./cluster/group-stories.ts";
import { inferDates } from "./cluster/infer-dates.ts";
import { joinEntities } from "./cluster/join-entities.ts";
import { joinUtterances } from "./cluster/join-utterances.ts";
import { mergeEvents } from "./cluster/merge-events.ts";
import { RelationIndex } from "./cluster/relation-index.ts";
import { type Judgements, NO_JUDGEMENTS } from "./cluster/settle/judgements.ts";
import { extractClaims } from "./extract/extract-claims.ts";
import { extractEvents } from "./extract/extract-events.ts";
import { extractMentions } from "./extract/extract-mentions.ts";
import { extractQuotes } from "./extract/extract-quotes.ts";
import { extractTimes } from "./extract/extract-times.ts";
import { findCorruption } from "./extract/find-corruption.ts";
import { judgeTranslation } from "./extract/judge-translation.ts";
import { PartyFinder } from "./extract/parties.ts";
import { readFrench } from "./language/read-french.ts";
import type { Analysis } from "./model/analysis.ts";
import type { ArticleInput } from "./model/article.ts";
import type { ComparedDocument, Comparison } from "./model/comparison.ts";
import type { StageContext } from "./model/context.ts";
import { type ParseSettings, parseArticle } from "./parse/parse-article.ts";
import { checkKnowledge } from "./resolve/check-knowledge.ts";
import { resolveEntities } from "./resolve/resolve-entities.ts";

/**
 * Reads one article: what it says, who says it, and the sentence that shows it.
 * Never throws on bad prose; same input and context give the same analysis.
 */
export function analyseArticle(input: ArticleInput, context: StageContext, parsing: ParseSettings = {}): Analysis {
  const article = parseArticle(input, context, parsing);
  const reading = readFrench(article, context);
  // Corruption comes before everything that believes the text: what is broken here feeds no quotation and no event unmarked.
  const issues = [...article.issues, ...findCorruption(article, reading, context)];
  const mentions = extractMentions(article, reading, context);
  const entities = resolveEntities(article, reading, mentions, context);
  const times = extractTimes(article, reading, context);
  const known = { article, reading, issues, entities, times, finder: new PartyFinder({ article, entities }, context) };
  const quotes = extractQuotes(known, context);
  // Events know the quotations: a speaker is who an event is attributed to.
  const events = extractEvents({ ...known, quotes }, context);
  const claims = extractClaims({ ...known, quotes, events }, context);
  return {
    schemaVersion: 1,
    text: article.text,
    document: { ...article.document, ...judgeTranslation(article, reading, issues) },
    blocks: [...article.blocks],
    // What only the knowledge base contradicts is shown beside the rest; it does not make the words unreadable.
    issues: [...issues, ...checkKnowledge(article, reading, entities, context)],
    entities: [...entities],
    quotes: [...quotes],
    events: [...events],
    claims: [...claims],
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    trace: context.trace.entries,
  };
}

/**
 * Puts articles side by side: copies, one event told by many, contradictions, stories.
 * The order of the documents changes nothing. `judgements` are what people decided; they always win.
 */
export function compareArticles(
  documents: readonly ComparedDocument[],
  context: StageContext,
  judgements: Judgements = NO_JUDGEMENTS,
): Comparison {
  const index = new RelationIndex(context);
  for (const document of documents) index.add(document);
  const relations = index.relations(judgements);
  const nearDuplicates = findNearDuplicates(relations);
  const matters = groupMatters(relations);
  const origins = findOrigins(relations, nearDuplicates, matters);
  const events = mergeEvents(relations);
  return {
    schemaVersion: 1,
    documents: [...documents],
    stories: [...withEpisodes(groupStories(relations, matters), { documents, events, nearDuplicates })],
    entities: [...joinEntities(relations)],
    events: [...describeEvents(relations, events, origins)],
    utterances: [...joinUtterances(relations)],
    nearDuplicates: [...nearDuplicates],
    origins: [...origins],
    inferredDates: [...inferDates(relations, events)],
    // Whether two tellings clash is asked only of what was found to be one event or one proposition.
    contradictions: [...findContradictions(relations, events), ...findAttributions(relations)],
    knowledgeContradictions: [...findKnowledgeContradictions(documents, origins)],
  };
}
