import type { SavedViewRow } from "@recoupe/api";
import { type Command, Option } from "commander";
import type { ApiClient } from "../client.ts";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { cleanLine, printJson } from "../output/clean-text.ts";
import { addFormatOptions, type FormatOptions, formatOf, printList } from "../output/formats.ts";
import { readExport } from "../read-export.ts";
import { addresses } from "../views/addresses.ts";
import { savedViewRow, webhookLines } from "../views/saved-view-row.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";
import { MOST_ROWS_AT_ONCE } from "./lists.ts";
import { queryOf } from "./search.ts";
import { idOfTarget } from "./show.ts";

const DIGEST_FORMATS = ["txt", "md", "html", "json", "jsonl", "ris", "csl", "atom"] as const;

interface DigestOptions {
  readonly since?: string;
  readonly format: (typeof DIGEST_FORMATS)[number];
}

/** `views list|save|…`: searches kept under a name, what is new in them, and the addresses they tell. */
export function addViewCommands(program: Command, context: CommandContext): void {
  const says = "les recherches enregistrées : ce qu'elles trouvent de nouveau, qui elles préviennent";
  const group = program.command("views").summary(says).description(says);
  addKeeping(group, context);
  addDigest(group, context);
  addTelling(group, context);
}

function addKeeping(group: Command, { ask, streams }: CommandContext): void {
  const list = addFormatOptions(group.command("list", { isDefault: true }).description("Dit quelles vues il y a."));
  list.action(async (options: FormatOptions) => {
    const rows = await ask((client) => client.view.list.query());
    streams.data(printList(formatOf(options), { rows, total: rows.length, nextCursor: null }, savedViewRow));
  });
  withExamples(list, [["recoupe views list --jsonl", "une ligne JSON par vue"]]);

  const save = group
    .command("save")
    .description("Garde une recherche sous un nom et donne son identifiant. Ce qu'elle trouvera ensuite sera nouveau.")
    .argument("<nom>")
    .argument("<mots...>", "comme pour « recoupe search »")
    .action(async (name: string, words: string[]) => {
      const { id } = await ask((client) => client.view.save.mutate({ name, query: queryOf(words) }));
      streams.data(`${id}\n`);
    });
  withExamples(save, [["recoupe views save Koursk status:denied entity:Koursk", "rend wat_…"]]);

  const remove = group
    .command("remove")
    .description("Oublie une vue et les adresses qu'elle prévient ; rien d'autre ne change.")
    .argument("<vue>", "identifiant ou nom")
    .action(async (target: string) => {
      const { id } = await ask((client) => findView(client, target));
      await ask((client) => client.view.remove.mutate({ id }));
      streams.data(`${id} : oubliée\n`);
    });
  withExamples(remove, [["recoupe views remove Koursk", "d'après son nom"]]);
}

function addDigest(group: Command, { ask, streams, environment }: CommandContext): void {
  const digest = group
    .command("digest")
    .description("Dit ce qu'une vue a trouvé depuis un jour : chaque phrase mot pour mot, avec sa source.")
    .argument("<vue>", "identifiant ou nom")
    .option("--since <jour>", "2025-03-13, ou un instant ISO 8601 ; sinon tout ce qu'elle a trouvé")
    .addOption(new Option("--format <format>", "forme").choices([...DIGEST_FORMATS]).default("txt"))
    .action(async (target: string, { since, format }: DigestOptions) => {
      const { id } = await ask((client) => findView(client, target));
      // Asked first: a day that is none is refused in words.
      const found = await ask((client) =>
        client.view.digest.query({ id, ...(since ? { since } : {}), limit: MOST_ROWS_AT_ONCE }),
      );
      if (found.nextCursor !== null)
        streams.message(`${found.rows.length} constats sur ${found.total} ; --since montre les derniers.`);
      if (format === "json") return streams.data(`${printJson({ schemaVersion: 1, ...found })}\n`);
      const query = since ? `?since=${encodeURIComponent(since)}` : "";
      const body = await readExport(environment().server, addresses.view(id) + query, format);
      if (body === undefined)
        throw new Failure(`La vue ${id} ne s'exporte pas en ${format}.`, { exitCode: exitCode.notFound });
      streams.data(body);
    });
  withExamples(digest, [
    ["recoupe views digest Koursk --since 2025-03-13", "à lire"],
    ['recoupe views digest Koursk --since "$(date -I)" | mail -s Koursk ada@exemple.org', "par courrier, chaque soir"],
  ]);
}

