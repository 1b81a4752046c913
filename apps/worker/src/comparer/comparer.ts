import type { ChildProcess } from "node:child_process";
import type { Rebuilt } from "@recoupe/db";
import { forkLean } from "../fork-lean.ts";

/**
 * Puts articles side by side in a process of its own, beside the worker whose turn it is: what reading French holds and what
 * comparing holds never add up in one process, and a long comparison keeps no job's heartbeat waiting.
 */
export interface Comparer {
  /** What `relateArticles` does. Starts the process if it is not there; one question at a time. */
  relate(): Promise<Rebuilt>;
  /** Ends the process and frees what it holds. */
  stop(): Promise<void>;
}

/** What the process answers to each message. */
export type Answer = { readonly related: Rebuilt } | { readonly error: string };

/** A process that has nothing to do ends at once when its channel closes; one that compares ends with its step. */
const STOP_DEADLINE_MS = 10_000;

/** It has room that a worker, which also holds the models, has not: with less, collecting new objects took a tenth of its time. */
const FLAGS = ["--max-semi-space-size=8", "--heap-growing-percent=30"];

export function createComparer(databaseUrl: string): Comparer {
  let child: ChildProcess | undefined;
  const start = () => {
    const started = forkLean("comparer/main.ts", {
      environment: { DATABASE_URL: databaseUrl },
      flags: FLAGS,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    const forget = () => {
      if (child === started) child = undefined;
    };
    // A process that could not be started has no end to wait for.
    started.once("exit", forget).once("error", forget);
    child = started;
    return started;
  };
  return {
    relate: () => ask(child ?? start()),
    stop: async () => {
      const last = child;
      if (!last) return;
      last.ref();
      const ended = new Promise((resolve) => last.once("exit", resolve).once("error", resolve));
      if (last.connected) last.disconnect();
      const late = setTimeout(() => last.kill("SIGKILL"), STOP_DEADLINE_MS);
      await ended;
      clearTimeout(late);
    },
  };
}

function ask(child: ChildProcess): Promise<Rebuilt> {
  return new Promise<Rebuilt>((resolve, reject) => {
    const settle = () => {
      child.off("message", onMessage).off("exit", onExit).off("error", onError);
      // A process that waits for questions keeps no other alive.
      child.unref();
      child.channel?.unref();
    };
    const onMessage = (answer: Answer) => {
      settle();
      if ("error" in answer) reject(new Error(answer.error));
      else resolve(answer.related);
    };
    const onExit = (code: number | null, signal: string | null) => {
      settle();
      reject(new Error(`the comparing process ended: ${signal ?? code}`));
    };
    const onError = (error: Error) => {
      settle();
      reject(error);
    };
    child.on("message", onMessage).on("exit", onExit).on("error", onError);
    child.ref();
    child.channel?.ref();
    // A process that is on its way out answers nothing: its end is heard.
    child.send("relate", () => undefined);
  });
}
