import { foldPhrase } from "./fold.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Regions that head sections of newspapers and are no state. */
const REGIONS =
  "afrique; europe; asie; amérique; amériques; amérique latine; océanie; moyen-orient; proche-orient; maghreb; sahel; caraïbes; antilles; rdc; congo; monde; international; outre-mer; québec; kosovo; palestine; gaza";

/** Folded French names of states, as the platform's own tables (Unicode CLDR) give them, and of regions. */
const NAMES: ReadonlySet<string> = new Set([...countryNames().map(foldPhrase), ...REGIONS.split("; ").map(foldPhrase)]);

/** Whether a phrase is the name of a state or region: a section or a place of writing, nobody's signature. */
export function isCountryName(text: string): boolean {
  return NAMES.has(foldPhrase(text));
}

function countryNames(): readonly string[] {
  const names = new Intl.DisplayNames("fr", { type: "region", fallback: "none" });
  return LETTERS.flatMap((first) => LETTERS.flatMap((second) => names.of(first + second) ?? []));
}
