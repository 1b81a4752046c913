import { describe, expect, test } from "vitest";
import { analyseText } from "../testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

/** The first day of the event with this lemma, read on Thursday 12 June 2025; « - » where it has none. */
const dayOf = (lemma: string, text: string): string | undefined => {
  const event = analyseText(`${BEFORE}${text}`, "2025-06-12").events.find((found) => found.lemma === lemma);
  return event && (event.date?.from ?? "-");
};

describe("a time set apart is not the trigger's", () => {
  test.each([
    ["condamner", "Le Chili, dont la flotte a quitté Goma en août 2024, a condamné la France."],
    ["inculper", "Le parquet péruvien a inculpé la banquière, extradée en mars 2024 vers Lima."],
    ["réclamer", "Le Ghana réclame le départ de la flotte, tandis que le Pérou a signé mercredi le traité."],
    ["inviter", "Le maire de Lyon a invité les habitants à partir, dix immeubles étant sans eau depuis le 9 mai."],
    ["arrêter", "Trois garants du traité de 1998 ont été arrêtés."],
    ["condamner", "À ce jour, le Brésil n'a pas condamné le putsch."],
  ])("%s: %s", (lemma, text) => expect(dayOf(lemma, text)).toBe("-"));
});

describe("a time of its own", () => {
  test.each([
    ["relâcher", "Les mutins ghanéens ont relâché, le 6 mai dernier, trois marins.", "2025-05-06"],
    ["libérer", "Les rebelles maliens ont libéré dix otages au début du mois.", "2025-06"],
    [
      "rencontre",
      "Une rencontre entre le ministre turc et le chancelier allemand, prévue lundi à Gao, a été annulée.",
      "2025-06-16",
    ],
    ["libérer", "Le Ghana devait libérer mercredi dix marins ; personne n'est sorti.", "2025-06-11"],
  ])("%s: %s", (lemma, text, day) => expect(dayOf(lemma, text)).toBe(day));
});
