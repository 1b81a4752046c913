import type { Command } from "commander";
import { createProgram } from "../program.ts";
import { COMMANDS } from "../tui/commands.ts";

/** `docs/terminal.md`: the commands and keys as the program itself knows them. */
export function terminalDocument(): string {
  return [
    "# Recoupe in the terminal",
    "",
    "<!-- Written by `npm run docs` in apps/cli from the program itself. Do not edit by hand. -->",
    "",
    "The interface speaks French; data goes to standard output, messages to standard error.",
    "",
    "## Commands",
    "",
    "| command | what it does |",
    "| --- | --- |",
    ...commandRows(programForDocs()),
    "",
    "Exit codes: 0 done, 1 failure, 2 wrong use, 3 not found, 4 read in part, 5 server or database unreachable,",
    "10 differences found, 130 interrupted.",
    "",
    "## Full screen",
    "",
    "`recoupe` on a terminal opens the full screen: list, text and evidence from 120 columns, two of them from 96, one",
    "below; 40 × 12 at least. `recoupe --accessible` answers line by line instead and redraws nothing.",
    "",
    "| keys | command (after `:`) | what it does |",
    "| --- | --- | --- |",
    ...COMMANDS.map(({ shown, word, does }) => `| ${cell(shown)} | ${word} | ${does} |`),
    "",
  ].join("\n");
}

/** A program whose commands are only described, never run. */
function programForDocs(): Command {
  const never = () => {
    throw new Error("documents run no command");
  };
  return createProgram({
    streams: { data: never, message: never },
    analyser: never,
    ask: never,
    environment: never,
    variables: {},
  });
}

function commandRows(command: Command, path = "recoupe"): readonly string[] {
  return command.commands.flatMap((child) => {
    const own = `${path} ${child.name()}`;
    if (child.commands.length > 0) return commandRows(child, own);
    const words = child.registeredArguments.map((argument) => {
      const text = `${argument.name()}${argument.variadic ? "…" : ""}`;
      return argument.required ? `<${text}>` : `[${text}]`;
    });
    const flags = child.options.map(({ flags: each }) => each);
    const usage = [own, ...words, ...flags.map((flag) => `[${flag}]`)].join(" ");
    return [`| \`${cell(usage)}\` | ${child.summary() || child.description()} |`];
  });
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
