import { CONTRADICTION_KINDS } from "@recoupe/api/present";
import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import type { ApiClient } from "../client.ts";
import { addFormatOptions, type FormatOptions, formatOf, printList } from "../output/formats.ts";
import { articleRow, takenOutRow } from "../views/article-view.ts";
import { contradictionRow } from "../views/contradiction-view.ts";
import { entityRow } from "../views/entity-view.ts";
import { eventRow } from "../views/event-view.ts";
import type { ArticleRowOutput, TakenOutOutput } from "../views/outputs.ts";
import { statementRow } from "../views/quote-view.ts";
import { storyRow } from "../views/story-view.ts";
import type { Row } from "../views/view.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

/** Rows that the server gives at most at once. */
export const MOST_ROWS_AT_ONCE = 200;
const DEFAULT_ROWS = 50;
/** Renderings read of each statement where only a line of it is shown. */
export const SHOWN_RENDERINGS = 3;

export interface Listed<Item> {
  readonly rows: readonly Item[];
  readonly total: number;
  readonly nextCursor: string | null;
}

type ListedArticle = ArticleRowOutput | TakenOutOutput;

interface ListOptions extends FormatOptions {
  readonly limit: number;
  readonly all?: boolean;
}

export type ListRequest = { readonly cursor: string | undefined; readonly limit: number };

/** `events list` and its like: one section of the record each, with the filters of the server. */
export function addListCommands(program: Command, context: CommandContext): void {
  type Input<Name extends "event" | "quote" | "entity" | "contradiction" | "article"> = NonNullable<
    Parameters<ApiClient[Name]["list"]["query"]>[0]
  >;

  addList(program, context, {
    name: "contradictions",
    summary: "les contradictions, celles que rien n'explique d'abord",
    options: (command) => command.option("--kind <sorte>", CONTRADICTION_KINDS.join(", ")),
    read: (client, request, { kind }) =>
      client.contradiction.list.query({ ...request, kind } as Input<"contradiction">),
    rowOf: contradictionRow,
  });
  addList(program, context, {
    name: "events",
    summary: "les événements et qui les raconte, ceux de plusieurs origines d'abord",
    options: (command) =>
      command
        .option("--status <état>", "asserted, planned, requested, hypothetical ou denied")
        .option("--type <type>", "type PLOVER : CONSULT, ASSAULT…")
        .option("--who <nom>", "où ce nom prend part, sous toutes ses graphies")
        .option("--where <nom>", "qui arrivent à cet endroit")
        .option("--order <ordre>", "origins, newest ou oldest")
        .option("--from <jour>", "à partir de ce jour, 2025-03-12")
        .option("--to <jour>", "jusqu'à ce jour compris")
        .option("--origins <nombre>", "racontés par au moins tant d'origines", positive),
    read: (client, request, { status, type, who, where, order, from, to, origins }) =>
      client.event.list.query({ ...request, status, type, who, where, order, from, to, origins } as Input<"event">),
    rowOf: eventRow,
  });
  addList(program, context, {
    name: "quotes",
    summary: "les déclarations, avec leurs traductions côte à côte",
    options: (command) =>
      command
        .option("--kind <sorte>", "direct, mixed ou indirect")
        .option("--speaker <nom>", "nom de qui parle, sous toutes ses graphies, ou identifiant de l'entité"),
    read: (client, request, { kind, speaker, json, jsonl }) =>
      client.quote.list.query({
        ...request,
        kind,
        ...speakerOf(speaker),
        // A line names the outlets of the first renderings; data are whole.
        tellings: json || jsonl ? undefined : SHOWN_RENDERINGS,
      } as Input<"quote">),
    rowOf: statementRow,
  });
  addList(program, context, {
    name: "entities",
    summary: "les personnes, organisations et lieux, avec tous leurs noms",
    options: (command) =>
      command.option("--type <type>", "PER, ORG, LOC ou MISC").option("--name <nom>", "partie d'un nom"),
    read: (client, request, { type, name }) => client.entity.list.query({ ...request, type, name } as Input<"entity">),
    rowOf: entityRow,
  });
  addList(program, context, {
    name: "articles",
    summary: "les articles, les derniers vus d'abord",
    options: (command) =>
      command
        .option("--story <histoire>", "identifiant d'une histoire")
        .option("--title <mots>", "partie du titre")
        .option("--outlet <média>", "partie du nom ou de l'adresse du média")
        .option("--from <jour>", "publiés à partir de ce jour, 2025-03-12")
        .option("--to <jour>", "publiés jusqu'à ce jour compris")
        .option("--taken-out", "ceux qui ont été retirés : par qui, pourquoi, et comment les remettre"),
    read: async (client, request, { story, title, outlet, from, to, takenOut }): Promise<Listed<ListedArticle>> =>
      takenOut
        ? client.article.takenOut.query(request)
        : client.article.list.query({ ...request, storyId: story, title, outlet, from, to } as Input<"article">),
    rowOf: (article) => ("takenOut" in article ? takenOutRow(article) : articleRow(article)),
  });
  addList(program, context, {
    name: "stories",
    summary: "les histoires : un même sujet au fil du temps",
    options: (command) => command,
    read: (client, request) => client.story.list.query(request),
    rowOf: storyRow,
  });
}

/** An entity by its id, whoever bears the name otherwise. */
function speakerOf(speaker: unknown): Readonly<Record<string, unknown>> {
  return typeof speaker === "string" && speaker.startsWith("ent_") ? { speakerId: speaker } : { speaker };
}

interface ListCommand<Item> {
  readonly name: string;
  readonly summary: string;
  readonly options: (command: Command) => Command;
  /** The filters are as typed: the server checks them and says which values it knows. */
  readonly read: (
    client: ApiClient,
    request: ListRequest,
    filters: Readonly<Record<string, unknown>>,
  ) => Promise<Listed<Item>>;
  readonly rowOf: (item: Item) => Row;
}

function addList<Item>(program: Command, context: CommandContext, list: ListCommand<Item>): void {
  const group = program.command(list.name).summary(list.summary).description(list.summary);
  const command = list.options(
    group
      .command("list", { isDefault: true })
      .description(list.summary)
      .option("--limit <nombre>", "lignes au plus", positive, DEFAULT_ROWS)
      .option("--all", "toutes les lignes"),
  );
  addFormatOptions(command);
  command.action(async (options: ListOptions & Record<string, unknown>) => {
    const format = formatOf(options);
    const found = await readAll((request) => context.ask((client) => list.read(client, request, options)), options);
    context.streams.data(printList(format, found, list.rowOf));
    if (format === "human") context.streams.message(`${found.rows.length} sur ${found.total}`);
  });
  withExamples(command, [
    [`recoupe ${list.name} list`, "lisible"],
    [`recoupe ${list.name} list --all --jsonl`, "tout, une ligne JSON par élément"],
  ]);
}

/** Follows the cursor until there are enough rows. */
export async function readAll<Item>(
  read: (request: ListRequest) => Promise<Listed<Item>>,
  { limit, all }: { readonly limit: number; readonly all?: boolean },
): Promise<Listed<Item>> {
  const wanted = all ? Number.POSITIVE_INFINITY : limit;
  const rows: Item[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await read({ cursor, limit: Math.min(MOST_ROWS_AT_ONCE, wanted - rows.length) });
    rows.push(...page.rows);
    if (page.nextCursor === null || rows.length >= wanted) return { ...page, rows };
    cursor = page.nextCursor;
  }
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("Il faut un nombre entier positif.");
}
