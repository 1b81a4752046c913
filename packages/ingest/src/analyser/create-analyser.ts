import { analyseArticle, compareArticles, type OutletAdapter, type ParsedPage, parsePage } from "@recoupe/core";
import { tagToConllu } from "@recoupe/core/language";
import type { Analysis, ArticleInput, ComparedDocument, Comparison } from "@recoupe/core/model";
import { createStageContext } from "./stage-context.ts";

/** Counts up with every change of a stage after which stored articles should be read again. */
const STAGES_VERSION = 2;

/** The core with its data loaded: what needs no database. */
export interface Analyser {
  /** Of the stages and of the shipped weights; kept with every stored analysis. */
  readonly version: string;
  analyse(input: ArticleInput): Analysis;
  compare(documents: readonly ComparedDocument[]): Comparison;
  /** The page taken apart, without reading its French; `outlets` replaces the shipped descriptions of outlets. */
  parse(input: ArticleInput, outlets?: readonly OutletAdapter[]): ParsedPage;
  /** Raw text, a paragraph a line, as CoNLL-U. */
  tag(text: string): string;
}

/** Every call gets a trace of its own. */
export function createAnalyser(): Analyser {
  return {
    get version() {
      return `${STAGES_VERSION}.${createStageContext().french.version}`;
    },
    analyse: (input) => analyseArticle(input, createStageContext()),
    compare: (documents) => compareArticles(documents, createStageContext()),
    parse: (input, outlets) => parsePage(input, outlets ? { outlets } : {}),
    tag: (text) => tagToConllu(text, createStageContext()),
  };
}
