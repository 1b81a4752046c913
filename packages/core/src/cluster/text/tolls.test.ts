import { expect, test } from "vitest";
import { noToll, tollsClash, tollsIn } from "./tolls.ts";

const clash = (one: string, other: string) =>
  tollsIn(one).some((left) => tollsIn(other).some((right) => tollsClash(left, right)));

test("a count is read with whom it counts and what became of them", () => {
  expect(tollsIn("Sept militaires sont morts dans l'attaque, et 12 civils ont été blessés")).toEqual([
    { kind: "dead", who: "forces", value: 7, bound: "exact" },
    { kind: "hurt", who: "civil", value: 12, bound: "exact" },
  ]);
  expect(tollsIn("La frappe a tué au moins vingt-trois personnes.")).toEqual([
    { kind: "dead", who: "", value: 23, bound: "least" },
  ]);
  expect(tollsIn("Les secours ont dénombré neuf dépouilles")).toEqual([
    { kind: "dead", who: "", value: 9, bound: "exact" },
  ]);
  expect(tollsIn("L'attaque a fait 1 200 morts")).toEqual([{ kind: "dead", who: "", value: 1200, bound: "exact" }]);
});

test("« une vingtaine » counts roughly, « plus d'une centaine » at least", () => {
  expect(tollsIn("une vingtaine de personnes ont été tuées")).toMatchObject([{ value: 20, bound: "about" }]);
  expect(tollsIn("plus d'une centaine de mineurs morts au fond")).toMatchObject([{ value: 100, bound: "least" }]);
  expect(clash("une cinquantaine de morts", "54 morts")).toBe(false);
  expect(clash("une douzaine de morts", "plus d'une quarantaine de morts")).toBe(true);
});

test("counts of the same people clash when they differ, in other words too", () => {
  expect(clash("40 soldats ont été tués", "sept militaires ont péri")).toBe(true);
  expect(clash("le séisme a fait 17 morts", "23 personnes ont été tuées")).toBe(true);
});

test("whose dead they are may stand behind the count", () => {
  expect(clash("7 morts côté armée", "21 militaires tués")).toBe(true);
  expect(clash("7 morts", "21 militaires tués")).toBe(false);
  expect(clash("43 terroristes neutralisés", "12 assaillants abattus")).toBe(true);
  expect(clash("43 terroristes neutralisés", "12 soldats tués")).toBe(false);
});

test("of whom there are more, the second number says", () => {
  expect(tollsIn("deux des neuf otages ont succombé")).toMatchObject([{ kind: "dead", who: "otag", value: 2 }]);
});

test("whom a march draws has marched, whom a meeting draws has not", () => {
  expect(tollsIn("la marche contre le barrage a réuni 1 300 participants")).toMatchObject([
    { kind: "marched", who: "", value: 1300 },
  ]);
  expect(tollsIn("la réunion sur le barrage a rassemblé 130 participants")).toEqual([]);
});

test("bodies brought to a morgue are as many dead", () => {
  expect(clash("seize corps ont été conduits à la morgue", "onze personnes ont trouvé la mort")).toBe(true);
});

test("counts of others, of a part, or with room for both do not", () => {
  expect(clash("40 soldats ont été tués", "sept assaillants ont été tués")).toBe(false);
  expect(clash("12 enfants ont été tués", "17 personnes ont été tuées")).toBe(false);
  expect(clash("au moins 12 morts", "17 morts")).toBe(false);
  expect(clash("environ 100 morts", "108 morts")).toBe(false);
  expect(clash("17 morts", "17 blessés")).toBe(false);
});

test.each([
  ["une soixantaine d'ouvriers sont morts", { kind: "dead", who: "ouvrie", value: 60 }],
  ["plus de 1 100 de blessés", { kind: "hurt", who: "", value: 1100 }],
  ["quelque 40 personnes ont perdu la vie", { kind: "dead", who: "", value: 40 }],
  ["l'éboulement a coûté la vie à huit mineurs", { kind: "dead", who: "mineur", value: 8 }],
  ["le tir a causé la mort d'au moins onze bergers", { kind: "dead", who: "berger", value: 11 }],
  ["douze gens venus en nombre devant les grilles du palais ont été tués", { kind: "dead", who: "", value: 12 }],
  ["douze bergers qui étaient dans le car ont été tués", { kind: "dead", who: "berger", value: 12 }],
  ["vingt personnes ont été tuées par des soldats", { kind: "dead", who: "", value: 20 }],
])("reads the toll of « %s »", (text, toll) => {
  expect(tollsIn(text)).toMatchObject([toll]);
});

