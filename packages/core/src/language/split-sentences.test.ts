import { describe, expect, test } from "vitest";
import { splitSentences } from "./split-sentences.ts";

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("where a page lost the space behind a full stop", () => {
  test.each([
    ["La route est coupée.Le maire attend.", 2],
    ["D'après un premier bilan.L'incendie a duré une heure.", 2],
    ["« Tout est calme ».À Gao, le marché a rouvert.", 2],
    ["Le port est fermé !Les pêcheurs attendent.", 2],
    ["Écrivez à contact@mairie.Gao ou au préfet.", 1],
    ["Voir le site lavallee.Info pour la suite.", 1],
    ["Le colonel M.Diallo a parlé.", 1],
    ["La note du gén.Sow est connue.", 1],
    ["Le fichier bilan.xls manque.", 1],
  ])("%s", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});
