import { type CommandId, commandOfKey, isCommandId, searchCommands } from "./commands.ts";
import { editText } from "./edit-text.ts";
import type { KeyName } from "./keys.ts";
import { canNarrow, type NarrowedSection } from "./narrowing.ts";
import { checking, dismissal, merging, pausing, removal, splitting } from "./on-selected.ts";
import type { Request, Step } from "./request.ts";
import { type Action, type Asked, currentView, type Geometry, listOf, type Mode, type State } from "./state.ts";

const browse: Action = { kind: "mode", mode: { kind: "browse" } };

/** What one key means now: actions on the state and requests to the world, in order. */
export function interpretKey(state: State, key: KeyName, geometry: Geometry): readonly Step[] {
  if (key === "ctrl-c") return [request("quit")];
  switch (state.mode.kind) {
    case "filter":
      return inFilter(state, key, geometry);
    case "palette":
      return inPalette(state, state.mode, key, geometry);
    case "help":
      return inHelp(state, key, geometry);
    case "reason":
      return inReason(state.mode, key);
    case "ask":
      return inAsk(state, state.mode, key);
    case "browse": {
      const id = commandOfKey(key);
      return id === undefined ? [] : interpretCommand(state, id, geometry);
    }
  }
}

/** What a command means now, whether a key or the palette asked for it. */
export function interpretCommand(state: State, id: CommandId, geometry: Geometry): readonly Step[] {
  const page = Math.max(1, geometry.page - 2);
  const move = (by: number): readonly Step[] => [{ kind: "move", by, geometry }];
  switch (id) {
    case "down":
      return move(1);
    case "up":
      return move(-1);
    case "page-down":
      return move(page);
    case "page-up":
      return move(-page);
    case "top":
      return move(Number.NEGATIVE_INFINITY);
    case "bottom":
      return move(Number.POSITIVE_INFINITY);
    case "open":
      return [state.focus === "evidence" ? openEvidence(state) : { kind: "open" }];
    case "back":
      return goingBack(state);
    case "next-evidence":
      return [{ kind: "step-evidence", by: 1 }];
    case "previous-evidence":
      return [{ kind: "step-evidence", by: -1 }];
    case "review":
    case "events":
    case "quotes":
    case "entities":
    case "articles":
    case "sources":
    case "views":
    case "stories":
      return [{ kind: "show-section", section: id }];
    case "search":
      return [{ kind: "show-section", section: "search" }, askFor("search")];
    case "narrow":
      return [narrowing(state)];
    case "add-source":
      return [{ kind: "show-section", section: "sources" }, askFor("add-source")];
    case "save-view":
      return [saving(state)];
    case "remove":
      return [removal(state)];
    case "pause":
      return [pausing(state)];
    case "filter":
      return [{ kind: "mode", mode: { kind: "filter" } }];
    case "palette":
      return [{ kind: "mode", mode: { kind: "palette", typed: "", selected: 0 } }];
    case "help":
      return [{ kind: "mode", mode: { kind: "help", top: 0 } }];
    case "reload":
      return [{ kind: "stale" }];
    case "dismiss":
      return [dismissal(state)];
    case "check":
      return [checking(state)];
    case "merge":
      return [merging(state)];
    case "split":
      return [splitting(state)];
    case "copy-link":
      return [request("copy")];
    case "browse":
    case "export":
    case "undo":
    case "quit":
      return [request(id)];
  }
}

function inFilter(state: State, key: KeyName, geometry: Geometry): readonly Step[] {
  if (key === "enter") return [browse];
  if (key === "escape") return [{ kind: "type-filter", text: "" }, browse];
  if (key === "down" || key === "up") return interpretCommand(state, key, geometry);
  return [{ kind: "type-filter", text: editText(listOf(state).filter, key) }];
}

