import type { Database } from "@recoupe/db";
import { type Analyser, createAnalyser } from "./analyser/create-analyser.ts";

/** What the verbs work with. */
export interface IngestContext {
  readonly database: Database;
  /** The analyser; its data load at the first call, which takes seconds. */
  readonly analyser: () => Analyser;
}

/** A context whose analyser is loaded when it is first needed, once. */
export function createIngestContext(database: Database): IngestContext {
  let analyser: Analyser | undefined;
  return {
    database,
    analyser: () => {
      analyser ??= createAnalyser();
      return analyser;
    },
  };
}
