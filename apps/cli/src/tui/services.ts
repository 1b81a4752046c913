import type { Detail } from "../views/view.ts";
import type { Decision } from "./decision.ts";
import type { Screens } from "./screens/screen.ts";

/** What the full screen may ask of the world; commands that have no service say so instead of failing. */
export interface Services {
  readonly screens: Screens;
  /** The dashboard's address of a path. */
  readonly addressOf: (path: string) => string;
  readonly openInBrowser: (address: string) => void;
  readonly copy: (text: string) => void;
  /** Writes what is shown with its citations and gives the file's name. */
  readonly exportDetail: (detail: Detail) => Promise<string>;
  /** Writes a decision down; it fails with words for a reader. */
  readonly judge: (decision: Decision, reason: string) => Promise<void>;
  /** What the search section answers from now on. */
  readonly search: (query: string) => void;
  /** Follows a feed or site, and says what became of it. */
  readonly addSource: (address: string) => Promise<string>;
  /** Follows a source no more; `undo` follows it again. */
  readonly removeSource: (id: string, address: string) => Promise<void>;
  /** Takes back the last decision and says what it was about; fails with words for a reader when there is none. */
  readonly undo: () => Promise<string>;
  /** Calls back on every change of the stored news and of the connection; gives the way to stop. */
  readonly follow: (listener: LiveListener) => () => void;
  readonly colors: boolean;
}

export interface LiveListener {
  readonly onChange: () => void;
  readonly onState: (state: "connecting" | "live" | "cut") => void;
}
