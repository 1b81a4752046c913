export type { FrenchModel } from "./language/french-model.ts";
export { parseArticle } from "./parse/parse-article.ts";
export { analyseArticle, compareArticles } from "./pipeline.ts";
