import type { Claim } from "../../model/analysis.ts";
import { overlapping } from "../../model/span.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, datelineEnd, type Tree } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { countsIn } from "../extract-quantities.ts";
import type { Known } from "../known.ts";
import type { PartyFinder } from "../parties.ts";

/** The parts of a proposition by which two tellings can be set side by side. */
export type Structure = Pick<Claim, "subject" | "predicate" | "object" | "location" | "date" | "quantity">;

/** Takes apart the clause between two tokens: who, the verb's lemma as key, whom, where, when, how many. */
export function structureOf(from: number, to: number, tree: Tree, finder: PartyFinder, known: Known): Structure {
  const group = verbGroupsOf(tree).find(({ main, form }) => main >= from && main < to && form === "finite");
  const start = tree.tokens[from]?.start ?? 0;
  const end = tree.tokens[to - 1]?.end ?? start;
  const inside = (span: { readonly start: number; readonly end: number }) => span.start >= start && span.end <= end;
  // « NOUAKCHOTT, 22 août – Une pirogue a chaviré vendredi »: the first day is that of the report.
  const told = tree.tokens[datelineEnd(tree)]?.start ?? start;
  const places = tree.tokens.flatMap((token, index) => {
    const entity = index >= from && index < to ? finder.namedAt(token) : undefined;
    return entity?.type === "LOC" && !finder.isState(entity) ? [{ name: entity.name, entityId: entity.id }] : [];
  });
  return {
    ...(group ? partiesOf(group, tree, finder) : {}),
    location: places[0] ?? null,
    date:
      overlapping(known.times, { start, end }).find(
        (time) => time.range !== undefined && inside(time) && time.start >= told,
      )?.range ?? null,
    quantity: countsIn(tree.sentence, known.article.text, known.times).find(inside)?.quantity ?? null,
  };
}

function partiesOf(group: VerbGroup, tree: Tree, finder: PartyFinder): Structure {
  const subject = subjectOf(tree, group);
  const object = childrenWith(tree, group.main, "obj").find((child) => child > group.main);
  const party = (index: number | undefined) => (index === undefined ? null : (finder.partyAt(tree, index) ?? null));
  return group.passive
    ? { predicate: group.lemma, subject: null, object: party(subject) }
    : { predicate: group.lemma, subject: party(subject), object: party(object) };
}
