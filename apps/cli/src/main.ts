#!/usr/bin/env node
import { processStreams } from "./output/streams.ts";
import { runProgram } from "./run-program.ts";

// `recoupe … | head`: the reader has left, which is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await runProgram(process.argv.slice(2), processStreams);
