import { agreementIn } from "./agreements.ts";
import { causeIn } from "./causes.ts";
import { hourIn } from "./hours.ts";
import { meansIn } from "./means.ts";
import { outcomesIn } from "./outcomes.ts";
import { whereIn } from "./places.ts";
import { siteIn } from "./sites.ts";

/**
 * What is asked of one happening, and has one answer: by what means, for what cause, at what hour, in what town, what was hit, what became of
 * it, whether those who talked came to terms; and of somebody: whether he is for it, whether he is there, how old he is.
 */
export const QUESTIONS = [
  "means",
  "cause",
  "hour",
  "where",
  "site",
  "outcome",
  "agreement",
  "position",
  "presence",
  "age",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a proposition answers to one question. */
export interface Answer {
  readonly asks: Question;
  /** Answers of one value agree, whatever their words; of an hour, minutes since midnight. */
  readonly value: string;
  /** Verbatim: « une fuite de gaz ». */
  readonly words: string;
  /** The part of the proposition that says what it is told of: « l'explosion du marché »; all but the answer where no part does. */
  readonly about: string;
  /** Whether it may still become otherwise: said with reservations, « pas encore », « plus tard ». */
  readonly open?: boolean;
}

/** At most one answer to each question, but for what became of it; a proposition that leaves it open, or gives two, answers nothing. */
export function answersIn(proposition: string): readonly Answer[] {
  if (LEFT_OPEN.test(proposition)) return [];
  return [meansIn, causeIn, hourIn, whereIn, siteIn, outcomesIn, agreementIn].flatMap(
    (read) => read(proposition) ?? [],
  );
}

/** « pourrait être dû au gel », « d'abord attribué à une bombe »: not, or not any more, what is said to be so. */
const LEFT_OPEN =
  /(?<!\p{L})(?:pou(?:rrait|rraient|vait|vaient)|serait|seraient|aurait|auraient|peut-être|(?:d['’]abord|initialement|dans un premier temps)|possible|éventuel(?:le)?s?|hypothèse|piste|soit (?:par|à|au|d['’]|de|un))(?!\p{L})/iu;
