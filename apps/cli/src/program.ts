import { Command } from "commander";
import { addAnalyseCommand } from "./commands/analyse.ts";
import type { CommandContext } from "./commands/command-context.ts";
import { addCompareCommand } from "./commands/compare.ts";
import { speakFrench } from "./commands/help.ts";
import { addParseCommand } from "./commands/parse.ts";

/** The whole command line; nothing runs until it is given words to parse. */
export function createProgram(context: CommandContext): Command {
  const program = new Command("recoupe")
    .description("Recoupe lit la presse en français : qui dit quoi, ce qui serait arrivé, qui le nie, et la phrase.")
    .exitOverride()
    .configureOutput({
      writeOut: context.streams.data,
      writeErr: (text) => context.streams.message(text.trimEnd()),
      // Commander's own English message: `explainUsageError` says it in French.
      outputError: () => undefined,
    });
  speakFrench(program);
  addAnalyseCommand(program, context);
  addCompareCommand(program, context);
  addParseCommand(program, context);
  return program;
}
