/** Two days of publication as ISO 8601 writes them, in order; what has none comes last. */
export function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}
