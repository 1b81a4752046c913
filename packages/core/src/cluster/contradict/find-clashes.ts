import type { ClaimLink } from "../compare/compare-claims.ts";
import { numbersIn } from "../prepare/meaning.ts";
import { numberQuestion } from "../question.ts";
import { compareText } from "../settle/cluster-links.ts";
import { UnionFind } from "../settle/union-find.ts";
import type { Statement } from "../statements.ts";
import { RULE_VERSION } from "../thresholds.ts";
import type { Board } from "./board.ts";
import { type ChoiceKind, choiceOf } from "./choices.ts";
import type { Clash } from "./clash.ts";
import { questionOf } from "./question-of-passages.ts";
import { countsAboard, updateOf } from "./updates.ts";
import { eachVoiceOnce, inOrder, isOneVoiceOnly } from "./voices.ts";

type ClashKind = "value" | "scope" | "framing" | ChoiceKind;

/** Claims that clash without a denial, grouped so that one matter is shown once. */
export function findClashes(
  { statements, links }: Board,
  relation: ClashKind,
  denials: readonly Clash[],
): readonly Clash[] {
  const sides = denials.map((denial) => denial.sides.map((side) => new Set(side.map(({ id }) => id))));
  const told = new Set(sides.flat().flatMap((ids) => [...ids]));
  const isFaced = (left: string, right: string) =>
    sides.some((pair) =>
      pair.some((side, at) => side.has(left) && pair.some((rest, i) => i !== at && rest.has(right))),
    );
  // Part and whole of what is denied altogether are shown there, and so is whatever stands on its two sides.
  const isTold = ({ left, right }: ClaimLink) =>
    relation === "scope" ? told.has(left) || told.has(right) : isFaced(left, right);
  const chosen = links.filter((link) => link.relation === relation && !isTold(link));
  const joined = new UnionFind();
  for (const { left, right } of chosen) joined.join(left, right);
  const ends = [...new Set(chosen.flatMap(({ left, right }) => [left, right]))].flatMap(
    (id) => statements.get(id) ?? [],
  );
  const repeats = relation === "value" ? toldTwice(ends) : [];
  for (const [first, ...others] of repeats) for (const { id } of others) joined.join(first!.id, id);
  const groups = [...Map.groupBy(ends, ({ id }) => joined.find(id)).values()].map(inOrder);
  return groups.flatMap((group) => clashOf(relation, group, chosen) ?? []);
}

/** Statements of one article with one number: a title and its text count the same. */
function toldTwice(counts: readonly Statement[]): Iterable<readonly Statement[]> {
  return Map.groupBy(
    counts,
    ({ document, meaning }) => `${document.key} ${numbersIn(meaning.tokens).join(" ")}`,
  ).values();
}

function clashOf(relation: ClashKind, group: readonly Statement[], links: readonly ClaimLink[]): Clash | undefined {
  const sideOf = SIDES[relation];
  const bySide = [...Map.groupBy(group, sideOf)].sort(([one], [other]) => compareText(one, other));
  const sides = bySide.map(([, side]) => eachVoiceOnce(side));
  if (sides.length < 2 || isOneVoiceOnly(sides)) return undefined;
  const ids = new Set(group.map(({ id }) => id));
  const features = links.find(({ left }) => ids.has(left))?.features ?? [];
  const reason = `${relation}-clash@${RULE_VERSION}: ${features.join(", ")}`;
  if (relation === "date" || relation === "actor" || relation === "place")
    return { kind: relation, sides, explained: null, question: choiceOf(relation, sides), reason };
  if (relation !== "value") {
    const [first] = sides;
    return {
      kind: relation,
      sides,
      explained: null,
      question: questionOf([...(first ?? []), ...sides.slice(1).flat()], first ?? []),
      reason,
    };
  }
  const { question, topic } = numberQuestion(sides.map((side) => side[0]?.words ?? ""));
  return {
    kind: "value",
    sides,
    explained: sides.flat().some(countsAboard) ? null : updateOf(sides, ({ meaning }) => numbersIn(meaning.tokens)[0]),
    question,
    topic,
    reason,
  };
}

const daySide = ({ days }: Statement) => String(days?.from ?? "");
const doerSide = ({ meaning }: Statement) => [...meaning.doer].sort().join(" ");
const placeSide = ({ event }: Statement) => event?.place?.key ?? "";
const goodSide = ({ framing }: Statement) => (framing.good ? "1" : "2");
const wholeSide = ({ framing }: Statement) => (framing.partial ? "2" : "1");
const numberSide = ({ meaning }: Statement) => numbersIn(meaning.tokens).join(" ");

const SIDES: Readonly<Record<ClashKind, (statement: Statement) => string>> = {
  framing: goodSide,
  scope: wholeSide,
  value: numberSide,
  date: daySide,
  actor: doerSide,
  place: placeSide,
};
