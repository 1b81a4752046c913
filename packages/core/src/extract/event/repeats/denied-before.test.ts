import { describe, expect, test } from "vitest";
import { analyseText } from "../../testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

const denied = (text: string): readonly string[] =>
  analyseText(`${BEFORE}${text}`)
    .events.filter(({ status }) => status === "denied")
    .map(({ lemma, actors, attributedTo }) => `${lemma}: ${actors[0]?.name ?? "-"}, ${attributedTo?.name ?? "-"}`);

describe("denies the act told before", () => {
  test.each([
    [
      "Les rebelles disent avoir attaqué la caserne. « C'est une fausse information », a réagi le ministre malien.",
      "attaquer: rebelles, ministre malien",
    ],
    [
      "Les rebelles disent avoir attaqué la caserne. Le ministre malien parle d'un « tissu de mensonges ».",
      "attaquer: rebelles, ministre malien",
    ],
    [
      "Les rebelles disent avoir attaqué la caserne. Le ministre malien a démenti cette information.",
      "attaquer: rebelles, ministre malien",
    ],
    [
      "Deux hommes sont soupçonnés d'avoir attaqué un bijoutier à Lyon. Tous deux nient les faits.",
      "attaquer: hommes, hommes",
    ],
    ["L'accusé, jugé pour le meurtre de son voisin, plaide non coupable.", "meurtre: accusé, accusé"],
    ["Le garde, soupçonné d'avoir poignardé un lycéen, clame son innocence.", "poignarder: garde, garde"],
  ])("%s", (text, record) => expect(denied(text)).toContain(record));

  test.each([
    // Of what it is accused it would have done itself.
    "L'armée a déployé des missiles, a annoncé Tokyo. La Chine a nié les accusations.",
    "Les rebelles disent avoir attaqué la caserne. Le ministre malien conteste ce bilan.",
    // « mettre en examen » charges somebody, « mettre un casque » does not.
    "Le maire de Lima a mis un casque avant d'attaquer l'armée malienne. Le Togo dément.",
  ])("not: %s", (text) => expect(denied(text)).toEqual([]));

  test("a heading speaks of what stands below it", () => {
    const above = "Les rebelles disent avoir attaqué la caserne de Boni lundi soir.";
    const text = `Au marché\n\n${above}\n\nKinshasa parle de « mensonge »\n\nLe marché de la vallée est resté fermé mardi toute la journée.`;
    expect(denied(text)).toEqual([]);
  });
});

test("a title that answers « Non, » is the outlet's own verdict", () => {
  const text =
    "Non, le Japon n'a pas déployé de soldats à Manille\n\nUne vidéo affirme que le Japon a déployé des soldats à Manille. Le ministère japonais de la Défense dément tout déploiement.";
  const sources = analyseText(text)
    .events.filter(({ status, type }) => status === "denied" && type === "MOBILIZE")
    .map(({ attributedTo }) => attributedTo?.name ?? "-");
  expect(sources).toContain("-");
  expect(sources).toHaveLength(2);
});
