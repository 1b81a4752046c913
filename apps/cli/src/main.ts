#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { processStreams } from "./output/streams.ts";

// Half of what a short command costs is reading our own program: what was compiled once is kept in the checkout, which nobody else writes.
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/compiled"));

// `recoupe … | head`: the reader has left, which is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

// Imported here and not above, so that it comes out of what is kept.
const { runProgram } = await import("./run-program.ts");
process.exitCode = await runProgram({
  words: process.argv.slice(2),
  variables: process.env,
  streams: processStreams,
  interactive: Boolean(process.stdin.isTTY && process.stdout.isTTY),
});
