import { expect, test } from "vitest";
import { Trace } from "../../model/context.ts";
import { parsePlainText } from "./parse-plain-text.ts";

const kindsOf = (content: string) => parsePlainText(content, { content }, new Trace()).blocks.map(({ kind }) => kind);

test.each([
  "Le maire de Gao a annoncé lundi la réouverture de la gare.",
  "Le maire de Gao démissionne",
  "Séisme au large du Japon : trois blessés",
])("a text of one line is what there is to read: %s", (text) => {
  expect(kindsOf(text)).toEqual(["paragraph"]);
  expect(kindsOf(`\n${text}\n`)).toEqual(["paragraph"]);
});

test.each(["https://exemple.org/a", "Accueil", "Lire aussi : le pont de Gao est rouvert"])(
  "unless its words say that it is none of an article: %s",
  (text) => {
    expect(kindsOf(text)).not.toContain("paragraph");
  },
);
