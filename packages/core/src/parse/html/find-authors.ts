import { isAgency, isFullName, looksLikeName, readSignature } from "../byline-names.ts";
import { isCountryName } from "../country-names.ts";
import { foldPhrase } from "../fold.ts";
import { findWrittenDate } from "../written-dates.ts";
import { FOREIGN_PLACE, namesAround } from "./named-places.ts";
import type { TextBlock } from "./page.ts";
import type { PageFacts } from "./page-facts.ts";
import type { PageHints } from "./page-hints.ts";
import { foldKey } from "./word-overlap.ts";

/** In order of trust; the first that names somebody is taken, since the others repeat it or name an account. */
const AUTHOR_METAS = [
  "author",
  "article:author_name",
  "article:author",
  "byl",
  "parsely-author",
  "cxenseparse:author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
] as const;
/** Blocks around the title among which an undeclared byline is looked for. */
const BYLINE_REACH = 12;
const NAMED_BYLINE_REACH = 60;
const BYLINE_CHARACTERS = 120;
const MOST_AUTHORS = 6;

/** Who signs: persons that JSON-LD or meta name, then whom the page marks or words as author, then the house itself. */
export function findAuthors(facts: PageFacts): readonly string[] {
  const { hints, page } = facts;
  const isHouse = houseOf(hints);
  const linked = tidyNames(hints.linked?.authors ?? []);
  const metas = AUTHOR_METAS.map((name) => tidyNames(page.metas.get(name) ?? [])).filter(({ length }) => length > 0);
  for (const declared of [linked, ...metas].filter(({ length }) => length > 0)) {
    const others = declared.filter((name) => !isHouse(name));
    // « Le Figaro avec AFP » is signed by both; « journal.fr, Lille, France » by the house alone.
    if (others.some(isAgency) && !others.some(isFullName)) return declared;
    if (others.length === declared.length || others.some(isFullName)) return others;
  }
  return bylineNearTitle(facts, isHouse) ?? [linked, ...metas].find(({ length }) => length > 0) ?? [];
}

