import type { ArticleInput } from "@recoupe/core/model";

/** A file may not say when its article was published; that nobody knows is for a person to say. */
type FoundInput = ArticleInput & { readonly publishedAt?: string | undefined };

/** What a file holds: an article, or the reason why a part of it could not be read. `name` tells the part to a person. */
export type FoundArticle =
  | { readonly kind: "article"; readonly name: string; readonly input: FoundInput }
  | { readonly kind: "problem"; readonly name: string; readonly reason: string };
