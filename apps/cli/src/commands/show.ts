import { presentTakenOut } from "@recoupe/api/present";
import type { Command } from "commander";
import type { ApiClient } from "../client.ts";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { cleanText, printJson } from "../output/clean-text.ts";
import { printDetail } from "../output/print-detail.ts";
import { readEntity } from "../read-entity.ts";
import { readEvent } from "../read-event.ts";
import { articleDetail } from "../views/article-view.ts";
import { contradictionDetail } from "../views/contradiction-view.ts";
import { entityDetail } from "../views/entity-view.ts";
import { eventDetail } from "../views/event-view.ts";
import { statementDetail } from "../views/quote-view.ts";
import { storyDetail } from "../views/story-view.ts";
import { versionText } from "../views/version-view.ts";
import type { Detail } from "../views/view.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

/** Articles and episodes of a story that are shown. */
const STORY_ARTICLES = 200;
const STORY_EPISODES = 100;

interface ShowOptions {
  readonly why?: boolean;
  readonly json?: boolean;
  readonly versions?: boolean;
}

interface Shown {
  readonly kind: string;
  readonly item: unknown;
  readonly detail: Detail;
}

export function addShowCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("show")
    .summary("une chose entière : contradiction, événement, déclaration, entité, article, histoire")
    .description("Montre une chose avec ses phrases, d'après son identifiant ou son adresse.")
    .argument("<identifiant>", "identifiant, ou adresse du tableau de bord")
    .option("--why", "la règle et les mots derrière chaque phrase")
    .option("--versions", "d'un article : chaque texte vu, et ce qu'il change")
    .option("--json", "un document JSON")
    .action((target: string, options: ShowOptions) => show(target, options, context));
  withExamples(command, [
    ["recoupe show 3f9a2c81", "lisible"],
    ["recoupe show 3f9a2c81 --why", "avec les règles"],
    ["recoupe show http://127.0.0.1:3000/c/3f9a2c81 --json", "JSON"],
  ]);
}

async function show(target: string, options: ShowOptions, context: CommandContext): Promise<void> {
  const id = idOfTarget(target);
  if (options.versions) return showVersions(id, options, context);
  const found = await context.ask((client) => findById(client, id));
  if (!found) {
    const [gone] = (await context.ask((client) => client.article.takenOut.query({ id, limit: 1 }))).rows;
    if (gone)
      throw new Failure(`Article ${presentTakenOut(gone.takenOut, "fr")}.`, {
        exitCode: exitCode.notFound,
        advice: `« recoupe undo ${gone.takenOut.sequence} » le remet.`,
      });
    throw new Failure(`Rien ne porte l'identifiant « ${id} ».`, {
      exitCode: exitCode.notFound,
      advice: "Les listes donnent les identifiants : recoupe contradictions list, recoupe events list…",
    });
  }
  const { server } = context.environment();
  context.streams.data(
    options.json
      ? `${printJson({ schemaVersion: 1, kind: found.kind, item: found.item })}\n`
      : cleanText(
          printDetail(found.detail, {
            columns: process.stdout.columns,
            why: options.why ?? false,
            addressOf: (path) => new URL(path, server).href,
          }),
        ),
  );
}

/** Every text of an article: `+` before what came, `-` before what went. */
async function showVersions(id: string, { json }: ShowOptions, context: CommandContext): Promise<void> {
  const versions = await context.ask((client) => client.article.versions.query({ id }));
  if (versions.length === 0) {
    throw new Failure(`Aucun article ne porte l'identifiant « ${id} ».`, { exitCode: exitCode.notFound });
  }
  context.streams.data(
    json
      ? `${printJson({ schemaVersion: 1, rows: versions })}\n`
      : cleanText(`${versions.map(versionText).join("\n\n")}\n`),
  );
}

/** The last part of a dashboard address, or the text itself. */
export function idOfTarget(target: string): string {
  if (!/^https?:\/\/|^\//.test(target)) return target;
  const { pathname } = new URL(target, "http://localhost");
  return decodeURIComponent(pathname.split("/").filter(Boolean).at(-1) ?? "");
}

/** Undefined when nothing has this id. Every kind is asked, in one request: an old id may lead to something new. */
export async function findById(client: ApiClient, id: string): Promise<Shown | undefined> {
  const kinds: readonly Promise<Shown>[] = [
    client.contradiction.get
      .query({ id })
      .then((item) => ({ kind: "contradiction", item, detail: contradictionDetail(item) })),
    readEvent(client, id).then((page) => ({ kind: "event", item: page.event, detail: eventDetail(page) })),
    readEntity(client, id).then((page) => ({ kind: "entity", item: page.entity, detail: entityDetail(page) })),
    client.article.get.query({ id }).then((item) => ({ kind: "article", item, detail: articleDetail(item) })),
    client.quote.list.query({ statementId: id, limit: 1 }).then(({ rows: [item] }) => {
      if (!item) throw new Failure("Cette déclaration n'est plus là.", { exitCode: exitCode.notFound });
      return { kind: "quote", item, detail: statementDetail(item) };
    }),
    client.story.get.query({ id }).then(async (item) => {
      const [{ rows: articles }, episodes, told] = await Promise.all([
        client.article.list.query({ storyId: item.id, limit: STORY_ARTICLES }),
        client.story.episodes.query({ id: item.id, limit: STORY_EPISODES }),
        client.story.parts.query({ id: item.id }),
      ]);
      const detail = storyDetail(item, { articles, episodes, told });
      return { kind: "story", item: { ...item, episodes: episodes.rows }, detail };
    }),
  ];
  const settled = await Promise.allSettled(kinds);
  const found = settled.find((each) => each.status === "fulfilled");
  if (found) return found.value;
  const failure = settled.find((each) => each.status === "rejected" && !isNotFound(each.reason));
  if (failure?.status === "rejected") throw failure.reason;
  return undefined;
}

/** The same as a reader sees it; fails with words where it is gone. */
export async function openById(client: ApiClient, id: string): Promise<Detail> {
  const found = await findById(client, id);
  if (!found) throw new Failure("Ce résultat n'existe plus.", { exitCode: exitCode.notFound });
  return found.detail;
}

function isNotFound(error: unknown): boolean {
  if (error instanceof Failure) return error.exitCode === exitCode.notFound;
  return error instanceof Error && "data" in error && (error.data as { code?: string } | null)?.code === "NOT_FOUND";
}
