import { presentMoment, verdictLabel } from "@recoupe/api/present";
import type { JudgementOutput } from "./outputs.ts";
import type { Row } from "./view.ts";

/** A decision as one line: what, about what, by whom, why, and whether it still holds. */
export function judgementRow(judgement: JudgementOutput): Row {
  const { sequence, verdict, target, other, author, at, reason, undone } = judgement;
  return {
    id: String(sequence),
    title: [`${verdictLabel(judgement, "fr")} : ${target.label}`, ...(other ? [other.label] : [])].join(
      verdict === "same" ? " = " : " ≠ ",
    ),
    facts: [
      `${author}, ${presentMoment(at, "fr")}`,
      ...(reason === null ? [] : [reason]),
      ...(undone ? [`annulée par ${undone.author}`] : []),
    ].join(" · "),
    path: "/decisions",
  };
}
