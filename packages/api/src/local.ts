/** What works without a server and a database: one analysis, one comparison. */

export { type Analysis, type Article, analysisSchema, type Comparison } from "@recoupe/core/model";
export { type Analyser, createAnalyser } from "@recoupe/ingest/analyser";