function addTelling(group: Command, { ask, streams }: CommandContext): void {
  const follow = group
    .command("follow")
    .description("Prévient une adresse de ce qu'une vue trouve, et donne le secret pour vérifier les signatures.")
    .argument("<vue>", "identifiant ou nom")
    .argument("<adresse>", "https://…, qui reçoit des messages selon Standard Webhooks")
    .action(async (target: string, url: string) => {
      const { id } = await ask((client) => findView(client, target));
      const followed = await ask((client) => client.view.follow.mutate({ id, url }));
      streams.data(`${followed.id}\n`);
      if (followed.secret === null) streams.message("Cette adresse est déjà prévenue ; son secret ne change pas.");
      else streams.data(`${followed.secret}\n`);
    });
  withExamples(follow, [["recoupe views follow Koursk https://exemple.org/recoupe", "rend hoo_… et whsec_…"]]);

  const webhooks = group
    .command("webhooks")
    .description("Dit quelles adresses une vue prévient, et ce qui n'est pas arrivé.")
    .argument("<vue>", "identifiant ou nom")
    .option("--json", "un document JSON")
    .action(async (target: string, { json }: { json?: boolean }) => {
      const { id } = await ask((client) => findView(client, target));
      const view = await ask((client) => client.view.get.query({ id }));
      if (json) return streams.data(`${printJson({ schemaVersion: 1, ...view })}\n`);
      streams.data(
        view.webhooks.flatMap((each) => webhookLines(each).map((line) => `${cleanIndented(line)}\n`)).join(""),
      );
    });
  withExamples(webhooks, [["recoupe views webhooks Koursk", "l'état de chaque adresse"]]);

  for (const [name, change, says, done] of CHANGES) {
    const command = group
      .command(name)
      .description(says)
      .argument("<webhook>", "hoo_…, que donne « recoupe views webhooks »")
      .action(async (id: string) => {
        await ask((client) => client.view.changeWebhook.mutate({ id, change }));
        streams.data(`${id} : ${done}\n`);
      });
    withExamples(command, [[`recoupe views ${name} hoo_3f9a2c81`, says.toLowerCase().replace(/\.$/, "")]]);
  }

  const resend = group
    .command("resend")
    .description("Renvoie un message, sous le même identifiant.")
    .argument("<message>", "msg_…, que donne « recoupe views webhooks »")
    .action(async (id: string) => {
      await ask((client) => client.view.sendAgain.mutate({ id }));
      streams.data(`${id} : sera renvoyé\n`);
    });
  withExamples(resend, [["recoupe views resend msg_3f9a2c81", "tout de suite"]]);
}

const CHANGES = [
  ["pause", "pause", "Cesse de prévenir une adresse pour l'instant.", "en pause"],
  ["resume", "resume", "Prévient de nouveau une adresse.", "reprise"],
  ["unfollow", "remove", "Ne prévient plus une adresse.", "oubliée"],
] as const;

async function findView(client: ApiClient, target: string): Promise<SavedViewRow> {
  const views = await client.view.list.query();
  const id = idOfTarget(target);
  const found = views.find((view) => view.id === id) ?? views.find((view) => view.name === target);
  if (found) return found;
  throw new Failure(`Aucune vue ne s'appelle « ${target} ».`, {
    exitCode: exitCode.notFound,
    advice: "« recoupe views list » les donne.",
  });
}

/** The leading spaces are ours; the rest may be a server's. */
function cleanIndented(line: string): string {
  const text = line.trimStart();
  return line.slice(0, line.length - text.length) + cleanLine(text);
}
