import { shippedFrench } from "../language/testing.ts";
import type { Analysis } from "../model/analysis.ts";
import { type StageContext, Trace } from "../model/context.ts";
import type { KnowledgeBase, KnowledgeRow } from "../model/knowledge.ts";
import { analyseArticle } from "../pipeline.ts";

/** A few states, enough for the tests: the shipped base belongs to a package the core may not import. */
const STATES: readonly (readonly [name: string, capital: string, demonyms: string])[] = [
  ["Russie", "Moscou", "russe russes"],
  ["Ukraine", "Kiev", "ukrainien ukrainienne ukrainiens ukrainiennes"],
  ["France", "Paris", "français française françaises"],
  ["Haïti", "Port-au-Prince", "haïtien haïtienne haïtiens haïtiennes"],
  ["Israël", "Jérusalem", "israélien israélienne israéliens israéliennes"],
  ["Colombie", "Bogota", "colombien colombienne colombiens colombiennes"],
];

const ROWS: readonly KnowledgeRow[] = STATES.flatMap(([name, capital]) => [
  { id: `r:${name}`, wikidata: null, name, type: "LOC" as const, kind: "country", aliases: [], source: "test" },
  {
    id: `r:${capital}`,
    wikidata: null,
    name: capital,
    type: "LOC" as const,
    kind: "town",
    aliases: [],
    standsFor: `r:${name}`,
    source: "test",
  },
]);

const findRows = (name: string): typeof ROWS => ROWS.filter((row) => row.name.toLowerCase() === name.toLowerCase());

const knowledge: KnowledgeBase = {
  find: findRows,
  findExact: findRows,
  findByLastName: () => [],
  get: (id) => ROWS.find((row) => row.id === id),
  demonym: (word) => {
    const state = STATES.find(([, , demonyms]) => demonyms.split(" ").includes(word.toLowerCase()));
    return state && ROWS.find((row) => row.name === state[0]);
  },
  holders: () => [],
};

/** Analyses a text as the product does, with the shipped French model and a small knowledge base. For tests only. */
export function analyseText(text: string, publishedAt = "2024-06-12"): Analysis {
  const context: StageContext = { french: shippedFrench(), knowledge, trace: new Trace() };
  return analyseArticle({ content: text, publishedAt }, context);
}
