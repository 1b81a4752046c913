import { findInstitutions, joinNames } from "./find-institutions.ts";
import type { FrenchModel } from "./french-model.ts";
import { toParserWord } from "./parser-features.ts";
import type { TokenName } from "./tag-names.ts";

/** A word with all that the models say of it, apart from where it stands in a text. */
export interface AnalysedWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly features: Readonly<Record<string, string>>;
  /** Index within the sentence; -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export interface AnalysedSentence {
  readonly words: readonly AnalysedWord[];
  readonly names: readonly TokenName[];
}

/** Tags, lemmatises and parses the words of one sentence, and finds its names. */
export function analyseSentence(forms: readonly string[], model: FrenchModel): AnalysedSentence {
  const described = forms.map((form) => model.words.of(form));
  const tags = model.tags.tag(described);
  const features = model.morphology.tag(described, tags);
  const lemmas = forms.map((form, index) => model.lemmas.lemmaOf(form, tags[index]!, features[index]!));
  const tree = model.parser.parse(
    forms.map((form, index) => toParserWord(form, tags[index]!, lemmas[index]!, features[index]!)),
  );
  const names = model.names.tag(described);
  const tagged = forms.map((form, index) => ({ form, upos: tags[index]! }));
  return {
    words: forms.map((form, index) => ({
      form,
      lemma: lemmas[index]!,
      upos: tags[index]!,
      features: readFeatures(features[index]!),
      head: tree.heads[index]!,
      relation: tree.relations[index]!,
    })),
    names: joinNames(names, findInstitutions(tagged, names)),
  };
}

/** Feature sets met so far: a few hundred, shared by all tokens that have them. */
const known = new Map<string, Readonly<Record<string, string>>>();

function readFeatures(conllu: string): Readonly<Record<string, string>> {
  let features = known.get(conllu);
  if (features === undefined) {
    const pairs = conllu === "_" ? [] : conllu.split("|").map((pair) => pair.split("=") as [string, string]);
    features = Object.freeze(Object.fromEntries(pairs));
    known.set(conllu, features);
  }
  return features;
}
