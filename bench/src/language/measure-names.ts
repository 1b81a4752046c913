import type { FrenchModel } from "@recoupe/core/language";
import {
  NAME_TREEBANKS,
  NAME_TYPES,
  type NameExample,
  namesOf,
  readNameTypes,
  readTreebanks,
  trainNames,
} from "@recoupe/french/training";

const FOLDS = 5;
const EPOCHS = 8;
const TYPES = ["PER", "LOC", "ORG", "MISC"];

/** Five-fold cross-validation of the name tagger on the sentences it is trained on: precision, recall and F1 of exact names by type. */
export function measureNames(folder: string, model: FrenchModel): string {
  const types = readNameTypes(NAME_TYPES);
  const examples = readTreebanks(folder, NAME_TREEBANKS).map((sentence) => namesOf(sentence, types));
  const gold: string[] = [];
  const found: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = examples.filter((_, index) => index % FOLDS !== fold);
    const { tagger } = trainNames(rest, model.words, model.gazetteer, EPOCHS);
    for (let index = fold; index < examples.length; index += FOLDS) {
      const { forms, tags } = examples[index]!;
      for (const name of goldNames(tags)) gold.push(`${index}:${name}`);
      for (const { first, last, type } of tagger.tag(forms.map((form) => model.words.of(form))))
        found.push(`${index}:${first}-${last}:${type}`);
    }
  }
  const lines = ["", ...TYPES].map((type) => `${type || "all"} ${score(ofType(gold, type), ofType(found, type))}`);
  return `names, ${FOLDS}-fold cross-validation: ${lines.join(" | ")}`;
}

function goldNames(tags: NameExample["tags"]): string[] {
  const names: string[] = [];
  let first = 0;
  for (const [index, tag] of tags.entries()) {
    if (/^[BU]/.test(tag)) first = index;
    if (/^[LU]/.test(tag)) names.push(`${first}-${index}:${tag.slice(2)}`);
  }
  return names;
}

function ofType(names: readonly string[], type: string): Set<string> {
  return new Set(names.filter((name) => name.endsWith(type)));
}

function score(gold: ReadonlySet<string>, found: ReadonlySet<string>): string {
  const right = [...found].filter((name) => gold.has(name)).length;
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `P ${percent(right / found.size)} R ${percent(right / gold.size)} F1 ${percent((2 * right) / (gold.size + found.size))} of ${gold.size}`;
}
