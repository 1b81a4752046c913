import { createRandom } from "./grow-trees.ts";

/**
 * Puts made-up comment sections, link lists and lines between paragraphs into training pages. News pages of the corpora are mostly stored without
 * their comments, which scripts load later; pages met in use often have them. The words are paragraphs of other gold
 * texts, so nothing but their place and markup tells them from the article.
 */
export function createAugmenter(texts: readonly string[]): (html: string) => string {
  const random = createRandom(42);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const pool = texts.flatMap((text) => {
    const paragraphs = text.split("\n").filter((line) => line.length > 60 && line.length < 900);
    return paragraphs.length > 0 ? [pick(paragraphs), pick(paragraphs), pick(paragraphs)] : [];
  });
  const words = {
    paragraph: () => escapeMarkup(pick(pool)),
    excerpt: () => escapeMarkup(pick(pool).slice(0, 60 + Math.floor(random() * 240))),
    title: () => escapeMarkup(pick(pool).slice(0, 40 + Math.floor(random() * 40))),
    person: () => pick(PEOPLE),
    time: () => pick(TIMES),
    pick,
    repeat: (least: number, most: number, make: () => string) =>
      Array.from({ length: least + Math.floor(random() * (most - least)) }, make).join("\n"),
  };
  const interrupt = (html: string) => {
    const ends = [...html.matchAll(PARAGRAPH_END)].map(({ index }) => index + "</p>".length);
    if (ends.length < 4) return html;
    const at = new Set([pick(ends), pick(ends), pick(ends)].slice(Math.floor(random() * 3)));
    const insertion = pick(INTERRUPTIONS);
    return [...at]
      .sort((left, right) => right - left)
      .reduce((page, end) => page.slice(0, end) + insertion(words) + page.slice(end), html);
  };
  return (page) => {
    const html = random() < 0.4 ? interrupt(page) : page;
    if (random() < 0.35) return html;
    const kind = random();
    const added =
      kind < 0.5 ? pick(COMMENTS)(words) : kind < 0.8 ? pick(LISTS)(words) : pick(LISTS)(words) + pick(COMMENTS)(words);
    return insert(html, added, pick(["</article>", "</article>", "</main>", "</body>", "</body>", "</body>"]));
  };
}

/** Ends of paragraphs of some length: lines between these stand in the midst of an article. */
const PARAGRAPH_END = /(?<=[^<>]{100})<\/p>/gi;

interface Words {
  paragraph(): string;
  excerpt(): string;
  title(): string;
  person(): string;
  time(): string;
  pick<Item>(items: readonly Item[]): Item;
  repeat(least: number, most: number, make: () => string): string;
}

