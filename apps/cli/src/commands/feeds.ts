import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { inFrench, withScheme } from "@recoupe/api/present";
import type { Command } from "commander";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { addFormatOptions, type FormatOptions, formatOf, printList } from "../output/formats.ts";
import { sourceRow } from "../views/source-view.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";
import { addReadFeedsCommand } from "./read-feeds.ts";
import { addRunFeedsCommand } from "./run-feeds.ts";

/** `feeds add|list|remove|…`: what the server follows. */
export function addFeedsCommand(program: Command, context: CommandContext): void {
  const group = program
    .command("feeds")
    .summary("les flux et plans de site que le serveur suit")
    .description("Les flux et plans de site que le serveur suit.");

  addFollowing(group, context);
  addListing(group, context);
  addChanges(group, context);
  addOpml(group, context);
  addRunFeedsCommand(group, context);
  addReadFeedsCommand(group, context);
}

function addFollowing(group: Command, { ask, streams }: CommandContext): void {
  const add = group
    .command("add")
    .description("Suit le flux d'une adresse, le premier flux du site qui est là, ou un dossier.")
    .argument("<adresse...>", "flux, plan de site, page d'accueil ou dossier")
    .action(async (targets: string[]) => {
      let failed = 0;
      for (const address of targets) {
        try {
          const added = await ask((client) => client.source.add.mutate({ address: folderOr(address) }));
          // A refusal is an error of the server, which `ask` has thrown; what is left is a source.
          if (!("id" in added)) throw new Failure(added.reason);
          streams.data(`${added.outcome === "added" ? "suivi" : "déjà suivi"} · ${added.address} · ${added.id}\n`);
        } catch (error) {
          // A bad address is said and the others go on; a server that is gone stops everything.
          if (!(error instanceof Failure) || error.exitCode === exitCode.unreachable) throw error;
          failed += 1;
          streams.message(error.message.includes(address) ? error.message : `${address} : ${error.message}`);
        }
      }
      if (failed > 0) {
        throw new Failure("", { exitCode: failed < targets.length ? exitCode.partial : exitCode.failure });
      }
    });
  withExamples(add, [["recoupe feeds add https://exemple.org/rss.xml", "un flux"]]);
}

function addListing(group: Command, { ask, streams }: CommandContext): void {
  const list = addFormatOptions(group.command("list", { isDefault: true }).description("Dit ce qui est suivi."));
  list.action(async (options: FormatOptions) => {
    const { sources } = await ask((client) => client.source.list.query());
    const found = { rows: sources, total: sources.length, nextCursor: null };
    streams.data(printList(formatOf(options), found, sourceRow));
  });
  withExamples(list, [["recoupe feeds list --jsonl", "une ligne JSON par source"]]);
}

/** What is followed by its id: left, paused, resumed. */
function addChanges(group: Command, { ask, streams }: CommandContext): void {
  const changes = [
    { name: "remove", change: "remove", says: "Ne suit plus une source ; ses articles restent.", done: "oubliée" },
    { name: "pause", change: "pause", says: "Cesse de relire une source pour l'instant.", done: "en pause" },
    { name: "resume", change: "resume", says: "Reprend la lecture d'une source.", done: "reprise" },
  ] as const;
  for (const { name, change, says, done } of changes) {
    const command = group
      .command(name)
      .description(says)
      .argument("<source...>", "identifiants que donne « recoupe feeds list »")
      .action(async (ids: string[]) => {
        for (const id of ids) {
          await ask((client) => client.source.change.mutate({ id, change }));
          streams.data(`${id} : ${done}\n`);
        }
      });
    withExamples(command, [[`recoupe feeds ${name} src_3f9a2c81`, says.toLowerCase().replace(/\.$/, "")]]);
  }
}

/** Lists of other readers, in and out. */
function addOpml(group: Command, { ask, streams }: CommandContext): void {
  const importing = group
    .command("import")
    .description("Suit les flux d'une liste OPML.")
    .argument("<fichier>", "liste OPML, ou - pour l'entrée standard")
    .action(async (file: string) => {
      const text = readOpml(file);
      const { added, known, skipped } = await ask((client) => client.source.importOpml.mutate({ text }));
      const counts = [
        inFrench(added, "ajouté"),
        inFrench(known, "déjà suivi", "déjà suivis"),
        inFrench(skipped.length, "refusé"),
      ];
      streams.data(`${counts.join(", ")}\n`);
      for (const line of skipped) streams.message(`refusé : ${line}`);
      if (skipped.length > 0) throw new Failure("", { exitCode: exitCode.partial });
    });
  withExamples(importing, [["recoupe feeds import abonnements.opml", "tous les flux d'un lecteur"]]);

  const exporting = group
    .command("export")
    .description("Écrit la liste des flux en OPML sur la sortie standard.")
    .action(async () => {
      const { text } = await ask((client) => client.source.exportOpml.query());
      streams.data(text.endsWith("\n") ? text : `${text}\n`);
    });
  withExamples(exporting, [["recoupe feeds export > abonnements.opml", "pour un autre lecteur"]]);
}

/** A folder here as the whole path that the server needs; anything else as it was written. */
function folderOr(address: string): string {
  const isFolder = statSync(address, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? resolve(address) : withScheme(address);
}

function readOpml(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new Failure(`La liste ${file} n'a pas pu être lue.`, { exitCode: exitCode.notFound, cause: error });
  }
}
