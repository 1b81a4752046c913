import { articleName } from "./article-name.ts";
import type { Language } from "./language.ts";

interface Published {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly opening: string;
  readonly fileName: string | null;
}

/** Characters of a title that stand for an article of an unknown outlet. Guessed. */
const SHORT_TITLE_CHARACTERS = 34;

const UNKNOWN_PUBLISHER: Readonly<Record<Language, string>> = { fr: "média inconnu", en: "unknown outlet" };

/** Who publishes, else the site: beside the title of an article. */
export function publisherName({ outlet, url }: Pick<Published, "outlet" | "url">, language: Language): string {
  return outlet ?? hostOf(url) ?? UNKNOWN_PUBLISHER[language];
}

/** Who publishes, else the site, else the beginning of the title: alone, so that two unknown outlets are still told apart. */
export function sourceName(source: Published, language: Language): string {
  const { outlet, url } = source;
  return outlet ?? hostOf(url) ?? keepStart(articleName(source, language), SHORT_TITLE_CHARACTERS);
}

function hostOf(url: string | null): string | undefined {
  return (url === null ? "" : (URL.parse(url)?.hostname ?? "")) || undefined;
}

/** The first words of a text, whole, with « … » where something is left out. */
function keepStart(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const head = text.slice(0, characters);
  const cut = head.lastIndexOf(" ");
  return `${cut > 0 ? head.slice(0, cut) : head}…`;
}
