import { type Predictor, predictRow, type TreeEnsemble, toPredictor } from "./boosted-trees.ts";
import type { FeatureTable } from "./features.ts";
import { buildFeatures, type ClassLexicon, fillOpinions, type PageFacts } from "./features.ts";

/** What training leaves behind: plain numbers, as committed. */
export interface MainTextWeights {
  readonly version: string;
  readonly lexicon: readonly (readonly [string, number])[];
  readonly first: TreeEnsemble;
  readonly second: TreeEnsemble;
}

/** Tells article text from everything else on a page. */
export interface MainTextModel {
  readonly version: string;
  readonly lexicon: ClassLexicon;
  readonly first: Predictor;
  readonly second: Predictor;
}

export function loadMainTextModel({ version, lexicon, first, second }: MainTextWeights): MainTextModel {
  return { version, lexicon: new Map(lexicon), first: toPredictor(first), second: toPredictor(second) };
}

/** Probability per block that it is article text: the second opinion, which knows the first of all neighbours. */
export function judgeBlocks(
  facts: PageFacts,
  model: MainTextModel,
): { readonly probabilities: Float32Array; readonly table: FeatureTable } {
  const table = buildFeatures(facts, model.lexicon);
  fillOpinions(table, predictAll(model.first, table));
  return { probabilities: predictAll(model.second, table), table };
}

export function predictAll(predictor: Predictor, { rows, width }: FeatureTable): Float32Array {
  const count = rows.length / width;
  const probabilities = new Float32Array(count);
  for (let index = 0; index < count; index++) probabilities[index] = predictRow(predictor, rows, index * width);
  return probabilities;
}
