import { type Command, CommanderError } from "commander";
import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { suggest } from "./suggest.ts";

/** Says in French what the command line got wrong, with the nearest command or option. */
export function explainUsageError(error: CommanderError, program: Command): Failure {
  const command = commandOf(program);
  // `recoupe` alone opens the full screen, and `recoupe events` its help: a mistyped command is an argument too many of them.
  const isGroup = command.commands.length > 0;
  const mistyped = error.code === "commander.excessArguments" && isGroup ? wordAfter(command, program.args) : undefined;
  if (mistyped !== undefined) return explainUsageError(unknownCommand(mistyped), program);
  const [, word = ""] = /'([^']*)'/.exec(error.message) ?? [];
  const help = `Aide : ${pathOf(command)} --help`;
  const usage = (message: string, advice = help) => new Failure(message, { exitCode: exitCode.usage, advice });
  switch (error.code) {
    case "commander.unknownCommand":
      return usage(`Commande inconnue : ${word}`, didYouMean(word, commandNames(command)) ?? help);
    case "commander.unknownOption":
      return usage(`Option inconnue : ${word}`, OTHER_NAMES[word] ?? didYouMean(word, optionNames(command)) ?? help);
    case "commander.missingArgument":
      return usage(`Il manque l'argument « ${word} ».`);
    case "commander.missingMandatoryOptionValue":
      return usage(`Il manque l'option ${word}.`);
    case "commander.optionMissingArgument":
      return usage(`L'option ${word} attend une valeur.`);
    case "commander.excessArguments":
      return usage("Trop d'arguments.");
    case "commander.invalidArgument":
      return usage(`Valeur refusée : ${word}. ${choicesOf(error.message)}`.trim());
    default:
      return usage(error.message.replace(/^error: /, ""));
  }
}

const ASK_ELSEWHERE = "Pour interroger un autre serveur : --server <adresse>";

/** Options by the names that other programs have taught people: no misspelling leads to ours. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "--url": ASK_ELSEWHERE,
  "--host": ASK_ELSEWHERE,
  "--endpoint": ASK_ELSEWHERE,
};

/** What commander says behind the refused value, in French where it lists the choices. */
const choicesOf = (message: string): string =>
  (message.split(/is invalid(?: for argument '[^']*')?\./u)[1] ?? "")
    .trim()
    .replace(/^Allowed choices are /, "Choix possibles : ");

function didYouMean(typed: string, known: readonly string[]): string | undefined {
  const nearest = suggest(typed, known);
  return nearest === undefined ? undefined : `Vouliez-vous dire « ${nearest} » ?`;
}

/** The command that the words of the line lead to, as far as they are known. */
function commandOf(program: Command): Command {
  let current = program;
  for (const word of program.args) {
    const next = current.commands.find((command) => command.name() === word || command.aliases().includes(word));
    if (!next) break;
    current = next;
  }
  return current;
}

/** The first word that is no name of the way to a command. */
function wordAfter(command: Command, words: readonly string[]): string | undefined {
  const names = pathOf(command).split(" ");
  return words.find((word) => !names.includes(word));
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

function commandNames(command: Command): readonly string[] {
  return command.commands.map((child) => child.name());
}

function optionNames(command: Command): readonly string[] {
  const own = command.options.flatMap(({ long }) => (long ? [long] : []));
  return [...own, "--help", ...(command.parent ? optionNames(command.parent) : [])];
}

function unknownCommand(word: string): CommanderError {
  return new CommanderError(exitCode.usage, "commander.unknownCommand", `error: unknown command '${word}'`);
}
