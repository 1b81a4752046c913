/** The known word that a mistyped one most probably stands for; undefined when none is near. */
export function suggest(typed: string, known: readonly string[]): string | undefined {
  // A third of the letters may be wrong, at least one and at most three: git's help.autocorrect is about as generous.
  const tolerance = Math.min(3, Math.max(1, Math.floor(typed.length / 3)));
  const ranked = known
    .map((word) => ({ word, distance: word.startsWith(typed) && typed.length > 1 ? 0.5 : editDistance(typed, word) }))
    .filter(({ distance }) => distance <= tolerance)
    .sort((left, right) => left.distance - right.distance);
  return ranked[0]?.word;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(left: string, right: string): number {
  const rows = [Array.from({ length: right.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return rows[left.length]![right.length]!;
}
