import {
  AT,
  LEVELS,
  NEIGHBOUR,
  NEIGHBOUR_COLUMNS,
  NEIGHBOUR_OFFSETS,
  PLACES,
  SECOND_STAGE,
} from "./feature-columns.ts";
import type { ClassLexicon, FeatureTable } from "./feature-table.ts";
import { fillLikeness } from "./features-of-likeness.ts";
import { fillShape } from "./features-of-shape.ts";
import { fillSurroundings, fillWindow } from "./features-of-surroundings.ts";
import { ancestors, type PageNode } from "./page.ts";
import { containerLinks, type PageFacts } from "./page-facts.ts";

/** The rows of the first stage; room for the second stage's columns is left empty. */
export function buildFeatures(facts: PageFacts, lexicon: ClassLexicon): FeatureTable {
  const width = SECOND_STAGE.length;
  const rows = new Float32Array(facts.page.blocks.length * width);
  const table = { rows, width, facts };
  fillShape(table);
  fillPlaces(table);
  fillLikeness(table);
  fillSurroundings(table);
  fillCategoriesAndLevels(table);
  fillLexicon(table, lexicon);
  fillNeighbours(table);
  fillWindow(table);
  return table;
}

/** Writes new values of the class words into a table built before; training needs one table under several lexicons. */
export function fillLexicon({ rows, width, facts }: FeatureTable, lexicon: ClassLexicon): void {
  const least = new Float32Array(facts.page.nodes.length);
  const most = new Float32Array(facts.page.nodes.length);
  const leastAbove = new Float32Array(facts.page.nodes.length);
  const mostAbove = new Float32Array(facts.page.nodes.length);
  const sum = new Float32Array(facts.page.nodes.length);
  // Parents come before their children, so one pass carries the values down.
  for (const node of facts.page.nodes) {
    for (const word of facts.classes.wordsOf(node)) {
      const value = lexicon.get(word) ?? 0;
      if (value < least[node.id]!) least[node.id] = value;
      if (value > most[node.id]!) most[node.id] = value;
    }
    const above = node.parent?.id;
    leastAbove[node.id] = Math.min(least[node.id]!, above === undefined ? 0 : leastAbove[above]!);
    mostAbove[node.id] = Math.max(most[node.id]!, above === undefined ? 0 : mostAbove[above]!);
    sum[node.id] = least[node.id]! + most[node.id]! + (above === undefined ? 0 : sum[above]!);
  }
  for (const { node, index } of facts.page.blocks) {
    const parent = node.parent?.id;
    rows.set(
      [
        leastAbove[node.id]!,
        mostAbove[node.id]!,
        sum[node.id]!,
        most[node.id]!,
        least[node.id]!,
        parent === undefined ? 0 : least[parent]! + most[parent]!,
      ],
      index * width + AT.lexicon,
    );
  }
  copyNeighbourColumn(facts.page.blocks.length, rows, width, NEIGHBOUR.indexOf("lexiconLeast"));
}

const PLACE_OF_TAG: ReadonlyMap<string, number> = new Map([
  ...PLACES.map((place, index): [string, number] => [place, index]),
  ["ul", PLACES.indexOf("list")],
  ["ol", PLACES.indexOf("list")],
  ["blockquote", PLACES.indexOf("quote")],
]);

const PLACE_OF_ROLE: ReadonlyMap<string, number> = new Map([
  ["navigation", PLACES.indexOf("nav")],
  ["main", PLACES.indexOf("main")],
  ["complementary", PLACES.indexOf("aside")],
  ["contentinfo", PLACES.indexOf("footer")],
]);

function fillPlaces({ rows, width, facts }: FeatureTable): void {
  for (const block of facts.page.blocks) {
    const at = block.index * width + AT.places;
    for (const node of ancestors(block.node)) {
      const place = PLACE_OF_TAG.get(node.tag);
      if (place !== undefined) rows[at + place]! += 1;
      const role = node.role === "" ? undefined : PLACE_OF_ROLE.get(node.role);
      if (role !== undefined) rows[at + role]! += 1;
      if (node.itemprop === "articleBody") rows[at + PLACES.indexOf("main")]! += 2;
    }
  }
}

function fillCategoriesAndLevels({ rows, width, facts }: FeatureTable): void {
  const { containers, classes, page } = facts;
  for (const block of page.blocks) {
    rows.set(classes.distances(block.node), block.index * width + AT.categories);
    let at = block.index * width + AT.levels;
    let node: PageNode | undefined = block.block;
    for (let level = 0; level < LEVELS; level++) {
      rows[at++] = node ? containers.prose[node.id]! / containers.totalProse : 1;
      rows[at++] = node ? containerLinks(containers, node) : 0;
      rows[at++] = node ? Math.log1p(containers.blocks[node.id]!) : 9;
      node = node?.parent;
    }
  }
}

function fillNeighbours({ rows, width, facts }: FeatureTable): void {
  for (let index = 0; index < NEIGHBOUR.length; index++)
    copyNeighbourColumn(facts.page.blocks.length, rows, width, index);
}

function copyNeighbourColumn(count: number, rows: Float32Array, width: number, neighbour: number): void {
  const source = NEIGHBOUR_COLUMNS[neighbour]!;
  NEIGHBOUR_OFFSETS.forEach((offset, place) => {
    const target = AT.neighbours + place * NEIGHBOUR.length + neighbour;
    for (let index = 0; index < count; index++) {
      const other = index + offset;
      rows[index * width + target] = other >= 0 && other < count ? rows[other * width + source]! : -1;
    }
  });
}
