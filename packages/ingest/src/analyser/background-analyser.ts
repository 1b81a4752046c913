import { Worker } from "node:worker_threads";
import { type Judgements, NO_JUDGEMENTS } from "@recoupe/core";
import type { Analysis, ArticleInput, ComparedDocument, Comparison } from "@recoupe/core/model";
import type { Answer, Question } from "./analyser-thread.ts";

/** The analyser in a thread of its own: whoever asks stays free to answer others. */
export interface BackgroundAnalyser {
  analyse(input: ArticleInput): Promise<Analysed>;
  compare(documents: readonly ComparedDocument[], judgements?: Judgements): Promise<Comparison>;
}

export interface Analysed {
  readonly analysis: Analysis;
  /** Of the stages and weights that made it. */
  readonly version: string;
  /** Time in the thread, without waiting for its turn. */
  readonly durationMs: number;
}

/** The article made the analyser fail: it ran out of time or memory, or a stage threw. Another attempt would end the same. */
export class AnalysisError extends Error {
  override readonly name = "AnalysisError";
}

/** The first article also waits for the models, which take 2–15 s on a busy machine. Guessed for the longest article we take. */
const MAX_ANALYSIS_MS = 120_000;
/** Measured: 0.5 GB for models and one article; room for thousands of analyses to be compared. */
const THREAD_OPTIONS = { resourceLimits: { maxOldGenerationSizeMb: 3072 } };

/**
 * Starts the thread at the first question; it keeps no process alive that has nothing else to do. Questions are asked one
 * after the other, so a thread that an article brings down takes no other with it; the next question starts a new one.
 */
export function createBackgroundAnalyser(): BackgroundAnalyser {
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const askNow = <Value>(question: Question, limitMs: number | undefined): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      const asked = thread ?? new Worker(new URL("./analyser-thread.ts", import.meta.url), THREAD_OPTIONS);
      thread = asked;
      const timer = limitMs === undefined ? undefined : setTimeout(() => void asked.terminate(), limitMs);
      const settle = () => {
        clearTimeout(timer);
        asked.off("error", onError).off("exit", onExit).off("message", onMessage);
        asked.unref();
      };
      const fail = (reason: string, cause?: unknown) => {
        settle();
        thread = undefined;
        // A thread that is on its way out may still report an error, which has been told already.
        asked.on("error", () => undefined);
        reject(new AnalysisError(reason, { cause }));
      };
      const onError = (error: Error) => fail(error.message, error);
      const onExit = () => fail("l’article est trop long à lire");
      const onMessage = (answer: Answer) => {
        settle();
        if ("error" in answer) reject(new AnalysisError(answer.error));
        // The thread answers each kind of question with its kind of value.
        else resolve(answer.value as Value);
      };
      asked.on("error", onError).on("exit", onExit).on("message", onMessage);
      asked.ref();
      asked.postMessage(question);
    });

  const ask = <Value>(question: Question, limitMs?: number): Promise<Value> => {
    const answer = last.then(() => askNow<Value>(question, limitMs));
    // Whoever asked is told of the failure; the next question does not care.
    last = answer.catch(() => undefined);
    return answer;
  };

  return {
    analyse: (input) => ask<Analysed>({ kind: "analyse", input }, MAX_ANALYSIS_MS),
    compare: (documents, judgements) =>
      ask<Comparison>({ kind: "compare", documents, judgements: judgements ?? NO_JUDGEMENTS }),
  };
}