/** Whether a name is the outlet's own, as its pages sign what nobody else signs. */
function houseOf({ siteName, linked, host }: PageHints): (name: string) => boolean {
  const label = foldKey(host.split(".").slice(0, -1).join(""));
  const keys = new Set(
    [siteName, linked?.publisher, host].map((name) => foldKey(name ?? "")).filter((key) => key !== ""),
  );
  return (name) => {
    const key = foldKey(
      name.replace(/\s*\(.*$/, "").replace(/^(?:la |the )?(?:rédaction|redaktion|redaction)(?: de| von)?\s/i, ""),
    );
    return keys.has(key) || (key.length > 2 && key === label) || DOMAIN.test(name.trim());
  };
}

const DOMAIN = /^(?:www\.)?[\w-]+\.(?:com|fr|de|org|net|info|be|ch|ca|sn|ma|dz|tn)$/i;
const NO_NAME =
  /^https?:|^www\.|^@|@.+\.|^(?:admin|administrator|administrateur|noc admin|editors?|staff|web ?master|user|author|auteur|by|von|par|written by|about the author|rédaction web|super user|contributeur|agencies|agences|updated|published|image: .*|\(.*)$/i;
/** An account, not a name: `chuck-ross`, `andrew.keaveney`. */
const ACCOUNT = /^[a-z0-9]+(?:[-._][a-z0-9]+)+$/;
const NAME_LEAD =
  /^(?:written |posted |published |publié |rédigé |écrit )?(?:by|von|par|de|por|di|da|door|av|af|text|texte|autor(?:in)?|author|auteur|propos recueillis par)\b\s?:?\s+/i;
const NAME_TAIL =
  /\s*[|,–—-]\s*(?:.{0,60}(?:correspond|reporter|editor|journalist|redakt|rédact|special|spécial|director|manager|professor|professeur).{0,60})$/i;
const NAME_SEPARATOR = /\s*(?:;|,|\s(?:and|und|et|og|och|y|&)\s|\s\|\s|\/)\s*/;

/** Degrees that follow a name behind a comma. */
const DEGREE = /^(?:ph\.?d|m\.?d|j\.?d|mba|msc|dvm|rn|cfp|esq|jr|sr)\.?$/i;

function tidyNames(values: readonly string[]): readonly string[] {
  const parts = values
    .filter((value) => !NO_NAME.test(value.trim()))
    .flatMap((value) => value.slice(0, 400).replace(NAME_TAIL, "").split(NAME_SEPARATOR));
  const tidy = parts.map((name) =>
    name
      .replace(/\s+/g, " ")
      .trim()
      .replace(NAME_LEAD, "")
      .replace(/\s\([^()]*\)$/, "")
      .replace(/\s[–—-]\s.*$|[\s,.–—-]+$/, "")
      .trim(),
  );
  const usable = tidy.filter(isUsableName);
  const named = usable.some((name) => name.includes(" ")) ? usable.filter((name) => !DOMAIN.test(name)) : usable;
  return [...new Map(named.map((name) => [foldKey(name), name])).values()];
}

function isUsableName(name: string): boolean {
  if (name.length < 2 || name.length >= 60 || name.split(" ").length > 6) return false;
  if (DOMAIN.test(name)) return true;
  if (isCountryName(name)) return false;
  return /\p{L}/u.test(name) && !/\d{3}/.test(name) && ![NO_NAME, ACCOUNT, DEGREE].some((shape) => shape.test(name));
}

const BYLINE_NAMES =
  /(?:^|[^a-z])(?:author|byline|auteur|autor|writer|signature|vcard|contributor|journaliste?)(?:[^a-z]|$|name|link|list)/i;
const AUTHOR_ADDRESS =
  /\/(?:authors?|auteurs?|autor(?:en)?|journalistes?|profils?|profile|signatures?|contributors?|redacteurs?|staff)\//i;
/** « Par Awa Diop », at the start of a line or behind a sign in it. */
const BYLINE_LEAD =
  /(?:^|[|•·–—-]\s*)(?:[Ww]ritten |[Pp]ublié |[Rr]édigé |[ÉéEe]crit |[Ss]igné |[Tt]exte )?(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Pp]ropos recueillis par|PAR|BY)\s?:?\s+(?=\p{Lu})/u;

function bylineNearTitle(
  { page, titleBlock }: PageFacts,
  isHouse: (name: string) => boolean,
): readonly string[] | undefined {
  const title = Math.max(0, titleBlock);
  const near = page.blocks
    .filter(({ text, index }) => text.length < BYLINE_CHARACTERS && Math.abs(index - title) <= NAMED_BYLINE_REACH)
    .toSorted((left, right) => distance(left, title) - distance(right, title));
  const readers = [
    (block: TextBlock) => (isNamedByline(block) ? block.text : undefined),
    (block: TextBlock) => (Math.abs(block.index - title) <= BYLINE_REACH ? afterLead(block.text) : undefined),
    (block: TextBlock) => (Math.abs(block.index - title) <= BYLINE_REACH ? beside(block.text) : undefined),
  ];
  for (const read of readers) {
    for (const block of near) {
      if (isHouseSignature(block, isHouse)) return [block.text.split(" avec ")[0]!.trim()];
      const line = read(block);
      const found = line === undefined ? [] : namesIn(line).filter((name) => !isHouse(name));
      if (found.length > 0 && found.length < MOST_AUTHORS) return found;
    }
  }
  return undefined;
}

/** « 24 Heures avec agences », marked as author: the house signs. */
function isHouseSignature({ node, text }: TextBlock, isHouse: (name: string) => boolean): boolean {
  return node.itemprop === "author" && isHouse(text.split(" avec ")[0]!.trim());
}

/** Bylines stand below the title; what is above it belongs to the head of the site. */
function distance({ index }: TextBlock, title: number): number {
  return index >= title ? index - title : 2 * (title - index);
}

function isNamedByline({ node, href, links }: TextBlock): boolean {
  const names = namesAround(node, 3);
  if (FOREIGN_PLACE.test(names)) return false;
  return BYLINE_NAMES.test(names) || (links === 1 && AUTHOR_ADDRESS.test(href));
}

function afterLead(text: string): string | undefined {
  const lead = BYLINE_LEAD.exec(text);
  return lead ? text.slice(lead.index + lead[0].length) : undefined;
}

/** « 27 janvier 2026 • Awa Diop • 3 min »: a full name on the line of the date, between signs. */
function beside(text: string): string | undefined {
  const parts = text.split(/\s*[|•·]\s*/);
  if (parts.length < 2 || !findWrittenDate(text)) return undefined;
  return parts.find((part) => part.length < 40 && isFullName(part) && !findWrittenDate(part));
}

function namesIn(text: string): readonly string[] {
  const line = (afterLead(text) ?? text)
    .split("\n")[0]!
    .replace(/[\s–—-]+$/, "")
    .replace(NAME_LEAD, "")
    .replace(/\s+[|•·]\s+.*$/, "")
    .replace(/\s(?:à|at|um)\s\d.*$/u, "")
    .replace(/,?\s(?:on|in|am|le|publi\p{L}*|updated|mis à jour)\s.*$/iu, "");
  const { names, agencies } = readSignature(line);
  const persons = names.filter((name) => looksLikeName(name) && isUsableName(name) && !isLabel(name));
  // « Par Anna Sleegers, Francfort »: beside a full name, a single word is where it was written.
  const full = persons.filter((name) => name.includes(" "));
  return [...(full.length > 0 ? full : persons), ...agencies.filter(isAgency)];
}

const LABELS = new Set([
  "by",
  "author",
  "auteur",
  "about the author",
  "written by",
  "a propos de l auteur",
  "view all posts",
]);

function isLabel(name: string): boolean {
  return LABELS.has(foldPhrase(name));
}
