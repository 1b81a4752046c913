export { relateDocument, type TouchedRelations } from "./cluster/relate-document.ts";
export { RelationIndex } from "./cluster/relation-index.ts";
export { type Judgements, NO_JUDGEMENTS } from "./cluster/settle/relations.ts";
export type { FrenchModel } from "./language/french-model.ts";
export { parseArticle } from "./parse/parse-article.ts";
export { analyseArticle, compareArticles } from "./pipeline.ts";
