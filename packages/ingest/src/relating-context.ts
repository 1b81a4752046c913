import type { KnowledgeBase } from "@recoupe/core/model";
import { createRelater } from "@recoupe/core/relating";
import { type Database, type Relating, startRelating } from "@recoupe/db";
import { createStageContext } from "./analyser/stage-context.ts";

/** What putting articles side by side works with. */
export interface RelatingContext {
  readonly database: Database;
  /** What was read and compared when articles were related, for the next ones. */
  readonly relating: Relating;
  /** What is known of the world, loaded when it is first asked: 40 MB that a process which only fetches and saves never holds. */
  readonly knowledge: () => KnowledgeBase;
}

/** Loads weights and knowledge when they are first asked for. */
export function createRelatingContext(database: Database): RelatingContext {
  const stages = createStageContext();
  return {
    database,
    relating: startRelating(createRelater(stages)),
    knowledge: () => stages.knowledge,
  };
}
