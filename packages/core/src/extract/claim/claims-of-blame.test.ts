import { expect, test } from "vitest";
import { analyseText } from "../testing.ts";

/** What the sentence blames on somebody, as « holder: proposition ». */
function blameIn(sentence: string): readonly string[] {
  const text = `La vallée attend\n\nLe marché de la vallée se tient sur la grande place.\n\n${sentence}`;
  return analyseText(text)
    .claims.filter(({ rule }) => rule?.name === "claim/blame")
    .map(({ holder, proposition }) => `${holder?.name}: ${proposition}`);
}

test.each([
  ["La préfète impute l'incendie à des bergers.", "préfète: les bergers sont responsables de l'incendie"],
  ["La préfète impute une noyade aux bergers.", "préfète: les bergers sont responsables d'une noyade"],
  ["Le Gabon attribue cette frappe à l'armée angolaise.", "Gabon: l'armée angolaise est responsable de cette frappe"],
  ["Le maire rejette la responsabilité du retard sur la région.", "maire: la région est responsable du retard"],
  ["Le juge tient la mairie pour responsable du drame.", "juge: la mairie est responsable du drame"],
  ["Les pêcheurs y voient la main de la marine.", "pêcheurs: la marine est responsable"],
  [
    "La mort du berger est imputée à la police par sa famille.",
    "famille: la police est responsable de la mort du berger",
  ],
  ["L'association accuse la milice de crimes de guerre.", "association: la milice est coupable de crimes de guerre"],
  ["Le Pérou soupçonne le Chili d'espionnage.", "Pérou: le Chili est coupable d'espionnage"],
  [
    "Le colonel a nié l'attaque, chargeant l'aviation de la responsabilité du bombardement.",
    "colonel: l'aviation est responsable du bombardement",
  ],
  [
    "Le colonel assure que l'armée n'a pas tiré et impute l'attaque aux rebelles.",
    "colonel: les rebelles sont responsables de l'attaque",
  ],
  [
    "Le Kenya impute l'attaque aux « mutins » de la garde.",
    "Kenya: les mutins de la garde sont responsables de l'attaque",
  ],
  ["La préfète met en cause les bergers dans l'incendie.", "préfète: les bergers sont responsables de l'incendie"],
  ["La préfète incrimine les bergers.", "préfète: les bergers sont responsables"],
])("who lays a deed to another claims that he is behind it: %s", (sentence, claim) => {
  expect(blameIn(sentence)).toContain(claim);
});

test.each([
  "La mairie a attribué le marché à une entreprise locale.",
  "L'académie attribue le prix à une romancière.",
  "La préfète n'impute pas l'incendie aux bergers.",
  "La famille accuse la Ligue de football d'avoir fermé le stade.",
  "La préfète met en place les bergers.",
  "Les députés accusent le président du Parlement.",
])("nothing is blamed in: %s", (sentence) => {
  expect(blameIn(sentence)).toEqual([]);
});

test("who lays his guilt on another denies nothing", () => {
  const text =
    "La vallée attend\n\nLe marché se tient sur la place.\n\nLe maire rejette la responsabilité du retard sur la région.";
  expect(analyseText(text).claims.map(({ stance }) => stance)).toEqual(["asserts"]);
});
