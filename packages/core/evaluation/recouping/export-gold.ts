// Writes a half of the set as texts and offset-annotated gold, for scorers that read the annotation guide's format:
//   node export-gold.ts development FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analysisOf, HALVES, layOut, readSet } from "./read-set.ts";

const [half, folder] = process.argv.slice(2);
const known = HALVES.find((name) => name === half);
if (known === undefined || folder === undefined) {
  console.error(`usage: node export-gold.ts ${HALVES.join("|")} FOLDER`);
  process.exit(2);
}
const { articles, expected } = readSet(known);
for (const part of ["gold", "texts"]) mkdirSync(join(folder, part), { recursive: true });

for (const article of articles) {
  const { text, sentences } = layOut(article);
  const { analysis } = analysisOf(article);
  const evidence = (at: number) => {
    const { start, end } = sentences[at] ?? { start: 0, end: 1 };
    return { evidence: text.slice(start, end), offsets: [start, end] };
  };
  const gold = {
    id: article.id,
    file: `${article.id}.txt`,
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    publishedBasis: "store",
    title: article.title,
    language: "fr",
    mt: "no",
    byline: [],
    zones: { title: [1], body: article.paragraphs.map((_, at) => 3 + 2 * at) },
    corruptions: [],
    entities: article.entities.map(({ name, type, aliases }, at) => ({
      canonical: name,
      qid: null,
      type,
      mentions: [name, ...aliases],
      spansDerived: analysis.entities[at]?.mentions.map(({ start, end }) => [start, end]),
    })),
    quotes: article.quotes.map((quote, at) => {
      const { start = 0, end = 1 } = analysis.quotes[at] ?? {};
      return {
        ...quote,
        cue: null,
        channel: null,
        firstWords: quote.words,
        lastWords: quote.words,
        offsets: [start, end],
      };
    }),
    events: article.events.map((event) => ({
      id: event.id,
      key: event.key,
      type: event.type,
      mode: event.mode,
      actors: event.who,
      recipients: event.whom,
      location: event.where,
      date: event.when,
      status: event.status,
      attributedTo: event.by,
      quantity: event.count,
      ...evidence(event.sentence),
    })),
    claims: article.claims.map(({ id, key, proposition, by, polarity, sentence }) => ({
      id,
      key,
      proposition,
      by,
      polarity,
      ...evidence(sentence),
    })),
  };
  writeFileSync(join(folder, "texts", `${article.id}.txt`), text);
  writeFileSync(join(folder, "gold", `${article.id}.json`), JSON.stringify(gold, null, 1));
}

const cross = {
  stories: expected.stories,
  eventClusters: [],
  quoteClusters: [],
  nearDuplicates: expected.nearDuplicates.map(({ a, b, relation }) => ({ pair: [a, b], relation })),
  contradictions: expected.contradictions
    .filter(({ optional }) => !optional)
    .map(({ id, kind, explained, sides }) => ({
      id,
      kind,
      ...(explained === null ? {} : { explained }),
      asserts: sides[0],
      against: sides.slice(1).flat(),
    })),
};
writeFileSync(join(folder, "gold", "cross.json"), JSON.stringify(cross, null, 1));
