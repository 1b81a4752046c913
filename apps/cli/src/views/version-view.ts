import { presentMoment } from "@recoupe/api/present";
import type { VersionOutput } from "./outputs.ts";

/** One text of an article with its changes, a paragraph a line: `-` what went, `+` what came. */
export function versionText({ number, isCurrent, seenAt, changes }: VersionOutput): string {
  const head = `version ${number}${isCurrent ? " (courante)" : ""} · vue le ${presentMoment(seenAt, "fr")}`;
  if (changes === null) return `${head}\n  premier texte vu`;
  if (changes.length === 0) return `${head}\n  le texte n'a pas changé`;
  return [head, ...changes.flatMap(paragraphLines)].join("\n");
}

type Parts = NonNullable<VersionOutput["changes"]>[number];

function paragraphLines(parts: Parts): readonly string[] {
  const lineOf = (kind: "added" | "removed") =>
    parts
      .filter((part) => part.kind === kind || part.kind === "same")
      .map(({ text }) => text)
      .join("");
  const has = (kind: "added" | "removed") => parts.some((part) => part.kind === kind);
  return [...(has("removed") ? [`  - ${lineOf("removed")}`] : []), ...(has("added") ? [`  + ${lineOf("added")}`] : [])];
}
