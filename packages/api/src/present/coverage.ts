import type { Language } from "./language.ts";

/** What could not be read, and may therefore hold what was not found; undefined when everything was read. */
export function coverageWords(
  { failingSources, unreadArticles }: { readonly failingSources: number; readonly unreadArticles: number },
  language: Language,
): string | undefined {
  const parts =
    language === "fr" ? frenchParts(failingSources, unreadArticles) : englishParts(failingSources, unreadArticles);
  return parts.length === 0 ? undefined : `${parts.join(" ; ")}.`;
}

function frenchParts(sources: number, articles: number): readonly string[] {
  return [
    ...(sources > 0
      ? [sources === 1 ? "1 source n'a pas pu être lue" : `${sources} sources n'ont pas pu être lues`]
      : []),
    ...(articles > 0
      ? [articles === 1 ? "1 article n'a pas pu être lu" : `${articles} articles n'ont pas pu être lus`]
      : []),
  ];
}

function englishParts(sources: number, articles: number): readonly string[] {
  return [
    ...(sources > 0 ? [`${sources} source${sources === 1 ? "" : "s"} could not be read`] : []),
    ...(articles > 0 ? [`${articles} article${articles === 1 ? "" : "s"} could not be read`] : []),
  ];
}
