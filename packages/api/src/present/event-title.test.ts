import { expect, test } from "vitest";
import { eventKindLine } from "./event-title.ts";

const evidence = { exact: "Le pont a été bombardé.", start: 0 };
const toldOf = (actors: readonly string[], recipients: readonly string[]) => ({
  type: "ASSAULT" as const,
  lead: {
    mode: null,
    evidence,
    trigger: null,
    actors: actors.map((name) => ({ name })),
    recipients: recipients.map((name) => ({ name })),
  },
});

test.each([
  [["milice"], ["pont"], "Attaque : milice → pont"],
  [["milice"], [], "Attaque : milice"],
  [[], ["pont"], "Attaque : non dit → pont"],
  [[], [], "Attaque"],
])("whoever suffers an act is not shown as its doer: %s, %s", (actors, recipients, line) => {
  expect(eventKindLine(toldOf(actors, recipients), "fr")).toBe(line);
});