test("what became of the first is not said of the others", () => {
  expect(tollsIn("on compte 47 morts, 28 sont dans un état critique")).toMatchObject([{ value: 47 }]);
  expect(tollsIn("30 personnes ont perdu la vie et une centaine de granges ont brûlé")).toMatchObject([
    { kind: "dead", value: 30 },
    { kind: "destroyed", value: 100 },
  ]);
});

test("what was done to the next stands before them", () => {
  expect(tollsIn("l'obus a tué 12 civils et blessé 30 fidèles")).toMatchObject([
    { kind: "dead", value: 12 },
    { kind: "hurt", value: 30 },
  ]);
});

test("« au moins » leaves room for some more, not for twice as many", () => {
  expect(clash("au moins 50 morts", "60 morts")).toBe(false);
  expect(clash("au moins 50 morts", "140 morts")).toBe(true);
});

test("a year, a sum or a score is no toll", () => {
  expect(tollsIn("En 2019, le pays a gagné 3 à 1 et dépensé 40 millions d'euros")).toEqual([]);
});

test.each([
  "trente soldats sont arrivés à Kerval, où des civils ont été tués",
  "les ravisseurs ont laissé la vie sauve à douze otages",
  "quarante personnes ont failli perdre la vie",
  "vingt députés ont rendu hommage aux morts",
  "le 12 mars, des bergers ont été tués",
  "en 2019, des bergers ont été tués",
  "30 km plus loin, des bergers ont été tués",
  "la défense a abattu deux drones",
  "deux jours de combats ont fait des morts",
  "deux autres personnes ont été tuées plus au nord",
])("no toll of all: %s", (text) => {
  expect(tollsIn(text)).toEqual([]);
});

test.each([
  ["deux cents étudiants ont manifesté contre la mort d'un camarade", { kind: "marched", who: "etudia", value: 200 }],
  ["trois hommes soupçonnés d'avoir tué le maire ont été arrêtés", { kind: "arrested", value: 3 }],
  ["après la mort du maire, vingt personnes ont été arrêtées", { kind: "arrested", who: "", value: 20 }],
  ["trente manifestants ont été placés en garde à vue", { kind: "arrested", who: "manife", value: 30 }],
  ["la police a procédé à 45 arrestations", { kind: "arrested", who: "", value: 45 }],
  ["la crue a fait 12 000 déplacés", { kind: "displaced", who: "", value: 12_000 }],
  ["quelque 40 000 personnes ont fui", { kind: "displaced", who: "", value: 40_000, bound: "about" }],
  ["la police a compté 3 500 manifestants", { kind: "marched", who: "", value: 3500 }],
  ["soixante mineurs ont cessé le travail après la mort de leurs camarades", { kind: "striking", value: 60 }],
  ["7 500 hectares ont brûlé", { kind: "destroyed", who: "hectar", value: 7500 }],
  ["le feu a détruit quarante maisons", { kind: "destroyed", who: "maison", value: 40 }],
  // Who they are does not tell what became of them where something else does.
  ["douze réfugiés ont été tués", { kind: "dead", who: "refugi", value: 12 }],
  ["neuf détenus ont été blessés", { kind: "hurt", who: "detenu", value: 9 }],
])("an act is counted as itself: %s", (text, toll) => {
  expect(tollsIn(text)).toMatchObject([toll]);
});

test("those who marched, stopped work or were arrested are no victims", () => {
  expect(
    clash("soixante mineurs ont cessé le travail après la mort de leurs camarades", "quatre mineurs sont morts"),
  ).toBe(false);
  expect(clash("trente manifestants ont été arrêtés", "2 000 personnes ont manifesté")).toBe(false);
  expect(clash("3 000 hectares ont brûlé", "quarante maisons ont brûlé")).toBe(false);
  expect(clash("trois personnes brûlées", "12 personnes brûlées")).toBe(false);
});

test("of what is denied to exist there is none: nobody at all, or none of those named", () => {
  expect(noToll("il y a eu un mort")).toMatchObject({ kind: "dead", who: "", value: 0 });
  expect(noToll("il y a eu un otage tué")).toMatchObject({ kind: "dead", who: "otag", value: 0 });
  expect(noToll("il y a eu mort d'homme")).toMatchObject({ kind: "dead", who: "", value: 0 });
  expect(noToll("il y a eu une fête")).toBeUndefined();
});
