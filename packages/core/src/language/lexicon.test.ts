import { expect, test } from "vitest";
import { featurePairs, readFeatures } from "./features.ts";
import { shippedFrench } from "./testing.ts";

const { lexicon, gazetteer } = shippedFrench();

test("knows forms as written and in lower case", () => {
  expect(lexicon.knows("déclaré")).toBe(true);
  expect(lexicon.knows("Déclaré")).toBe(true);
  expect(lexicon.knows("propososal")).toBe(false);
  expect(lexicon.knows("")).toBe(false);
});

test("gives lemma, class and features of a form", () => {
  const verbs = lexicon.analyses("annoncèrent").filter(({ upos }) => upos === "VERB");
  expect(verbs).toHaveLength(1);
  expect(verbs[0]).toMatchObject({
    lemma: "annoncer",
    features: { Mood: "Ind", Tense: "Past", Person: "3", Number: "Plur" },
  });
  expect(lexicon.analyses("zzz")).toEqual([]);
});

test("inflects a lemma, and what it gives leads back to the lemma", () => {
  const forms = lexicon.inflect("affirmer", "VERB").map(({ form }) => form);
  expect(forms).toEqual(expect.arrayContaining(["affirme", "affirmait", "affirmant", "affirmé", "affirmeront"]));
  for (const form of forms) expect(lexicon.analyses(form).map(({ lemma }) => lemma)).toContain("affirmer");
});

test("knows given names and surnames", () => {
  expect(gazetteer.isGivenName("Fatima")).toBe(true);
  expect(gazetteer.isSurname("Dupont")).toBe(true);
  expect(gazetteer.isGivenName("gouvernement")).toBe(false);
});

test("what is not said of a word is no feature of its", () => {
  const [verb] = lexicon.analyses("annoncèrent");
  expect(featurePairs(verb!.features)).toEqual(["Mood=Ind", "Number=Plur", "Person=3", "Tense=Past", "VerbForm=Fin"]);
  expect(featurePairs(readFeatures("Gender=Fem|Number=Sing"))).toEqual(["Gender=Fem", "Number=Sing"]);
  expect(featurePairs(readFeatures("_"))).toEqual([]);
});
