import type { Party } from "../../../model/analysis.ts";
import type { Anaphora } from "../../anaphora.ts";
import type { Tree } from "../../clause/tree.ts";
import type { PartyFinder } from "../../parties.ts";

/** What the search for participants may ask. */
export interface RoleContext {
  readonly tree: Tree;
  readonly finder: PartyFinder;
  /** Who « je » and « nous » are inside quoted words. */
  readonly speaker: Party | undefined;
  readonly anaphora: Anaphora;
}
