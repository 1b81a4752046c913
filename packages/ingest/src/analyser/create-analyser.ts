import { createHash } from "node:crypto";
import { analyseArticle, compareArticles, type OutletAdapter, type ParsedPage, parsePage } from "@recoupe/core";
import { tagToConllu } from "@recoupe/core/language";
import type { Analysis, ArticleInput, ComparedDocument, Comparison } from "@recoupe/core/model";
import { createStageContext } from "./stage-context.ts";

/** Counts up with every change of a stage after which stored articles should be read again. */
const STAGES_VERSION = 5;

/** The core with its data loaded: what needs no database. */
export interface Analyser {
  /** Of the stages, the shipped weights and the descriptions of outlets that are followed; kept with every stored analysis. */
  readonly version: string;
  analyse(input: ArticleInput): Analysis;
  compare(documents: readonly ComparedDocument[]): Comparison;
  /** The page taken apart, without reading its French; `outlets` replaces the shipped descriptions of outlets. */
  parse(input: ArticleInput, outlets?: readonly OutletAdapter[]): ParsedPage;
  /** Raw text, a paragraph a line, as CoNLL-U. */
  tag(text: string): string;
}

/** Every call gets a trace of its own. `outlets`: descriptions of outlets to follow instead of the shipped ones. */
export function createAnalyser(outlets?: readonly OutletAdapter[]): Analyser {
  const parsing = outlets ? { outlets } : {};
  return {
    get version() {
      const version = `${STAGES_VERSION}.${createStageContext().french.version}`;
      return outlets ? `${version}.${fingerprint(outlets)}` : version;
    },
    analyse: (input) => analyseArticle(input, createStageContext(), parsing),
    compare: (documents) => compareArticles(documents, createStageContext()),
    parse: (input, outlets) => parsePage(input, outlets ? { outlets } : {}),
    tag: (text) => tagToConllu(text, createStageContext()),
  };
}

/** Other descriptions make other readings: articles read by the earlier ones are found by `recoupe reanalyse`. */
function fingerprint(outlets: readonly OutletAdapter[]): string {
  return createHash("sha256").update(JSON.stringify(outlets)).digest("hex").slice(0, 8);
}
