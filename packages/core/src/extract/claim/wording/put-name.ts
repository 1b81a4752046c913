import type { Entity } from "../../../model/analysis.ts";
import type { Tree } from "../../clause/tree.ts";
import { afterPreposition, withArticle } from "./name-articles.ts";
import type { WordingContext } from "./wording-context.ts";

/**
 * Adds a name to the words so far: the canonical one where the text has another, with the article it takes and the preposition before it; the
 * text's own where that is part of it. `index` is the name's first token.
 */
export function putName(
  words: string[],
  { entity, text }: { readonly entity: Entity; readonly text: string },
  index: number,
  { articles, tree }: WordingContext,
): void {
  const own = text.replace(/\s+/gu, " ");
  const isShort = entity.type !== "PER" && isPartOf(own, entity.name) && !/^\p{Lu}{2,}$/u.test(own);
  if (isShort || own === entity.name || (entity.type === "PER" && !entity.name.includes(" "))) {
    words.push(own);
    return;
  }
  const article = articles.of({ name: entity.name, entityId: entity.id });
  const before = words.at(-1)?.toLowerCase() ?? "";
  if (/^(?:le|la|l'|les)$/u.test(before) && tree.tokens[index - 1]?.upos !== "PRON") words.pop();
  // « le mouvement armé M23 »: the noun before the name has its article.
  if (words.length > 0 && isCalled(tree, index)) {
    words.push(entity.name);
    return;
  }
  const preposition = words.at(-1)?.toLowerCase() ?? "";
  const isOf = /^(?:du|des|de|d')$/u.test(preposition);
  // « le gouvernorat de Sfax », « la bande de Gaza »: the kind of place is a common noun in a sentence.
  const isRegion = entity.type === "LOC" && article !== "" && /^\p{Lu}\p{Ll}+ d[eu]s? /u.test(entity.name);
  const name = isRegion ? entity.name.charAt(0).toLowerCase() + entity.name.slice(1) : entity.name;
  if (!isOf && !/^(?:au|aux|à)$/u.test(preposition)) words.push(withArticle(article, name));
  else if (isRegion && !isOf) words.splice(-1, 1, `dans ${withArticle(article, name)}`);
  else words.splice(-1, 1, afterPreposition(isOf ? "de" : "à", article, name));
}

function isPartOf(own: string, name: string): boolean {
  const folded = (words: string) => words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return ` ${folded(name)} `.includes(` ${folded(own)} `);
}

/** Whether a common noun stands right before a name, or with an adjective between. */
function isCalled(tree: Tree, index: number): boolean {
  const [before, nearest] = [tree.tokens[index - 2], tree.tokens[index - 1]];
  return nearest?.upos === "NOUN" || (nearest?.upos === "ADJ" && before?.upos === "NOUN");
}
