import type { KnowledgeBase } from "@recoupe/core/model";
import { createRelater } from "@recoupe/core/relating";
import { type Database, type Relating, startRelating } from "@recoupe/db";
import { type BackgroundAnalyser, createBackgroundAnalyser } from "./analyser/background-analyser.ts";
import { createStageContext } from "./analyser/stage-context.ts";

/** What the verbs work with. */
export interface IngestContext {
  readonly database: Database;
  readonly analyser: BackgroundAnalyser;
  /** What was read and compared when articles were related, for the next ones. */
  readonly relating: Relating;
  /** What is known of the world; loaded when it is first asked. */
  readonly knowledge: KnowledgeBase;
  /** Told how long each stage took. */
  readonly onStage?: (stage: Stage, ms: number) => void;
}

export type Stage = "fetch" | "analyse" | "save";

/** A context whose analyser is loaded when it is first asked. A start that finds nothing new never asks. */
export function createIngestContext(database: Database, watching: Pick<IngestContext, "onStage"> = {}): IngestContext {
  const stages = createStageContext();
  return {
    database,
    analyser: createBackgroundAnalyser(),
    relating: startRelating(createRelater(stages)),
    get knowledge() {
      return stages.knowledge;
    },
    ...watching,
  };
}
