import { Argument, type Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;
type Shell = (typeof SHELLS)[number];

export function addCompletionCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("completion")
    .summary("compléter les commandes dans bash, zsh ou fish")
    .description("Écrit le script de complétion d'un interpréteur.")
    .addArgument(new Argument("<interpréteur>", "bash, zsh ou fish").choices([...SHELLS]))
    .action((shell: Shell) => context.streams.data(scripts[shell](tableOf(program))));
  withExamples(command, [
    ["recoupe completion bash > ~/.local/share/bash-completion/completions/recoupe", "bash"],
    ["recoupe completion zsh > ~/.zfunc/_recoupe", "zsh"],
    ["recoupe completion fish > ~/.config/fish/completions/recoupe.fish", "fish"],
  ]);
}

/** What can follow each command path: its subcommands and options. Read from the program, so it cannot lag behind. */
type Table = readonly { readonly path: string; readonly words: readonly string[] }[];

function tableOf(program: Command): Table {
  const visit = (command: Command, path: string): Table => [
    {
      path,
      words: [
        ...command.commands.map((child) => child.name()),
        ...command.options.flatMap(({ long }) => (long ? [long] : [])),
        "--help",
      ],
    },
    ...command.commands.flatMap((child) => visit(child, path === "" ? child.name() : `${path} ${child.name()}`)),
  ];
  return visit(program, "");
}

const scripts: Readonly<Record<Shell, (table: Table) => string>> = {
  bash: (table) => `# recoupe: bash completion
_recoupe() {
  local path="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == -* ]] || path="\${path:+$path }$word"
  done
  local words=""
  case "$path" in
${table.map(({ path, words }) => `    "${path}") words="${words.join(" ")}" ;;`).join("\n")}
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}")
}
complete -o default -F _recoupe recoupe
`,
  zsh: (table) => `#compdef recoupe
local -a typed found
typed=(\${(M)words[2,CURRENT-1]:#[^-]*})
case "$typed" in
${table.map(({ path, words }) => `  "${path}") found=(${words.map((word) => `"${word}"`).join(" ")}) ;;`).join("\n")}
esac
compadd -a found
_files
`,
  fish: (table) =>
    [
      "# recoupe: fish completion",
      "function __recoupe_path",
      "  string match -v -- '-*' (commandline -opc)[2..-1] | string join ' '",
      "end",
      ...table.map(
        ({ path, words }) => `complete -c recoupe -n 'test (__recoupe_path) = "${path}"' -a '${words.join(" ")}'`,
      ),
      "",
    ].join("\n"),
};
