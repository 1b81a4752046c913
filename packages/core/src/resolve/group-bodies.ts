import type { EntityType } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import type { KnowledgeRow } from "../model/knowledge.ts";
import type { CountryWeights } from "./article-countries.ts";
import { foldName, NameIndex } from "./names/index.ts";
import type { NamedSurface, Referent } from "./referent.ts";
import { shortNamesIn } from "./short-names.ts";

/** One referent for each organisation, work or other name: the base's row, the acronym of a name in full, the spelling. */
export function groupBodies(
  surfaces: readonly NamedSurface[],
  type: EntityType,
  text: string,
  context: StageContext,
  countries: CountryWeights,
): readonly Referent[] {
  const placed = new PlacedBodies();
  const shortNames = shortNamesIn(surfaces, text);
  const ordered = surfaces.toSorted((left, right) => right.words.length - left.words.length);
  for (const surface of ordered) {
    const row = chooseRow(surface, type, context, countries);
    const joined = placed.sameAs(surface, row) ?? placed.inFull(shortNames.get(surface.words), row);
    if (joined) {
      joined.surfaces.push(surface);
      joined.reasons.push(
        row && joined.row ? `base: another name of « ${row.name} »` : `acronym or spelling: « ${surface.words} »`,
      );
      if (row && !joined.row) Object.assign(joined, { row, isCertain: true, name: row.name });
    }
    placed.add(joined ?? startReferent(surface, type, row));
  }
  return placed.all;
}

function startReferent(surface: NamedSurface, type: EntityType, row: KnowledgeRow | undefined): Referent {
  return {
    name: row ? frenchName(row, surface) : surface.words,
    type,
    row,
    isCertain: row !== undefined,
    surfaces: [surface],
    reasons: row ? [`base: « ${surface.words} » is a name of « ${row.name} »`] : [],
  };
}

/** The Factbook names parties in English: the article's own words are better, unless they are an acronym. */
const frenchName = (row: KnowledgeRow, { words }: NamedSurface): string =>
  row.source === "factbook" && words.includes(" ") ? words : row.name;

function chooseRow(
  surface: NamedSurface,
  type: EntityType,
  context: StageContext,
  countries: CountryWeights,
): KnowledgeRow | undefined {
  const written = surface.mentions.find((mention) => mention.row)?.row;
  const rows = [...(written ? [context.knowledge.get(written)!] : []), ...context.knowledge.findExact(surface.words)];
  const fitting = rows.filter((row) => row.type === type && isOfArticle(row, surface, countries));
  return fitting.find((row) => row.country !== undefined && countries.has(row.country)) ?? fitting[0];
}

/** Kinds whose names many countries share (« Assemblée nationale », « Parti socialiste »): theirs must be spoken of. */
const NATIONAL_KINDS: ReadonlySet<string> = new Set(["body", "party", "armed-group", "institution"]);

function isOfArticle(row: KnowledgeRow, surface: NamedSurface, countries: CountryWeights): boolean {
  if (!NATIONAL_KINDS.has(row.kind) || row.country === undefined || countries.has(row.country)) return true;
  // A name that bears its own country's sign is clear by itself; what others may bear too is not.
  return row.source === "own" && !isShared(surface.words) && !(row.kind === "party" && isPlural(surface.words));
}

/** « Conservateurs », « Travaillistes »: members of one party or another. */
const isPlural = (words: string): boolean => /^\p{Lu}\p{Ll}+s$/u.test(words);

const isShared = (words: string): boolean =>
  /^(?:\p{Lu}{2,3}|(?:Assemblée|Sénat|Cour|Conseil|Congrès|Parti|Banque|Chambre|Garde|Front|Mouvement|Union|Alliance|Ligue|Parlement|École|Ecole|Institut|Université)\b.*)$/u.test(
    words,
  );

interface PlacedBody {
  readonly referent: Referent;
  /** Which body, in the order in which they were placed. */
  readonly place: number;
  readonly words: string;
}

/** The bodies placed so far, longer names before shorter ones, found by their rows, spellings and acronyms. */
class PlacedBodies {
  readonly #names: PlacedBody[] = [];
  readonly #places = new Map<Referent, number>();
  readonly #rows = new NameIndex<PlacedBody>(this.#names, ({ referent }) => (referent.row ? [referent.row.id] : []));
  readonly #spellings = new NameIndex<PlacedBody>(this.#names, ({ words }) => [keyOf(words)]);
  readonly #acronyms = new NameIndex<PlacedBody>(this.#names, ({ words }) => acronymsOf(words));

  get all(): readonly Referent[] {
    return [...this.#places.keys()];
  }

  /** Notes a body placed anew, or the last name that a placed one was given. */
  add(referent: Referent): void {
    const place = this.#places.get(referent) ?? this.#places.size;
    this.#places.set(referent, place);
    this.#names.push({ referent, place, words: referent.surfaces.at(-1)!.words });
  }

  /** The first that has this row, or none where either has none and is called alike. */
  sameAs({ words }: NamedSurface, row: KnowledgeRow | undefined): Referent | undefined {
    const alike = [
      ...this.#spellings.withAny([keyOf(words)]),
      ...(isAcronym(words) ? this.#acronyms.withAny([foldName(words)]) : []),
    ];
    const same = row ? [...this.#rows.withAny([row.id]), ...alike.filter(({ referent }) => !referent.row)] : alike;
    return same.toSorted((left, right) => left.place - right.place)[0]?.referent;
  }

  /** The one that a short name stands for, where the base does not tell the two apart. */
  inFull(name: string | undefined, row: KnowledgeRow | undefined): Referent | undefined {
    const [full] = name === undefined ? [] : this.#spellings.withAny([keyOf(name)]);
    return full?.referent.row && row ? undefined : full?.referent;
  }
}

const keyOf = (words: string): string => foldName(words).replace(/^(?:le|la|les|l) /, "");

const isAcronym = (words: string): boolean =>
  /^\p{L}{2,8}$/u.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

const LINKING_WORDS = /^(?:de|du|des|la|le|les|l|d|et|en|pour|a|au|aux|sur|the|of)$/;

/** The first letters of the words of a name, with and without those that link the others; none for a name of one word. */
function acronymsOf(name: string): ReadonlySet<string> {
  const words = foldName(name).split(" ");
  const initials = (from: readonly string[]): string => from.map((word) => word.charAt(0)).join("");
  return new Set(
    words.length < 2 ? [] : [initials(words), initials(words.filter((word) => !LINKING_WORDS.test(word)))],
  );
}
