import { syntheticArticles } from "../relate/synthetic-articles.ts";
import { backgroundSentences } from "./background-sentences.ts";
import type { PressArticle } from "./press-articles.ts";

/** As many as forty outlets publish in a day. */
const ARTICLES_A_DAY = 100;
const OUTLETS = 40;
/** Together with what is told, some 2,600 characters. */
const BACKGROUND_SENTENCES = 12;

/** Pages that tell of fifteen matters at a time, each of some days, with people and places of its own: what many feeds bring. */
export function* matterPages(count: number): Generator<PressArticle> {
  for (const { file, analysis } of syntheticArticles(count, ARTICLES_A_DAY)) {
    const [title = "", ...told] = analysis.text.split("\n\n");
    // The stream's own filling draws on forty words, so that all articles would look alike.
    const paragraphs = told.filter((words) => /[«,]/.test(words));
    const day = analysis.document.publishedAt?.value.slice(0, 10) ?? "";
    const number = Number.parseInt(file, 10);
    const body = [...paragraphs, ...backgroundSentences(number, BACKGROUND_SENTENCES)]
      .map((words) => `<p>${words}</p>`)
      .join("");
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="${day}"></head><body><nav><a href="/">Accueil</a><a href="/monde">Monde</a><a href="/sports">Sports</a></nav><article><h1>${title}</h1><time datetime="${day}">${day}</time>${body}</article><footer>Mentions légales · Contact · Tous droits réservés</footer></body></html>`;
    yield { url: `https://journal-${number % OUTLETS}.example/${day}/${number}`, html };
  }
}