function insert(html: string, added: string, before: string): string {
  const at = html.toLowerCase().lastIndexOf(before);
  return at < 0 ? html + added : html.slice(0, at) + added + html.slice(at);
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const PEOPLE = [
  "Jean Dupont",
  "MaryK",
  "john_1975",
  "Sophie L.",
  "Bob",
  "Karl-Heinz",
  "anonyme",
  "María G.",
  "lecteur42",
  "Guest",
  "P. Martin",
  "Aminata",
];
const TIMES = [
  "3 hours ago",
  "il y a 2 jours",
  "12 Nov 2019 at 3:15 pm",
  "vor 5 Stunden",
  "14.03.2021, 10:22",
  "March 3, 2020",
  "2020-05-01 09:12",
  "02-11-2023 • 16h43",
];
const COMMENT_HEADS = [
  "Comments",
  "12 Comments",
  "Commentaires (6)",
  "23 Kommentare",
  "Leave a Reply",
  "Discussion",
  "Réagissez",
  "Vos réactions",
  "Leserkommentare",
  "Comentarios",
  "",
];
const LIST_HEADS = [
  "You may also like",
  "À lire aussi",
  "Mehr zum Thema",
  "Related",
  "Sur le même sujet",
  "Más noticias",
  "Dernières nouvelles",
  "Les plus lus",
  "Latest news",
  "Top stories",
  "",
];

const COMMENTS: readonly ((words: Words) => string)[] = [
  (words) =>
    `<div id="comments" class="comments-area"><h2 class="comments-title">${words.pick(COMMENT_HEADS)}</h2><ol class="comment-list">${words.repeat(1, 9, () => `<li class="comment depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">${words.person()}</b> <span class="says">says:</span><time>${words.time()}</time></footer><div class="comment-content"><p>${words.paragraph()}</p></div><a class="comment-reply-link" href="#">Reply</a></article></li>`)}</ol></div>`,
  (words) =>
    `<section class="article-comments"><h3>${words.pick(COMMENT_HEADS)}</h3>${words.repeat(1, 10, () => `<div class="comment"><div class="comment_header">${words.person()} <span>${words.time()}</span></div><div class="comment_content"><div class="content">${words.paragraph()}</div></div><a href="#">Répondre</a></div>`)}</section>`,
  (words) =>
    `<div class="reactions"><h3>${words.pick(COMMENT_HEADS)}</h3>${words.repeat(1, 8, () => `<div class="item"><div>Par ${words.person()}, ${words.time()}</div><p>${words.paragraph()}</p><button>Signaler</button></div>`)}</div>`,
  (words) =>
    `<div class="row"><h4>${words.pick(COMMENT_HEADS)}</h4>${words.repeat(2, 8, () => `<div class="post-item"><p class="user">${words.person()} <small>${words.time()}</small></p><p>${words.paragraph()}</p><span>Like · Reply</span></div>`)}</div>`,
  (words) =>
    `<ul id="commentlist">${words.repeat(1, 8, () => `<li><cite>${words.person()}</cite><br>${words.time()}<p>${words.paragraph()}</p></li>`)}</ul>`,
];

const LISTS: readonly ((words: Words) => string)[] = [
  (words) =>
    `<div class="breaking-block"><ul>${words.repeat(3, 9, () => `<li>${words.title()} ${words.excerpt()} <a href="/x">... suite</a></li>`)}</ul></div>`,
  (words) =>
    `<div class="related-posts"><h3>${words.pick(LIST_HEADS)}</h3>${words.repeat(2, 8, () => `<article class="post card"><h4><a href="/y">${words.title()}</a></h4><p>${words.excerpt()}</p><a href="/y">Lire la suite</a></article>`)}</div>`,
  (words) =>
    `<div class="list">${words.repeat(3, 10, () => `<div class="item"><a href="/z"><h3>${words.title()}</h3></a><div class="date">${words.time()}</div><p class="excerpt">${words.excerpt()}…</p></div>`)}</div>`,
  (words) =>
    `<section><h2>${words.pick(LIST_HEADS)}</h2>${words.repeat(3, 9, () => `<div><h3><a href="/q">${words.title()}</a></h3><p>${words.excerpt()}</p></div>`)}</section>`,
];

/** What outlets print between two paragraphs of an article. */
const INTERRUPTIONS: readonly ((words: Words) => string)[] = [
  (words) => `<p><strong>${words.pick(READ_TOO)}</strong> <a href="/a/${words.pick(TIMES)}">${words.title()}</a></p>`,
  (words) => `<p><a href="/b">${words.pick(READ_TOO)} ${words.title()}</a></p>`,
  (words) => `<div class="${words.pick(BOXES)}"><p>${words.pick(READ_TOO)}</p><a href="/c">${words.title()}</a></div>`,
  (words) => `<figure><img src="/i.jpg" alt=""><div>${words.excerpt()} © ${words.person()}</div></figure>`,
  (words) =>
    `<div class="${words.pick(BOXES)}"><p>${words.pick(LETTERS)}</p><form><input type="email"><button>OK</button></form><p>${words.pick(SMALL_PRINT)}</p></div>`,
  (words) =>
    `<div class="${words.pick(BOXES)}"><h4>${words.pick(PLACEHOLDERS)}</h4><p>${words.pick(CONSENTS)}</p><button>OK</button></div>`,
  (words) =>
    `<aside><h3>${words.pick(READ_TOO)}</h3><ul>${words.repeat(1, 4, () => `<li><a href="/d">${words.title()}</a></li>`)}</ul></aside>`,
];
const BOXES = [
  "box",
  "block",
  "inline-block",
  "article__insert",
  "c-box",
  "embed",
  "widget",
  "component",
  "wp-block-group",
];
const READ_TOO = [
  "Lire aussi :",
  "À lire aussi",
  "LIRE AUSSI >>",
  "Voir aussi :",
  "À lire également :",
  "Pour aller plus loin :",
  "Notre dossier :",
  "Sur le même sujet",
  "Read more:",
  "READ MORE |",
  "See also:",
  "Lesen Sie auch:",
  "Mehr zum Thema:",
  "Lea también:",
];
const LETTERS = [
  "Recevez chaque matin l'essentiel de l'actualité par courriel.",
  "Inscrivez-vous à notre infolettre pour ne rien manquer.",
  "Votre e-mail est utilisé pour vous envoyer la lettre que vous avez choisie.",
  "Sign up for our newsletter and get the day's stories in your inbox.",
  "Abonnieren Sie unseren Newsletter.",
];
const SMALL_PRINT = [
  "En vous inscrivant, vous acceptez nos conditions d'utilisation.",
  "Vous pouvez vous désinscrire à tout moment.",
  "By signing up you agree to our terms and privacy policy.",
  "Déjà abonné ? Connectez-vous",
];
const PLACEHOLDERS = [
  "Contenu externe",
  "Ce contenu est bloqué",
  "Publicité",
  "External content",
  "Externer Inhalt",
  "Cet article est réservé aux abonnés",
];
const CONSENTS = [
  "Ce contenu ne peut pas s'afficher car vous avez refusé les cookies de réseaux sociaux.",
  "En cliquant sur « Accepter », des cookies seront déposés par un tiers.",
  "To see this content, accept the cookies of third parties.",
  "La suite est réservée à nos abonnés : profitez de l'offre d'essai, sans engagement.",
];
