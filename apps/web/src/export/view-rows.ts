import "server-only";
import type { Evidence, SearchKind, SearchResult } from "@recoupe/api";
import { contradictionTitle, knowledgeLines, knowledgeName } from "@recoupe/api/present";
import { MOST_COUNTED } from "../components/search-results.tsx";
import { call } from "../server/api.ts";
import { filtersOf } from "../server/filters.ts";
import { permalinkOf } from "./citations.ts";
import type { CsvRow } from "./csv.ts";
import { everyRow } from "./every-row.ts";

interface TableRequest {
  readonly parameters: Readonly<Record<string, string>>;
  /** Scheme and host under which the reader knows this server. */
  readonly origin: string;
}

/** A list as rows of a table, one sentence each; undefined for views that are none. */
export function viewRows(view: string, request: TableRequest): Promise<readonly CsvRow[]> | undefined {
  return TABLES[view]?.(request);
}

const TABLES: Readonly<Record<string, (request: TableRequest) => Promise<readonly CsvRow[]>>> = {
  events: eventRows,
  quotes: quoteRows,
  contradictions: contradictionRows,
  entities: entityRows,
  articles: articleRows,
  places: placeRows,
  search: searchRows,
  checks: checkRows,
};

async function eventRows({ parameters, origin }: TableRequest): Promise<readonly CsvRow[]> {
  const rows = await everyRow((page) => call().event.list({ ...filtersOf(parameters).events(), ...page }));
  return rows.map(({ id, type, statuses, date, lead, articleCount, originCount }) => ({
    id,
    type,
    statuses: statuses.join(" "),
    actors: lead.actors.map(({ name }) => name).join("; "),
    recipients: lead.recipients.map(({ name }) => name).join("; "),
    location: lead.location?.name,
    date_from: date?.from,
    date_to: date?.to,
    date_presumed: date?.presumed ? "yes" : undefined,
    articles: articleCount,
    origins: originCount,
    ...evidenceFields(lead.evidence, origin),
  }));
}

async function quoteRows({ parameters, origin }: TableRequest): Promise<readonly CsvRow[]> {
  const rows = await everyRow((page) => call().quote.list({ ...filtersOf(parameters).quotes(), ...page }));
  return rows.flatMap(({ id, speaker: known, tellings }) =>
    tellings.map(({ kind, speaker, cue, channel, addressee, about, evidence }) => ({
      statement: id,
      speaker: known?.name ?? speaker?.name,
      kind,
      cue,
      channel,
      addressee: addressee?.name,
      about: about?.name,
      ...evidenceFields(evidence, origin),
    })),
  );
}

async function contradictionRows({ parameters, origin }: TableRequest): Promise<readonly CsvRow[]> {
  const rows = await everyRow((page) =>
    call().contradiction.list({ ...filtersOf(parameters).contradictions(), ...page }),
  );
  return rows.flatMap((contradiction) => {
    const { id, kind, sides, against } = contradiction;
    const facts = { contradiction: id, question: contradictionTitle(contradiction, "fr"), kind };
    const told = sides.flatMap((side, index) =>
      side.map(({ status, by, evidence }) => ({
        ...facts,
        side: index + 1,
        status,
        by: by?.name,
        ...evidenceFields(evidence, origin),
        knowledge: undefined,
      })),
    );
    if (!against) return told;
    // No words of an article, so that the sentence's own columns stay empty.
    const known = { by: knowledgeName(against, "fr"), knowledge: knowledgeLines(against, "fr").join(" – ") };
    return [
      ...told,
      { ...facts, side: sides.length + 1, ...known, permalink: `${origin}/c/${encodeURIComponent(id)}` },
    ];
  });
}

async function entityRows({ parameters }: TableRequest): Promise<readonly CsvRow[]> {
  const rows = await everyRow((page) => call().entity.list({ ...filtersOf(parameters).entities(), ...page }));
  return rows.map(({ aliases, ...row }) => ({ ...row, aliases: aliases.join("; ") }));
}

