import { analyseArticle, compareArticles } from "@recoupe/core";
import type { Analysis, ArticleInput, ComparedDocument, Comparison } from "@recoupe/core/model";
import { Trace } from "@recoupe/core/model";
import { loadFrench } from "@recoupe/french";
import { loadKnowledge } from "@recoupe/knowledge";

/** The core with its data loaded: what needs no database. */
export interface Analyser {
  analyse(input: ArticleInput): Analysis;
  compare(documents: readonly ComparedDocument[]): Comparison;
}

/** Loads weights, lexicon and knowledge base once; every call gets a trace of its own. */
export function createAnalyser(): Analyser {
  const french = loadFrench();
  const knowledge = loadKnowledge();
  const context = () => ({ french, knowledge, trace: new Trace() });
  return {
    analyse: (input) => analyseArticle(input, context()),
    compare: (documents) => compareArticles(documents, context()),
  };
}
