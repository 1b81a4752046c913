import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Analysis, ArticleInput } from "@recoupe/core/model";
import type { OutletAdapter } from "@recoupe/core/outlets";
import type { Answer, Question, ThreadData } from "./analyser-thread.ts";

/** The analyser in a thread of its own: whoever asks stays free to answer others. */
export interface BackgroundAnalyser {
  analyse(input: ArticleInput): Promise<Analysed>;
  /** Of the stages and weights it reads with. */
  version(): Promise<string>;
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
/**
 * Measured: reading holds 100 MB. Little room for new objects, and no more for old ones than most articles need, keep the
 * whole process below 400 MB at nearly the same speed (docs/quality.md, « Ingest »).
 */
const READING_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 };
/** The few articles that need more are read by a thread of their own. An article that needs a gigabyte is put aside. */
const LONG_READING_LIMITS = { maxOldGenerationSizeMb: 1024 };

export interface AnalyserSettings {
  /** Descriptions of outlets to follow instead of the shipped ones. */
  readonly outlets?: readonly OutletAdapter[] | undefined;
  /** Of the thread that reads most articles. */
  readonly limits?: ResourceLimits;
}

/**
 * Starts the thread at the first question; it keeps no process alive that has nothing else to do. Questions are asked one
 * after the other, so a thread that an article brings down takes no other with it; the next question starts a new one.
 */
export function createBackgroundAnalyser(settings: AnalyserSettings = {}): BackgroundAnalyser {
  const { limits = READING_LIMITS, outlets } = settings;
  let reader: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const ask = <Value>(question: Question): Promise<Value> => {
    const answer = last.then(() => read<Value>(question));
    // Whoever asked is told of the failure; the next question does not care.
    last = answer.catch(() => undefined);
    return answer;
  };

  const read = async <Value>(question: Question): Promise<Value> => {
    const thread = reader ?? startThread(limits, outlets);
    reader = thread;
    try {
      return await askThread<Value>(thread, question);
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
      reader = undefined;
      if (!error.wasFull) throw error;
      return askOnce<Value>(startThread(LONG_READING_LIMITS, outlets), question);
    }
  };

  return {
    analyse: (input) => ask<Analysed>({ kind: "analyse", input }),
    version: () => ask<string>({ kind: "version" }),
  };
}

/** The thread is gone: another must be started for the next question. */
class ThreadEnded extends AnalysisError {
  /** Whether it ended for want of memory. */
  get wasFull(): boolean {
    return this.cause instanceof Error && "code" in this.cause && this.cause.code === "ERR_WORKER_OUT_OF_MEMORY";
  }
}

/** Asks a thread that was started for this question, and ends it. */
async function askOnce<Value>(thread: Worker, question: Question): Promise<Value> {
  try {
    return await askThread<Value>(thread, question);
  } finally {
    await thread.terminate();
  }
}

function startThread(resourceLimits: ResourceLimits, outlets: ThreadData["outlets"]): Worker {
  const workerData: ThreadData = { outlets };
  return new Worker(new URL("./analyser-thread.ts", import.meta.url), { resourceLimits, workerData });
}

function askThread<Value>(thread: Worker, question: Question): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const timer = setTimeout(() => void thread.terminate(), MAX_ANALYSIS_MS);
    const settle = () => {
      clearTimeout(timer);
      thread.off("error", onError).off("exit", onExit).off("message", onMessage);
      thread.unref();
    };
    const fail = (reason: string, cause?: unknown) => {
      settle();
      // A thread that is on its way out may still report an error, which has been told already.
      thread.on("error", () => undefined);
      reject(new ThreadEnded(reason, { cause }));
    };
    const onError = (error: Error) => fail(error.message, error);
    const onExit = () => fail("l’article est trop long à lire");
    const onMessage = (answer: Answer) => {
      settle();
      if ("error" in answer) reject(new AnalysisError(answer.error));
      // The thread answers each kind of question with its kind of value.
      else resolve(answer.value as Value);
    };
    thread.on("error", onError).on("exit", onExit).on("message", onMessage);
    thread.ref();
    thread.postMessage(question);
  });
}
