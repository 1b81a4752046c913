import { readConllu, toSurface } from "@recoupe/french/training";
import nlp from "fr-compromise";

interface PeerTerm {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/** Their tags as universal ones, as kindly as can be: a tag that could stand for several counts as any of them. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  NOUN: ["Noun", "Date", "Month", "Weekday", "Duration", "Demonym"],
  PROPN: ["ProperNoun", "Person", "Place", "Organization", "Month", "Noun"],
  VERB: ["Verb"],
  AUX: ["Verb", "Auxiliary", "Copula"],
  ADJ: ["Adjective", "PastParticiple", "Ordinal"],
  ADV: ["Adverb", "Negative", "Date"],
  ADP: ["Preposition"],
  ADP_DET: ["Preposition", "Determiner"],
  DET: ["Determiner", "Possessive", "Value"],
  PRON: ["Pronoun", "QuestionWord"],
  CCONJ: ["Conjunction"],
  SCONJ: ["Conjunction", "QuestionWord", "Preposition"],
  NUM: ["Value", "Cardinal", "Ordinal", "NumericValue"],
  SYM: ["Value", "Percent", "Unit", "AtMention", "Money"],
  INTJ: ["Expression"],
};

/** Share of words that fr-compromise cuts as the treebank does, and of those that it tags right under a lenient mapping. */
export function measurePeer(path: string): string {
  let [words, aligned, right, ms] = [0, 0, 0, 0];
  for (const sentence of readConllu(path).map(toSurface)) {
    const started = performance.now();
    const terms = new Map(termsOf(sentence.text).map((term) => [term.offset.start, term]));
    ms += performance.now() - started;
    let at = 0;
    for (const { form, upos } of sentence.tokens) {
      const start = Math.max(sentence.text.indexOf(form, at), at);
      at = start + form.length;
      const accepted = ACCEPTED[upos];
      if (accepted === undefined) continue;
      words++;
      const term = terms.get(start);
      if (term?.offset.length !== form.length) continue;
      aligned++;
      if (term.tags.some((tag) => accepted.includes(tag))) right++;
    }
  }
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  return `aligned ${percent(aligned, words)} % of words; UPOS right ${percent(right, aligned)} % of those, ${percent(right, words)} % of all | ${Math.round((words / ms) * 1000)} tokens/s`;
}

function termsOf(text: string): readonly PeerTerm[] {
  const sentences = nlp(text).json({ offset: true }) as readonly { readonly terms: readonly PeerTerm[] }[];
  return sentences.flatMap(({ terms }) => terms);
}
