export { type Analyser, createAnalyser } from "./create-analyser.ts";
export { judgeContent, MAX_ARTICLE_BYTES, type Unreadable } from "./judge-content.ts";
export { OutletsError, readOutlets } from "./read-outlets.ts";
