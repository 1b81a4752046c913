import type { Contradiction } from "../../model/comparison.ts";
import type { ClaimLink } from "../compare/compare-claims.ts";
import { compareText } from "../settle/cluster-links.ts";
import { UnionFind } from "../settle/union-find.ts";
import { daysBetween, isOneVoice, type Statement } from "../statements.ts";
import { RULE_VERSION, SAME_TIME_DAYS } from "../thresholds.ts";
import type { Board } from "./board.ts";
import type { Clash } from "./clash.ts";
import { questionOf } from "./question-of-passages.ts";
import { eachVoiceOnce, plainest, recordOf, voiceName } from "./voices.ts";

/** Denials of one thing with what they stand against. */
export function findDenials({ statements, near, links }: Board): readonly Clash[] {
  const denying = [...statements.values()].filter(({ stance }) => stance === "denies");
  const joined = new UnionFind();
  for (const { id } of denying)
    for (const other of near.get(id) ?? []) if (statements.get(other)?.stance === "denies") joined.join(id, other);
  const faced = [...Map.groupBy(denying, ({ id }) => joined.find(id)).values()].map((denials) => {
    const reach = new Set(denials.flatMap(({ id }) => withOwnWord(id, near, statements)));
    const asserting = [...reach].flatMap((id) => statements.get(id) ?? []).filter(({ stance }) => stance === "asserts");
    return { denials, asserting };
  });
  return onOneMatter(faced).flatMap((alike) => {
    const asserting = [...new Set(alike.flatMap((one) => one.asserting))];
    const denials = alike.flatMap((one) => one.denials);
    return denialOf(asserting, denials, partial(asserting, links, statements)) ?? [];
  });
}

interface Faced {
  readonly denials: readonly Statement[];
  readonly asserting: readonly Statement[];
}

/** Denials, in whatever words, of what are mostly the same assertions are one matter: a title and its text, one voice and another. */
function onOneMatter(faced: readonly Faced[]): readonly (readonly Faced[])[] {
  const widest = [...faced]
    .filter(({ asserting }) => asserting.length > 0)
    .sort((one, other) => other.asserting.length - one.asserting.length || compareText(nameOf(one), nameOf(other)));
  const matters: Faced[][] = [];
  for (const each of widest) {
    const known = matters.find(([wide]) => {
      const shared = each.asserting.filter((one) => wide?.asserting.includes(one)).length;
      return 2 * shared >= each.asserting.length && shared > 0;
    });
    if (known) known.push(each);
    else matters.push([each]);
  }
  return matters;
}

function nameOf({ denials, asserting }: Faced): string {
  return [...asserting, ...denials].map(({ id }) => id).sort()[0] ?? "";
}

/** Who tells but a part of what the others assert whole: between the two sides, and shown as a third. */
function partial(
  asserting: readonly Statement[],
  links: readonly ClaimLink[],
  statements: Board["statements"],
): readonly Statement[] {
  const whole = new Set(asserting.map(({ id }) => id));
  const ends = links
    .filter(({ relation }) => relation === "scope")
    .flatMap(({ left, right }) => (whole.has(left) ? [right] : whole.has(right) ? [left] : []));
  return [...new Set(ends)]
    .filter((id) => !whole.has(id))
    .flatMap((id) => statements.get(id) ?? [])
    .filter(({ framing }) => framing.partial);
}

/** What is one step from a denial, and the same word of the same voice one step further (a claim beside its event). */
function withOwnWord(id: string, near: Board["near"], statements: Board["statements"]): readonly string[] {
  const first = [...(near.get(id) ?? [])];
  const second = first.flatMap((step) => {
    const from = statements.get(step);
    return [...(near.get(step) ?? [])].filter((other) => {
      const to = statements.get(other);
      return (
        from &&
        to &&
        from.document === to.document &&
        from.evidence.start === to.evidence.start &&
        from.stance === to.stance &&
        !from.event !== !to.event
      );
    });
  });
  return [...first, ...second];
}

