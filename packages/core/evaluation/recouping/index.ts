export { measure } from "./measure.ts";
export { type AnnotatedArticle, analysisOf, readSet } from "./read-set.ts";
export { smallWorld } from "./small-world.ts";
