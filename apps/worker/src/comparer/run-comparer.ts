import { openDatabase, toDatabaseError } from "@recoupe/db";
import { createRelatingContext, relateArticles } from "@recoupe/ingest/relating";
import { readEnv } from "../env.ts";
import type { Answer } from "./comparer.ts";

const { DATABASE_URL: url } = readEnv(process.env);
const database = openDatabase({ url, applicationName: "recoupe-comparer", maxConnections: 2 });
const context = createRelatingContext(database.db);

process.on("message", () => {
  answer().then((reply) => {
    // Nobody listens any more once the worker has gone.
    if (process.connected) process.send?.(reply);
  });
});
// The worker ends it by closing the channel, or is gone: what is not committed is undone by the server.
process.on("disconnect", () => process.exit());
if (!process.connected) process.exit();
// Ctrl-C reaches the whole group; the worker finishes what is under way, and so does this.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);

async function answer(): Promise<Answer> {
  try {
    return { related: await relateArticles(context) };
  } catch (error) {
    return { error: toDatabaseError(error)?.message ?? (error instanceof Error ? (error.stack ?? "") : String(error)) };
  }
}