function denialOf(
  told: readonly Statement[],
  denying: readonly Statement[],
  between: readonly Statement[],
): Clash | undefined {
  // « Elle reste ministre » says that she has not left, whatever else its words are like.
  const records = new Set(denying.map(recordOf));
  const asserting = told.filter((statement) => !records.has(recordOf(statement)));
  const opposed = asserting.flatMap((one) =>
    denying
      .filter((other) => !isOneVoice(one, other) && !(isOfNobody(one) && isOfHisOwn(other)))
      .map((other) => [one, other] as const),
  );
  if (opposed.length === 0) return changeOf(asserting, denying);
  const sides = [opposed.map(([one]) => one), opposed.map(([, other]) => other), between]
    .filter(({ length }) => length > 0)
    .map(eachVoiceOnce);
  const claims = [...asserting, ...denying].filter(({ event, turned }) => !event && !turned);
  const proposition = plainest(claims);
  const gap = Math.min(...opposed.map(([one, other]) => daysBetween(one, other)));
  const later = opposed.every(
    ([one, other]) => tellsOfLater(one, other) || tellsOfLater(other, one) || isGivenUp(one, other),
  );
  return {
    kind: kindOfDenial(asserting, proposition),
    sides,
    explained: later || gap > SAME_TIME_DAYS ? "time" : null,
    question: questionOf(claims, asserting),
    reason: `asserted-and-denied@${RULE_VERSION}: ${sides.map((side) => side.map(voiceName).join(", ")).join(" ≠ ")}`,
  };
}

/** An act of which no doer is told. */
function isOfNobody({ pointer, meaning, event }: Statement): boolean {
  return pointer.kind === "event" && meaning.agents.size === 0 && (event === undefined || event.actors.length === 0);
}

/** « nos hommes n'ont pas attaqué ce convoi »: it may have been attacked. */
function isOfHisOwn({ words }: Statement): boolean {
  return /^[«“"\s]*(?:nos|notre|ses|son|sa|leurs?) /iu.test(words);
}

/** What happened on a day is no answer to what was denied before it. */
function tellsOfLater({ days, document }: Statement, { document: { day } }: Statement): boolean {
  const done = days !== undefined && document.day !== undefined && days.to <= document.day;
  return done && day !== undefined && days.from > day;
}

/** What was planned, and said on a later day not to come or not to have come. */
function isGivenUp({ planned, document: { day: told } }: Statement, { document: { day } }: Statement): boolean {
  return planned && told !== undefined && day !== undefined && day > told;
}

/** One holder who says later what he denied before, or the other way round, contradicts nobody: he changed his position. */
function changeOf(asserting: readonly Statement[], denying: readonly Statement[]): Clash | undefined {
  const changed = asserting.flatMap((one) =>
    denying.filter((other) => one.holder && isOneVoice(one, other) && isLater(one, other)).map((other) => [one, other]),
  );
  if (changed.length === 0) return undefined;
  const sides = [changed.flatMap(([one]) => one ?? []), changed.flatMap(([, other]) => other ?? [])].map(eachVoiceOnce);
  return {
    kind: kindOfDenial(asserting, plainest(asserting)),
    sides,
    explained: "position",
    question: questionOf(
      [...asserting, ...denying].filter(({ event, turned }) => !event && !turned),
      asserting,
    ),
    reason: `position-changed@${RULE_VERSION}: ${sides.map((side) => side.map(voiceName).join(", ")).join(" → ")}`,
  };
}

/** Told on two known days. */
function isLater({ document: { day: one } }: Statement, { document: { day: other } }: Statement): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** An intention or an assessment is not a fact that can be checked; a partial assertion leaves room for both. */
function kindOfDenial(asserting: readonly Statement[], proposition: Statement | undefined): Contradiction["kind"] {
  if (asserting.every(({ framing }) => framing.partial)) return "scope";
  if (!proposition) return "hard";
  if (INTENTION.test(proposition.words)) return "framing";
  const judges = proposition.framing.good || proposition.framing.ill;
  return judges && ![...proposition.meaning.tokens].some((word) => word.startsWith("#")) ? "framing" : "hard";
}

const INTENTION =
  /(?:^|\s)(?:veut|veulent|souhaite|souhaitent|cherche|cherchent|entend|entendent|espère|espèrent)(?:\s|$)/u;
