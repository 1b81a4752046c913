/**
 * The same function of something that never changes, which works each answer out once and forgets it with what it was asked of:
 * many rules ask the same of one sentence.
 */
export function onceFor<Asked extends object, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined || known.has(asked)) return before as Answer;
    const answer = work(asked);
    known.set(asked, answer);
    return answer;
  };
}
