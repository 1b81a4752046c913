import type { Analyser } from "@recoupe/api/local";
import type { Streams } from "../output/streams.ts";

/** What a command may use of the world around it. */
export interface CommandContext {
  readonly streams: Streams;
  /** The analyser without a server; its data load at the first call. */
  readonly analyser: () => Promise<Analyser>;
}
