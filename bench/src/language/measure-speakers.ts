import { readFileSync } from "node:fs";
import { type FrenchModel, readParagraph, subjectsOf } from "@recoupe/core/language";

/** How often the head of a verb's subject is found in sentences of the press: share right, and what went wrong. */
export function measureSpeakers(path: URL, model: FrenchModel): string {
  const cases = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => line.split("\t") as [string, string, string]);
  const wrong = cases.flatMap(([text, verb, expected]) => {
    const found = subjectHead(text, verb, model);
    return found === expected ? [] : [`${verb}: ${expected}, not ${found ?? "nobody"}`];
  });
  return `${cases.length - wrong.length} of ${cases.length} right (${wrong.join("; ")})`;
}

function subjectHead(text: string, verb: string, model: FrenchModel): string | undefined {
  for (const sentence of readParagraph(text, model)) {
    const index = sentence.tokens.findIndex(({ form }) => form === verb);
    const [subject] = index < 0 ? [] : subjectsOf(sentence, index);
    if (subject !== undefined) return sentence.tokens[subject.head]!.form;
  }
  return undefined;
}
