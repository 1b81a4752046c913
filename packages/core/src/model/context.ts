import type { FrenchModel } from "../language/french-model.ts";
import type { TraceEntry } from "./analysis.ts";
import type { KnowledgeBase } from "./knowledge.ts";
import type { Span } from "./span.ts";

/** Everything a stage may know besides its input: nothing else is read from outside. */
export interface StageContext {
  /** Weights and lexicon of the language layer. */
  readonly french: FrenchModel;
  readonly knowledge: KnowledgeBase;
  readonly trace: Trace;
}

/** Collects why something was removed, merged or decided. */
export class Trace {
  readonly entries: TraceEntry[] = [];

  add(stage: string, reason: string, at?: Span & { readonly text?: string }): void {
    this.entries.push(
      at
        ? {
            stage,
            reason,
            start: at.start,
            end: at.end,
            ...(at.text === undefined ? {} : { text: at.text.slice(0, 120) }),
          }
        : { stage, reason },
    );
  }
}
