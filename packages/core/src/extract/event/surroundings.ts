import type { Anaphora } from "../anaphora.ts";
import type { Tree } from "../clause/tree.ts";
import type { KnownWithQuotes } from "../known.ts";
import type { PartyFinder } from "../parties.ts";
import type { EventDraft } from "./event-draft.ts";
import type { Topic } from "./triggers/topics.ts";

/** The sentence of a trigger and what is known of its article. */
export interface Surroundings {
  readonly tree: Tree;
  readonly finder: PartyFinder;
  readonly anaphora: Anaphora;
  readonly known: KnownWithQuotes;
  readonly topic: Topic;
  /** The events told so far. */
  readonly told: readonly EventDraft[];
}
