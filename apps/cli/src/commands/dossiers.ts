import type { Command } from "commander";
import type { ApiClient } from "../client.ts";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { addFormatOptions, type FormatOptions, formatOf, printList } from "../output/formats.ts";
import { dossierRow } from "../views/dossier-view.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";
import { idOfTarget } from "./show.ts";

interface NoteOptions {
  readonly note?: string;
  readonly author?: string;
}

/** Baskets of evidence: sentences put aside with notes, to be exported as one file. */
export function addDossierCommands(program: Command, context: CommandContext): void {
  const says = "des phrases mises de côté avec des notes, à emporter en un fichier";
  const group = program.command("dossiers").summary(says).description(says);
  const list = addFormatOptions(group.command("list").description("Dit quels dossiers il y a.")).action(
    async (options: FormatOptions) => {
      const rows = await context.ask((client) => client.dossier.list.query());
      const page = { rows, total: rows.length, nextCursor: null };
      context.streams.data(printList(formatOf(options), page, dossierRow));
    },
  );
  withExamples(list, [["recoupe dossiers list --jsonl", "pour un programme"]]);
  const create = signed(group.command("create").description("Commence un dossier et en donne l'identifiant."))
    .argument("<titre>")
    .action(async (title: string, { note = "", author }: NoteOptions) => {
      const by = author ?? context.environment().author;
      const { id } = await context.ask((client) => client.dossier.create.mutate({ title, note, author: by }));
      context.streams.data(`${id}\n`);
    });
  withExamples(create, [['recoupe dossiers create "Encerclement à Koursk"', "rend dos_…"]]);
  const add = signed(
    group.command("add").description("Met dans un dossier toutes les phrases d'une contradiction ou d'un événement."),
  )
    .argument("<dossier>", "dos_…")
    .argument("<identifiant>", "con_… ou evt_…")
    .action(async (dossier: string, target: string, { note = "", author }: NoteOptions) => {
      const thingId = idOfTarget(target);
      const by = author ?? context.environment().author;
      const { itemIds } = await context.ask(async (client) => {
        const items = await sentencesOf(client, thingId);
        return client.dossier.add.mutate({ id: idOfTarget(dossier), items: [...items], note, author: by });
      });
      context.streams.data(`${itemIds.join("\n")}\n`);
    });
  withExamples(add, [
    ["recoupe dossiers add dos_3f9a2c81 con_81c2f9a3", "les deux côtés, mot pour mot"],
    ["recoupe export dos_3f9a2c81 --format md", "l'emporter"],
  ]);
}

async function sentencesOf(client: ApiClient, id: string) {
  const found = await readEvidence(client, id);
  if (found) return found.map(({ source, start, end }) => ({ articleId: source.articleId, start, end, thingId: id }));
  throw new Failure(`« ${id} » n'a pas de phrases à mettre de côté.`, {
    exitCode: exitCode.usage,
    advice: "Donnez l'identifiant d'une contradiction (con_…) ou d'un événement (evt_…).",
  });
}

async function readEvidence(client: ApiClient, id: string) {
  if (id.startsWith("con_")) {
    const { sides } = await client.contradiction.get.query({ id });
    return sides.flat().map(({ evidence }) => evidence);
  }
  if (!id.startsWith("evt_")) return undefined;
  const { tellings } = await client.event.get.query({ id });
  return tellings.map(({ evidence }) => evidence);
}

function signed(command: Command): Command {
  return command
    .option("--note <texte>", "à garder à côté")
    .option("--author <nom>", "qui, sinon RECOUPE_AUTHOR ou le compte");
}
