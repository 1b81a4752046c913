import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ArticleInput } from "../../src/model/article.ts";
import type { Comparison, Pointer } from "../../src/model/comparison.ts";

/**
 * Short articles as a user has them, with the passages that contradict one another: nothing else is annotated. Several articles follow
 * one another, `=== id day outlet`, then the text; below it, one line for each contradiction of the matter so far:
 * `! kind | passages of one side | passages of the other` must be found, `~` must be explained if it is shown at all, `?` may be.
 * Passages that will do stand side by side behind ` / `. The part of an id before `-` names the matter.
 */
export interface PassageSet {
  readonly articles: readonly (ArticleInput & { readonly file: string })[];
  readonly expected: readonly ExpectedPassages[];
}

export interface ExpectedPassages {
  readonly matter: string;
  readonly wanted: "found" | "explained" | "allowed";
  readonly kind: string;
  readonly sides: readonly (readonly string[])[];
}

export const PASSAGE_SETS = ["development", "development-2", "development-3", "development-4", "development-5", "development-6", "development-7", "development-8", "development-9", "held-out", "held-out-2", "held-out-3", "held-out-4"] as const;

export function readPassages(name: (typeof PASSAGE_SETS)[number]): PassageSet {
  return readPassagesIn(readFileSync(fileURLToPath(new URL(`./passages/${name}.txt`, import.meta.url)), "utf8"));
}

/** What a text of this form holds. */
export function readPassagesIn(text: string): PassageSet {
  const parts = text.split(/^=== /mu).slice(1);
  return { articles: parts.map(articleOf), expected: parts.flatMap(expectedIn) };
}

const EXPECTATION = /^(?<wanted>[!~?]) (?<kind>\p{L}+) \| (?<sides>.+)$/u;
const WANTED = { "!": "found", "~": "explained", "?": "allowed" } as const;

function articleOf(part: string): PassageSet["articles"][number] {
  const [head = "", ...lines] = part.split("\n");
  const [id = "", publishedAt = "", ...outlet] = head.split(" ");
  const host = outlet.join("").normalize("NFD").replace(/[^a-z]/giu, "").toLowerCase();
  return {
    file: id,
    content: lines.filter((line) => !EXPECTATION.test(line)).join("\n").trim(),
    publishedAt,
    url: `https://www.${host}.example/${id}`,
  };
}

function expectedIn(part: string): readonly ExpectedPassages[] {
  const matter = matterOf(part);
  return part.split("\n").flatMap((line) => {
    const { wanted, kind = "", sides = "" } = EXPECTATION.exec(line)?.groups ?? {};
    if (wanted === undefined) return [];
    return [
      {
        matter,
        wanted: WANTED[wanted as keyof typeof WANTED],
        kind,
        sides: sides.split(" | ").map((side) => side.split(" / ").map((passage) => passage.trim())),
      },
    ];
  });
}

function matterOf(id: string): string {
  return id.split("-", 1)[0] ?? "";
}

export interface PassageReport {
  readonly found: number;
  readonly wanted: number;
  /** Shown without explanation, and nowhere expected. */
  readonly alarms: readonly string[];
  readonly missed: readonly ExpectedPassages[];
}

/** What a comparison of the set's articles shows of what is expected. */
export function measurePassages({ expected }: PassageSet, comparison: Comparison): PassageReport {
  const sentenceOf = sentenceReader(comparison);
  const shown = comparison.contradictions.map(({ explained, question = "", sides }) => ({
    explained: explained ?? null,
    question,
    matters: new Set(sides.flat().map(({ file }) => matterOf(file))),
    sides: sides.map((side) => side.map(sentenceOf)),
  }));
  const fits = ({ matter, sides }: ExpectedPassages, { matters, sides: found }: (typeof shown)[number]) => {
    const holds = (side: readonly string[], passages: readonly string[]) =>
      passages.some((passage) => side.some((sentence) => sentence.includes(passage)));
    const [one = [], other = []] = sides;
    return (
      matters.has(matter) &&
      found.some((left, at) => holds(left, one) && found.some((right, i) => i !== at && holds(right, other)))
    );
  };
  const wanted = expected.filter((each) => each.wanted === "found");
  const found = wanted.filter((each) => shown.some((other) => other.explained === null && fits(each, other)));
  const ground = expected.filter((each) => each.wanted !== "explained");
  return {
    found: found.length,
    wanted: wanted.length,
    alarms: shown
      .filter((each) => each.explained === null && !ground.some((other) => fits(other, each)))
      .map(({ question }) => question),
    missed: wanted.filter((each) => !found.includes(each)),
  };
}

/** The sentence that shows an item; a straight apostrophe reads like a curved one. */
function sentenceReader({ documents }: Comparison): (pointer: Pointer) => string {
  const byFile = new Map(documents.map(({ file, analysis }) => [file, analysis]));
  return ({ file, kind, id }) => {
    const analysis = byFile.get(file);
    if (!analysis) return "";
    const { claims, events, quotes, text } = analysis;
    const item = { claim: claims, event: events, quote: quotes }[kind].find((each) => each.id === id);
    const span = item && ("evidence" in item ? item.evidence : item);
    return span ? text.slice(span.start, span.end).replaceAll("'", "’") : "";
  };
}
