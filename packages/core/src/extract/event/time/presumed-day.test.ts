import { describe, expect, test } from "vitest";
import { analyseText } from "../../testing.ts";

/** The days of what is told with a lemma, read on Thursday 12 June 2025; undefined where no event is. */
const daysOf = (lemma: string, text: string) =>
  analyseText(`La vallée attend\n\n${text}`, "2025-06-12").events.find((event) => event.lemma === lemma)?.date;

const PRESUMED = { from: "2025-06-12", to: "2025-06-12", presumed: true };

describe("what is told as news and dated nowhere is presumed to be of the article's day", () => {
  test.each([
    ["condamner", "Le Pérou condamne la junte malienne."],
    ["condamner", "Le Pérou a condamné la junte malienne."],
    ["arrêter", "La police ghanéenne a arrêté le syndicaliste Kofi Mensah."],
    ["bombarder", "L'armée malienne a nié avoir bombardé le village de Kobo."],
  ])("« %s » of « %s »", (lemma, text) => {
    expect(daysOf(lemma, text)).toEqual(PRESUMED);
  });

  test("not where the text tells the day", () => {
    expect(daysOf("condamner", "Mardi, le Pérou a condamné la junte malienne.")).toEqual({
      from: "2025-06-10",
      to: "2025-06-10",
    });
  });

  test.each([
    ["background", "condamner", "Le Pérou avait condamné la junte malienne."],
    ["what is planned", "rencontrer", "Le président péruvien rencontrera le roi de Jordanie."],
  ])("not of %s", (_, lemma, text) => {
    expect(daysOf(lemma, text)).toBeNull();
  });

  test("not where only the month of the article is known", () => {
    const { events } = analyseText("La vallée attend\n\nLe Pérou a condamné la junte malienne.", "2025-06");
    expect(events.map(({ lemma, date }) => [lemma, date])).toEqual([["condamner", null]]);
  });
});
