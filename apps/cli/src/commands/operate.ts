import type { Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";
import { refuseOtherServer } from "./own-database.ts";
import { runInCheckout } from "./start.ts";

interface Operation {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** As commander writes it; none when the command takes no words. */
  readonly argument?: readonly [name: string, description: string];
  readonly options?: readonly (readonly [flag: string, description: string])[];
  readonly examples: readonly (readonly [string, string])[];
}

/** What whoever looks after an installation does on its own machine, with the database itself rather than the server. */
const OPERATIONS: readonly Operation[] = [
  {
    name: "jobs",
    summary: "ce qui attend, ce qui est en cours, ce qui a échoué et pourquoi",
    description: "Dit l'état de la file, des sources et de la quarantaine.",
    options: [["--json", "un document JSON"]],
    examples: [["recoupe jobs", "quand un article n'arrive pas"]],
  },
  {
    name: "replay",
    summary: "relire ce qui est en quarantaine",
    description: "Relit les articles en quarantaine, ou celui d'un identifiant que donne « recoupe jobs ».",
    argument: ["[quarantaine...]", "identifiants ; tous, sans rien"],
    examples: [["recoupe replay qua_3f9a2c81", "un seul"]],
  },
  {
    name: "reanalyse",
    summary: "relire tous les articles gardés avec l'analyse d'aujourd'hui",
    description: "Fait relire en arrière-plan les octets gardés. Les décisions des lecteurs restent.",
    options: [
      ["--dry-run", "dit ce qui changerait, ne change rien"],
      ["--all", "avec --dry-run : aussi ce que cette version a déjà lu"],
    ],
    examples: [["recoupe reanalyse --dry-run", "avant de le faire"]],
  },
  {
    name: "backup",
    summary: "sauvegarder la base et l'archive dans un dossier",
    description: "Écrit tout dans un dossier neuf ou vide ; le travail peut continuer pendant ce temps.",
    argument: ["<dossier>", "dossier neuf ou vide"],
    examples: [["recoupe backup /sauvegardes/lundi", "chaque fois un autre dossier"]],
  },
  {
    name: "restore",
    summary: "remplir une base neuve d'une sauvegarde",
    description: "Vérifie toute la sauvegarde, puis en remplit une base neuve, tout ou rien.",
    argument: ["<dossier>", "dossier d'une sauvegarde"],
    examples: [["RECOUPE_HOME=/neuf recoupe restore /sauvegardes/lundi", "sur une autre machine"]],
  },
];

export function addOperateCommands(program: Command, context: CommandContext): void {
  const worker = program
    .command("worker")
    .summary("un processus de lecture de plus, sur la base de DATABASE_URL")
    .description("Lit, va chercher et met en regard jusqu'à Ctrl-C ; finit alors ce qui est en cours.")
    .action(() => operate("worker", ["worker"], program, context));
  withExamples(worker, [["DATABASE_URL=postgres://… recoupe worker", "autant qu'il y a de cœurs"]]);
  for (const { name, summary, description, argument, options = [], examples } of OPERATIONS) {
    const command = program.command(name).summary(summary).description(description);
    if (argument) command.argument(...argument);
    for (const [flag, says] of options) command.option(flag, says);
    command.action(() => operate(name, ["operate", name, ...wordsOf(command)], program, context));
    withExamples(
      command,
      examples.map(([line, says]) => [line, says]),
    );
  }
}

/** With the database of this machine or of DATABASE_URL. */
function operate(name: string, words: readonly string[], program: Command, context: CommandContext): Promise<void> {
  refuseOtherServer(name, program, context);
  return runInCheckout(words);
}

/** The words as they were typed: the operation reads them itself. */
function wordsOf(command: Command): readonly string[] {
  const flags = Object.entries(command.opts()).flatMap(([name, set]) =>
    set === true ? [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`] : [],
  );
  return [...flags, ...command.args];
}
