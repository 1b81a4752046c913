import type { Command } from "commander";
import { printJson } from "../output/clean-text.ts";
import { settingsPath } from "../settings.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

export function addConfigCommand(program: Command, context: CommandContext): void {
  const group = program.command("config").summary("où sont les réglages, et ce qui vaut").description("Les réglages.");
  const path = group
    .command("path")
    .description("Dit où lire les réglages de ce compte.")
    .action(() => context.streams.data(`${settingsPath()}\n`));
  withExamples(path, [["recoupe config path", "le fichier de réglages"]]);
  const show = group
    .command("show")
    .description("Dit ce qui vaut : variables d'environnement, puis options.")
    .action(() => context.streams.data(`${printJson(context.environment())}\n`));
  withExamples(show, [["recoupe config show", "les réglages en JSON"]]);
}
