import type { Language, Wording } from "./language.ts";

/** What a removed piece of the page is, where its kind alone does not say. */
const ROLES: Readonly<Record<string, Wording>> = {
  account: { fr: "compte", en: "account" },
  advertisement: { fr: "publicité", en: "advertisement" },
  app: { fr: "application", en: "app" },
  audio: { fr: "lecture à voix haute", en: "read aloud" },
  bio: { fr: "présentation de l'auteur", en: "about the author" },
  box: { fr: "encadré", en: "box" },
  comment: { fr: "commentaires", en: "comments" },
  comments: { fr: "commentaires", en: "comments" },
  cookie: { fr: "bandeau de cookies", en: "cookie banner" },
  copyright: { fr: "droits", en: "copyright" },
  counter: { fr: "compteur", en: "counter" },
  date: { fr: "date", en: "date" },
  "empty-widget": { fr: "cadre vide", en: "empty widget" },
  excerpt: { fr: "extrait", en: "excerpt" },
  follow: { fr: "suivre le média", en: "follow the outlet" },
  footer: { fr: "pied de page", en: "footer" },
  header: { fr: "en-tête du site", en: "site header" },
  "image-label": { fr: "étiquette d'image", en: "image label" },
  link: { fr: "lien", en: "link" },
  list: { fr: "liste", en: "list" },
  media: { fr: "média", en: "media" },
  menu: { fr: "menu", en: "menu" },
  navigation: { fr: "navigation", en: "navigation" },
  newsletter: { fr: "lettre d'information", en: "newsletter" },
  "other-language": { fr: "autre langue", en: "other language" },
  paywall: { fr: "mur payant", en: "paywall" },
  print: { fr: "impression", en: "print" },
  quote: { fr: "citation en retrait", en: "block quotation" },
  "reading-time": { fr: "temps de lecture", en: "reading time" },
  related: { fr: "autre article", en: "other article" },
  section: { fr: "rubrique", en: "section" },
  separator: { fr: "séparateur", en: "separator" },
  share: { fr: "partage", en: "share buttons" },
  side: { fr: "colonne latérale", en: "side column" },
  "site-name": { fr: "nom du site", en: "site name" },
  "site-template": { fr: "répété sur le site", en: "repeated on the site" },
  source: { fr: "ligne de source", en: "source line" },
  table: { fr: "tableau", en: "table" },
  tags: { fr: "mots-clés", en: "tags" },
};

/** An unknown role keeps its name. */
export function blockRoleLabel(role: string, language: Language): string {
  return ROLES[role]?.[language] ?? role;
}

/** Why a piece has its kind; role names inside a reason are worded too. */
export function blockReasonText(reason: string, language: Language): string {
  return reason.replace(/(?<=: |élément nommé )[a-z-]+(?=$|,)/gu, (role) => blockRoleLabel(role, language));
}
