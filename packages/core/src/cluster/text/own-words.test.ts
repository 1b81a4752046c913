import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysisOf, readSet } from "../../../evaluation/recouping/read-set.ts";
import type { Analysis } from "../../model/analysis.ts";
import { inOwnWords } from "./own-words.ts";

const [article] = readSet("development").articles;
if (!article) throw new Error("The development half is empty");
const { analysis: empty } = analysisOf({ ...article, entities: [] });

/** A text with one place, under the names that the text gives it. */
function textOn(text: string, name: string, mentions: readonly string[]): Analysis {
  const spans = mentions.map((mention) => ({
    start: text.indexOf(mention),
    end: text.indexOf(mention) + mention.length,
  }));
  const place = { id: "n1", name, type: "LOC" as const, wikidata: null, mentions: spans };
  return { ...empty, text, entities: [place] };
}

const TEXT = "La Norvie avance. L'armée régulière résiste à Tolma, selon les rebelles. Ils l'auraient prise mardi.";
const analysis = textOn(TEXT, "Oblast de Tolma", ["Tolma"]);
const first = { start: 18, end: 72 };
const last = { start: 73, end: TEXT.length };

describe("a proposition in its article's own words", () => {
  it.each([
    ["armée régulière résiste à Oblast de Tolma", first, "l'armée régulière résiste à Tolma"],
    ["Norvie tient la ville", first, "la Norvie tient la ville"],
    ["les rebelles sont maîtres de Oblast de Tolma", last, "les rebelles sont maîtres de l’oblast de Tolma"],
    ["les rebelles sont entrés dans Oblast de Tolma", last, "les rebelles sont entrés dans l’oblast de Tolma"],
    ["les chefs de District de Norre", last, "les chefs du district de Norre"],
    ["les amis de Anne disent que Olga est partie", last, "les amis d’Anne disent qu’Olga est partie"],
    ["sept soldats ont été tués", last, "sept soldats ont été tués"],
    ["Anne Lorrain tient la ville", last, "Anne Lorrain tient la ville"],
  ])("« %s »", (proposition, evidence, words) => {
    expect(inOwnWords(proposition, evidence, analysis)).toBe(words);
  });

  it("keeps every word that is not a name, whatever it is given", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("tient", "la", "ville", "(", "[a", "Tolma", "7", "?")), (words) => {
        const proposition = words.join(" ");
        expect(inOwnWords(proposition, first, analysis).endsWith(proposition)).toBe(true);
      }),
    );
  });
});

describe("the tense of what was so", () => {
  const ship =
    "Le navire avait à son bord des civils, selon un rescapé. Le préfet a dit que le navire avait une fuite.";
  const told = textOn(ship, "Tolma", []);
  const report = { start: ship.indexOf("Le préfet"), end: ship.length };

  it("stays past where the article tells of the past", () => {
    const span = { start: 0, end: report.start - 1 };
    expect(inOwnWords("le navire a à son bord des civils", span, told)).toBe("le navire avait à son bord des civils");
  });

  it("is present where a report only follows the tense of its verb", () => {
    expect(inOwnWords("le navire a une fuite", report, told)).toBe("le navire a une fuite");
  });
});
