import type { Question } from "../answers/answer.ts";
import type { ClaimLink } from "../compare/compare-claims.ts";
import { numbersIn } from "../prepare/meaning.ts";
import { numberQuestion } from "../question.ts";
import { compareText } from "../settle/cluster-links.ts";
import { UnionFind } from "../settle/union-find.ts";
import { numbersTold, type Statement } from "../statements.ts";
import { tollNumbersClash } from "../text/tolls.ts";
import { victimsIn } from "../text/victims.ts";
import { RULE_VERSION } from "../thresholds.ts";
import type { Board } from "./board.ts";
import { type ChoiceKind, choiceOf } from "./choices.ts";
import type { Clash } from "./clash.ts";
import { placeOf, questionOf } from "./question-of-passages.ts";
import { countsAboard, updateOf } from "./updates.ts";
import { eachVoiceOnce, inOrder, isOneVoiceOnly, recordOf } from "./voices.ts";

type ClashKind = "value" | "scope" | "framing" | "victims" | ChoiceKind;

/** Claims that clash without a denial, grouped so that one matter is shown once. */
export function findClashes(
  { statements, links }: Board,
  relation: ClashKind,
  denials: readonly Clash[],
): readonly Clash[] {
  const sides = denials.map((denial) => denial.sides.map((side) => new Set(side.map(recordOf))));
  const told = new Set(denials.flatMap((denial) => denial.sides.flat().map(recordOf)));
  const recordAt = (id: string) => {
    const statement = statements.get(id);
    return statement ? recordOf(statement) : "";
  };
  const isFaced = (left: string, right: string) => {
    const [one, other] = [recordAt(left), recordAt(right)];
    return sides.some((pair) =>
      pair.some((side, at) => side.has(one) && pair.some((rest, i) => i !== at && rest.has(other))),
    );
  };
  // Part and whole of what is denied altogether are shown there, and so is whatever stands on its two sides.
  const isTold = ({ left, right }: ClaimLink) =>
    relation === "scope" || relation === "outcome"
      ? told.has(recordAt(left)) || told.has(recordAt(right))
      : isFaced(left, right);
  const chosen = links.filter((link) => link.relation === relation && !isTold(link));
  const byFate =
    relation === "value" ? Map.groupBy(chosen, (link) => fateAsked(link, statements)) : [["", chosen] as const];
  return [...byFate].flatMap(([, asked]) =>
    groupsOf(asked, statements, relation === "value").flatMap((group) => clashOf(relation, group, asked) ?? []),
  );
}

/** Missing and hurt, where two claims count them and do not agree: who gives the dead as well is asked of each apart. Empty for all else. */
function fateAsked({ left, right }: ClaimLink, statements: Board["statements"]): string {
  const [one, other] = [left, right].map((id) => statements.get(id)?.tolls ?? []);
  const asked = one?.find((toll) =>
    other?.some((rest) => rest.kind === toll.kind && tollNumbersClash(toll, rest)),
  )?.kind;
  return asked === "missing" || asked === "hurt" ? asked : "";
}

/** Statements that hang together by links; `counted`: those of one article with one number as well. */
function groupsOf(
  links: readonly ClaimLink[],
  statements: Board["statements"],
  counted: boolean,
): readonly (readonly Statement[])[] {
  const joined = new UnionFind();
  for (const { left, right } of links) joined.join(left, right);
  const ends = [...new Set(links.flatMap(({ left, right }) => [left, right]))].flatMap(
    (id) => statements.get(id) ?? [],
  );
  for (const [first, ...others] of counted ? toldTwice(ends) : [])
    for (const { id } of others) joined.join(first!.id, id);
  return [...Map.groupBy(ends, ({ id }) => joined.find(id)).values()].map(inOrder);
}

/** Statements of one article with one number: a title and its text count the same. Other articles have no say in it. */
function toldTwice(counts: readonly Statement[]): readonly (readonly Statement[])[] {
  const byArticle = Map.groupBy(counts, ({ document }) => document);
  return [...byArticle.values()].flatMap((own) => [...Map.groupBy(own, numberSides(own)).values()]);
}

