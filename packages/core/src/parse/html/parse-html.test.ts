import { describe, expect, test } from "vitest";
import { parsePage } from "../parse-page.ts";

const PARAGRAPHS = [
  "Le conseil régional a adopté jeudi soir, après six heures de débats, un plan de soutien de 40 millions d'euros aux éleveurs touchés par la sécheresse.",
  "« Nous avons perdu la moitié de nos fourrages », a expliqué Jeanne Morvan, qui élève une soixantaine de vaches dans le nord du département.",
  "L'opposition, qui jugeait l'enveloppe insuffisante, s'est abstenue. Elle réclame un fonds permanent, alimenté par une taxe sur les eaux en bouteille.",
  "Le préfet doit réunir les banques et les assureurs au début du mois prochain. Les premiers versements sont attendus avant l'été, a promis la région.",
];

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Sécheresse : 40 millions pour les éleveurs | Ouest Campagne</title>${head}</head><body>
<header class="site-header"><nav><ul><li><a href="/">Accueil</a></li><li><a href="/eco">Économie</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article class="article"><h1>Sécheresse : 40 millions pour les éleveurs</h1>${body}</article></main>
<aside class="related"><h3>À lire aussi</h3><ul><li><a href="/a">Les moissons commencent avec deux semaines d'avance dans la plaine</a></li><li><a href="/b">Le prix du lait repart à la baisse malgré la demande</a></li></ul></aside>
<footer><p>© 2024 Ouest Campagne. Tous droits réservés.</p><a href="/cgu">Mentions légales</a></footer></body></html>`;
}

const body = `<p class="byline">Par <a href="/auteur/x">Yann Kerbrat</a></p><time datetime="2024-05-17T08:30:00+02:00">17 mai 2024</time><figure><img src="x.jpg"><figcaption>Des vaches à l'ombre, mardi. Photo Ouest Campagne</figcaption></figure><div class="article-body">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</div>`;

describe("an HTML page", () => {
  const parsed = parsePage({ content: page(body) });

  test("gives its paragraphs and nothing else as text", () => {
    expect(parsed.text.split("\n")).toEqual(PARAGRAPHS);
  });

  test("gives title without site name, signature, date and language", () => {
    expect(parsed).toMatchObject({
      title: "Sécheresse : 40 millions pour les éleveurs",
      bylines: ["Yann Kerbrat"],
      publishedAt: "2024-05-17T08:30:00+02:00",
      language: "fr",
    });
  });

  test("keeps what was removed, each with a reason", () => {
    const removed = parsed.blocks.filter(({ kind }) => kind === "boilerplate" || kind === "teaser");
    expect(removed.map(({ text }) => text)).toContain("Mentions légales");
    expect(removed.filter(({ reason }) => !reason)).toEqual([]);
    expect(parsed.blocks.find(({ kind }) => kind === "caption")?.text).toContain("Des vaches à l'ombre");
  });

  test("reads windows-1252 that calls itself UTF-8, and UTF-16 without a mark", () => {
    const html = page(body).replaceAll("’", "'");
    const latin = Uint8Array.from(html, (letter) => letter.charCodeAt(0) & 0xff);
    expect(parsePage({ content: latin }).text).toContain("après six heures de débats");
    const wide = new Uint8Array(new Uint16Array(Array.from(html, (letter) => letter.charCodeAt(0))).buffer);
    expect(parsePage({ content: wide }).text).toContain("après six heures de débats");
  });

  test("undoes UTF-8 that was encoded twice", () => {
    const bytes = new TextEncoder().encode(page(body));
    const twice = new TextEncoder().encode(new TextDecoder("windows-1252").decode(bytes));
    expect(parsePage({ content: twice }).text).toContain("après six heures de débats");
  });
});

test("a paragraph in another language says in which, the others say nothing", () => {
  const foreign =
    "<p>The council said in a statement that the banks would be asked to wait until the end of the year.</p>";
  const { blocks } = parsePage({ content: page(body.replace("</figure>", `</figure>${foreign}`)) });
  const languages = blocks.flatMap(({ language, text }) => (language ? [[language, text.slice(0, 11)]] : []));
  expect(languages).toEqual([["en", "The council"]]);
});

describe("the title", () => {
  const titled = (headline: string, head: string) =>
    parsePage({
      content: page(body, head).replace("<h1>Sécheresse : 40 millions pour les éleveurs", `<h1>${headline}`),
    }).title;

  test("keeps the words in quotation marks with which it begins or ends", () => {
    for (const title of [
      "« Aucun secours » à Port-Mahé, dit le maire",
      "Le maire de Port-Mahé : « Personne n'est venu »",
    ]) {
      const head = `<meta property="og:site_name" content="Ouest Campagne"><meta property="og:title" content="${title}">`;
      const html = page(body, head).replaceAll("Sécheresse : 40 millions pour les éleveurs", title);
      expect(parsePage({ content: html }).title).toBe(title);
    }
  });

  test("is spelt as in the head where the page prints two pieces with nothing between them", () => {
    const head = '<meta property="og:title" content="Plan Sécheresse / L’aide votée aux éleveurs">';
    expect(titled("<span>Plan Sécheresse</span><span>L’aide votée aux éleveurs</span>", head)).toBe(
      "Plan Sécheresse / L’aide votée aux éleveurs",
    );
  });

  test("is read out of JSON-LD that was escaped for HTML, once or twice, capitals too", () => {
    const head = `<meta property="og:title" content="Élevage : l'île et le coût">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-17","headline":"&Eacute;levage : l'&icirc;le et le co&amp;ucirc;t"}</script>`;
    expect(titled("À la une du jour", head)).toBe("Élevage : l'île et le coût");
  });
});

describe("JSON-LD", () => {
  const article = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebSite", name: "Ouest Campagne" },
      {
        "@type": ["NewsArticle"],
        headline: "Sécheresse : 40 millions pour les éleveurs",
        datePublished: "2024-05-16T22:30:00Z",
        author: [
          { "@type": "Person", name: "Yann Kerbrat" },
          { "@type": "Person", name: "Lise Abgrall" },
        ],
        articleBody: PARAGRAPHS.join("\n"),
      },
    ],
  };
  const bare = `<div class="article-body"><p>${PARAGRAPHS[0]}</p></div>`;

  test("gives authors and the whole text when the markup holds only its beginning", () => {
    const head = `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
    const parsed = parsePage({ content: page(bare, head) });
    expect(parsed.bylines).toEqual(["Yann Kerbrat", "Lise Abgrall"]);
    expect(parsed.text.split("\n")).toEqual(PARAGRAPHS);
  });

  test("is read with trailing commas, line ends in strings and a comment around it", () => {
    const broken = JSON.stringify(article)
      .replace(/\}\]\}$/, "},]}")
      .replace("Yann Kerbrat", "Yann\nKerbrat");
    const parsed = parsePage({
      content: page(
        body.replace(/<p class="byline".*?<\/p>/, ""),
        `<script type="application/ld+json"><!--${broken}--></script>`,
      ),
    });
    expect(parsed.bylines).toEqual(["Yann Kerbrat", "Lise Abgrall"]);
  });

  test("the address names the local day of an instant in UTC", () => {
    const head = `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
    const parsed = parsePage({
      content: page(body, head),
      url: "https://ouest-campagne.example/2024/05/17/secheresse.html",
    });
    expect(parsed.publishedAt).toBe("2024-05-17");
  });
});
