import "server-only";
import { call } from "../server/api.ts";
import { toAtom } from "./atom.ts";
import { type CitedWork, citedWork } from "./cited-works.ts";
import { toCsv } from "./csv.ts";
import { digestFeed } from "./digest.ts";
import { feedOfView } from "./feed-of-view.ts";
import { toHtml } from "./html-file.ts";
import { toMarkdown } from "./markdown.ts";
import { toPlainText } from "./plain-text.ts";
import { toCslJson, toRis } from "./reference-formats.ts";
import { viewData } from "./view-data.ts";
import { viewRows } from "./view-rows.ts";

const CITATION_FORMATS = ["md", "html", "txt", "ris", "csl", "jsonl"] as const;
type CitationFormat = (typeof CITATION_FORMATS)[number];

const FORMATS = ["json", "csv", "atom", "opml", ...CITATION_FORMATS] as const;
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
    case "atom":
      return exportFeed(request);
    case "opml":
      return exportOpml(request);
    default:
      return exportCitations(request, request.format);
  }
}

/** What is followed, for another reader. */
async function exportOpml({ path }: ExportRequest): Promise<ExportedFile | undefined> {
  if (path.join("/") !== "sources") return undefined;
  const { text } = await call().source.exportOpml();
  return { body: text, contentType: "text/x-opml; charset=utf-8", downloadName: "recoupe.opml" };
}

async function exportFeed({ path, parameters, origin }: ExportRequest): Promise<ExportedFile | undefined> {
  const [view, id, ...more] = path;
  if (more.length > 0) return undefined;
  const feed = await (id === undefined
    ? feedOfView({ view, parameters, origin })
    : view === "views"
      ? digestFeed({ id, since: parameters.since, origin })
      : undefined);
  return feed && { body: toAtom(feed), contentType: "application/atom+xml; charset=utf-8" };
}

async function exportJson({ path, parameters }: ExportRequest): Promise<ExportedFile | undefined> {
  const data = await viewData(path, parameters);
  if (data === undefined) return undefined;
  return { body: JSON.stringify(data, null, 1), contentType: "application/json; charset=utf-8" };
}

async function exportCsv({ path, parameters, origin }: ExportRequest): Promise<ExportedFile | undefined> {
  const [view = "", ...more] = path;
  const rows = more.length === 0 ? await viewRows(view, { parameters, origin }) : undefined;
  return rows && { body: toCsv(rows), contentType: "text/csv; charset=utf-8", downloadName: `${view}.csv` };
}

async function exportCitations(
  { path, parameters, origin }: ExportRequest,
  format: CitationFormat,
): Promise<ExportedFile | undefined> {
  const work = await citedWork(path, { origin, since: parameters.since });
  if (!work) return undefined;
  const { ending, contentType, write } = WRITERS[format];
  return {
    body: write(work),
    contentType: `${contentType}; charset=utf-8`,
    downloadName: `${work.fileName}.${ending}`,
  };
}

interface Writer {
  /** Of the file, where it is not the format's own name. */
  readonly ending: string;
  readonly contentType: string;
  readonly write: (work: CitedWork) => string;
}

const citationsIn = ({ parts }: CitedWork) => parts.flatMap(({ citations }) => citations);

const WRITERS: Readonly<Record<CitationFormat, Writer>> = {
  md: { ending: "md", contentType: "text/markdown", write: toMarkdown },
  html: { ending: "html", contentType: "text/html", write: toHtml },
  txt: { ending: "txt", contentType: "text/plain", write: toPlainText },
  ris: {
    ending: "ris",
    contentType: "application/x-research-info-systems",
    write: (work) => toRis(citationsIn(work), work.title),
  },
  csl: {
    ending: "json",
    contentType: "application/vnd.citationstyles.csl+json",
    write: (work) => toCslJson(citationsIn(work)),
  },
  jsonl: {
    ending: "jsonl",
    contentType: "application/jsonl",
    write: (work) =>
      citationsIn(work)
        .map((citation) => `${JSON.stringify(citation)}\n`)
        .join(""),
  },
};
