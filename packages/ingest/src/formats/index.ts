export { articlesInFile, CONTAINER_ENDINGS, isContainer } from "./articles-in-file.ts";
export type { FoundArticle } from "./found-article.ts";
export { articleInHanded } from "./handed-file.ts";
