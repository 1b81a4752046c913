import { type Predictor, predictRow, type TreeEnsemble, toPredictor } from "./boosted-trees.ts";
import type { ClassLexicon, FeatureTable } from "./feature-table.ts";
import { buildFeatures } from "./features.ts";
import { fillOpinions } from "./opinions.ts";
import type { PageFacts } from "./page-facts.ts";

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

/** Makes the weights ready to judge with. */
export function loadMainTextModel({ version, lexicon, first, second }: MainTextWeights): MainTextModel {
  return { version, lexicon: new Map(lexicon), first: toPredictor(first), second: toPredictor(second) };
}

/** Probability per block that it is article text: the second opinion, which knows the first of all neighbours. */
export function judgeBlocks(
  facts: PageFacts,
  model: MainTextModel,
): { readonly probabilities: Float32Array; readonly table: FeatureTable } {
  const table = buildFeatures(facts, model.lexicon);
  const first = predictAll(model.first, table);
  fillOpinions(table, first);
  return { probabilities: predictDoubtful(model.second, table, first), table };
}

/** A block the first stage is sure is no text, among others of the kind, needs no second opinion: half of most pages. */
const SURELY_NOT = 0.01;
const QUIET_BLOCKS = 3;

function predictDoubtful(predictor: Predictor, { rows, width }: FeatureTable, first: Float32Array): Float32Array {
  return first.map((own, index) => {
    for (let at = Math.max(0, index - QUIET_BLOCKS); at <= Math.min(first.length - 1, index + QUIET_BLOCKS); at++) {
      if (first[at]! > SURELY_NOT) return predictRow(predictor, rows, index * width);
    }
    return own;
  });
}

export function predictAll(predictor: Predictor, { rows, width }: FeatureTable): Float32Array {
  const count = rows.length / width;
  const probabilities = new Float32Array(count);
  for (let index = 0; index < count; index++) probabilities[index] = predictRow(predictor, rows, index * width);
  return probabilities;
}
