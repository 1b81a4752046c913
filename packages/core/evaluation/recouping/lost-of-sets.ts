import { wordsOf } from "../../src/cluster/text/words.ts";
import { numberAt } from "../../src/cluster/text/numbers.ts";
import type { ComparedDocument } from "../../src/model/comparison.ts";
import type { Lost, LostPassage } from "./find-lost.ts";
import type { ExpectedPassages } from "./read-passages.ts";
import { layOut, type RecoupingSet } from "./read-set.ts";

/** The expected contradictions of these names, with the sentences that the annotators chose. */
export function lostOfSet({ articles, expected }: RecoupingSet, missed: readonly string[]): readonly Lost[] {
  const passageAt = (pointer: string): readonly LostPassage[] => {
    const [file, id] = pointer.split("#");
    const article = articles.find((each) => each.id === file);
    if (!article) return [];
    const { sentences, text } = layOut(article);
    const told = [...article.claims, ...article.events].find((item) => item.id === id);
    const quote = article.quotes.find((item) => item.id === id);
    const start = quote ? text.indexOf(quote.words, article.title.length) : -1;
    const place = told ? sentences[told.sentence] : sentences.find((each) => each.start <= start && start < each.end);
    if (!place) return [];
    const claim = told && "polarity" in told ? told : undefined;
    const numbers = claim ? numbersOf(claim.proposition) : [];
    return [{ file: `${article.id}.txt`, place, numbers, ...(claim ? { claim: { proposition: claim.proposition, stance: claim.polarity } } : {}) }];
  };
  return expected.contradictions
    .filter(({ id }) => missed.includes(id))
    .map(({ id, kind, sides }) => ({
      name: `${id} (${kind})`,
      sides: sides.map((side) => onlyCounting(kind, side.flatMap(passageAt))),
    }));
}

/** The expected passages that were missed, where they stand in the articles of their matter. */
export function lostOfPassages(
  missed: readonly ExpectedPassages[],
  documents: readonly ComparedDocument[],
): readonly Lost[] {
  return missed.map(({ matter, kind, sides }) => ({
    name: `${matter} (${kind})`,
    sides: sides.map((side) => {
      const found = side.flatMap((passage) =>
        documents
          .filter(({ file }) => file.startsWith(`${matter}-`))
          .flatMap(({ file, analysis: { text } }): readonly LostPassage[] => {
            const start = text.replaceAll("'", "’").indexOf(passage);
            if (start < 0) return [];
            return [{ file, place: { start, end: start + passage.length }, numbers: numbersOf(passage) }];
          }),
      );
      return onlyCounting(kind, found);
    }),
  }));
}

/** Numbers matter where they are what differs. */
function onlyCounting(kind: string, passages: readonly LostPassage[]): readonly LostPassage[] {
  return kind === "value" ? passages : passages.map((passage) => ({ ...passage, numbers: [] }));
}

function numbersOf(text: string): readonly number[] {
  const words = wordsOf(text);
  return words.flatMap((_, at) => numberAt(words, at)?.value ?? []);
}
