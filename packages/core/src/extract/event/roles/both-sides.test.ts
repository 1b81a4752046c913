import { expect, test } from "vitest";
import { analyseText } from "../../testing.ts";

/** Who takes part in the last event of a text. */
function partiesOf(text: string): readonly string[] {
  const { actors = [], recipients = [] } = analyseText(text).events.at(-1) ?? {};
  return [...actors, ...recipients].map(({ name }) => name).sort();
}

const LANDS = "La Bolivie et le Pérou se sont réunis mardi à Lima.";
const LEADERS = "Gabriel Boric a reçu Daniel Noboa mardi à Lima.";

test("« les deux dirigeants » are persons who were told before, « les deux pays » lands", () => {
  expect(partiesOf(`${LEADERS} Les deux dirigeants s'entretiendront par téléphone vendredi.`)).toEqual([
    "Daniel Noboa",
    "Gabriel Boric",
  ]);
  expect(partiesOf(`${LANDS} Les deux pays signeront un accord vendredi.`)).toEqual(["Bolivie", "Pérou"]);
});

test("« les deux dirigeants » are no two lands, and « les deux pays » no two persons", () => {
  expect(partiesOf(`${LANDS} Les deux dirigeants s'entretiendront par téléphone vendredi.`)).toEqual(["dirigeants"]);
  expect(partiesOf(`${LEADERS} Les deux pays signeront un accord vendredi.`)).toEqual(["pays"]);
});
