import { editDistance, soundKeys } from "@recoupe/core/names";
import { readWorldCountries, type SourcePlace } from "./read-sources.ts";

/** The source's French names were made by machine: « Córdoba » of Argentina is « Cordoue » there, « El Oro » is « L'Or », « Agege » is « Âge ». */

/** Lands whose towns French has names of its own for, which are more than a spelling: « Gand », « Lattaquié », « Oran ». */
const EXONYMS = countriesWhere(
  ({ region, subregion }) => region === "Europe" || /^(?:Northern Africa|Western Asia)$/.test(subregion),
);

/** Lands whose names the French press leaves as they are. */
const SPANISH_AMERICA = countriesWhere(({ region, languages }) => region === "Americas" && "spa" in languages);

function countriesWhere(
  holds: (country: ReturnType<typeof readWorldCountries>[number]) => boolean,
): ReadonlySet<string> {
  return new Set(
    readWorldCountries()
      .filter(holds)
      .map(({ cca2 }) => cca2),
  );
}

/** What a first-level division is called in French: the source's French name where it is another spelling of the name. */
export function frenchDivision(place: SourcePlace): string {
  return SPANISH_AMERICA.has(place.country) ? spelledInFrench(place) : namedInFrench(place);
}

/** What a town is called in French; outside the lands that French has names for, only what sounds nearly the same. */
export function frenchTown(place: SourcePlace): string {
  return EXONYMS.has(place.country) ? namedInFrench(place) : spelledInFrench(place);
}

/** A translation of what the name means (« Parcelle ») is refused. */
function namedInFrench(place: SourcePlace): string {
  const longest = Math.max(...soundsOf(place).map((sound) => sound.length));
  return within(place, Math.ceil(longest / 3)) ? place.french : plain(place);
}

function spelledInFrench(place: SourcePlace): string {
  // « El Oro », « La Florida »: an article would be translated, and what it stands before with it.
  const isArticled = /^(?:El|La|Los|Las|The) /.test(place.name);
  return within(place, 1) && !isArticled ? place.french : plain(place);
}

function within(place: SourcePlace, limit: number): boolean {
  const [original = "", french = ""] = soundsOf(place);
  return place.french !== "" && editDistance(original, french, limit) <= limit;
}

const soundsOf = ({ name, french }: SourcePlace): readonly string[] =>
  [name, french].map((written) => soundKeys(written)[0] ?? "");

/** « Debark’ »: marks of a transcription that nobody writes. */
const plain = ({ name }: SourcePlace): string => name.replace(/[’'`ʼ]+$/u, "").trim();
