export type { FrenchModel } from "./language/french-model.ts";
export { analyseArticle, compareArticles } from "./pipeline.ts";
