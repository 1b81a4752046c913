#!/usr/bin/env node
import { processStreams } from "./output/streams.ts";
import { runProgram } from "./run-program.ts";

// `recoupe … | head`: the reader has left, which is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await runProgram({
  words: process.argv.slice(2),
  variables: process.env,
  streams: processStreams,
  interactive: Boolean(process.stdin.isTTY && process.stdout.isTTY),
});