async function articleRows({ parameters, origin }: TableRequest): Promise<readonly CsvRow[]> {
  const rows = await everyRow((page) => call().article.list({ ...filtersOf(parameters).articles(), ...page }));
  return rows.map((row) => ({
    id: row.articleId,
    title: row.title ?? row.opening,
    outlet: row.outlet,
    published: row.publishedAt,
    corrected: row.corrected ? "yes" : "no",
    read: row.firstSeenAt.toISOString(),
    machine_translated: row.machineTranslated,
    credits: row.credits.join("; "),
    quotes: row.quotes,
    events: row.events,
    altered: row.issues,
    url: row.url,
    permalink: `${origin}/articles/${encodeURIComponent(row.articleId)}`,
  }));
}

async function placeRows({ parameters }: TableRequest): Promise<readonly CsvRow[]> {
  const rows = await call().event.places(filtersOf(parameters).eventFilter());
  return rows.map(({ id, name, kind, position, eventCount }) => ({
    id,
    name,
    kind,
    latitude: position?.latitude,
    longitude: position?.longitude,
    events: eventCount,
  }));
}

async function searchRows({ parameters, origin }: TableRequest): Promise<readonly CsvRow[]> {
  const query = parameters.q ?? "";
  const [contradictions, events, quotes] = await Promise.all([
    everyAnswer(query, "contradictions", (found) => found.contradictions),
    everyAnswer(query, "events", (found) => found.events),
    everyAnswer(query, "quotes", (found) => found.quotes),
  ]);
  const rows = [
    ...contradictions.flatMap(({ id, sides }) =>
      sides.flat().map(({ status, by, evidence }) => ({ kind: "contradiction", id, status, by: by?.name, evidence })),
    ),
    ...events.map(({ id, lead }) => ({
      kind: "event",
      id,
      status: lead.status,
      by: lead.attributedTo?.name,
      evidence: lead.evidence,
    })),
    ...quotes.map(({ id, speaker, evidence }) => ({
      kind: "quote",
      id,
      status: undefined,
      by: speaker?.name,
      evidence,
    })),
  ];
  return rows.map(({ evidence, ...row }) => ({ ...row, ...evidenceFields(evidence, origin) }));
}

/** What is left to check, or was put aside: every passage a row, also where the page folds an article's into one. */
async function checkRows({ parameters, origin }: TableRequest): Promise<readonly CsvRow[]> {
  const { article, dismissed } = filtersOf(parameters).text;
  const filter = { dismissed: dismissed !== undefined, articleId: article };
  const passagesOf = (group: "knowledge" | "altered") =>
    everyRow((page) => call().check.passages({ ...filter, ...page, group }));
  const [knowledge, announcements, altered] = await Promise.all([
    passagesOf("knowledge"),
    article === undefined
      ? everyRow((page) => call().check.announcements({ dismissed: filter.dismissed, ...page }))
      : [],
    passagesOf("altered"),
  ]);
  const announced = announcements.map(({ id, lead }) => ({
    id,
    kind: "announced",
    note: null,
    evidence: lead.evidence,
  }));
  return [...knowledge, ...announced, ...altered].map(({ evidence, ...row }) => ({
    id: row.id,
    kind: row.kind,
    note: row.note,
    ...evidenceFields(evidence, origin),
  }));
}

/** Answers of one kind asked for at once: as many as the API gives. */
const ANSWERS_AT_ONCE = 100;

/** All of one kind that answers a query. A search counts to `MOST_COUNTED`, which may stand for more: so many are refused. */
function everyAnswer<Row>(
  query: string,
  kind: SearchKind,
  rowsOf: (found: SearchResult) => readonly Row[],
): Promise<readonly Row[]> {
  return everyRow(async ({ cursor }) => {
    const found = await call().search({ query, kind, cursor, limit: ANSWERS_AT_ONCE });
    return { rows: rowsOf(found), total: found.totals[kind], nextCursor: found.cursors[kind] };
  }, MOST_COUNTED - 1);
}

function evidenceFields(evidence: Evidence, origin: string): CsvRow {
  const { source, paragraph, exact } = evidence;
  return {
    sentence: exact,
    outlet: source.outlet,
    title: source.title,
    published: source.publishedAt,
    paragraph,
    permalink: permalinkOf(evidence, origin),
  };
}
