import type { Features } from "../model/reading.ts";
import { withoutFalseAuxiliary } from "./auxiliaries.ts";
import { datelineEndOf } from "./dateline.ts";
import { findInstitutions, joinNames } from "./find-institutions.ts";
import type { FrenchModel } from "./french-model.ts";
import {
  withDenyingVerb,
  withKnownForm,
  withMissingVerb,
  withNounBehindAdjective,
  withNounBehindNone,
  withSureTag,
  withVerbBehindPronoun,
} from "./mend-tags.ts";
import { repairCoordination } from "./repair/coordination.ts";
import { repairTree } from "./repair/repair-tree.ts";
import { settleTags } from "./repair/settle-tags.ts";
import type { TokenName } from "./tag-names.ts";

/** A word with all that the models say of it, apart from where it stands in a text. */
export interface AnalysedWord {
  readonly form: string;
  readonly lower: string;
  readonly lemma: string;
  readonly upos: string;
  readonly features: Features;
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
  const whole = analyseWords(forms, model);
  const dateline = datelineEndOf(whole.words);
  if (dateline === 0 || dateline === forms.length) return whole;
  return withDateline(whole, analyseWords(forms.slice(dateline), model), dateline);
}

/** The models have seen no datelines: a sentence is read without its own, whose words are hung to the root. */
function withDateline(whole: AnalysedSentence, rest: AnalysedSentence, length: number): AnalysedSentence {
  const moved = (head: number) => (head < 0 ? head : head + length);
  const root = moved(rest.words.findIndex(({ head }) => head < 0));
  const opening = whole.words.slice(0, length).map((word) => ({ ...word, head: root, relation: "parataxis" }));
  return {
    words: [...opening, ...rest.words.map((word) => ({ ...word, head: moved(word.head) }))],
    names: [
      ...whole.names.filter(({ last }) => last < length),
      ...rest.names.map((name) => ({ ...name, first: name.first + length, last: name.last + length })),
    ],
  };
}

function analyseWords(forms: readonly string[], model: FrenchModel): AnalysedSentence {
  const read = forms.map((form, index) => (isCivility(form, forms[index + 1]) ? "M." : form));
  const described = read.map((form) => model.words.of(form));
  const found = model.tags.tag(described).map((tag, index) => withoutFalseAuxiliary(tag, forms[index]!, model.lexicon));
  const sure = found.map((tag, index) => withSureTag(tag, forms[index]!, found[index - 1], forms[index + 1]));
  const verbs = withMissingVerb(
    withVerbBehindPronoun(withNounBehindNone(withDenyingVerb(sure, forms), forms), forms),
    forms,
    model.lexicon,
  );
  const tags = withNounBehindAdjective(verbs, forms, model.lexicon);
  const classes = model.morphology
    .tag(described, tags)
    .map((found, index) => withKnownForm(found, forms[index]!, model.lexicon));
  const readings = read.map((form, index) => model.readings.of(form, classes[index]!));
  const tagged = readings.map(({ features }, index) => ({ form: forms[index]!, upos: tags[index]!, features }));
  const names = model.names.tag(described).map((name) => withoutSmallWords(name, forms));
  const parsed = model.parser.parse(readings.map(({ parserWord }) => parserWord));
  const tree = repairTree({ words: tagged, names }, parsed, model.lexicon);
  const settled = settleTags(tagged, tree, model.lexicon);
  const heads = repairCoordination(readings, tree);
  return {
    words: readings.map(({ form, lower, lemma }, index) => ({
      form: read[index] === forms[index] ? form : forms[index]!,
      lower,
      lemma,
      upos: settled[index]!,
      features: tagged[index]!.features,
      head: heads[index]!,
      relation: tree.relations[index]!,
    })),
    names: joinNames(names, findInstitutions(tagged, names)),
  };
}

/** What the name tagger takes with a body, and what belongs to the verb behind it: « le Conseil fédéral ne », « la Cour suprême n' ». */
const SMALL_WORDS = /^(?:ne|n'|le|la|les|l'|se|s'|y|en|lui|leur|a|ont|est|sont|et|ou|de|du|des|d'|que|qu'|qui)$/;

function withoutSmallWords(name: TokenName, forms: readonly string[]): TokenName {
  let { last } = name;
  while (last > name.first && SMALL_WORDS.test(forms[last]!)) last -= 1;
  return last === name.last ? name : { ...name, last };
}

/** « Me Awa Sow »: a lawyer's title, which the treebanks do not know and the models take for the pronoun; read as « M. ». */
const isCivility = (form: string, next: string | undefined): boolean => form === "Me" && /^\p{Lu}/u.test(next ?? "");
