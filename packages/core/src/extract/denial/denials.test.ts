import { describe, expect, test } from "vitest";
import { analyseText } from "../testing.ts";
import { DENIAL_CASES } from "./denial-cases.ts";

/** A title and a paragraph, so that the sentence is read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

const lines = DENIAL_CASES.split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ").map((cell) => cell.trim()));

/** The denied events of the type, each as « actors, who denies ». */
function denied(kind: string, text: string): readonly string[] {
  const [type, mode] = kind.split(".");
  return analyseText(`${BEFORE}${text}`)
    .events.filter((event) => event.status === "denied" && event.type === type)
    .filter((event) => mode === undefined || event.mode === mode)
    .map(({ actors, attributedTo }) => `${actors.map(({ name }) => name).join(" + ")}, ${attributedTo?.name ?? ""}`);
}

/** « armée tchadienne, ministre » for « armée » and « - ». */
const pattern = (actor: string, denier: string): RegExp => new RegExp(`^${part(actor)}, ${part(denier)}$`, "iu");
const part = (name: string): string => (name === "-" ? ".*" : `.*${name}.*`);

describe("denials", () => {
  test("has at least 160 texts", () => expect(lines.length).toBeGreaterThanOrEqual(160));

  test.each(lines.filter(([first]) => first !== "not"))(
    "%s by %s, denied by %s: %s",
    (kind = "", actor = "", denier = "", text = "") => {
      const found = denied(kind, text);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(pattern(actor, denier));
    },
  );

  test.each(lines.filter(([first]) => first === "not").map(([, kind = "", , , text = ""]) => [kind, text] as const))(
    "no denied %s: %s",
    (kind, text) => expect(denied(kind, text)).toEqual([]),
  );
});
