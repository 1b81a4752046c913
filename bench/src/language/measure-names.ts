import { type FrenchModel, findInstitutions, joinNames, type NameTagger, type TokenName } from "@recoupe/core/language";
import { type NameExample, readNameExamples, trainNames } from "@recoupe/french/training";

const FOLDS = 5;
const EPOCHS = 8;
const TYPES = ["PER", "LOC", "ORG", "MISC"];

/** Five-fold cross-validation of the name tagger on the sentences it is trained on: precision, recall and F1 of exact names by type. */
export function measureNames(folder: string, model: FrenchModel): string {
  const examples = readNameExamples(folder);
  const gold: string[] = [];
  const found: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = examples.filter((_, index) => index % FOLDS !== fold);
    const { tagger } = trainNames(rest, model.words, model.gazetteer, EPOCHS);
    for (let index = fold; index < examples.length; index += FOLDS) {
      const { forms, tags } = examples[index]!;
      for (const name of goldNames(tags)) gold.push(`${index}:${name}`);
      for (const { first, last, type } of tagNames(forms, tagger, model))
        found.push(`${index}:${first}-${last}:${type}`);
    }
  }
  const lines = ["", ...TYPES].map((type) => `${type || "all"} ${score(ofType(gold, type), ofType(found, type))}`);
  return `names, ${FOLDS}-fold cross-validation: ${lines.join(" | ")}`;
}

/** As `analyseSentence` does, with the tagger of the fold. */
function tagNames(forms: readonly string[], tagger: NameTagger, model: FrenchModel): readonly TokenName[] {
  const words = forms.map((form) => model.words.of(form));
  const names = tagger.tag(words);
  const tags = model.tags.tag(words);
  const tagged = forms.map((form, index) => ({ form, upos: tags[index]! }));
  return joinNames(names, findInstitutions(tagged, names));
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
