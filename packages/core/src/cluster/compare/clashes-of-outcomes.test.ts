import { describe, expect, it, test } from "vitest";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { analyseText } from "../../extract/testing.ts";
import { compareArticles } from "../../pipeline.ts";
import { relations, type Said } from "./testing.ts";

const says = (by: string, proposition: string): Said => [by, "asserts", proposition];

describe("what became of one thing or person clashes", () => {
  test.each([
    ["le Parlement a adopté la loi sur les forêts par 55 voix", "le Parlement a rejeté la loi sur les forêts"],
    ["Ivo Keller a été condamné à six ans de prison pour fraude", "Ivo Keller a été relaxé par le tribunal d'Orvane"],
    ["l'école d'Orvane est fermée faute de maîtres", "l'école d'Orvane fonctionne normalement"],
    ["la trêve est respectée à Orvane", "la trêve a été violée à douze reprises à Orvane"],
  ])("%s / %s", (one, other) => {
    expect(relations(says("Marc Dupré", one), says("Anne Roux", other))).toEqual(["outcome"]);
  });
});

describe("no one outcome", () => {
  test.each([
    ["of others", "cinq prévenus ont été condamnés à six ans de prison", "deux prévenus ont été relaxés"],
    ["of another text", "le Parlement a adopté la loi sur les forêts", "le Parlement a rejeté la loi sur les mines"],
    ["for others", "le poste d'Orvane est fermé aux camions", "le poste d'Orvane reste ouvert aux piétons"],
    ["of another town", "la trêve est respectée à Orvane", "la trêve a été violée à Tolma"],
  ])("%s", (_, one, other) => {
    expect(relations(says("Marc Dupré", one), says("Anne Roux", other))).not.toContain("outcome");
  });

  it("was so before the other came about", () => {
    const held = says("Marc Dupré", "Ivo Keller est toujours en captivité");
    const freed = says("Anne Roux", "Ivo Keller a été libéré");
    expect(relations(held, freed, ["2026-01-12", "2026-01-13"])).not.toContain("outcome");
    expect(relations(freed, held, ["2026-01-12", "2026-01-13"])).toEqual(["outcome"]);
    expect(relations(freed, held, ["2026-01-12", null])).not.toContain("outcome");
  });
});

describe("what was closed opens again or does not", () => {
  const reopened = says("Marc Dupré", "le tunnel d'Orvane a été rouvert lundi");
  const shut = says("Anne Roux", "le tunnel d'Orvane est toujours fermé à la circulation");

  it("on one day, and in an article of a later day, for it would be over", () => {
    expect(relations(reopened, shut)).toEqual(["outcome"]);
    expect(relations(reopened, shut, ["2026-01-12", "2026-01-13"])).toEqual(["outcome"]);
    expect(relations(shut, reopened, ["2026-01-12", "2026-01-13"])).not.toContain("outcome");
  });

  it("and goes by its kind where both titles name it", () => {
    const clashes = (still: string) => {
      const told = page(
        "Le tunnel d'Orvane rouvert",
        "Le tunnel d'Orvane a été rouvert lundi, a annoncé la préfecture.",
      );
      const denied = page("Orvane : ce tunnel reste fermé", `${still}, ont constaté mardi des riverains.`);
      const documents = [told, denied].map((analysis, at) => ({ file: `${at}.txt`, analysis }));
      return compareArticles(documents, smallWorld()).contradictions.length;
    };
    expect(clashes("Le tunnel est toujours fermé à la circulation")).toBe(1);
    expect(clashes("Le viaduc est toujours fermé à la circulation")).toBe(0);
  });
});

describe("one contest has one winner", () => {
  it("and one rival beaten", () => {
    expect(
      relations(
        says("Marc Dupré", "le parti Sol a remporté les élections à Orvane"),
        says("Anne Roux", "l'Union verte a remporté les élections à Orvane"),
      ),
    ).toEqual(["actor"]);
    expect(
      relations(
        says("Marc Dupré", "Ivo Keller a battu Petr Zeman à Orvane"),
        says("Anne Roux", "Petr Zeman l'a emporté face à Ivo Keller à Orvane"),
      ),
    ).toEqual(["actor"]);
  });

  test.each([
    ["stages", "Ivo Keller a remporté la troisième étape à Orvane", "Petr Zeman a remporté la quatrième étape à Tolma"],
    ["towns", "le parti Sol a remporté les élections à Orvane", "l'Union verte a remporté les élections à Tolma"],
    ["seats", "le parti Sol a gagné douze sièges à Orvane", "l'Union verte a gagné neuf sièges à Orvane"],
  ])("two %s have two", (_, one, other) => {
    expect(relations(says("Marc Dupré", one), says("Anne Roux", other))).not.toContain("actor");
  });
});

