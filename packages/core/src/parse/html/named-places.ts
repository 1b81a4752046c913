import { ancestors, type PageNode } from "./page.ts";

/** Names of elements whose dates and persons are another article's, or a reader's. */
export const FOREIGN_PLACE =
  /comment|related|sidebar|teaser|footer|widget|aside|recent|popular|\bnav\b|archive|calendar/i;

/** What the elements around a block say they are, the nearest first. */
export function namesAround(node: PageNode, levels: number): string {
  const names: string[] = [];
  for (const element of ancestors(node)) {
    if (names.length >= levels) break;
    names.push(`${element.className} ${element.idName} ${element.itemprop} ${element.tag}`);
  }
  return names.join(" ").replace(/([a-z])([A-Z])/g, "$1-$2");
}
