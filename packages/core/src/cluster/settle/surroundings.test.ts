import fc from "fast-check";
import { expect, test } from "vitest";
import { type Link, makeLink } from "../compare/link.ts";
import type { PreparedDocument } from "../prepare/prepared-document.ts";
import { SAME_EVENT, SAME_STORY } from "../thresholds.ts";
import { clusterLinks, type Group } from "./cluster-links.ts";
import { itemsOf } from "./items.ts";
import { RelationLinks } from "./relation-links.ts";
import type { Findings } from "./relations.ts";
import { type LinkKind, type StoredFindings, storeFindings } from "./stored-findings.ts";
import { Surroundings } from "./surroundings.ts";

const ARTICLES = 9;
const EVENTS = 2;

/** As much of an article as links lead to; a key, like a hash, has eleven letters. */
function article(number: number): PreparedDocument {
  const key = `article-00${number}`;
  const events = Array.from({ length: EVENTS }, (_, at) => ({ id: `${key}#e:${at}` }));
  // Nothing else of an article is asked where links are read.
  return { file: `${number}.txt`, key, events, claims: [], quotes: [] } as unknown as PreparedDocument;
}

const articles = Array.from({ length: ARTICLES }, (_, number) => article(number));
const cells = ARTICLES * EVENTS;
const scores = fc.array(fc.constantFrom(0, 0, 0, 0.3, 0.7, 0.8, 0.9, -1), {
  minLength: cells * cells,
  maxLength: cells * cells,
});

/** What comparing two articles finds; `drawn`: a score for each pair of events, -1 for a veto, 0 for nothing in common. */
function findings(left: PreparedDocument, right: PreparedDocument, drawn: readonly number[]): Findings {
  const numbers = [left, right].map((each) => articles.indexOf(each) * EVENTS);
  const [first = 0, second = 0] = numbers;
  const linked = (one: string, two: string, at: number): readonly Link[] => {
    const score = drawn[at] ?? 0;
    if (score === 0 || one === two) return [];
    return [makeLink(one, two, { score: Math.max(0, score), veto: score < 0 ? "two days" : undefined, features: [] })];
  };
  const events = left.events.flatMap((one, i) =>
    right.events.flatMap((two, j) =>
      left === right && i >= j ? [] : linked(one.id, two.id, (first + i) * cells + second + j),
    ),
  );
  const matters = left === right ? [] : linked(left.key, right.key, second * cells + first);
  return { events, matters, claims: [], besides: [], quotes: [], attributions: [], copies: [] };
}

const names = (groups: readonly Group[]) => groups.map(({ members }) => members.join(" "));
const grouped = (links: ReturnType<RelationLinks["among"]>) => [
  ...names(clusterLinks(links.events, { threshold: SAME_EVENT, holding: links.holding })),
  ...names(clusterLinks(links.matters, { threshold: SAME_STORY, holding: links.holding })),
];

/** An archive of which articles come to be, or come to be other than they were, one after the other. */
class Archive {
  readonly #pairs = new Map<string, { readonly findings: Findings; readonly stored: StoredFindings }>();
  readonly #here = new Set<PreparedDocument>();
  #groups: readonly string[] = [];

  async change(own: PreparedDocument, drawn: readonly number[]): Promise<void> {
    this.#here.add(own);
    const near = [...this.#here];
    const surroundings = new Surroundings(
      { read: async () => [], cards: async () => [], findings: async (kind, files) => this.#about(kind, files) },
      [own],
      near,
    );
    const found = near.map((other) => {
      const [left, right] = own.key < other.key ? [own, other] : [other, own];
      return { left, right, findings: findings(left, right, drawn) };
    });
    for (const each of found) surroundings.add(each.left, each.right, each.findings);
    const judged = { entities: [], events: [], utterances: [], stories: [], copies: [] };
    const { reached, links } = await surroundings.reach(judged);
    const settled = new Set([...reached.statements, ...reached.articles]);
    this.#groups = [
      ...this.#groups.filter((group) => !group.split(" ").some((item) => settled.has(item))),
      ...grouped(links),
    ].sort();
    for (const { left, right, findings: each } of found)
      this.#pairs.set(`${left.key} ${right.key}`, { findings: each, stored: storeFindings(left, right, each) });
  }

  get groups(): readonly string[] {
    return this.#groups;
  }

  /** All at once. */
  get expected(): readonly string[] {
    const links = new RelationLinks();
    for (const pair of this.#pairs.values()) links.add(pair.findings, () => "");
    return grouped(links.among(itemsOf([...this.#here]))).sort();
  }

  #about(kind: LinkKind, files: readonly string[]): readonly StoredFindings[] {
    return [...this.#pairs.values()]
      .map(({ stored }) => ({ ...stored, statements: null, quotes: null, articles: null, [kind]: stored[kind] }))
      .filter(({ left, right }) => files.includes(left.file) || files.includes(right.file));
  }
}

test("what is settled around each article that comes, or changes, makes the groups that all at once give", async () => {
  const order = fc.array(fc.nat(ARTICLES - 1), { minLength: ARTICLES, maxLength: 3 * ARTICLES });
  await fc.assert(
    fc.asyncProperty(order, fc.array(scores, { minLength: 2, maxLength: 3 }), async (numbers, draws) => {
      const archive = new Archive();
      for (const [step, number] of numbers.entries()) {
        await archive.change(articles[number]!, draws[step % draws.length]!);
        expect(archive.groups).toEqual(archive.expected);
      }
    }),
    { numRuns: Number(process.env.SURROUNDINGS_RUNS ?? 25) },
  );
});
