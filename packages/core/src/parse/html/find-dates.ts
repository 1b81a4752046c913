import { findWrittenDate, isoDay } from "../written-dates.ts";
import { FOREIGN_PLACE, namesAround } from "./named-places.ts";
import type { TextBlock } from "./page.ts";
import type { PageFacts } from "./page-facts.ts";

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
/** Characters of a block that may hold a date line; longer ones are text that mentions a day. */
const DATE_LINE_CHARACTERS = 160;
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

export function findModified({ hints, page }: PageFacts): string | undefined {
  return (
    toIso(hints.linked?.dateModified) ??
    toIso(
      hints.meta("article:modified_time", "og:updated_time", "last-modified", "datemodified", "dcterms.modified"),
    ) ??
    toIso(page.times.find(({ node }) => node.itemprop === "dateModified")?.datetime)
  );
}

function dateOfTimes({ page }: PageFacts): string | undefined {
  const own = page.times.filter(
    ({ node }) => node.itemprop === "datePublished" || !FOREIGN_PLACE.test(namesAround(node, 6)),
  );
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
