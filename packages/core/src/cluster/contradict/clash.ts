import type { Contradiction } from "../../model/comparison.ts";
import type { Statement } from "../statements.ts";

/** A contradiction before it is printed. */
export interface Clash {
  readonly kind: Contradiction["kind"];
  readonly sides: readonly (readonly Statement[])[];
  readonly explained: string | null;
  readonly question: string;
  readonly topic?: string;
  readonly reason: string;
}
