export { articlesInFile, CONTAINER_ENDINGS } from "./articles-in-file.ts";
export type { FoundArticle } from "./found-article.ts";
