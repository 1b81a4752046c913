import "server-only";
import type { ArticleView, TakenOutArticle } from "@recoupe/api";
import { call, orNotFound } from "./api.ts";

/** What is at the address of an article: itself, in the version that is asked for, or that a person took it out. */
export type AtArticle =
  | { readonly kind: "article"; readonly article: ArticleView }
  | { readonly kind: "taken-out"; readonly article: TakenOutArticle };

/** Ends in the not-found page where there is no such article. */
export async function loadArticle(id: string, version?: number): Promise<AtArticle> {
  const api = call();
  if (version === undefined) {
    const [article] = (await orNotFound(api.article.takenOut({ id, limit: 1 }))).rows;
    if (article) return { kind: "taken-out", article };
  }
  return { kind: "article", article: await orNotFound(api.article.get({ id, version })) };
}
