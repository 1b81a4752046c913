import type { Detail, Row } from "../views/view.ts";
import type { Decision } from "./decision.ts";
import type { NarrowedSection } from "./narrowing.ts";
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
  /** What of a section is listed from now on; throws with words for a reader where nothing can be made of what was typed. */
  readonly narrow: (section: NarrowedSection, typed: string) => void;
  readonly following: Following;
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

/** What is followed: sources, and searches that were kept. Each way gives the words of what became of it, or fails with such words. */
export interface Following {
  /** Follows a feed or site. */
  readonly add: (address: string) => Promise<string>;
  /** Keeps the search made last, under a name. */
  readonly save: (name: string) => Promise<string>;
  /** Follows a source no more, forgets a view; `undo` takes it back. */
  readonly remove: (row: Row) => Promise<string>;
  /** Stops reading a source, or telling a view's addresses; goes on with what is stopped. */
  readonly pause: (row: Row) => Promise<string>;
  /** All that a view has found is known now; `undo` takes it back. */
  readonly seen: (row: Row) => Promise<string>;
}
