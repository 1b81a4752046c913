import type { Detail, Row } from "../views/view.ts";
import { searchCommands } from "./commands.ts";
import type { Decision } from "./decision.ts";
import { PANES, type Pane } from "./layout.ts";
import { emptyLists, type List, type Lists, mapLists, visibleRows } from "./lists.ts";
import type { SectionId } from "./screens/screen.ts";

/** What the text pane shows: a row of the list, or an article opened from a sentence. */
export interface View {
  readonly key: string;
  /** What was opened on the way, where that is no article: decisions are about it. */
  readonly thing?: Row | undefined;
  readonly detail: Detail | undefined;
  readonly failure: string | undefined;
  /** The sentence that `n` and `N` move, and whether the pane follows it or stands where the reader scrolled it. */
  readonly evidence: number;
  readonly scroll: { readonly follow: true } | { readonly follow: false; readonly top: number };
  /** First line of the evidence pane. */
  readonly evidenceTop: number;
}

export type Mode =
  | { readonly kind: "browse" }
  | { readonly kind: "filter" }
  | { readonly kind: "palette"; readonly typed: string; readonly selected: number }
  | { readonly kind: "help"; readonly top: number }
  | { readonly kind: "reason"; readonly decision: Decision; readonly typed: string }
  | { readonly kind: "ask"; readonly what: Asked; readonly typed: string };

/** What is asked for in the last line. */
export type Asked = "search" | "narrow" | "add-source" | "save-view";

export interface State {
  readonly section: SectionId;
  readonly lists: Lists;
  readonly focus: Pane;
  /** The last one is shown; the ones before are where « back » leads. */
  readonly views: readonly View[];
  readonly mode: Mode;
  /** The first of two things that are to become one. */
  readonly joining: { readonly id: string; readonly label: string } | undefined;
  readonly message: string | undefined;
  readonly live: "connecting" | "live" | "cut";
}

/** How far the panes can scroll: only the frame that was drawn knows. */
export interface Geometry {
  readonly page: number;
  readonly textTop: number;
  readonly textLines: number;
  readonly evidenceLines: number;
}

export type Action =
  | { readonly kind: "show-section"; readonly section: SectionId }
  | {
      readonly kind: "page-read";
      readonly section: SectionId;
      /** What the page answers: one that comes after something else was asked for is none of the list any more. */
      readonly asked: string;
      readonly rows: readonly Row[];
      readonly next: string | undefined;
      readonly append: boolean;
    }
  | { readonly kind: "reading"; readonly section: SectionId }
  | { readonly kind: "read-failed"; readonly section: SectionId; readonly asked: string; readonly message: string }
  | { readonly kind: "asked"; readonly section: SectionId; readonly asked: string }
  | { readonly kind: "detail-read"; readonly key: string; readonly detail: Detail }
  | { readonly kind: "detail-failed"; readonly key: string; readonly failure: string }
  | { readonly kind: "push-view"; readonly key: string; readonly thing?: Row | undefined }
  | { readonly kind: "move"; readonly by: number; readonly geometry: Geometry }
  | { readonly kind: "open" }
  | { readonly kind: "back" }
  | { readonly kind: "step-evidence"; readonly by: 1 | -1 }
  | { readonly kind: "mode"; readonly mode: Mode }
  | { readonly kind: "type-filter"; readonly text: string }
  | { readonly kind: "message"; readonly message: string | undefined }
  | { readonly kind: "live"; readonly live: State["live"] }
  | { readonly kind: "joining"; readonly joining: State["joining"] }
  | { readonly kind: "stale" };

export const initialState: State = {
  section: "review",
  lists: emptyLists,
  focus: "list",
  views: [],
  mode: { kind: "browse" },
  joining: undefined,
  message: undefined,
  live: "connecting",
};

/** The state after an action: a plain function, so that every key can be tested without a terminal. */
export function reduce(state: State, action: Action): State {
  // What the last line said belongs to the key before; what comes from the server leaves it standing.
  return applied(byReader.includes(action.kind) ? { ...state, message: undefined } : state, action);
}

const byReader: readonly Action["kind"][] = [
  "show-section",
  "push-view",
  "move",
  "open",
  "back",
  "step-evidence",
  "mode",
];

function applied(state: State, action: Action): State {
  switch (action.kind) {
    case "show-section":
      return followSelection({ ...state, section: action.section, focus: "list", views: [] });
    case "page-read":
      return withPage(state, action);
    case "reading":
      return withList(state, action.section, { status: "reading" });
    case "read-failed":
      if (state.lists[action.section].asked !== action.asked) return state;
      return { ...withList(state, action.section, { status: "failed" }), message: action.message };
    case "asked":
      return withList(state, action.section, {
        asked: action.asked,
        filter: "",
        rows: [],
        next: undefined,
        status: "unread",
      });
    case "detail-read":
      return withView(state, action.key, (view) => ({
        ...view,
        detail: action.detail,
        failure: undefined,
        // A thing is read from its top; what is opened at a sentence, at that sentence.
        scroll: view.detail || action.detail.first !== undefined ? view.scroll : { follow: false, top: 0 },
        evidence: view.detail ? Math.min(view.evidence, lastIndex(action.detail)) : (action.detail.first ?? 0),
      }));
    case "detail-failed":
      return withView(state, action.key, (view) => ({ ...view, failure: action.failure }));
    case "push-view":
      return { ...state, views: [...state.views, { ...viewOf(action.key), thing: action.thing }], focus: "text" };
    case "move":
      return move(state, action.by, action.geometry);
    case "open":
      // Of nothing chosen there is no text to go to: its pane would be empty.
      if (state.focus === "list" && selectedRow(state) === undefined) return state;
      return { ...state, focus: PANES[PANES.indexOf(state.focus) + 1] ?? state.focus };
    case "back":
      return back(state);
    case "step-evidence":
      return stepEvidence(state, action.by);
    case "mode":
      return { ...state, mode: action.mode };
    case "type-filter":
      return followSelection(withList({ ...state, focus: "list" }, state.section, { filter: action.text }));
    case "joining":
      return {
        ...state,
        joining: action.joining,
        message: action.joining && `« ${action.joining.label} » : allez sur l'autre, puis m. Échap renonce.`,
      };
    case "message":
      return { ...state, message: action.message };
    case "live":
      return { ...state, live: action.live };
    case "stale":
      return { ...state, lists: mapLists(state.lists, (list) => ({ ...list, status: "unread" })) };
  }
}

