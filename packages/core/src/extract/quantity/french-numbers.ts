/** Nouns that count without saying how many; ACLED's floor for each: the lowest credible number. */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ["dizaine", 10],
  ["douzaine", 12],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
  ["millier", 1000],
  ["million", 1_000_000],
]);

/** « 1.300 », « 1 300 », « 3,85 », « 12 »: the number, undefined when the figures are none. */
export function readFigures(text: string): number | undefined {
  const spaced = text.replace(/[\s  ]/gu, " ");
  if (/^\d{1,3}(?:[ .]\d{3})+(?:,\d+)?$/u.test(spaced)) return Number(spaced.replace(/[ .]/gu, "").replace(",", "."));
  if (/^\d+(?:,\d+)?$/u.test(spaced)) return Number(spaced.replace(",", "."));
  return /^\d+\.\d+$/u.test(spaced) ? Number(spaced) : undefined;
}
