import { describe, expect, test } from "vitest";
import { analyseText } from "../../testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

/** The first day of the event with this lemma, read on Thursday 12 June 2025; « - » where no time is told for it. */
const dayOf = (lemma: string, text: string): string | undefined => {
  const event = analyseText(`${BEFORE}${text}`, "2025-06-12").events.find((found) => found.lemma === lemma);
  return event && (event.date?.presumed ? "-" : (event.date?.from ?? "-"));
};

describe("a time set apart is not the trigger's", () => {
  test.each([
    ["condamner", "Le Chili, dont la flotte a quitté Goma en août 2024, a condamné la France."],
    ["inculper", "Le parquet péruvien a inculpé la banquière, extradée en mars 2024 vers Lima."],
    ["réclamer", "Le Ghana réclame le départ de la flotte, tandis que le Pérou a signé mercredi le traité."],
    ["inviter", "La préfète de Lyon a invité les forains à plier, neuf chapiteaux étant trempés depuis le 9 mai."],
    ["arrêter", "Trois garants du traité de 1998 ont été arrêtés."],
    ["saluer", "À ce jour, le Brésil n'a pas salué la junte malienne."],
    ["réclamer", "Le Ghana réclame une enquête, alors que le maire de Lima, Luis Quispe, a obtenu mardi un report."],
    ["imputer", "Le ministre turc soutient que la flotte n'a pas bougé mardi et impute l'attaque aux rebelles."],
    [
      "bombarder",
      "L'armée turque a nié mercredi des rumeurs selon lesquelles elle aurait bombardé le village de Kobo.",
    ],
    [
      "expulser ~ diplomate",
      "La junte malienne, qui a expulsé dix diplomates, a tenu mardi à Goma son premier congrès.",
    ],
    ["menacer", "Le syndicat malien a menacé de bloquer le port « dès lundi »."],
    ["appeler", "Le syndicat ghanéen a appelé les dockers à quitter le quai, du 20 au 22 juin."],
    ["promettre", "Le ministre péruvien promet l'envoi, avant la fin du mois, de dix navires."],
    ["signer", "Mardi, le Pérou a lu l'accord, que le Ghana n'a pas encore signé."],
    [
      "rejeter",
      "Dans son discours mardi soir, le ministre péruvien a dit que le Ghana s'apprêtait à rejeter la trêve.",
    ],
    [
      "trêve",
      "Mardi, les ministres ghanéens ont accepté une offre péruvienne pour une trêve. La trêve durerait un mois.",
    ],
    ["libérer", "Le maire malien a porté plainte mardi à Lima après avoir été libéré par les rebelles."],
    ["condamner", "Le ministre péruvien a condamné l'attaque menée samedi contre un camp."],
    // Of what an act is compared with, or of when somebody was asked about it.
    ["mener ~ grève", "Les dockers péruviens ont mené une grève à Lima, la plus longue depuis 2019."],
    ["expulser ~ diplomate", "Le Chili n'a jamais expulsé de diplomates depuis 2018."],
    ["détruire", "Contacté mardi, le maire de Gao assure que l'armée malienne a détruit trois ponts."],
  ])("%s: %s", (lemma, text) => expect(dayOf(lemma, text)).toBe("-"));

  test("who denies what was told before says of no day that it did not happen then", () => {
    const told = `${BEFORE}Deux hommes sont soupçonnés d'avoir attaqué un bijoutier mardi à Lyon. Tous deux nient les faits.`;
    const denial = analyseText(told, "2025-06-12").events.find(({ status }) => status === "denied");
    expect([denial?.location?.name, denial?.date]).toEqual([
      "Lyon",
      { from: "2025-06-12", to: "2025-06-12", presumed: true },
    ]);
  });
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
    [
      "neutraliser",
      "L'armée ghanéenne a annoncé avoir « neutralisé » une quinzaine de mutins samedi au large de Tema.",
      "2025-06-07",
    ],
    ["mettre ~ garde", "Le ministre turc a mis en garde le 7 juin contre une montée du niveau du lac.", "2025-06-07"],
    ["raid", "L'aviation turque vient de lancer un raid contre les rebelles kurdes.", "2025-06-12"],
    [
      "libérer",
      "Deux marins péruviens ont été jugés mardi à Lima. Les rebelles ont libéré leur capitaine dans la soirée.",
      "2025-06-10",
    ],
    [
      "repousser",
      "Des rebelles ont attaqué un camp malien lundi à Gao. L'armée assure les avoir repoussés, et que des renforts arrivent.",
      "2025-06-09",
    ],
    [
      "frappe",
      "Trois gendarmes sont morts samedi à Gao. Le ministre turc attribue cette frappe à l'armée malienne.",
      "2025-06-07",
    ],
    ["expulser ~ diplomate", "Le Chili a expulsé plus de dix diplomates depuis mai 2025.", "2025-05"],
    ["détenir", "La police détient le premier ministre péruvien depuis mai 2025.", "2025-05"],
    // At that time, or right after what the sentence before tells.
    [
      "arrêter",
      "Un vigile a perdu mardi le courrier de la douane. Il a été aussitôt arrêté par la police.",
      "2025-06-10",
    ],
    [
      "rappeler ~ ambassadeur",
      "Le litige est né en juin 2023. Le Chili avait alors rappelé son ambassadeur au Pérou.",
      "2023-06",
    ],
  ])("%s: %s", (lemma, text, day) => expect(dayOf(lemma, text)).toBe(day));
});
