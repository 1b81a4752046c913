import type { ApiClient } from "../../client.ts";
import { readEvent } from "../../read-event.ts";
import { contradictionDetail, contradictionRow } from "../../views/contradiction-view.ts";
import { eventDetail, eventRow } from "../../views/event-view.ts";
import type { FlaggedPassageOutput } from "../../views/outputs.ts";
import { alteredArticleDetail, alteredArticleRow, passageDetail, passageRow } from "../../views/passage-view.ts";
import type { Detail, Page, Row } from "../../views/view.ts";
import { PAGE_ROWS } from "./page-rows.ts";
import type { Screen } from "./screen.ts";

/** What comes after what: contradictions, text against the knowledge base, announced without outcome, altered text. */
const PARTS = ["contradictions", "knowledge", "announcements", "altered"] as const;
type Part = (typeof PARTS)[number];

/** Altered passages of one article that are shown at once: what the server gives in one slice. */
const MOST_PASSAGES = 200;

/** À recouper: contradictions first, then what a person has to check by hand. */
export function reviewScreen(client: ApiClient): Screen {
  const passages = new Map<string, FlaggedPassageOutput>();
  const readPart = async (part: Part, cursor: string | undefined) => {
    switch (part) {
      case "contradictions": {
        const page = await client.contradiction.list.query({ cursor, limit: PAGE_ROWS });
        return { ...page, rows: page.rows.map(contradictionRow) };
      }
      case "announcements": {
        const page = await client.check.announcements.query({ cursor, limit: PAGE_ROWS });
        return { ...page, rows: page.rows.map(announcementRow) };
      }
      case "knowledge": {
        const page = await client.check.passages.query({ group: part, cursor, limit: PAGE_ROWS });
        for (const passage of page.rows) passages.set(passage.id, passage);
        return { ...page, rows: page.rows.map(passageRow) };
      }
      case "altered": {
        const page = await client.check.altered.query({ cursor, limit: PAGE_ROWS });
        return { ...page, rows: page.rows.map(alteredArticleRow) };
      }
    }
  };
  return {
    id: "review",
    list: async (cursor) => {
      const { part, inner } = decode(cursor);
      const page = await readPart(part, inner);
      const next = page.nextCursor === null ? after(part) : { part, inner: page.nextCursor };
      const found: Page = {
        rows: page.rows.map((row: Row) => ({ ...row, id: `${part}:${row.id}`, thing: row.thing ?? row.id })),
        next: next && encode(next),
        total: page.total,
      };
      return found;
    },
    open: async (id): Promise<Detail> => {
      const [part, own] = split(id);
      if (part === "contradictions") return contradictionDetail(await client.contradiction.get.query({ id: own }));
      if (part === "announcements") return eventDetail(await readEvent(client, own));
      if (part === "altered") {
        const { rows } = await client.check.passages.query({ group: part, articleId: own, limit: MOST_PASSAGES });
        return alteredArticleDetail(rows);
      }
      const passage = passages.get(own);
      if (!passage) throw new Error("Ce passage n'est plus dans la liste.");
      return passageDetail(passage);
    },
  };
}

interface Cursor {
  readonly part: Part;
  readonly inner: string | undefined;
}

function announcementRow(event: Parameters<typeof eventRow>[0]): Row {
  const row = eventRow(event);
  return { ...row, facts: `annoncé, suite inconnue · ${row.facts}` };
}

function after(part: Part): Cursor | undefined {
  const next = PARTS[PARTS.indexOf(part) + 1];
  return next && { part: next, inner: undefined };
}

function encode({ part, inner }: Cursor): string {
  return `${part}:${inner ?? ""}`;
}

function decode(cursor: string | undefined): Cursor {
  if (cursor === undefined) return { part: PARTS[0], inner: undefined };
  const [name, inner] = split(cursor);
  return { part: PARTS.find((part) => part === name) ?? PARTS[0], inner: inner || undefined };
}

function split(text: string): readonly [string, string] {
  const colon = text.indexOf(":");
  return [text.slice(0, colon), text.slice(colon + 1)];
}
