import type { Database } from "@recoupe/db";
import { type BackgroundAnalyser, createBackgroundAnalyser } from "./analyser/background-analyser.ts";

/** What the verbs work with. */
export interface IngestContext {
  readonly database: Database;
  readonly analyser: BackgroundAnalyser;
}

/** A context whose analyser is loaded when it is first asked. A start that finds nothing new never asks. */
export function createIngestContext(database: Database): IngestContext {
  return { database, analyser: createBackgroundAnalyser() };
}
