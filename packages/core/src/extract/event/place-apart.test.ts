import { describe, expect, test } from "vitest";
import { analyseText } from "../testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

/** The place of the event with this lemma; « - » where it has none. */
const placeOf = (lemma: string, text: string): string | undefined => {
  const event = analyseText(`${BEFORE}${text}`).events.find((found) => found.lemma === lemma);
  return event && (event.location?.name ?? "-");
};

describe("a place that belongs to something else", () => {
  test.each([
    ["combat", "Les mercenaires russes n'ont pas pris part aux combats, précise une source diplomatique à Lima."],
    ["libérer", "Trois pêcheurs maliens enlevés mardi à Goma ont été libérés."],
    ["attaquer", "Des factions liées à Moscou ont attaqué un convoi de l'armée malienne."],
    ["exhorter", "La ministre chinoise a exhorté le Canada à ne plus vendre des armes à Manille."],
    ["convoquer ~ réunion", "Le président polonais avait convoqué une réunion après la chute d'un drone près de Goma."],
  ])("%s: %s", (lemma, text) => expect(placeOf(lemma, text)).toBe("-"));
});

describe("a place of its own", () => {
  test.each([
    ["discussion", "Les ministres turc et iranien ont conclu à Goma un cycle de discussions.", "Goma"],
    ["tuer", "Dix soldats maliens ont été tués à Goma, a annoncé le ministre à Lima.", "Goma"],
    [
      "affrontement",
      "Des maisons ont brûlé à Goma, dans la province de Lima, lors d'affrontements entre les rebelles et l'armée.",
      "Goma",
    ],
  ])("%s: %s", (lemma, text, place) => expect(placeOf(lemma, text)).toBe(place));
});