export function listOf(state: State): List {
  return state.lists[state.section];
}

export function selectedRow(state: State): Row | undefined {
  const list = listOf(state);
  return visibleRows(list).find(({ id }) => id === list.selected);
}

/** What a decision is about: what was opened last on the way, else the row of the list. */
export function chosenThing(state: State): Row | undefined {
  return state.views.findLast(({ thing }) => thing !== undefined)?.thing ?? selectedRow(state);
}

export function currentView(state: State): View | undefined {
  return state.views.at(-1);
}

/** `events/e1`: a row's view; `thing/con_1`: what a sentence stands for; `article/a1/10`: an article opened at a sentence. */
function rowKey(section: SectionId, id: string): string {
  return `${section}/${id}`;
}

function viewOf(key: string): View {
  return { key, detail: undefined, failure: undefined, evidence: 0, scroll: { follow: true }, evidenceTop: 0 };
}

function lastIndex(detail: Detail): number {
  return Math.max(0, detail.evidence.length - 1);
}

function withList(state: State, section: SectionId, change: Partial<List>): State {
  return { ...state, lists: { ...state.lists, [section]: { ...state.lists[section], ...change } } };
}

function withView(state: State, key: string, change: (view: View) => View): State {
  return { ...state, views: state.views.map((view) => (view.key === key ? change(view) : view)) };
}

function withPage(state: State, page: Extract<Action, { kind: "page-read" }>): State {
  const before = state.lists[page.section];
  if (before.asked !== page.asked) return state;
  const known = new Set(before.rows.map(({ id }) => id));
  const rows = page.append ? [...before.rows, ...page.rows.filter(({ id }) => !known.has(id))] : page.rows;
  return followSelection(withList(state, page.section, { rows, next: page.next, status: "read" }));
}

/** Keeps a row chosen in the list that is shown, and its view at the bottom of the trail. */
function followSelection(state: State): State {
  const list = listOf(state);
  const rows = visibleRows(list);
  const row = rows.find(({ id }) => id === list.selected) ?? rows[0];
  const next = row?.id === list.selected ? state : withList(state, state.section, { selected: row?.id });
  if (!row) return { ...next, views: [], focus: "list" };
  const key = rowKey(state.section, row.id);
  return next.views[0]?.key === key ? next : { ...next, views: [viewOf(key)], focus: "list" };
}

function move(state: State, by: number, geometry: Geometry): State {
  if (state.mode.kind === "help") return { ...state, mode: { kind: "help", top: Math.max(0, state.mode.top + by) } };
  if (state.mode.kind === "palette") {
    const last = Math.max(0, searchCommands(state.mode.typed).length - 1);
    return { ...state, mode: { ...state.mode, selected: clamp(state.mode.selected + by, 0, last) } };
  }
  const view = currentView(state);
  if (state.focus === "list" || !view) return moveSelection(state, by);
  if (state.focus === "evidence") {
    const last = Math.max(0, geometry.evidenceLines - geometry.page);
    return withView(state, view.key, (each) => ({ ...each, evidenceTop: clamp(each.evidenceTop + by, 0, last) }));
  }
  const last = Math.max(0, geometry.textLines - geometry.page);
  const top = clamp(geometry.textTop + by, 0, last);
  return withView(state, view.key, (each) => ({ ...each, scroll: { follow: false, top } }));
}

function moveSelection(state: State, by: number): State {
  const list = listOf(state);
  const rows = visibleRows(list);
  const from = rows.findIndex(({ id }) => id === list.selected);
  const row = rows[clamp(from + by, 0, rows.length - 1)];
  return row ? followSelection(withList(state, state.section, { selected: row.id })) : state;
}

/** One step out: from evidence to text to list, through the articles opened on the way, and last the filter. */
function back(state: State): State {
  if (state.mode.kind !== "browse") return { ...state, mode: { kind: "browse" } };
  if (state.joining) return { ...state, joining: undefined, message: "Rien n'a été réuni." };
  if (state.focus === "evidence") return { ...state, focus: "text" };
  if (state.views.length > 1) return { ...state, views: state.views.slice(0, -1), focus: "evidence" };
  if (state.focus === "text") return { ...state, focus: "list" };
  return listOf(state).filter === "" ? state : followSelection(withList(state, state.section, { filter: "" }));
}

function stepEvidence(state: State, by: 1 | -1): State {
  const view = currentView(state);
  if (!view?.detail) return state;
  const count = view.detail.evidence.length;
  if (count === 0) return { ...state, message: "Aucune phrase à montrer ici." };
  const evidence = (view.evidence + by + count) % count;
  return withView(state, view.key, (each) => ({
    ...each,
    evidence,
    scroll: { follow: true },
    evidenceTop: 0,
  }));
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
