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
    ["condamner", "Le Niger, dont l'envoyé était à Goma en août 2024, a condamné la France."],
    ["demander", "Le Mali, qui a gelé sa participation en février 2024, n'a pas demandé la fermeture de la base."],
    ["requérir", "Le procureur malien a requis douze ans contre la préfète, arrêtée en mai 2024 à Gao."],
    [
      "demander",
      "Le Niger demande la libération du pilote, tandis que le Mali a obtenu mercredi la grâce du cuisinier.",
    ],
    ["inviter", "Le maire de Lyon a invité les habitants à partir, dix immeubles étant sans eau depuis le 9 mai."],
    ["enlever", "Dix signataires de l'accord de 2016 ont été enlevés."],
    ["condamner", "À ce jour, l'Union africaine n'a pas condamné la tuerie."],
  ])("%s: %s", (lemma, text) => expect(dayOf(lemma, text)).toBe("-"));
});

describe("a time of its own", () => {
  test.each([
    ["accepter", "Les rebelles maliens ont accepté, le 2 mai dernier, une trêve.", "2025-05-02"],
    ["libérer", "Les rebelles maliens ont libéré dix otages au début du mois.", "2025-06"],
    [
      "rencontre",
      "Une rencontre entre le ministre turc et le chancelier allemand, prévue lundi à Gao, a été annulée.",
      "2025-06-16",
    ],
    [
      "remettre ~ dépouille",
      "Le Mali devait remettre mercredi la dépouille d'un otage à la France ; la remise n'a pas eu lieu.",
      "2025-06-11",
    ],
  ])("%s: %s", (lemma, text, day) => expect(dayOf(lemma, text)).toBe(day));
});
