/** Putting articles side by side, without what fetches and reads them: a process that does nothing else loads nothing else. */
export { relateArticles } from "./relate-articles.ts";
export { createRelatingContext } from "./relating-context.ts";
