import { amountsDiffer } from "../compare/event-vetoes.ts";
import type { PreparedEvent } from "../prepare/prepared-document.ts";
import { countQuestion } from "../question.ts";
import { isOneVoice, type Statement } from "../statements.ts";
import { RULE_VERSION } from "../thresholds.ts";
import type { Clash } from "./clash.ts";
import { updateOf } from "./updates.ts";
import { eachVoiceOnce, inOrder, passageOf } from "./voices.ts";

/** Tellings of one event that give different numbers of the same things, where no claims did already. */
export function amountClash(cluster: readonly Statement[], counted: ReadonlySet<string>): Clash | undefined {
  const differing = cluster.flatMap((one, at) =>
    cluster
      .slice(at + 1)
      .flatMap((other) =>
        one.event && other.event && areTwoCounts(one.event, other.event) && !isOneVoice(one, other) ? [one, other] : [],
      ),
  );
  const group = inOrder([...new Set(differing)]);
  const sides = [...Map.groupBy(group, amountText).values()].map(eachVoiceOnce);
  if (sides.length < 2 || group.filter((statement) => counted.has(passageOf(statement))).length > 1) return undefined;
  const quantity = group[0]?.event?.event.quantities[0];
  const topic = [quantity?.unit, quantity?.what].filter(Boolean).join(" ");
  const values = sides.flatMap((side) => side[0]?.event?.event.quantities[0]?.value ?? []);
  return {
    kind: "value",
    sides,
    explained: updateOf(sides, ({ event }) => event?.amounts[0]?.value),
    question: countQuestion(topic, values),
    topic,
    reason: `different-numbers@${RULE_VERSION}: ${group.map(amountText).join(" / ")}`,
  };
}

/**
 * Two numbers of the same things, unless the fewer are those of one place and where the many were counted is not said. Who gives several
 * numbers of one act counts several things, of which nobody says which is which.
 */
function areTwoCounts(one: PreparedEvent, other: PreparedEvent): boolean {
  if (one.amounts.length > 1 || other.amounts.length > 1) return false;
  return amountsDiffer(one, other) && !isOfWiderPlace(one, other) && !isOfWiderPlace(other, one);
}

function isOfWiderPlace(few: PreparedEvent, many: PreparedEvent): boolean {
  if (few.place === undefined || many.place !== undefined) return false;
  return few.amounts.some(({ unit, value = 0 }) =>
    many.amounts.some((amount) => amount.unit === unit && (amount.value ?? 0) > value),
  );
}

function amountText({ event }: Statement): string {
  return event?.amounts.map(({ text }) => text).join(", ") ?? "";
}
