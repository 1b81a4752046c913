import { performance } from "node:perf_hooks";
import { parentPort, workerData } from "node:worker_threads";
import type { ArticleInput } from "@recoupe/core/model";
import type { OutletAdapter } from "@recoupe/core/outlets";
import type { Analysed } from "./background-analyser.ts";
import { type Analyser, createAnalyser } from "./create-analyser.ts";

export type Question = { readonly kind: "version" } | { readonly kind: "analyse"; readonly input: ArticleInput };

export interface ThreadData {
  readonly outlets: readonly OutletAdapter[] | undefined;
}

export type Answer = { readonly value: Analysed | string } | { readonly error: string };

// Given by `background-analyser.ts`, which has checked them.
const analyser = createAnalyser((workerData as ThreadData).outlets);

parentPort?.on("message", (question: Question) => parentPort?.postMessage(answer(question, analyser)));

function answer(question: Question, { analyse, version }: Analyser): Answer {
  try {
    if (question.kind === "version") return { value: version };
    const started = performance.now();
    const analysis = analyse(question.input);
    return { value: { analysis, version, durationMs: performance.now() - started } };
  } catch (error) {
    // Prose never makes a stage throw, so this is a fault of ours. The stack tells which stage to mend.
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
