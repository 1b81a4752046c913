import type { Party } from "../../../model/analysis.ts";
import { onceFor } from "../../../model/once-for.ts";
import { type Tree, treeOf, wordAt } from "../../clause/tree.ts";
import type { KnownWithQuotes } from "../../known.ts";
import type { EventDraft } from "../event-draft.ts";
import { findTriggers } from "../triggers/find-triggers.ts";

/** « Togo : manifestations contre… »: the first act of the body that the title tells of a land took place in it, where no place is said. */
export function withTitlePlace(drafts: readonly EventDraft[], known: KnownWithQuotes): readonly EventDraft[] {
  const titled = actsOfLand(known);
  if (titled === undefined) return drafts;
  const told = new Set<string>();
  return drafts.map((draft) => {
    const { type, mode, block, location, status } = draft;
    const isOfAll = ALL_OVER.has(mode ?? "");
    if (known.article.blocks[block]?.kind === "title" || (told.has(type) && !isOfAll)) return draft;
    told.add(type);
    const isThere = titled.types.has(type) && mode !== "arrest" && mode !== "deport" && status !== "denied";
    return isThere && location === null ? { ...draft, location: titled.land } : draft;
  });
}

/** The land of which the title tells, and the types of its acts that go on all over a land: an attack is made on one spot, speech has no place. */
const actsOfLand = onceFor((known: KnownWithQuotes) => {
  const title = known.reading.sentences.find(({ block }) => known.article.blocks[block]?.kind === "title");
  const tree = title && treeOf(title);
  const land = tree && landInFront(tree, known);
  if (tree === undefined || land === undefined) return undefined;
  return {
    land,
    types: new Set(findTriggers(tree).flatMap(({ entry }) => (OF_LAND.has(entry.type) ? [entry.type] : []))),
  };
});

/** What is imposed on a whole land. */
const ALL_OVER: ReadonlySet<string> = new Set(["curfew", "martial-law"]);

const OF_LAND: ReadonlySet<string> = new Set(["PROTEST", "COERCE", "MOBILIZE"]);

/** « Togo : … », « Nord-Kivu : … »: the place alone in front of the colon. */
function landInFront(tree: Tree, { finder }: KnownWithQuotes): Party | undefined {
  const colon = tree.tokens.findIndex(({ form }) => form === ":");
  const land = colon > 0 ? finder.placeAt(tree, colon - 1) : undefined;
  if (land === undefined) return undefined;
  const isAlone = (at: number): boolean =>
    finder.placeAt(tree, at)?.name === land.name || /^l(?:[ea]s?|')$/u.test(wordAt(tree.tokens, at));
  return tree.tokens.slice(0, colon).every((_, at) => isAlone(at)) ? land : undefined;
}
