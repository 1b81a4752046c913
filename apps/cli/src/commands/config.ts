import { Argument, type Command } from "commander";
import { printJson } from "../output/clean-text.ts";
import { type SettingName, settingNames, settingsPath, writeSetting } from "../settings.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

const nameArgument = () => new Argument("<réglage>", settingNames.join(", ")).choices(settingNames);

export function addConfigCommand(program: Command, context: CommandContext): void {
  const group = program
    .command("config")
    .summary("les réglages de ce compte : serveur, signature, lignes au lieu du plein écran")
    .description("Les réglages de ce compte. Les options et les variables d'environnement passent avant eux.");
  const { data } = context.streams;
  const path = () => settingsPath(context.variables);
  const show = group
    .command("show")
    .description("Dit ce qui vaut : options, variables d'environnement, réglages, serveur lancé ici.")
    .action(() => data(`${printJson(context.environment())}\n`));
  withExamples(show, [["recoupe config show", "ce qui vaut, en JSON"]]);
  const get = group
    .command("get")
    .description("Dit la valeur d'un réglage, d'où qu'elle vienne.")
    .addArgument(nameArgument())
    .action((name: SettingName) => data(`${context.environment()[name]}\n`));
  withExamples(get, [["recoupe config get server", "le serveur qui sera interrogé"]]);
  const set = group
    .command("set")
    .description("Garde un réglage.")
    .addArgument(nameArgument())
    .argument("<valeur>", "une adresse, un nom, ou true")
    .action((name: SettingName, value: string) => writeSetting(path(), name, value));
  withExamples(set, [
    ["recoupe config set server http://127.0.0.1:4000", "le serveur à interroger"],
    ["recoupe config set author 'Ada, service Monde'", "qui signe les décisions"],
  ]);
  const unset = group
    .command("unset")
    .description("Oublie un réglage.")
    .addArgument(nameArgument())
    .action((name: SettingName) => writeSetting(path(), name, undefined));
  withExamples(unset, [["recoupe config unset server", "de nouveau le serveur lancé ici"]]);
  const where = group
    .command("path")
    .description("Dit où sont les réglages de ce compte.")
    .action(() => data(`${path()}\n`));
  withExamples(where, [["recoupe config path", "le fichier de réglages"]]);
}
