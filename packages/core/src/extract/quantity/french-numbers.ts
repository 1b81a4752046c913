/** « 1.300 », « 1 300 », « 3,85 », « 12 »: the number, undefined when the figures are none. */
export function readFigures(text: string): number | undefined {
  const spaced = text.replace(/[\s  ]/gu, " ");
  if (/^\d{1,3}(?:[ .]\d{3})+(?:,\d+)?$/u.test(spaced)) return Number(spaced.replace(/[ .]/gu, "").replace(",", "."));
  if (/^\d+(?:,\d+)?$/u.test(spaced)) return Number(spaced.replace(",", "."));
  return /^\d+\.\d+$/u.test(spaced) ? Number(spaced) : undefined;
}
