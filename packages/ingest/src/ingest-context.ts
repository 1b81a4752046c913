import type { Database } from "@recoupe/db";
import {
  type AnalyserSettings,
  type BackgroundAnalyser,
  createBackgroundAnalyser,
} from "./analyser/background-analyser.ts";
import { createRelatingContext, type RelatingContext } from "./relating-context.ts";

/** What the verbs work with. */
export interface IngestContext extends RelatingContext {
  readonly analyser: BackgroundAnalyser;
  /** Told how long each stage took. */
  readonly onStage?: (stage: Stage, ms: number) => void;
}

export type Stage = "fetch" | "analyse" | "save";

/** A context whose analyser is loaded when it is first asked. A start that finds nothing new never asks. */
export function createIngestContext(
  database: Database,
  { outlets, ...watching }: Pick<IngestContext, "onStage"> & Pick<AnalyserSettings, "outlets"> = {},
): IngestContext {
  return { ...createRelatingContext(database), analyser: createBackgroundAnalyser({ outlets }), ...watching };
}
