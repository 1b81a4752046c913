import "server-only";
import type { Evidence } from "@recoupe/api";
import { contradictionTitle } from "@recoupe/api/present";
import { call } from "../server/api.ts";
import { filtersOf } from "../server/filters.ts";
import { loadOverview } from "../server/load-overview.ts";
import { toAtom } from "./atom.ts";
import { citationsOf } from "./citations.ts";
import { contradictionMarkdown } from "./contradiction-markdown.ts";
import { toCsv } from "./csv.ts";
import { feedOfView } from "./feed-of-view.ts";
import { toCslJson, toRis } from "./reference-formats.ts";

const FORMATS = ["json", "csv", "md", "ris", "csl", "atom", "opml"] as const;
export type ExportFormat = (typeof FORMATS)[number];

export interface ExportRequest {
  readonly format: ExportFormat;
  /** The view's path without its ending: `["events"]`, `["c", "ID"]`. */
  readonly path: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
  /** Scheme and host under which the reader knows this server, for permalinks. */
  readonly origin: string;
}

export interface ExportedFile {
  readonly body: string;
  readonly contentType: string;
  /** Present where a browser should keep the file rather than show it. */
  readonly downloadName?: string;
}

export function isExportFormat(text: string): text is ExportFormat {
  return FORMATS.some((format) => format === text);
}

/** Undefined when there is no such view in this format. Errors of the API go through. */
export async function exportView(request: ExportRequest): Promise<ExportedFile | undefined> {
  switch (request.format) {
    case "json":
      return exportJson(request);
    case "csv":
      return exportCsv(request);
    case "md":
    case "ris":
    case "csl":
      return exportContradiction(request, request.format);
    case "atom":
      return exportFeed(request);
    case "opml":
      return exportOpml(request);
    default:
      return request.format satisfies never;
  }
}

/** What is followed, for another reader. */
async function exportOpml({ path }: ExportRequest): Promise<ExportedFile | undefined> {
  if (path.join("/") !== "sources") return undefined;
  const { text } = await call().source.exportOpml();
  return { body: text, contentType: "text/x-opml; charset=utf-8", downloadName: "recoupe.opml" };
}

async function exportFeed({ path, parameters, origin }: ExportRequest): Promise<ExportedFile | undefined> {
  const [view, ...more] = path;
  const feed = more.length === 0 ? await feedOfView({ view, parameters, origin }) : undefined;
  return feed && { body: toAtom(feed), contentType: "application/atom+xml; charset=utf-8" };
}

async function exportJson({ path, parameters }: ExportRequest): Promise<ExportedFile | undefined> {
  const data = await viewData(path, parameters);
  return data === undefined
    ? undefined
    : { body: JSON.stringify(data, null, 1), contentType: "application/json; charset=utf-8" };
}

/** What a view shows, as plain data. */
async function viewData(
  [first, second, ...more]: readonly string[],
  parameters: Readonly<Record<string, string>>,
): Promise<unknown> {
  const api = call();
  const filters = filtersOf(parameters);
  if (more.length > 0) return undefined;
  if (second !== undefined) {
    switch (first) {
      case "c":
        return api.contradiction.get({ id: second });
      case "events":
        return api.event.get({ id: second });
      case "entities":
        return api.entity.get({ id: second });
      case "articles":
        return api.article.get({ id: second });
      case "stories":
        return api.story.get({ id: second });
      default:
        return undefined;
    }
  }
  switch (first) {
    case "index":
      return loadOverview();
    case "contradictions":
      return api.contradiction.list(filters.contradictions());
    case "events":
      return api.event.list(filters.events());
    case "quotes":
      return api.quote.list(filters.quotes());
    case "entities":
      return api.entity.list(filters.entities());
    case "articles":
      return api.article.list(filters.articles());
    case "stories":
      return api.story.list(filters.stories());
    case "sources":
      return api.source.list();
    case "search":
      return api.search({ query: parameters.q ?? "", limit: 100 });
    case "checks":
      return {
        knowledge: await api.check.passages({ group: "knowledge", limit: 100 }),
        announcements: await api.check.announcements({ limit: 100 }),
        altered: await api.check.passages({ group: "altered", limit: 100 }),
      };
    default:
      return undefined;
  }
}

