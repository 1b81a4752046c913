/** What works without a server and a database: one analysis, one comparison. */
export { type Analyser, createAnalyser } from "@recoupe/ingest/analyser";
