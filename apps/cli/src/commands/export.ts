import { writeFileSync } from "node:fs";
import { Argument, type Command, Option } from "commander";
import type { ApiClient } from "../client.ts";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { printJson } from "../output/clean-text.ts";
import { LIST_SCHEMA_VERSION } from "../output/formats.ts";
import { readExport } from "../read-export.ts";
import { addresses } from "../views/addresses.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";
import { type Listed, type ListRequest, readAll } from "./lists.ts";

const VIEWS = ["contradictions", "events", "quotes", "entities", "articles", "stories", "sources"] as const;
type View = (typeof VIEWS)[number];
const CITATIONS = ["md", "html", "txt", "ris", "csl"] as const;
type Citations = (typeof CITATIONS)[number];
const FORMATS = ["json", "jsonl", "csv", ...CITATIONS] as const;
type Format = (typeof FORMATS)[number];

interface ExportOptions {
  readonly format: Format;
  readonly out?: string;
  readonly limit: number;
}

/** Contradictions asked for at once: what the server gives at most. */
const MOST_CONTRADICTIONS = 200;

export function addExportCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("export")
    .summary("une vue en fichier : CSV, JSON, Markdown, RIS ou CSL avec les citations")
    .description("Écrit une vue, ou une seule chose d'après son identifiant, comme le tableau de bord l'exporte.")
    .addArgument(new Argument("<vue>", `${VIEWS.join(", ")}, ou un identifiant`))
    .addOption(new Option("--format <format>", "forme du fichier").choices([...FORMATS]).default("json"))
    .option("--out <fichier>", "dans un fichier plutôt que sur la sortie standard")
    .option("--limit <nombre>", "contradictions au plus", Number, MOST_CONTRADICTIONS)
    .action(async (view: string, options: ExportOptions) => {
      const body = await exportView(view, options, context);
      if (options.out === undefined) context.streams.data(body.endsWith("\n") ? body : `${body}\n`);
      else writeFileSync(options.out, body);
    });
  withExamples(command, [
    ["recoupe export contradictions --format csl > citations.json", "pour un logiciel de bibliographie"],
    ["recoupe export events --format csv --out evenements.csv", "pour un tableur"],
    ["recoupe export con_3f9a2c81 --format md", "une contradiction, ses phrases et ses sources"],
    ["recoupe export dos_3f9a2c81 --format html", "un dossier en une seule page"],
  ]);
}

async function exportView(view: string, options: ExportOptions, context: CommandContext): Promise<string> {
  const { format } = options;
  const { server } = context.environment();
  const single = isView(view) ? undefined : pathOfId(view);
  if (
    single === undefined &&
    view === "contradictions" &&
    isCitations(format) &&
    format !== "html" &&
    format !== "txt"
  ) {
    return exportContradictions(format, options.limit, context);
  }
  if (isList(view) && (format === "json" || format === "jsonl")) return exportList(view, format, context);
  // A dossier and a saved view have lines of their own: their sentences. Everything else is cut into lines here.
  const asLines = format === "jsonl" && !/^(?:dos|wat)_/.test(view);
  const body = await readExport(server, single ?? `/${view}`, asLines ? "json" : format);
  if (body === undefined) {
    throw new Failure(`« ${view} » ne s'exporte pas en ${format}.`, {
      exitCode: exitCode.notFound,
      advice:
        "md, html, txt, ris et csl valent pour une contradiction, un événement, un dossier, une vue enregistrée ; csv pour les listes ; json pour tout.",
    });
  }
  return asLines ? rowsOf(body) : body;
}

type Read = (client: ApiClient, request: ListRequest) => Promise<Listed<unknown>>;

const lists: Readonly<Record<Exclude<View, "sources">, Read>> = {
  contradictions: (client, request) => client.contradiction.list.query(request),
  events: (client, request) => client.event.list.query(request),
  quotes: (client, request) => client.quote.list.query(request),
  entities: (client, request) => client.entity.list.query(request),
  articles: (client, request) => client.article.list.query(request),
  stories: (client, request) => client.story.list.query(request),
};

/** The whole list: the dashboard's own JSON is one page of it. */
async function exportList(
  view: keyof typeof lists,
  format: "json" | "jsonl",
  context: CommandContext,
): Promise<string> {
  const limit = Number.POSITIVE_INFINITY;
  const found = await readAll((request) => context.ask((client) => lists[view](client, request)), { limit });
  if (format === "jsonl") return found.rows.map((row) => `${printJson(row)}\n`).join("");
  return printJson({ schemaVersion: LIST_SCHEMA_VERSION, ...found });
}

/** Each contradiction as the dashboard exports it, one after the other; CSL is one list. */
async function exportContradictions(
  format: "md" | "ris" | "csl",
  limit: number,
  context: CommandContext,
): Promise<string> {
  const { server } = context.environment();
  const { rows } = await context.ask((client) => client.contradiction.list.query({ limit }));
  const bodies: string[] = [];
  for (const { id } of rows) {
    const body = await readExport(server, addresses.contradiction(id), format);
    if (body !== undefined) bodies.push(body);
  }
  if (format !== "csl") return bodies.join("\n");
  const citations = bodies.flatMap((body): readonly { readonly id?: unknown }[] => JSON.parse(body));
  const unique = new Map(citations.map((citation) => [JSON.stringify(citation.id), citation]));
  return JSON.stringify([...unique.values()], null, 2);
}

/** The rows of a list of sources, a line each; a single thing is one line. */
function rowsOf(json: string): string {
  const data: unknown = JSON.parse(json);
  const rows =
    data !== null && typeof data === "object" && "rows" in data && Array.isArray(data.rows) ? data.rows : [data];
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

function isList(text: string): text is keyof typeof lists {
  return text in lists;
}

function isCitations(format: Format): format is Citations {
  return CITATIONS.some((each) => each === format);
}

function isView(text: string): text is View {
  return VIEWS.some((view) => view === text);
}

/** Ids say what they are the id of by their first letters. */
function pathOfId(id: string): string {
  const paths: Readonly<Record<string, (id: string) => string>> = {
    con: addresses.contradiction,
    evt: addresses.event,
    ent: addresses.entity,
    art: addresses.article,
    sto: addresses.story,
    dos: addresses.dossier,
    wat: addresses.view,
  };
  const path = paths[id.split("_")[0] ?? ""]?.(id);
  if (path !== undefined) return path;
  throw new Failure(`Vue inconnue : ${id}`, {
    exitCode: exitCode.usage,
    advice: `Vues : ${VIEWS.join(", ")}, ou un identifiant que donnent les listes.`,
  });
}
