import { expect, test } from "vitest";
import { analyseText } from "../testing.ts";

/** What the outlet claims in its own voice, as « stance: proposition ». */
function statesIn(sentence: string): readonly string[] {
  const text = `La vallée attend\n\nLe marché de la vallée se tient sur la grande place.\n\n${sentence}`;
  return analyseText(text)
    .claims.filter(({ holder, rule }) => holder === null && rule?.name === "claim/state")
    .map(({ stance, proposition }) => `${stance}: ${proposition}`);
}

test.each([
  ["Les quais sont vides.", "asserts: les quais sont vides"],
  ["Le col est utile aux bergers.", "asserts: le col est utile aux bergers"],
  ["La récolte reste incertaine.", "asserts: la récolte reste incertaine"],
  ["Le barrage n'est plus sûr.", "denies: le barrage est sûr"],
  ["C'est le troisième incendie de l'été.", "asserts: c'est le troisième incendie de l'été"],
  ["C'est en fait un échec pour la région.", "asserts: c'est en fait un échec pour la région"],
  ["Le lac est considéré comme le plus pollué du pays.", "asserts: le lac est considéré comme le plus pollué du pays"],
  [
    "Les bergers représentent plus de la moitié des habitants.",
    "asserts: les bergers représentent plus de la moitié des habitants",
  ],
  ["La tonne de riz a dépassé 900 euros.", "asserts: la tonne de riz a dépassé 900 euros"],
  ["La sécheresse s'est aggravée.", "asserts: la sécheresse s'est aggravée"],
  ["La taxe suscite la colère des marchands.", "asserts: la taxe suscite la colère des marchands"],
  ["La pénurie est expliquée par la hausse des tarifs.", "asserts: la pénurie est expliquée par la hausse des tarifs"],
  ["Ces retards ne font qu'aggraver la pénurie.", "asserts: ces retards ne font qu'aggraver la pénurie"],
  ["Les bergers veulent rouvrir le col.", "asserts: les bergers veulent rouvrir le col"],
  ["La récolte a baissé de 12 % au Chili.", "asserts: la récolte a baissé de 12 % au Chili"],
  ["Neuf élus se sont abstenus lundi.", "asserts: neuf élus se sont abstenus lundi"],
  ["Le village a vendu plus de 300 chèvres.", "asserts: le village a vendu plus de 300 chèvres"],
  ["Chaque sac a été acheté 20 euros.", "asserts: chaque sac a été acheté 20 euros"],
  ["Le village a vendu 2000 chèvres en 2016.", "asserts: le village a vendu 2000 chèvres en 2016"],
  ["Les quais sont fermés.", "asserts: les quais sont fermés"],
  ["Awa Sow a été réélue au premier tour.", "asserts: Awa Sow a été réélue au premier tour"],
  ["La mairie soutient le projet de halle.", "asserts: la mairie soutient le projet de halle"],
  ["La crue a emporté le pont de bois.", "asserts: la crue a emporté le pont de bois"],
  ["Une bergère a succombé à la fièvre.", "asserts: une bergère a succombé à la fièvre"],
])("how things stand: %s", (sentence, claim) => {
  expect(statesIn(sentence)).toContain(claim);
});

test.each([
  "La maire est avocate.",
  "C'est lundi que le marché a rouvert.",
  "Ce sont les bergers qui ont rouvert le col.",
  "Nous sommes en colère.",
  "Une crue est possible.",
  "C'est une question de temps.",
  "Ils sont ruinés.",
  "On reste inquiet.",
  "Il est possible de passer le col à pied.",
  "Le préfet n'a pas souhaité répondre à la presse.",
  "Les quais sont-ils vides ?",
  "« Les quais sont vides », a dit la maire.",
  "Un expert juge que le stade est dangereux.",
  "C'est leur maison.",
  "C'est dommage.",
  "Notre saison est bonne.",
  "Rien n'est perdu.",
  "Il est en colère.",
  "La taxe sera en vigueur lundi.",
  "La maire menace les marchands.",
  "La maire a doublé les taxes.",
  "Le chantier a été stoppé.",
  "Le village compte sur la pluie.",
  "Le village a vendu des chèvres.",
  "Il a vécu trois ans à Lima.",
  "Le marché a rouvert en 2016.",
  "Le train a quitté la voie 12.",
  "Le village a repris la route nationale 66.",
  "La police a arrêté douze bergers.",
  "Les bergers sont arrêtés à Lima.",
  "Les bergers sont attendus lundi.",
  "La maire a emporté le dossier.",
])("no state of things: %s", (sentence) => {
  expect(statesIn(sentence)).toEqual([]);
});

test("a title states nothing of its own", () => {
  const text = "La récolte reste incertaine\n\nLe marché de la vallée se tient sur la grande place.";
  expect(analyseText(text).claims).toEqual([]);
});

test("a text about a game states nothing", () => {
  const game =
    "L'entraîneur a changé son équipe avant le match de championnat.\n\nLe gardien a manqué deux buts en finale de la coupe.";
  expect(analyseText(`La vallée attend\n\n${game}\n\nLa saison reste incertaine.`).claims).toEqual([]);
  expect(statesIn("La saison reste incertaine.")).toHaveLength(1);
});
