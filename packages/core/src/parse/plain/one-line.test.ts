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

const told = "Le conseil de Gao a voté lundi la réouverture de la gare, fermée depuis deux ans faute de crédits.";

test("a page that is cut inside its last sentence keeps what is left of it", () => {
  const cut = "Les premiers trains sont attendus dès le mois de sept";
  expect(kindsOf(`Gao rouvre sa gare\n\n${told}\n\n${cut}`).slice(1)).toEqual(["paragraph", "paragraph"]);
});

test("titles of other articles below the text stay outside it, whether one follows a label or several stand alone", () => {
  const [lone, second] = ["Le pont de Gao reste fermé aux camions", "La pluie menace les récoltes du delta"];
  for (const below of [`À lire aussi\n\n${lone}`, `${lone}\n\n${second}`])
    expect(kindsOf(`Gao rouvre sa gare\n\n${told}\n\n${below}`).filter((kind) => kind === "paragraph")).toHaveLength(1);
});