function clashOf(relation: ClashKind, group: readonly Statement[], links: readonly ClaimLink[]): Clash | undefined {
  const sideOf = relation === "value" ? numberSides(group) : relation === "actor" ? doerSides(group) : SIDES[relation];
  const numberTold = numbersTold(group);
  const bySide = [...Map.groupBy(group, sideOf)].sort(([one], [other]) => compareText(one, other));
  const sides = bySide.map(([, side]) => eachVoiceOnce(side));
  if (sides.length < 2 || isOneVoiceOnly(sides)) return undefined;
  const ids = new Set(group.map(({ id }) => id));
  const features = links.find(({ left }) => ids.has(left))?.features ?? [];
  const reason = `${relation}-clash@${RULE_VERSION}: ${features.join(", ")}`;
  if (isChoice(relation))
    return {
      kind: relation === "position" && isLeftOpen(group) ? "scope" : CHOICE_KINDS[relation],
      sides,
      explained: relation === "position" && areToldOnOtherDays(sides) ? "position" : null,
      question: choiceOf(relation, sides),
      reason,
    };
  if (relation === "victims")
    return { kind: "value", sides, explained: null, question: victimsQuestion(sides), topic: "victimes", reason };
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
  const { question, topic } = numberQuestion(
    bySide.flatMap(([, side]) => {
      // A title may say « manifestants » where its text has but « personnes ».
      const told = side.find(({ words }) => !COUNTS_ANYBODY.test(words)) ?? side[0];
      return told ? [{ words: told.words, value: numberTold(told) }] : [];
    }),
    placeOf(group),
  );
  return {
    kind: "value",
    sides,
    explained: sides.flat().some((statement) => countsAboard(statement, numberTold(statement)))
      ? null
      : updateOf(sides, numberTold),
    question,
    topic,
    reason,
  };
}

/** Accepted with reservations, or « pas encore »: part of the matter is agreed. */
function isLeftOpen(group: readonly Statement[]): boolean {
  return group.some(({ answers }) => answers.some(({ open }) => open === true));
}

/** Who was against it on one day may be for it on another. */
function areToldOnOtherDays([one = [], other = []]: readonly (readonly Statement[])[]): boolean {
  return one.every(({ document: { day } }) => other.every(({ document }) => document.day !== day));
}

const COUNTS_ANYBODY = /^[\d\s\u00a0\u202f]+ (?:personnes?|gens)$/u;

/** « Qui a été tué : une vingtaine de civils ou des combattants ? » */
function victimsQuestion(sides: readonly (readonly Statement[])[]): string {
  const named = sides.flatMap(([statement]) => victimsIn(statement?.words ?? "")?.words.replace(UNIQUELY, "") ?? []);
  return `Qui a été touché : ${named.join(" ou ")} ?`;
}

const UNIQUELY = /^(?:uniquement|seulement|exclusivement|que) /u;

const daySide = ({ days }: Statement) => String(days?.from ?? "");
/** « le Pakistan » and « les soldats pakistanais » are one side: of doers that hold one another's words, that of the fewest words. */
const doerSides = (group: readonly Statement[]) => {
  const doers = group.map(({ meaning }) => meaning.doer).toSorted((one, other) => one.size - other.size);
  return ({ meaning }: Statement) => {
    const fewest = doers.find((doer) => doer.size > 0 && [...doer].every((word) => meaning.doer.has(word)));
    return [...(fewest ?? meaning.doer)].sort().join(" ");
  };
};
const placeSide = ({ event }: Statement) => event?.place?.key ?? "";
const goodSide = ({ framing }: Statement) => (framing.good ? "1" : "2");
const wholeSide = ({ framing }: Statement) => (framing.partial ? "2" : "1");
const numberSides = (counts: readonly Statement[]) => {
  const told = numbersTold(counts);
  return (statement: Statement) =>
    statement.tolls.length > 0 ? String(told(statement)) : numbersIn(statement.meaning.tokens).join(" ");
};

const victimsSide = ({ words }: Statement) => victimsIn(words)?.kind ?? "";

const answerSide =
  (question: Question) =>
  ({ answers }: Statement): string =>
    answers.find(({ asks }) => asks === question)?.value ?? "";

/** What a choice is shown as. */
const CHOICE_KINDS: Readonly<Record<ChoiceKind, Clash["kind"]>> = {
  date: "date",
  actor: "actor",
  place: "place",
  means: "value",
  cause: "hard",
  hour: "date",
  where: "place",
  site: "hard",
  outcome: "hard",
  agreement: "hard",
  position: "hard",
  presence: "value",
  age: "value",
};

const isChoice = (relation: ClashKind): relation is ChoiceKind => relation in CHOICE_KINDS;

const SIDES: Readonly<Record<Exclude<ClashKind, "value" | "actor">, (statement: Statement) => string>> = {
  framing: goodSide,
  victims: victimsSide,
  scope: wholeSide,
  date: daySide,
  place: placeSide,
  means: answerSide("means"),
  cause: answerSide("cause"),
  hour: answerSide("hour"),
  where: answerSide("where"),
  site: answerSide("site"),
  outcome: answerSide("outcome"),
  agreement: answerSide("agreement"),
  position: answerSide("position"),
  presence: answerSide("presence"),
  age: answerSide("age"),
};
