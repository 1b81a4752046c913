import type { StageContext } from "../model/context.ts";
import type { KnowledgeRow, Office } from "../model/knowledge.ts";
import type { CountryWeights } from "./article-countries.ts";
import { editDistance, foldName, sameGivenName, soundKeys } from "./names/index.ts";
import { type Joined, PersonsByName, wordsOfName } from "./persons-by-name.ts";
import type { TitleReader } from "./read-title.ts";
import type { NamedSurface, Referent } from "./referent.ts";

export interface PersonContext {
  readonly context: StageContext;
  readonly countries: CountryWeights;
  /** ISO day of the article; offices are looked up on it. */
  readonly day: string;
  readonly titles: TitleReader;
}

/** One referent for each person: full names first, so that last names, first names and nicknames find their owner. */
export function groupPersons(surfaces: readonly NamedSurface[], person: PersonContext): readonly Referent[] {
  const ordered = surfaces.toSorted((left, right) => wordsOfName(right.words).length - wordsOfName(left.words).length);
  const placed = new PersonsByName();
  for (const surface of ordered) {
    const row = rowOfSurface(surface, person);
    const joined = joinKnown(placed, row) ?? placed.fitting(surface);
    if (joined) addTo(joined.referent, surface, joined.reason, row);
    placed.add(joined?.referent ?? startReferent(surface, row));
  }
  for (const referent of placed.all) linkLoneName(referent, person);
  return joinRows(placed.all);
}

function startReferent(surface: NamedSurface, row: KnowledgeRow | undefined): Referent {
  const reasons = row ? [`base: « ${surface.words} » is a name of « ${row.name} »`] : [];
  return {
    name: row?.name ?? surface.words,
    type: "PER",
    row,
    isCertain: row !== undefined,
    surfaces: [surface],
    reasons,
  };
}

function addTo(referent: Referent, surface: NamedSurface, reason: string, row: KnowledgeRow | undefined): void {
  referent.surfaces.push(surface);
  referent.reasons.push(reason);
  // « Seyed Abbas Araghchi » was unknown; its shorter form is not.
  if (row && !referent.row) link(referent, row, `base: « ${surface.words} » is a name of « ${row.name} »`);
}

/** The base's person of a name of several words, or of a nickname that only one bears. */
function rowOfSurface(surface: NamedSurface, { context }: PersonContext): KnowledgeRow | undefined {
  const rows = context.knowledge.find(surface.words).filter((row) => row.type === "PER");
  if (rows.length > 0) return rows.find((row) => row.name === surface.words) ?? rows[0];
  const words = wordsOfName(surface.words);
  if (words.length < 2) return undefined;
  const byLast = context.knowledge.findByLastName(words.slice(1).join(" "));
  const candidates = (byLast.length > 0 ? byLast : context.knowledge.findByLastName(words.at(-1)!)).filter(
    (row) => !hasOtherMiddleNames(words, row),
  );
  const given = (row: KnowledgeRow): string => wordsOfName(row.name)[0] ?? "";
  return (
    candidates.find((row) => sameGivenName(given(row), words[0] ?? "")) ??
    candidates.find((row) => isMisspeltWord(words[0] ?? "", given(row)))
  );
}

/** « Ibrahima Sory Keïta » is not « Ibrahim Boubacar Keïta »: both tell names in the middle, and share none. */
function hasOtherMiddleNames(words: readonly string[], row: KnowledgeRow): boolean {
  const middle = words.slice(1, -1);
  const known = [row.name, ...row.aliases].flatMap((name) => wordsOfName(name).slice(1));
  const isTold = middle.length > 0 && wordsOfName(row.name).length > 2;
  return isTold && !middle.some((word) => known.some((other) => sameKeys(word, other)));
}

function joinKnown(placed: PersonsByName, row: KnowledgeRow | undefined): Joined | undefined {
  const referent = row && placed.ofRow(row.id);
  return referent && { referent, reason: `base: another name of « ${row.name} »` };
}

function sameKeys(left: string, right: string): boolean {
  const keys = soundKeys(left);
  return soundKeys(right).some((key) => keys.includes(key));
}

/** One slip of the pen in a word of six letters or more: « Valdimir ». */
function isMisspeltWord(left: string, right: string): boolean {
  const [a, b] = [foldName(left), foldName(right)];
  return Math.min(a.length, b.length) >= 6 && editDistance(a, b, 1) === 1;
}

/**
 * A person met only by the last name is linked when one holder of an office on the day, or one known person of a country
 * that the article speaks of, bears it; a title before the name decides first, and mends a misspelt one.
 */
function linkLoneName(referent: Referent, person: PersonContext): void {
  if (referent.row) return;
  const titled = person.titles.holderBefore(referent);
  if (titled && resembles(referent.name, titled)) {
    link(referent, titled, `office held on ${person.day}: « ${titled.name} »`);
    return;
  }
  if (wordsOfName(referent.name).length > 1) return;
  const isGiven = person.context.french.gazetteer.isGivenName(referent.name);
  const bearers = person.context.knowledge
    .findByLastName(referent.name)
    // « Ahmad » alone is hardly who is called « Hamad » last.
    .filter((row) => row.source.startsWith("own") && (!isGiven || isSpeltLast(referent.name, row)));
  const near = bearers.filter((row) => row.country !== undefined && person.countries.has(row.country));
  // From a country that the article does not speak of, only who is in office is known by the last name alone.
  const inOffice = (near.length > 0 ? near : bearers).filter((row) =>
    row.offices?.some((office) => isHeldOn(office, person.day)),
  );
  const [only, ...others] = inOffice.length > 0 ? inOffice : near;
  if (only && others.length === 0)
    link(referent, only, `base: the only « ${referent.name} » of the countries spoken of`);
}

const isSpeltLast = (name: string, row: KnowledgeRow): boolean =>
  [row.name, ...row.aliases].some((own) => foldName(own.split(" ").at(-1) ?? "") === foldName(name));

const isHeldOn = (office: Office, day: string): boolean => (office.from ?? "") <= day && (office.to ?? "9999") >= day;

function link(referent: Referent, row: KnowledgeRow, reason: string): void {
  referent.row = row;
  referent.isCertain = true;
  referent.name = row.name;
  referent.reasons.push(reason);
}

/** Share of the letters of a last name that may be wrong when the office says who is meant. Guessed. */
const TITLED_ERROR_SHARE = 0.5;

/** The same where the last name stands alone: a successor's may begin alike. Guessed. */
const LONE_ERROR_SHARE = 0.34;

function resembles(name: string, row: KnowledgeRow): boolean {
  const [words, known] = [wordsOfName(name), wordsOfName(row.name)];
  const [left, right] = [foldName(words.at(-1)!), foldName(known.at(-1)!)];
  const share = words.length > 1 ? TITLED_ERROR_SHARE : LONE_ERROR_SHARE;
  const limit = Math.floor(Math.max(left.length, right.length) * share);
  if (words.length > 1 && !sameGivenName(words[0]!, known[0]!)) return false;
  return left.charAt(0) === right.charAt(0) && editDistance(left, right, limit) <= limit;
}

/** Referents that were linked to one row late are one. */
function joinRows(referents: readonly Referent[]): readonly Referent[] {
  const joined: Referent[] = [];
  const ofRows = new Map<string, Referent>();
  for (const referent of referents) {
    const same = referent.row && ofRows.get(referent.row.id);
    if (same) {
      same.surfaces.push(...referent.surfaces);
      same.reasons.push(...referent.reasons);
      continue;
    }
    joined.push(referent);
    if (referent.row) ofRows.set(referent.row.id, referent);
  }
  return joined;
}
