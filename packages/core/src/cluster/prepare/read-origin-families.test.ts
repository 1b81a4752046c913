import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysisOf, readSet } from "../../../evaluation/recouping/read-set.ts";
import type { ArticleDocument } from "../../model/analysis.ts";
import { readOriginFamilies } from "./read-origin-families.ts";

const [article] = readSet("development").articles;
if (!article) throw new Error("The development half is empty");
const { analysis } = analysisOf({ ...article, credits: [] });

const familiesOf = (document: Partial<ArticleDocument>) =>
  readOriginFamilies({ ...analysis, document: { ...analysis.document, ...document } });

describe("the origin of an article of which only the address is known", () => {
  it.each([
    ["https://www.lecourrierdelacote.fr/monde/a-12", "lecourrierdelacote.fr"],
    ["http://monde.gazette-du-nord.co.uk/a", "gazette-du-nord.co.uk"],
    ["https://www.lavoixdunord.fr/123", "Rossel"],
    ["https://ici.radio-canada.ca/nouvelle/1", "Radio-Canada"],
    ["https://amp.lefigaro.fr/international/a", "Groupe Figaro"],
    ["https://carnet.blogspot.com/a", "carnet.blogspot.com"],
    ["https://www.msn.com/fr-fr/actualite/a", undefined],
    ["http://127.0.0.1:8080/a", undefined],
    ["pas une adresse", undefined],
  ])("%s is of %s", (sourceUrl, outlet) => {
    expect(familiesOf({ outlet: null, sourceUrl }).outlet).toBe(outlet);
  });

  it("is what the page says where it says something", () => {
    const { outlet, credited } = familiesOf({ outlet: "La Gazette", sourceUrl: "https://www.afp.com/fr/a" });
    expect({ outlet, credited }).toEqual({ outlet: "La Gazette", credited: ["AFP"] });
  });

  it("never fails on what is no address", () => {
    fc.assert(
      fc.property(fc.string(), (sourceUrl) => {
        expect(familiesOf({ outlet: null, sourceUrl }).credited).toEqual([]);
      }),
    );
  });
});
