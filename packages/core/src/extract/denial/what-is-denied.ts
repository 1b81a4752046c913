import type { Party } from "../../model/analysis.ts";

/**
 * What a denial that does not say again what it denies is about: what was said before (`told`), by whoever is named as having said it, a number, or
 * an `act` as such; what somebody stands accused of (`charges`: « nie les faits »); a thing named beside it (« toute implication »: the head of its
 * words); a deed that whoever denies is not behind (`deed`: « n'y est pour rien »); or what its own sentence says of him (`pointed`: « ce que celui-ci
 * dément »).
 */
export type Denied =
  | {
      readonly kind: "told";
      readonly holder?: Party | undefined;
      readonly number: boolean;
      readonly act: boolean;
      /** What somebody was accused of: « rejette ces accusations ». */
      readonly accusation: boolean;
      /** Said in its own sentence: « …, des allégations rejetées par X ». */
      readonly here: boolean;
    }
  | { readonly kind: "charges" }
  | { readonly kind: "deed" }
  | { readonly kind: "thing"; readonly head: number }
  | { readonly kind: "pointed" };

/** What is denied by words that name nothing: « c'est faux », « une infox ». */
export const ALL_OF_IT: Denied = { kind: "told", number: false, act: true, accusation: false, here: false };

/** A denial that does not say again what it denies. */
export interface BareDenial {
  /** Nobody where the sentence does not name who stands accused: « Tous deux nient les faits ». */
  readonly denier: Party | undefined;
  /** The words that deny. */
  readonly word: string;
  /** Offset of these words. */
  readonly at: number;
  readonly denied: Denied;
}
