/**
 * The same function of something that never changes, which works each answer out once and forgets it with what it was asked of, but for the
 * last: many rules ask the same of one sentence.
 */
export function onceFor<Asked extends object, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, Answer>();
  // Mostly many ask of one before anybody asks of the next, and to look it up takes longer than to see that it is the same.
  let lastAsked: Asked | undefined;
  let lastAnswer: Answer | undefined;
  return (asked) => {
    if (asked === lastAsked) return lastAnswer as Answer;
    let answer = known.get(asked);
    if (answer === undefined && !known.has(asked)) {
      answer = work(asked);
      known.set(asked, answer);
    }
    lastAsked = asked;
    lastAnswer = answer;
    return answer as Answer;
  };
}
