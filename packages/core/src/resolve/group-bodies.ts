import type { EntityType } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import type { KnowledgeRow } from "../model/knowledge.ts";
import type { CountryWeights } from "./article-countries.ts";
import { foldName } from "./names/index.ts";
import type { NamedSurface, Referent } from "./referent.ts";

/** One referent for each organisation, work or other name: the base's row, the acronym of a name in full, the spelling. */
export function groupBodies(
  surfaces: readonly NamedSurface[],
  type: EntityType,
  context: StageContext,
  countries: CountryWeights,
): readonly Referent[] {
  const referents: Referent[] = [];
  const ordered = surfaces.toSorted((left, right) => right.words.length - left.words.length);
  for (const surface of ordered) {
    const row = chooseRow(surface, type, context, countries);
    const joined = referents.find((referent) =>
      row && referent.row ? referent.row.id === row.id : isSameName(referent, surface),
    );
    if (joined) {
      joined.surfaces.push(surface);
      joined.reasons.push(
        row && joined.row ? `base: another name of « ${row.name} »` : `acronym or spelling: « ${surface.words} »`,
      );
      if (row && !joined.row) Object.assign(joined, { row, isCertain: true, name: row.name });
    } else {
      referents.push({
        name: row ? frenchName(row, surface) : surface.words,
        type,
        row,
        isCertain: row !== undefined,
        surfaces: [surface],
        reasons: row ? [`base: « ${surface.words} » is a name of « ${row.name} »`] : [],
      });
    }
  }
  return referents;
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

const LINKING_WORDS = /^(?:de|du|des|la|le|les|l|d|et|en|pour|a|au|aux|sur|the|of)$/;

function isSameName(referent: Referent, surface: NamedSurface): boolean {
  return referent.surfaces.some(
    ({ words }) =>
      keyOf(words) === keyOf(surface.words) || isAcronymOf(surface.words, words) || isAcronymOf(words, surface.words),
  );
}

const keyOf = (words: string): string => foldName(words).replace(/^(?:le|la|les|l) /, "");

function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{L}{2,8}$/u.test(short) || (short.match(/\p{Lu}/gu)?.length ?? 0) < 2) return false;
  const words = foldName(long).split(" ");
  if (words.length < 2) return false;
  const letters = foldName(short);
  const initials = words.map((word) => word.charAt(0)).join("");
  const withoutLinks = words
    .filter((word) => !LINKING_WORDS.test(word))
    .map((word) => word.charAt(0))
    .join("");
  return letters === initials || letters === withoutLinks;
}
