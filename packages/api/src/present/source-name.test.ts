import fc from "fast-check";
import { expect, test } from "vitest";
import { publisherName, sourceName } from "./source-name.ts";

const unknown = { outlet: null, url: null, title: null, opening: "", fileName: null };

test.each([
  [{ outlet: "La Rade", url: "https://larade.example/a" }, "La Rade"],
  [{ url: "https://larade.example/a" }, "larade.example"],
  [{ title: "Le pont de Ségou rouvre après quatre mois de travaux" }, "Le pont de Ségou rouvre après…"],
  [{ opening: "Le maire de Ségou a", fileName: "002.txt" }, "« Le maire de Ségou a… »"],
  [{ fileName: "002.txt" }, "002.txt"],
])("%o", (known, name) => {
  expect(sourceName({ ...unknown, ...known }, "fr")).toBe(name);
});

test("whatever is known, there is a name", () => {
  const text = fc.option(fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(fc.record({ outlet: text, url: text, title: text, opening: fc.string(), fileName: text }), (source) => {
      expect(sourceName(source, "fr")).not.toBe("");
    }),
  );
});

test("beside its title an article of nobody known is said to be that", () => {
  expect(publisherName({ outlet: null, url: "https://larade.example/a" }, "fr")).toBe("larade.example");
  expect(publisherName({ outlet: null, url: null }, "fr")).toBe("média inconnu");
});
