export { QUOTE_RULES } from "./extract/quote/draft.ts";
export type { FrenchModel } from "./language/french-model.ts";
export { loadMainTextModel, type MainTextModel, type MainTextWeights } from "./parse/html/main-text-model.ts";
export { type OutletAdapter, readOutletAdapter } from "./parse/html/outlets/outlet-adapter.ts";
export { learnTemplate, type SiteTemplate, type TemplatePage } from "./parse/html/site-template.ts";
export { type ParseSettings, parseArticle } from "./parse/parse-article.ts";
export { type ParsedPage, parsePage } from "./parse/parse-page.ts";
export { analyseArticle, compareArticles } from "./pipeline.ts";
