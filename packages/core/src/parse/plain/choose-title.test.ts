import { expect, test } from "vitest";
import { Trace } from "../../model/context.ts";
import { parseArticle } from "../parse-article.ts";

const BODY =
  "Le directeur de la caisse régionale a répondu mercredi aux questions du conseil, qui l'interrogeait sur les comptes de l'année.";

test.each([
  [
    "« Je n'ai rien signé », assure le directeur de la caisse",
    "« Je n'ai rien signé », assure le directeur de la caisse",
  ],
  ["Le directeur promet « toute la clarté » au conseil", "Le directeur promet « toute la clarté » au conseil"],
  ["Économie » Le directeur répond au conseil régional", "Le directeur répond au conseil régional"],
])("parts a section from a title, not a quotation: %s", (line, title) => {
  const { document } = parseArticle({ content: `${line}\n\n${BODY}\n` }, { trace: new Trace() });
  expect(document.title).toBe(title);
});

const LONG =
  "Au conseil municipal de Vernay, après quatre heures de débats parfois houleux et trois suspensions de séance, la majorité adopte finalement le budget primitif, renonce à la fermeture de la piscine des Tilleuls et promet aux associations de quartier une concertation sur les horaires, les tarifs et les travaux d'isolation avant la rentrée de septembre prochain";
const REPORT = `Le conseil municipal de Vernay a adopté lundi soir le budget primitif par 23 voix contre 12. La piscine des Tilleuls restera ouverte.

« Nous tenons notre promesse », a déclaré la maire Claire Dubreuil à l'issue du vote.`;

test("a title as long as a paragraph is the title, pasted and printed, and nothing of the text is lost", () => {
  expect(LONG.length).toBeGreaterThan(350);
  const printed = `<html lang="fr"><head><title>Le Courrier</title></head><body><article><h1>${LONG}</h1>${REPORT.split(
    "\n\n",
  )
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("")}</article></body></html>`;
  for (const content of [`${LONG}\n\n${REPORT}\n`, printed]) {
    const { document, blocks } = parseArticle({ content }, { trace: new Trace() });
    expect(document.title).toBe(LONG);
    expect(blocks.map(({ kind }) => kind)).toEqual(["title", "paragraph", "paragraph"]);
  }
});

test.each([
  ["a first paragraph that is closed", `${LONG}.`],
  ["two sentences", LONG.replace(", la majorité", ". La majorité")],
  ["a line that breaks off", `${LONG} de la`],
  [
    "a menu in one line",
    "Accueil Politique Économie Société International Sports Culture Sciences Santé Environnement Régions Météo Immobilier Emploi Annonces Jeux Horoscope Programme Podcasts Vidéos Boutique Abonnement Connexion Contact Archives Newsletters Recettes Voyages",
  ],
])("no title is made of %s", (_, opening) => {
  const { document } = parseArticle({ content: `${opening}\n\n${REPORT}\n` }, { trace: new Trace() });
  expect(document.title).toBeNull();
});
