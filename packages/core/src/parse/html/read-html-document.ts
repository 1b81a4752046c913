import { isAgency, looksLikeName, readSignature } from "../byline-names.ts";
import { foldPhrase } from "../fold.ts";
import { findWrittenDate, isoDay } from "../written-dates.ts";
import type { PageFacts } from "./features.ts";
import { ancestors, type PageNode, type TextBlock } from "./page.ts";
import { foldKey, type PageHints } from "./page-hints.ts";

/** A date of the page, where it was found, and whether other places say another day. */
export interface PageDate {
  /** ISO day or instant as the page gives it. */
  readonly value: string;
  readonly basis: "json-ld" | "meta" | "address" | "time-element" | "text";
  readonly doubt: boolean;
}

const DATE_METAS = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "dc.date.created",
  "sailthru.date",
  "parsely-pub-date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "article.published",
  "date_published",
  "datecreated",
  "creation_date",
  "citation_publication_date",
  "citation_date",
  "dcterms.issued",
  "og:published_time",
  "article_date_original",
  "rnews:datepublished",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "shareaholic:article_published_time",
  "vr:published_time",
] as const;
const AUTHOR_METAS = [
  "author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "citation_author",
  "article:author",
] as const;
/** Characters of a block that may hold a date line; longer ones are text that mentions a day. */
const DATE_LINE_CHARACTERS = 160;
/** Blocks around the title among which an undeclared byline is looked for. */
const BYLINE_REACH = 12;
const NAMED_BYLINE_REACH = 60;

const FOREIGN_PLACE = /comment|related|sidebar|teaser|footer|widget|aside|recent|popular|\bnav\b|archive|calendar/i;
const DATE_PLACE = /(?:date|time|publi|posted|meta|byline|info|entry)/i;
const PUBLISHED_WORDS = /(?:publi|posted|veröffentlicht|erstellt|stand|written|paru|mis en ligne|datum|date)/i;

/** The page's own date of publication: machine-readable first, then the address, then what stands near the title. */
export function findPublished(facts: PageFacts, url: string | undefined): PageDate | undefined {
  const { hints } = facts;
  const fromAddress = dayInAddress(url);
  const declared: readonly (readonly [string | undefined, PageDate["basis"]])[] = [
    [toIso(hints.linked?.datePublished), "json-ld"],
    [DATE_METAS.map((name) => toIso(hints.meta(name))).find((value) => value !== undefined), "meta"],
    [fromAddress, "address"],
    [dateOfTimes(facts), "time-element"],
  ];
  const found = declared.flatMap(([value, basis]) => (value ? [{ value, basis }] : []));
  const best = found[0];
  if (!best) {
    const written =
      dateNearTitle(facts) ??
      toIso(hints.meta("article:modified_time", "og:updated_time", "last-modified", "datemodified")) ??
      toIso(hints.linked?.dateModified);
    return written ? { value: written, basis: "text", doubt: false } : undefined;
  }
  const doubt = found.some(({ value }) => daysApart(value, best.value) > 1);
  // An instant in UTC may fall on the day before or after at the outlet's place; the address names the local day.
  const local =
    fromAddress && best.value.length > 10 && daysApart(fromAddress, best.value) <= 1
      ? withDay(best.value, fromAddress)
      : best.value;
  return { value: local, basis: best.basis, doubt };
}

export function findModified({ hints }: PageFacts): string | undefined {
  return (
    toIso(hints.linked?.dateModified) ??
    toIso(hints.meta("article:modified_time", "og:updated_time", "last-modified", "datemodified", "dcterms.modified"))
  );
}

/** Who signs: JSON-LD, then meta, then what the page marks or words as a byline near the title. */
export function findAuthors(facts: PageFacts): readonly string[] {
  const { hints } = facts;
  const site = foldKey(hints.siteName ?? "");
  const isSite = (names: readonly string[]) => names.length > 0 && names.every((name) => foldKey(name) === site);
  const linked = tidyNames(hints.linked?.authors ?? []);
  if (linked.length > 0 && !isSite(linked)) return linked;
  const metas = tidyNames(AUTHOR_METAS.flatMap((name) => facts.page.metas.get(name) ?? []));
  if (metas.length > 0 && !isSite(metas)) return metas;
  return bylineNearTitle(facts) ?? (linked.length > 0 ? linked : metas);
}

const NO_PERSON =
  /^(?:https?:|www\.|@)|\.(?:com|fr|de|org|net)(?:\/|$)|^(?:admin|administrator|administrateur|editor|staff|web ?master|author|auteur|by|von|par|rédaction web|super user|contributeur)$/i;
const NAME_LEAD =
  /^(?:written |posted |published |publié |rédigé |écrit )?(?:by|von|par|de|por|di|da|door|av|af|text|texte|autor(?:in)?|author|propos recueillis par)\b\s?:?\s+/i;
const NAME_TAIL =
  /\s*[|,–—-]\s*(?:.{0,60}(?:correspond|reporter|editor|journalist|redakt|rédact|special|spécial).{0,60})$/i;

function tidyNames(names: readonly string[]): readonly string[] {
  const parts = names.flatMap((name) => name.slice(0, 400).split(/\s*(?:;|,|\s(?:and|und|et|&)\s|\s\|\s|\/)\s*/));
  const tidy = parts.map((name) =>
    name
      .replace(/\s+/g, " ")
      .trim()
      .replace(NAME_LEAD, "")
      .replace(NAME_TAIL, "")
      .replace(/\s\([^()]*\)$/, "")
      .trim(),
  );
  const usable = tidy.filter((name) => {
    const words = name.split(" ").length;
    return (
      name.length > 2 &&
      name.length < 60 &&
      words <= 6 &&
      /\p{L}/u.test(name) &&
      !/\d{3}/.test(name) &&
      !NO_PERSON.test(name)
    );
  });
  return [...new Map(usable.map((name) => [foldKey(name), name])).values()];
}

