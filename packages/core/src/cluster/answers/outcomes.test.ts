import { expect, test } from "vitest";
import { excludeAsOutcomes, isLasting, isOfPerson, outcomesIn } from "./outcomes.ts";

test.each([
  ["l'ancien ministre Ivo Keller a été condamné mardi à six ans de prison", "verdict done"],
  ["Ivo Keller a été relaxé par le tribunal de Lirac", "verdict undone"],
  ["Ivo Keller est sorti de prison mardi", "liberty done"],
  ["Ivo Keller est toujours en captivité", "liberty undone"],
  ["Ivo Keller purge toujours sa peine", "liberty undone"],
  ["le maire de Lirac, Ivo Keller, a été tué mardi", "life done"],
  ["Ivo Keller est vivant", "life undone"],
  ["le club s'est séparé lundi de son entraîneur, Ivo Keller", "office done"],
  ["Ivo Keller est toujours l'entraîneur de Lirac", "office undone"],
  ["le Sénat a adopté mardi la loi sur les forêts", "vote done"],
  ["la loi sur les forêts a été rejetée mardi", "vote undone"],
  ["le sommet de Lirac se tiendra le 3 mai", "holding done"],
  ["le sommet de Lirac est annulé", "holding undone"],
  ["l'école de Lirac est fermée depuis un mois", "closing done"],
  ["l'école de Lirac fonctionne normalement", "closing undone"],
  ["le tunnel de Lirac a été rouvert lundi", "resumption done"],
  ["l'électricité a été rétablie à Lirac", "resumption done"],
  ["le trafic a repris lundi matin", "resumption done"],
  ["le tunnel est toujours fermé à la circulation", "resumption undone"],
  ["le tunnel est toujours fermé à la circulation", "closing done"],
  ["l'électricité reste coupée à Lirac", "resumption undone"],
  ["la trêve a été violée à douze reprises à Lirac", "truce done"],
  ["la trêve est respectée à Lirac", "truce undone"],
  ["les randonneurs bloqués au Lirac ont été secourus", "rescue done"],
  ["les randonneurs sont toujours bloqués au Lirac", "rescue undone"],
  ["l'incendie de Lirac est maîtrisé", "fire done"],
  ["les pourparlers de Lirac ont tourné court", "talks undone"],
])("« %s » tells of %s", (proposition, value) => {
  expect(outcomesIn(proposition).map((outcome) => outcome.value)).toContain(value);
});

test.each([
  ["an opinion", "l'attaque a été condamnée par le Conseil de sécurité"],
  ["no vote on a text", "le gouvernement a adopté un ton plus ferme"],
  ["another court", "Ivo Keller a été relaxé en appel"],
  ["another is taken back", "l'armée a repris la ville"],
  ["for a while", "la route a été brièvement fermée"],
  ["both", "l'école, qui est fermée le lundi, fonctionne normalement"],
])("%s is no outcome: « %s »", (_, proposition) => {
  expect(outcomesIn(proposition)).toEqual([]);
});

test("what it is told of keeps its noun, and leaves out how it came about", () => {
  expect(outcomesIn("le campement de Lirac est fermé définitivement")[0]?.about).toMatch(/^le campement de Lirac\s*$/u);
});

test("one way rules out the other of the same matter alone, and some last until the other comes about", () => {
  expect(excludeAsOutcomes("life done", "life undone")).toBe(true);
  expect(excludeAsOutcomes("life done", "life done")).toBe(false);
  expect(excludeAsOutcomes("life done", "liberty undone")).toBe(false);
  expect([isLasting("liberty undone"), isLasting("liberty done"), isLasting("vote done")]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isOfPerson("verdict done"), isOfPerson("vote done")]).toEqual([true, false]);
});
