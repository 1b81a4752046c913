import { type Command, Help } from "commander";

/** Puts examples before everything else in a command's help: what one came for. */
export function withExamples(command: Command, examples: readonly (readonly [line: string, what: string])[]): void {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, what]) => `  ${line.padEnd(Math.min(width, 60))}  # ${what}`);
  command.addHelpText("before", `Exemples :\n${lines.join("\n")}\n`);
}

const plainHelp = new Help();

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Emploi :",
  "Arguments:": "Arguments :",
  "Options:": "Options :",
  "Global Options:": "Options générales :",
  "Commands:": "Commandes :",
};

/** French titles, help flags and help command, for a command and those added to it later. */
export function speakFrench(program: Command): void {
  program
    .helpOption("-h, --help", "montre cette aide")
    .helpCommand("help [commande]", "montre l'aide d'une commande")
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (command) => plainHelp.commandUsage(command).replace("[command]", "[commande]"),
      // Its values stand in its description; the library would list them again, in English.
      argumentDescription: ({ description }) => description,
      optionDescription: (option) =>
        option.defaultValue === undefined
          ? option.description
          : `${option.description} (par défaut : ${option.defaultValueDescription ?? String(option.defaultValue)})`,
    });
}
