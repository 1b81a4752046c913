/** Results kept; then all are forgotten, which costs less than to know which was asked for last. */
const MOST_KEPT = 20_000;
/** Longer texts are no names or words and hardly come again. */
const LONGEST_KEPT = 100;

/** The same function of one name or word, which works each out once: those of an article are asked for many times, and come again in the next. */
export function remembering<Result>(work: (name: string) => Result): (name: string) => Result {
  const known = new Map<string, Result>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined || known.has(name)) return before as Result;
    const result = work(name);
    if (known.size >= MOST_KEPT) known.clear();
    if (name.length <= LONGEST_KEPT) known.set(name, result);
    return result;
  };
}
