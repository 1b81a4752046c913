import type { Analyser } from "@recoupe/api/local";
import type { ApiClient } from "../client.ts";
import type { Environment } from "../env.ts";
import type { Streams } from "../output/streams.ts";

/** What a command may use of the world around it. */
export interface CommandContext {
  readonly streams: Streams;
  /** The analyser without a server; its data load at the first call. */
  readonly analyser: () => Promise<Analyser>;
  /** Asks the running server; throws a `Failure` with what to do when it does not answer. */
  readonly ask: <Answer>(question: (client: ApiClient) => Promise<Answer>) => Promise<Answer>;
  /** The environment and the settings, with the server that `--server` names. */
  readonly environment: () => Environment;
  /** The environment's variables as they are. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}
