import { Box, Text, useApp, useInput, useWindowSize } from "ink";
import { type ReactNode, useCallback, useEffect, useReducer, useRef } from "react";
import { wordsOfDecided } from "./decision.ts";
import { footerLines } from "./footer.tsx";
import { Frame } from "./frame.tsx";
import { interpretKey } from "./interpret-key.ts";
import { parseKeys } from "./keys.ts";
import { layoutFor, MINIMUM } from "./layout.ts";
import type { Request } from "./request.ts";
import type { Services } from "./services.ts";
import { type Action, currentView, type Geometry, initialState, reduce, type State, selectedRow } from "./state.ts";
import { useReading } from "./use-reading.ts";

const nothingDrawn: Geometry = { page: 1, textTop: 0, textLines: 0, evidenceLines: 0 };

/** The full screen: keys become steps, steps become actions on the state or requests to the services, the state a frame. */
export function App({ services }: { readonly services: Services }): ReactNode {
  const { exit } = useApp();
  const window = useWindowSize();
  const [state, dispatch] = useReducer(reduce, initialState);
  // Keys of one chunk act in order on the state that the one before left, which the next render would show too late.
  const latest = useRef<State>(state);
  latest.current = state;
  const geometry = useRef<Geometry>(nothingDrawn);
  const act = useCallback((action: Action) => {
    latest.current = reduce(latest.current, action);
    dispatch(action);
  }, []);
  useReading(services, state, act);
  useEffect(
    () =>
      services.follow({
        onChange: () => act({ kind: "stale" }),
        onState: (live) => act({ kind: "live", live }),
      }),
    [services, act],
  );
  useInput((input, key) => {
    for (const name of parseKeys(input, key)) {
      for (const step of interpretKey(latest.current, name, geometry.current)) {
        if (step.kind !== "request") act(step);
        else if (step.what === "quit") exit();
        else if (step.what === "search") {
          services.search(step.typed);
          act({ kind: "asked", section: "search", asked: step.typed });
        } else if (step.what === "narrow") act(narrow(step, services));
        else if (isChange(step)) void follow(step, services).then((after) => after.map(act));
        else if (step.what === "judge") void decide(step, services).then((after) => after.map(act));
        else void answer(step.what, latest.current, services).then((message) => act({ kind: "message", message }));
      }
    }
  });

  const footer = footerLines(state, window.columns);
  const layout = layoutFor(window, { focus: state.focus, footerRows: footer.length });
  if (!layout) return <TooSmall columns={window.columns} rows={window.rows} />;
  const drawn = (now: Geometry) => {
    geometry.current = now;
  };
  return <Frame state={state} layout={layout} window={window} footer={footer} colors={services.colors} drawn={drawn} />;
}

type Change = Extract<Request, { what: "add-source" | "save-view" | "remove" | "pause" | "seen" }>;

function isChange(step: Request): step is Change {
  return ["add-source", "save-view", "remove", "pause", "seen"].includes(step.what);
}

/** Changes what is followed and says what became of it; the lists are read again. */
async function follow(step: Change, services: Services): Promise<readonly Action[]> {
  try {
    const message = await changed(step, services);
    return [{ kind: "stale" }, { kind: "message", message }];
  } catch (error) {
    return [{ kind: "message", message: error instanceof Error ? error.message : String(error) }];
  }
}

function changed(step: Change, { following }: Services): Promise<string> {
  switch (step.what) {
    case "add-source":
      return following.add(step.typed);
    case "save-view":
      return following.save(step.typed);
    case "remove":
      return following.remove(step.row);
    case "pause":
      return following.pause(step.row);
    case "seen":
      return following.seen(step.row);
    default:
      return step satisfies never;
  }
}

/** What of a section is listed, or why nothing can be made of what was typed. */
function narrow({ section, typed }: Extract<Request, { what: "narrow" }>, services: Services): Action {
  try {
    services.narrow(section, typed);
    return { kind: "asked", section, asked: typed };
  } catch (error) {
    return { kind: "message", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Sends a decision; the lists are read again once it is taken. */
async function decide(
  { decision, reason }: Extract<Request, { what: "judge" }>,
  services: Services,
): Promise<readonly Action[]> {
  try {
    await services.judge(decision, reason);
    return [
      { kind: "joining", joining: undefined },
      { kind: "stale" },
      { kind: "message", message: wordsOfDecided(decision) },
    ];
  } catch (error) {
    return [{ kind: "message", message: error instanceof Error ? error.message : String(error) }];
  }
}

/** Does what was asked and gives the words for the last line of the screen; a failure is such words too. */
async function answer(what: "copy" | "browse" | "export" | "undo", state: State, services: Services): Promise<string> {
  try {
    if (what === "undo") {
      return `Annulé : ${await services.undo()}`;
    }
    const detail = currentView(state)?.detail;
    if (what === "export") {
      return detail ? `Enregistré : ${await services.exportDetail(detail)}` : "Rien n'est ouvert.";
    }
    const path = detail?.path ?? selectedRow(state)?.path;
    if (path === undefined) return "Rien n'est choisi.";
    const address = services.addressOf(path);
    if (what === "copy") services.copy(address);
    else services.openInBrowser(address);
    return `${what === "copy" ? "Lien copié" : "Ouvert"} : ${address}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function TooSmall({ columns, rows }: { readonly columns: number; readonly rows: number }): ReactNode {
  return (
    <Box width={columns} height={rows}>
      <Text wrap="wrap">
        Fenêtre trop petite : il faut {MINIMUM.columns}×{MINIMUM.rows}. q quitte.
      </Text>
    </Box>
  );
}
