import type { StageContext } from "../model/context.ts";
import type { KnowledgeRow } from "../model/knowledge.ts";
import type { CountryWeights } from "./article-countries.ts";
import { foldName, soundKeys } from "./names/index.ts";
import type { NamedSurface, Referent } from "./referent.ts";

/** One referent for each place: the row that the article's countries make likeliest, else the spelling. */
export function groupPlaces(
  surfaces: readonly NamedSurface[],
  text: string,
  context: StageContext,
  countries: CountryWeights,
): readonly Referent[] {
  const referents: Referent[] = [];
  const alike = bySound(surfaces);
  const words = new WordsOfRegions(text);
  for (const surface of surfaces) {
    const variants = new Set(soundKeys(surface.words).flatMap((key) => alike.get(key) ?? []));
    const row = choosePlace({ ...surface, variants: [...variants] }, words, context, countries);
    const same = referents.find((referent) =>
      row ? referent.row?.id === row.row.id : isSpelling(referent, surface.words),
    );
    if (same) {
      same.surfaces.push(surface);
      same.reasons.push(row ? `base: another name of « ${row.row.name} »` : `same spelling: « ${surface.words} »`);
    } else {
      referents.push({
        name: row?.row.name ?? surface.words,
        type: "LOC",
        row: row?.row,
        isCertain: row?.isCertain ?? false,
        surfaces: [surface],
        reasons: row ? [`base: ${row.reason}`] : [],
      });
    }
  }
  return referents;
}

/** The spellings that share a sound: the text may show for one of them what place it is. */
function bySound(surfaces: readonly NamedSurface[]): ReadonlyMap<string, readonly NamedSurface[]> {
  const found = new Map<string, NamedSurface[]>();
  for (const surface of surfaces)
    for (const key of soundKeys(surface.words)) found.set(key, [...(found.get(key) ?? []), surface]);
  return found;
}

/** The words of an article, and what they say of regions: looked through once for all its places. */
class WordsOfRegions {
  readonly text: string;
  #speakOfRegion: boolean | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** « la région » taken up without a name, and no town spoken of: the bare name is the region's. */
  get speakOfRegion(): boolean {
    this.#speakOfRegion ??=
      /(?<!\p{L})(?:la|cette) (?:région|province)(?! de| d['’]| du)(?!\p{L})/iu.test(this.text) &&
      !/(?<!\p{L})(?:la|cette) ville(?!\p{L})/iu.test(this.text);
    return this.#speakOfRegion;
  }
}

function isSpelling(referent: Referent, words: string): boolean {
  const keys = soundKeys(words);
  return (
    !referent.row &&
    referent.surfaces.some(
      (surface) =>
        foldName(surface.words) === foldName(words) || soundKeys(surface.words).some((key) => keys.includes(key)),
    )
  );
}

interface ChosenPlace {
  readonly row: KnowledgeRow;
  readonly reason: string;
  readonly isCertain: boolean;
}

function choosePlace(
  surface: NamedSurface & { readonly variants: readonly NamedSurface[] },
  words: WordsOfRegions,
  context: StageContext,
  countries: CountryWeights,
): ChosenPlace | undefined {
  const exact = new Set(context.knowledge.findExact(surface.words));
  const rows = context.knowledge.find(surface.words).filter(isPlace);
  const hasBoth = rows.some((row) => row.kind === "division") && rows.some((row) => row.kind === "town");
  const wanted = wantedKind(surface.variants, words.text) ?? (hasBoth && words.speakOfRegion ? "division" : undefined);
  const scored = rows
    .map((row) => ({ row, score: scoreOf(row, countries, wanted) - (exact.has(row) ? 0 : DERIVED_COST) }))
    .toSorted((left, right) => right.score - left.score);
  const [best] = scored;
  if (!best || best.score < LEAST_SCORE) return undefined;
  const reason = `« ${surface.words} », ${best.row.kind}, score ${best.score.toFixed(1)}`;
  return { row: best.row, reason, isCertain: best.score >= CERTAIN_SCORE };
}

const isPlace = (row: KnowledgeRow): boolean => row.type === "LOC" || row.kind === "seat";

/** Scores below which a row is not taken at all, or taken without its Wikidata item. Guessed; see the tests. */
const LEAST_SCORE = 1.5;
const CERTAIN_SCORE = 2.5;

/** What a spelling that is only derived costs against one that stands in the base. Guessed. */
const DERIVED_COST = 0.8;

const KIND_SCORES: Readonly<Record<string, number>> = {
  country: 6,
  capital: 5,
  region: 4,
  water: 4,
  seat: 4,
  site: 3,
  division: 2,
  town: 1,
};

function scoreOf(row: KnowledgeRow, countries: CountryWeights, wanted: "division" | "town" | undefined): number {
  const near = row.country !== undefined && countries.has(row.country) ? 2 : 0;
  const size = Math.min(2, Math.log10(Math.max(1, (row.population ?? 0) / 10_000)));
  const own = row.source === "own" ? 1.5 : 0;
  const kind = KIND_SCORES[row.kind] ?? 0;
  const fits = wanted && (row.kind === wanted || (wanted === "town" && row.kind === "capital")) ? 4 : 0;
  // A division and its seat share a name: without a word of the text the seat is meant.
  const bareDivision = row.kind === "division" && wanted !== "division" ? -1.2 : 0;
  return kind + near + Math.max(0, size) + own + fits + bareDivision;
}

const DIVISION_BEFORE =
  /(?:région|oblast|province|gouvernorat|département|district|raïon|kraï|wilaya|préfecture|canton|comté)s?(?: \p{L}+(?:e|ne|se|s|enne|en))?(?: frontalière)? (?:de la |de l['’]|du |de |d['’])$/iu;
const TOWN_BEFORE =
  /(?:villes?|cité|commune|localité|bourgade|port|aéroport|maire|mairie)(?: \p{L}+)? (?:de la |de l['’]|du |de |d['’])$/iu;

/** « la région de Kayes » anywhere means that the bare name is the region too, unless the town is named as such as often. */
function wantedKind(variants: readonly NamedSurface[], text: string): "division" | "town" | undefined {
  const before = variants
    .flatMap(({ mentions }) => mentions)
    .map(({ start }) => text.slice(Math.max(0, start - 60), start));
  const divisions = before.filter((words) => DIVISION_BEFORE.test(words)).length;
  const towns = before.filter((words) => TOWN_BEFORE.test(words)).length;
  if (divisions > 0 && divisions >= towns) return "division";
  return towns > 0 ? "town" : undefined;
}