describe("one thing has one measure", () => {
  test.each([
    ["la concession court sur quarante ans", "la concession accordée au groupe ne court que sur vingt-cinq ans"],
    ["quelque 300 tonnes de pétrole se sont déversées à Orvane", "douze tonnes de pétrole ont fui à Orvane"],
  ])("%s / %s", (one, other) => {
    expect(relations(says("Marc Dupré", one), says("Anne Roux", other))).toEqual(["value"]);
  });

  test.each([
    ["stuffs", "300 tonnes de pétrole ont brûlé à Orvane", "12 tonnes de blé ont été livrées à Orvane"],
    ["things", "la concession court sur quarante ans", "le bail court sur vingt-cinq ans"],
    ["towns", "300 tonnes de pétrole ont fui à Orvane", "12 tonnes de pétrole ont fui à Tolma"],
  ])("two %s have two", (_, one, other) => {
    expect(relations(says("Marc Dupré", one), says("Anne Roux", other))).not.toContain("value");
  });
});

it("takes two bodies of one kind for two", () => {
  const signed = says("Marc Dupré", "le syndicat du textile a signé un accord avec le gouvernement à Orvane");
  const denied = (of: string): Said => [
    "Anne Roux",
    "denies",
    `le syndicat ${of} a signé un accord avec le gouvernement à Orvane`,
  ];
  expect(relations(signed, denied("du textile"))).toEqual(["same"]);
  expect(relations(signed, denied("des transports"))).toEqual([]);
});

const page = (title: string, text: string) => analyseText(`${title}\n\n${text}`, "2026-01-12");
const deaths = (town: string, dead: string) =>
  page(
    `Attaque de ${town} : l'armée frappée`,
    `L'armée boralienne a été attaquée par le Front Sel. L'Union des plaines et la Ligue du sel condamnent l'attaque du Front Sel. Il y a ${dead} morts, a déclaré le préfet de ${town}.`,
  );

it("sets no counts of two towns against one another, though one war is told of in both", () => {
  const clashes = (one: string, other: string) =>
    compareArticles(
      [deaths(one, "onze"), deaths(other, "trente")].map((analysis, at) => ({ file: `${at}.txt`, analysis })),
      smallWorld(),
    ).contradictions.length;
  expect(clashes("Tolma", "Vierzy")).toBe(0);
});

it("takes who says that they did nothing of the kind for a denial of what his own are told to have done", () => {
  const compared = (protocol: string) => {
    const told = page("Port d'Orvane : la grève finie", `${protocol}, a annoncé le préfet d'Orvane.`);
    const denied = page(
      "Les dockers d'Orvane restent en grève",
      "Les dockers d'Orvane tiennent toujours leurs barrages. « Nous n'avons rien signé », a répondu leur secrétaire général, Ivo Keller.",
    );
    const documents = [told, denied].map((analysis, at) => ({ file: `${at}.txt`, analysis }));
    return compareArticles(documents, smallWorld()).contradictions.filter(({ question }) =>
      /sign/u.test(question ?? ""),
    );
  };
  expect(compared("Un protocole a été signé avec les dockers")).toHaveLength(1);
  expect(compared("Un protocole a été signé avec les pêcheurs")).toHaveLength(0);
});

it("takes no denial of a strike for one of others", () => {
  const clashes = (denied: string) =>
    compareArticles(
      [
        page(
          "Rail : la grève reprend",
          "La grève des cheminots reprendra lundi à Orvane, a prévenu le syndicat Ferro.",
        ),
        page("Transports : le point", `${denied}, a indiqué le syndicat Volo.`),
      ].map((analysis, at) => ({ file: `${at}.txt`, analysis })),
      smallWorld(),
    ).contradictions.length;
  expect(clashes("Il n'y aura pas de grève lundi dans les aéroports d'Orvane")).toBe(0);
  expect(clashes("Les cheminots ne feront pas grève lundi à Orvane")).toBe(1);
});
