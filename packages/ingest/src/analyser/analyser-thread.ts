import { performance } from "node:perf_hooks";
import { parentPort } from "node:worker_threads";
import type { Judgements } from "@recoupe/core";
import type { ArticleInput, ComparedDocument, Comparison } from "@recoupe/core/model";
import type { Analysed } from "./background-analyser.ts";
import { type Analyser, createAnalyser } from "./create-analyser.ts";

export type Question =
  | { readonly kind: "analyse"; readonly input: ArticleInput }
  | { readonly kind: "compare"; readonly documents: readonly ComparedDocument[]; readonly judgements: Judgements };

export type Answer = { readonly value: Analysed | Comparison } | { readonly error: string };

const analyser = createAnalyser();

parentPort?.on("message", (question: Question) => parentPort?.postMessage(answer(question, analyser)));

function answer(question: Question, { analyse, compare, version }: Analyser): Answer {
  try {
    if (question.kind === "compare") return { value: compare(question.documents, question.judgements) };
    const started = performance.now();
    const analysis = analyse(question.input);
    return { value: { analysis, version, durationMs: performance.now() - started } };
  } catch (error) {
    // Prose never makes a stage throw, so this is a fault of ours. The stack tells which stage to mend.
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
