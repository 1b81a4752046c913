import type { Constraint } from "./cluster-links.ts";

/** An article, or one finding of it by its id in the analysis. */
export interface JudgedItem {
  readonly file: string;
  readonly id?: string;
}

export interface JudgedPair {
  readonly left: JudgedItem;
  readonly right: JudgedItem;
  readonly decision: "same" | "different";
}

/** What people decided, by kind of item; they always win over the machine. */
export interface Judgements {
  readonly entities: readonly JudgedPair[];
  readonly events: readonly JudgedPair[];
  readonly utterances: readonly JudgedPair[];
  /** Between articles. */
  readonly stories: readonly JudgedPair[];
  /** Between articles: whether they go back to one report. */
  readonly copies: readonly JudgedPair[];
}

export const NO_JUDGEMENTS: Judgements = { entities: [], events: [], utterances: [], stories: [], copies: [] };

/** The same by the names under which items are linked. */
export type Constraints = Readonly<Record<keyof Judgements, readonly Constraint[]>>;

/** Judgements on articles that are not compared constrain nothing. */
export function constraintsOf(judgements: Judgements, keyOf: (file: string) => string | undefined): Constraints {
  const named = (pairs: readonly JudgedPair[], nameOf: (key: string, id: string | undefined) => string) =>
    pairs.flatMap(({ left, right, decision }) => {
      const [one, other] = [keyOf(left.file), keyOf(right.file)];
      if (one === undefined || other === undefined) return [];
      return [{ left: nameOf(one, left.id), right: nameOf(other, right.id), decision }];
    });
  const article = (key: string) => key;
  return {
    entities: named(judgements.entities, (key, id) => `${key}#n:${id}`),
    events: named(judgements.events, (key, id) => `${key}#e:${id}`),
    utterances: named(judgements.utterances, (key, id) => `${key}#q:${id}`),
    stories: named(judgements.stories, article),
    copies: named(judgements.copies, article),
  };
}
