import { useEffect } from "react";
import { visibleRows } from "./lists.ts";
import type { Screen } from "./screens/screen.ts";
import type { Services } from "./services.ts";
import { type Action, currentView, listOf, type State } from "./state.ts";

/** Rows left below the chosen one before the next page is asked for. */
const READ_AHEAD_ROWS = 20;
/** Time a row must stay chosen before its detail is asked for, so that holding a key asks once. */
const SETTLE_MS = 60;

/** Asks the server for what the state shows and has not read yet. */
export function useReading(services: Services, state: State, act: (action: Action) => void): void {
  const list = listOf(state);
  const { asked } = list;
  const screen = services.screens.sections.find(({ id }) => id === state.section);

  useEffect(() => {
    if (list.status !== "unread" || !screen) return;
    readPage(screen, { asked, cursor: undefined }, act);
  }, [list.status, screen, asked, act]);

  const rows = visibleRows(list);
  const left = rows.length - 1 - rows.findIndex(({ id }) => id === list.selected);
  const cursor = left < READ_AHEAD_ROWS && list.status === "read" ? list.next : undefined;
  useEffect(() => {
    if (cursor === undefined || !screen) return;
    readPage(screen, { asked, cursor }, act);
  }, [cursor, screen, asked, act]);

  const view = currentView(state);
  const key = view?.key;
  // A detail is read again when its list was: what is stored may have changed.
  const revision = list.rows;
  useEffect(() => {
    if (key === undefined) return;
    let wanted = true;
    const timer = setTimeout(() => {
      read(services, key).then(
        (detail) => wanted && act({ kind: "detail-read", key, detail }),
        (error: unknown) => wanted && act({ kind: "detail-failed", key, failure: wordsOf(error) }),
      );
    }, SETTLE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [services, key, revision, act]);
}

/** The first page of a list replaces what was there; one behind a cursor goes on from it. */
function readPage(
  { id: section, list }: Screen,
  { asked, cursor }: { readonly asked: string; readonly cursor: string | undefined },
  act: (action: Action) => void,
): void {
  act({ kind: "reading", section });
  list(cursor).then(
    ({ rows, next }) => act({ kind: "page-read", section, asked, rows, next, append: cursor !== undefined }),
    (error: unknown) => act({ kind: "read-failed", section, asked, message: wordsOf(error) }),
  );
}

function read({ screens }: Services, key: string) {
  const [kind, id = "", start, end] = key.split("/");
  if (kind === "article") return screens.openArticle({ articleId: id, start: Number(start), end: Number(end) });
  if (kind === "thing") return screens.openThing(id);
  const screen = screens.sections.find((each) => each.id === kind);
  if (!screen) throw new Error(`no section ${kind}`);
  return screen.open(id);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