const BYLINE_NAMES =
  /(?:^|[^a-z])(?:author|byline|auteur|autor|writer|signature|vcard|contributor)(?:[^a-z]|$|name|link)/i;

function bylineNearTitle({ page, titleBlock }: PageFacts): readonly string[] | undefined {
  const title = Math.max(0, titleBlock);
  const near = page.blocks
    .filter(({ text, index }) => text.length < 120 && Math.abs(index - title) <= NAMED_BYLINE_REACH)
    .toSorted((left, right) => Math.abs(left.index - title) - Math.abs(right.index - title));
  for (const { node, text } of near) {
    const names = namesAround(node, 3);
    if (FOREIGN_PLACE.test(names) || !BYLINE_NAMES.test(names)) continue;
    const found = namesIn(text);
    if (found.length > 0 && found.length < 6) return found;
  }
  for (const { text, index } of near) {
    if (Math.abs(index - title) > BYLINE_REACH) break;
    const lead = /^(?:by|von|par|por|propos recueillis par)\s?:?\s+(?=\p{Lu})/iu.exec(text);
    const found = lead ? namesIn(text.slice(lead[0].length)) : [];
    if (found.length > 0 && found.length < 6) return found;
  }
  return undefined;
}

function namesIn(text: string): readonly string[] {
  const line = text
    .split("\n")[0]!
    .replace(NAME_LEAD, "")
    .replace(/\s+[|•·]\s+.*$/, "")
    .replace(/\s(?:on|am|le|publi\p{L}*|updated|mis à jour)\s.*\d.*$/iu, "");
  const { names, agencies } = readSignature(line);
  return [...names, ...agencies].filter((name) => isAgency(name) || looksLikeName(name));
}

function dateOfTimes({ page }: PageFacts): string | undefined {
  const own = page.times.filter(({ node }) => !FOREIGN_PLACE.test(namesAround(node, 6)));
  for (const { datetime, block, node } of [...own.filter(({ published }) => published), ...own]) {
    const beside = page.blocks[block];
    const text = beside && (beside.node === node || beside.text.length < 80) ? beside.text : "";
    const found = toIso(datetime) ?? findWrittenDate(text)?.day;
    if (found) return found;
  }
  return undefined;
}

function dateNearTitle({ page, titleBlock }: PageFacts): string | undefined {
  const title = Math.max(0, titleBlock);
  let best: { readonly score: number; readonly day: string } | undefined;
  for (const block of page.blocks) {
    if (block.text.length > DATE_LINE_CHARACTERS) continue;
    const day = findWrittenDate(block.text)?.day;
    if (!day) continue;
    const score = scoreDateLine(block, title);
    if (!best || score > best.score) best = { score, day };
  }
  if (best) return best.day;
  for (const { text } of page.blocks.slice(0, 400)) {
    const day = text.length < 3000 ? findWrittenDate(text.slice(0, 300))?.day : undefined;
    if (day) return day;
  }
  return undefined;
}

function scoreDateLine(block: TextBlock, title: number): number {
  const names = namesAround(block.node, 5);
  let score = -Math.abs(block.index - title) / 10;
  if (DATE_PLACE.test(names)) score += 2;
  if (FOREIGN_PLACE.test(names)) score -= 3;
  if (block.text.length < 60) score += 1;
  if (PUBLISHED_WORDS.test(block.text)) score += 1;
  return score;
}

function namesAround(node: PageNode, levels: number): string {
  const names: string[] = [];
  for (const element of ancestors(node)) {
    if (names.length >= levels) break;
    names.push(`${element.className} ${element.idName} ${element.itemprop} ${element.tag}`);
  }
  return names.join(" ");
}

/** The day that an address such as `/2025/03/14/` or `-20250314` names. */
function dayInAddress(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const path = url.slice(0, 2000);
  const parted = /(?<!\d)((?:19|20)\d\d)[/_.-](\d{1,2})[/_.-](\d{1,2})(?!\d)/.exec(path);
  const whole = /(?<!\d)(20[0-3]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(path);
  const match = parted ?? whole;
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** ISO day or instant of a machine-readable or written date; undefined when it is neither. */
export function toIso(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const text = value.trim().slice(0, 100);
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(text);
  if (iso) {
    const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const time = /^\d{4}-\d\d-\d\d[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?/.exec(text);
    return day && time ? `${day}T${time[1]}${(time[2] ?? "").replace(/^([+-]\d\d)(\d\d)$/, "$1:$2")}` : day;
  }
  const epoch = /^(\d{10})(\d{3})?$/.exec(text);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 19).concat("Z");
  return findWrittenDate(text)?.day;
}

function withDay(instant: string, day: string): string {
  return instant.slice(0, 10) === day ? instant : day;
}

function daysApart(left: string, right: string): number {
  return Math.abs(Date.parse(left.slice(0, 10)) - Date.parse(right.slice(0, 10))) / 86_400_000;
}

/** The publisher's name: what the page calls its site. */
export function findOutlet({ meta, linked, siteName, host }: PageHints): string | undefined {
  return (
    siteName ??
    linked?.publisher ??
    meta("application-name", "publisher", "dc.publisher", "twitter:site")?.replace(/^@/, "") ??
    (host || undefined)
  );
}

/** Names in credits such as « avec AFP » that the page's blocks hold, folded and distinct. */
export function distinctNames(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [foldPhrase(name), name])).values()];
}
