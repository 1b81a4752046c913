import { analyseArticle, compareArticles, type Judgements, type ParsedPage, parsePage } from "@recoupe/core";
import { tagToConllu } from "@recoupe/core/language";
import type { Analysis, ArticleInput, ComparedDocument, Comparison, StageContext } from "@recoupe/core/model";
import { Trace } from "@recoupe/core/model";
import { loadFrench } from "@recoupe/french";
import { loadKnowledge } from "@recoupe/knowledge";

/** Counts up with every change of a stage after which stored articles should be read again. */
const STAGES_VERSION = 1;

/** The core with its data loaded: what needs no database. */
export interface Analyser {
  /** Of the stages and of the shipped weights; kept with every stored analysis. */
  readonly version: string;
  analyse(input: ArticleInput): Analysis;
  compare(documents: readonly ComparedDocument[], judgements?: Judgements): Comparison;
  /** The page taken apart, without reading its French. */
  parse(input: ArticleInput): ParsedPage;
  /** Raw text, a paragraph a line, as CoNLL-U. */
  tag(text: string): string;
}

/** Loads weights, lexicon and knowledge base once, when a stage first asks; every call gets a trace of its own. */
export function createAnalyser(): Analyser {
  const french = once(loadFrench);
  const knowledge = once(loadKnowledge);
  const context = (): StageContext => ({
    trace: new Trace(),
    get french() {
      return french();
    },
    get knowledge() {
      return knowledge();
    },
  });
  return {
    get version() {
      return `${STAGES_VERSION}.${french().version}`;
    },
    analyse: (input) => analyseArticle(input, context()),
    compare: (documents, judgements) => compareArticles(documents, context(), judgements),
    parse: (input) => parsePage(input),
    tag: (text) => tagToConllu(text, context()),
  };
}

function once<Value>(load: () => Value): () => Value {
  let loaded: { readonly value: Value } | undefined;
  return () => {
    loaded ??= { value: load() };
    return loaded.value;
  };
}
