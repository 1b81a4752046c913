import type { Row } from "../views/view.ts";
import type { Decision } from "./decision.ts";
import type { NarrowedSection } from "./narrowing.ts";
import type { Action, Asked } from "./state.ts";

/** What only the world outside the state can do. */
export type Request =
  | { readonly kind: "request"; readonly what: "copy" | "browse" | "export" | "undo" | "quit" }
  | { readonly kind: "request"; readonly what: "search"; readonly typed: string }
  | { readonly kind: "request"; readonly what: "narrow"; readonly section: NarrowedSection; readonly typed: string }
  | { readonly kind: "request"; readonly what: Exclude<Asked, "search" | "narrow">; readonly typed: string }
  | { readonly kind: "request"; readonly what: "remove" | "pause" | "seen"; readonly row: Row }
  | { readonly kind: "request"; readonly what: "judge"; readonly decision: Decision; readonly reason: string };

/** What a key means: a change of the state, or something that is asked of the world. */
export type Step = Action | Request;