function inPalette(
  state: State,
  mode: Extract<Mode, { kind: "palette" }>,
  key: KeyName,
  geometry: Geometry,
): readonly Step[] {
  if (key === "escape") return [browse];
  if (key === "down" || key === "up") return interpretCommand(state, key, geometry);
  if (key !== "enter")
    return [{ kind: "mode", mode: { kind: "palette", typed: editText(mode.typed, key), selected: 0 } }];
  const id = searchCommands(mode.typed)[mode.selected]?.id;
  if (id !== undefined && isCommandId(id)) return [browse, ...interpretCommand(state, id, geometry)];
  return [browse, { kind: "message", message: `Commande inconnue : ${mode.typed}` }];
}

/** Help scrolls; what leads elsewhere closes it first. */
function inHelp(state: State, key: KeyName, geometry: Geometry): readonly Step[] {
  const id = commandOfKey(key);
  if (id === undefined) return [];
  if (id === "quit" || id === "help" || id === "back") return [browse];
  const steps = interpretCommand(state, id, geometry);
  return steps.some(({ kind }) => kind === "move") ? steps : [browse, ...steps];
}

function openEvidence(state: State): Action {
  const view = currentView(state);
  const evidence = view?.detail?.evidence[view.evidence];
  if (!evidence) return { kind: "message", message: "Aucune phrase à ouvrir." };
  const { thing } = evidence;
  if (thing) return { kind: "push-view", key: `thing/${thing.id}`, thing };
  return { kind: "push-view", key: `article/${evidence.articleId}/${evidence.start}/${evidence.end}` };
}

function inReason(mode: Extract<Mode, { kind: "reason" }>, key: KeyName): readonly Step[] {
  const { decision, typed } = mode;
  if (key === "escape") return [browse, { kind: "message", message: "Rien n'a été décidé." }];
  if (key !== "enter") return [{ kind: "mode", mode: { ...mode, typed: editText(typed, key) } }];
  if (typed.trim() === "") return [{ kind: "message", message: "Il faut une raison : elle reste dans l'historique." }];
  return [browse, { kind: "request", what: "judge", decision, reason: typed.trim() }];
}

function askFor(what: Asked): Action {
  return { kind: "mode", mode: { kind: "ask", what, typed: "" } };
}

function saving(state: State): Action {
  if (state.section === "search") return askFor("save-view");
  return {
    kind: "message",
    message: "Cherchez d'abord (7) : une recherche se garde, aussi si elle ne trouve rien encore.",
  };
}

function inAsk({ section }: State, mode: Extract<Mode, { kind: "ask" }>, key: KeyName): readonly Step[] {
  const { what, typed } = mode;
  if (key === "escape") return [browse];
  if (key !== "enter") return [{ kind: "mode", mode: { ...mode, typed: editText(typed, key) } }];
  if (what === "narrow") return canNarrow(section) ? [browse, narrow(section, typed)] : [browse];
  return typed.trim() === "" ? [browse] : [browse, { kind: "request", what, typed: typed.trim() }];
}

/** What is asked for already stands in the line, to be changed or taken away. */
function narrowing(state: State): Action {
  if (canNarrow(state.section))
    return { kind: "mode", mode: { kind: "ask", what: "narrow", typed: listOf(state).asked } };
  return { kind: "message", message: "Les événements (2), déclarations (3), entités (4) et articles (5) s'affinent." };
}

function narrow(section: NarrowedSection, typed: string): Request {
  return { kind: "request", what: "narrow", section, typed: typed.trim() };
}

/** One step out; from a list that nothing else narrows, to all of it. */
function goingBack(state: State): readonly Step[] {
  const { asked, filter } = listOf(state);
  const isOut = state.mode.kind === "browse" && state.focus === "list" && !state.joining && filter === "";
  return isOut && asked !== "" && canNarrow(state.section) ? [narrow(state.section, "")] : [{ kind: "back" }];
}

function request(what: "copy" | "browse" | "export" | "undo" | "quit"): Request {
  return { kind: "request", what };
}