async function exportContradiction(
  { path, origin }: ExportRequest,
  format: "md" | "ris" | "csl",
): Promise<ExportedFile | undefined> {
  const [kind, id, ...more] = path;
  if (kind !== "c" || id === undefined || more.length > 0) return undefined;
  const contradiction = await call().contradiction.get({ id });
  const citations = citationsOf(contradiction.sides.flat(), origin);
  const name = `contradiction-${fileNamePart(contradiction.id)}`;
  switch (format) {
    case "md":
      return {
        body: contradictionMarkdown(contradiction, origin),
        contentType: "text/markdown; charset=utf-8",
        downloadName: `${name}.md`,
      };
    case "ris":
      return {
        body: toRis(citations, contradictionTitle(contradiction, "fr")),
        contentType: "application/x-research-info-systems; charset=utf-8",
        downloadName: `${name}.ris`,
      };
    case "csl":
      return {
        body: toCslJson(citations),
        contentType: "application/vnd.citationstyles.csl+json; charset=utf-8",
        downloadName: `${name}.json`,
      };
    default:
      return format satisfies never;
  }
}

async function exportCsv({ path, parameters, origin }: ExportRequest): Promise<ExportedFile | undefined> {
  const [view, ...more] = path;
  const rows = more.length === 0 ? await csvRows(view, parameters, origin) : undefined;
  return rows && { body: toCsv(rows), contentType: "text/csv; charset=utf-8", downloadName: `${view}.csv` };
}

async function csvRows(view: string | undefined, parameters: Readonly<Record<string, string>>, origin: string) {
  const api = call();
  const filters = filtersOf(parameters);
  switch (view) {
    case "events": {
      const { rows } = await api.event.list({ ...filters.events(), limit: 200 });
      return rows.map(({ id, type, statuses, date, lead, articleCount, originCount }) => ({
        id,
        type,
        statuses: statuses.join(" "),
        actors: lead.actors.map(({ name }) => name).join("; "),
        recipients: lead.recipients.map(({ name }) => name).join("; "),
        location: lead.location?.name,
        date_from: date?.from,
        date_to: date?.to,
        articles: articleCount,
        origins: originCount,
        ...evidenceFields(lead.evidence, origin),
      }));
    }
    case "quotes": {
      const { rows } = await api.quote.list({ ...filters.quotes(), limit: 200 });
      return rows.flatMap(({ id, tellings }) =>
        tellings.map(({ kind, speaker, cue, channel, evidence }) => ({
          statement: id,
          speaker: speaker?.name,
          kind,
          cue,
          channel,
          ...evidenceFields(evidence, origin),
        })),
      );
    }
    case "contradictions": {
      const { rows } = await api.contradiction.list({ ...filters.contradictions(), limit: 200 });
      return rows.flatMap((contradiction) =>
        contradiction.sides.flatMap((side, index) =>
          side.map(({ status, by, evidence }) => ({
            contradiction: contradiction.id,
            question: contradictionTitle(contradiction, "fr"),
            kind: contradiction.kind,
            side: index + 1,
            status,
            by: by?.name,
            ...evidenceFields(evidence, origin),
          })),
        ),
      );
    }
    case "entities": {
      const { rows } = await api.entity.list({ ...filters.entities(), limit: 200 });
      return rows.map(({ aliases, ...row }) => ({ ...row, aliases: aliases.join("; ") }));
    }
    case "search": {
      const found = await api.search({ query: parameters.q ?? "", limit: 100 });
      return [
        ...found.contradictions.flatMap(({ id, sides }) =>
          sides
            .flat()
            .map(({ status, by, evidence }) => ({ kind: "contradiction", id, status, by: by?.name, evidence })),
        ),
        ...found.events.map(({ id, lead }) => ({
          kind: "event",
          id,
          status: lead.status,
          by: lead.attributedTo?.name,
          evidence: lead.evidence,
        })),
        ...found.quotes.map(({ id, speaker, evidence }) => ({
          kind: "quote",
          id,
          status: undefined,
          by: speaker?.name,
          evidence,
        })),
      ].map(({ evidence, ...row }) => ({ ...row, ...evidenceFields(evidence, origin) }));
    }
    default:
      return undefined;
  }
}

function evidenceFields({ source, paragraph, start, end, exact }: Evidence, origin: string) {
  return {
    sentence: exact,
    outlet: source.outlet,
    title: source.title,
    published: source.publishedAt,
    paragraph,
    permalink: `${origin}/articles/${encodeURIComponent(source.articleId)}?evidence=${start}-${end}#evidence`,
  };
}

/** Ids go into file names: only what is safe in every file system. */
function fileNamePart(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, "-");
}
