import type { ArticleDocument, Block } from "../../model/analysis.ts";
import type { Article, ArticleInput } from "../../model/article.ts";
import type { Trace } from "../../model/context.ts";
import { readSignature, readTranslator } from "../byline-names.ts";
import { languageOfLine, languageOfText } from "../find-language.ts";
import { foldPhrase } from "../fold.ts";
import { findModified, type PageDate } from "./find-dates.ts";
import { BODY } from "./linked-text.ts";
import { findLiveEntries } from "./live-entries.ts";
import type { PageFacts } from "./page-facts.ts";
import type { PageHints } from "./page-hints.ts";

/** A page whose pieces have their kinds. */
interface NamedPage extends Pick<Article, "text" | "blocks"> {
  readonly facts: PageFacts;
  readonly authors: readonly string[];
  readonly published: PageDate | undefined;
}

/** Title, signatures, dates and the other facts of the page, as its head and its pieces give them. */
export function readHtmlDocument(
  { facts, published, text, blocks, authors }: NamedPage,
  input: ArticleInput,
  trace: Trace,
): ArticleDocument {
  const { hints, page } = facts;
  const lines = (kinds: ReadonlySet<Block["kind"]>) =>
    blocks.filter(({ kind }) => kinds.has(kind)).map(({ start, end }) => text.slice(start, end));
  const body = lines(BODY);
  if (published)
    trace.add(
      "parse",
      `published: ${published.value} from ${published.basis}${published.doubt ? "; other places of the page give another day" : ""}`,
    );
  const credits = lines(new Set(["credit", "byline"])).flatMap((line) => readSignature(line).agencies);
  const modified = findModified(facts);
  const translator = lines(new Set(["credit", "byline"]))
    .map(readTranslator)
    .find((name) => name !== undefined);
  const liveEntries = findLiveEntries({ text, blocks }, hints.linked?.updates ?? []);
  const section = hints.linked?.section ?? hints.meta("article:section");
  const tags = [...(hints.linked?.keywords ?? []), ...(page.metas.get("article:tag") ?? [])];
  return {
    title: hints.title?.normalize("NFC") ?? null,
    dek: lines(new Set(["dek"]))[0] ?? null,
    bylines: authors.map((name) => name.normalize("NFC")),
    outlet: input.outlet ?? findOutlet(hints) ?? null,
    publishedAt: dayOf(input, published),
    ...(modified ? { modifiedAt: modified } : {}),
    language:
      body.length > 0
        ? languageOfText(body.join("\n"))
        : (page.language?.slice(0, 2).toLowerCase() ?? languageOfLine(text) ?? "und"),
    sourceUrl: input.url ?? page.canonical ?? null,
    canonicalUrl: page.canonical ?? null,
    credits: distinctNames(credits),
    tags: distinctNames(tags).slice(0, 60),
    section: section ?? null,
    ...(isPaywalled(hints) ? { paywalled: true } : {}),
    ...(translator ? { translator } : {}),
    ...(liveEntries.length > 0 ? { liveEntries: [...liveEntries] } : {}),
    machineTranslated: "no",
  };
}

/** The day that came with the page stands before the one it states; also where what came is that nobody knows. */
function dayOf({ publishedAt }: ArticleInput, stated: PageDate | undefined): ArticleDocument["publishedAt"] {
  if (publishedAt) return { value: publishedAt, basis: "given" };
  if (publishedAt === null || !stated) return null;
  const { value, basis: source, doubt } = stated;
  return { value, basis: "stated", source, ...(doubt ? { doubt: true } : {}) };
}

/** Whether the page says that only subscribers read all of it. */
function isPaywalled({ linked, meta }: PageHints): boolean {
  const tier = meta("article:content_tier", "og:article:content_tier");
  return linked?.isAccessibleForFree === false || /^(?:locked|metered|premium|paid)$/i.test(tier ?? "");
}

/** The publisher's name: what the page calls its site. */
function findOutlet({ meta, linked, siteName, host }: PageHints): string | undefined {
  return (
    siteName ??
    linked?.publisher ??
    meta("application-name", "publisher", "dc.publisher", "twitter:site")?.replace(/^@/, "") ??
    (host || undefined)
  );
}

/** Names in credits such as « avec AFP » that the page's blocks hold, folded and distinct. */
function distinctNames(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [foldPhrase(name), name])).values()];
}
