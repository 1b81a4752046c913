import { describe, expect, test } from "vitest";
import { analyseText } from "../testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

/** The place of the event with this lemma; « - » where it has none. */
const placeOf = (lemma: string, text: string): string | undefined => {
  const event = analyseText(`${BEFORE}${text}`).events.findLast((found) => found.lemma === lemma);
  return event && (event.location?.name ?? "-");
};

describe("a place that belongs to something else", () => {
  test.each([
    ["raid", "Le raid des rebelles a fait dix morts, note une infirmière à Lima."],
    ["libérer", "Trois pêcheurs maliens enlevés mardi à Goma ont été libérés."],
    ["attaquer", "Des bandes fidèles à Quito ont attaqué un camp de l'armée malienne."],
    ["exhorter", "Le ministre ghanéen a exhorté le Brésil à ne plus livrer de blé à Manille."],
    [
      "convoquer ~ réunion",
      "Le chancelier allemand a convoqué une réunion après l'éboulement d'une mine près de Goma.",
    ],
    [
      "tuer",
      "Trois marins cantonnés à Lima ont affirmé que des mutins avaient tué un cuisinier de la milice ghanéenne.",
    ],
    [
      "blesser",
      "« Tout est calme », Awa Diallo a dit aux pêcheurs à Lima, précisant que neuf gardes ont été blessés et deux kiosques brûlés.",
    ],
    ["imputer", "Le ministre turc soutient que la flotte n'a pas bougé à Goma et impute le tir aux rebelles."],
    [
      "arrêter",
      "Le général malien, qui a arrêté dix ministres, n'a rien dit du procès lors de sa visite, jeudi à Goma.",
    ],
  ])("%s: %s", (lemma, text) => expect(placeOf(lemma, text)).toBe("-"));
});

describe("a place of its own", () => {
  test.each([
    ["discussion", "Les ministres turc et iranien ont conclu à Goma un cycle de discussions.", "Goma"],
    ["tuer", "Dix soldats maliens ont été tués à Goma, a annoncé le ministre à Lima.", "Goma"],
    [
      "affrontement",
      "Un pont est fermé à Goma, dans la région de Lima, pendant des affrontements entre la milice et l'armée.",
      "Goma",
    ],
    ["tuer", "Les élus de la région de Goma ont annoncé que dix soldats maliens ont été tués.", "Goma"],
    [
      "encerclement",
      "Les rebelles ont encerclé l'armée malienne à Gao. Le ministre malien a nié tout encerclement de ses troupes.",
      "Gao",
    ],
    [
      "frappe",
      "Trois gendarmes sont morts samedi à Gao. Le ministre turc attribue cette frappe à l'armée malienne.",
      "Gao",
    ],
  ])("%s: %s", (lemma, text, place) => expect(placeOf(lemma, text)).toBe(place));
});
