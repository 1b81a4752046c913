import type { ArticleInput } from "@recoupe/core/model";

/** What a file holds: an article, or the reason why a part of it could not be read. `name` tells the part to a person. */
export type FoundArticle =
  | { readonly kind: "article"; readonly name: string; readonly input: ArticleInput }
  | { readonly kind: "problem"; readonly name: string; readonly reason: string };
