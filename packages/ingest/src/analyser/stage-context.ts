import { type StageContext, Trace } from "@recoupe/core/model";
import { loadFrench } from "@recoupe/french";
import { loadKnowledge } from "@recoupe/knowledge";

/** Weights, lexicon and knowledge base, each loaded once in a process, when a stage first asks. */
const french = once(loadFrench);
const knowledge = once(loadKnowledge);

/** What the stages work with; every context has a trace of its own. */
export function createStageContext(): StageContext {
  return {
    trace: new Trace(),
    get french() {
      return french();
    },
    get knowledge() {
      return knowledge();
    },
  };
}

function once<Value>(load: () => Value): () => Value {
  let loaded: { readonly value: Value } | undefined;
  return () => {
    loaded ??= { value: load() };
    return loaded.value;
  };
}
