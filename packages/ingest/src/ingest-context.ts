import type { Database } from "@recoupe/db";
import type { Analyser } from "./analyser/create-analyser.ts";

/** What the verbs work with. */
export interface IngestContext {
  readonly database: Database;
  /** The analyser; its code and data load at the first call, which takes seconds. */
  readonly analyser: () => Promise<Analyser>;
}

/** A context whose analyser is loaded when it is first needed, once. A start that finds nothing new never needs it. */
export function createIngestContext(database: Database): IngestContext {
  let analyser: Promise<Analyser> | undefined;
  return {
    database,
    analyser: () => {
      analyser ??= import("./analyser/create-analyser.ts").then(({ createAnalyser }) => createAnalyser());
      return analyser;
    },
  };
}
