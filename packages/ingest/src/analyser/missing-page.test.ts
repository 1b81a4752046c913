import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type Analyser, createAnalyser } from "./create-analyser.ts";
import { saysMissing } from "./missing-page.ts";

let analyser: Analyser;
beforeAll(() => {
  analyser = createAnalyser(undefined);
});

const page = (title: string, body: string) =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><nav><a href="/">Accueil</a></nav><main>${body}</main></body></html>`;
const judge = (content: string) => saysMissing(analyser.analyse({ content, contentType: "text/html" }));

test.each([
  page(
    "Page introuvable - La Gazette",
    "<h1>Oups ! Page introuvable</h1><p>La page que vous recherchez n'existe pas ou a été déplacée.</p>",
  ),
  page("La Gazette", "<p>404</p><p>Désolé, ce contenu n'est plus disponible.</p><a href='/'>Retour à l'accueil</a>"),
  page("Erreur 404 | La Gazette", "<h1>Erreur 404</h1><p>Essayez la recherche ou revenez à la page d'accueil.</p>"),
  page("La Gazette du Sud", "<h1>Désolé, la page demandée est introuvable</h1><p>Voici nos derniers articles.</p>"),
  page("Article introuvable", "<h1>Cet article n’existe plus</h1><p>Il a été retiré par la rédaction.</p>"),
  page("404 Not Found", "<h1>Not Found</h1><p>The requested URL was not found on this server.</p>"),
  page("La Gazette", "<h1>Page not found</h1><p>The page you requested could not be found.</p>"),
])("an error page: %s", (html) => {
  expect(judge(html)).toBeDefined();
});

test.each([
  page(
    "Le site de la mairie affiche « page introuvable »",
    "<h1>Le site de la mairie affiche « page introuvable »</h1><p>Depuis lundi, le site de la mairie de Gao ne répond plus, a indiqué le maire.</p><p>Une enquête a été ouverte.</p>",
  ),
  page(
    "404 migrants secourus",
    "<h1>404 migrants secourus</h1><p>Les garde-côtes ont ramené lundi 404 personnes à Gao.</p>",
  ),
  page(
    "Ce document n’est plus secret",
    "<h1>Ce document n’est plus secret</h1><p>Le ministère l’a rendu public lundi.</p>",
  ),
  page("L’article 12 a été supprimé", "<h1>L’article 12 a été supprimé</h1><p>Les députés ont voté lundi.</p>"),
  page(
    "404 morts dans le séisme",
    `<h1>Séisme : 404 morts</h1><p>${"Les secours cherchent des survivants dans la ville détruite. ".repeat(20)}</p>`,
  ),
  page(
    "Le contenu de l’accord",
    "<h1>Le contenu de l’accord</h1><p>Le document que les deux parties ont signé lundi n’a pas été publié.</p>",
  ),
  page("Une page se tourne à Gao", "<h1>Une page se tourne à Gao</h1><p>Le maire a quitté ses fonctions lundi.</p>"),
])("an article: %s", (html) => {
  expect(judge(html)).toBeUndefined();
});

test("a long report that opens like one is an article", () => {
  const report = `<p>${"Le conseil a voté lundi le budget de la commune après trois heures de débat. ".repeat(15)}</p>`;
  expect(judge(page("Page introuvable", `<h1>Page introuvable</h1>${report}`))).toBeUndefined();
});

test("any title is judged in time that grows with its length", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (title) => {
      const blocks = [{ kind: "title" as const, start: 0, end: title.length }];
      const analysis = { text: title, document: { title }, blocks, quotes: [] };
      const found = saysMissing(analysis as unknown as Parameters<typeof saysMissing>[0]);
      expect(found === undefined || found === title || found === title.trim()).toBe(true);
    }),
  );
});
