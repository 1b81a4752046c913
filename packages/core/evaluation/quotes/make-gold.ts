/**
 * Turns the marked articles of a folder (`marked.txt`) into texts and gold in the scorer's form, quotations only:
 * `node make-gold.ts development`. Marks: `=== id day`, `---`, then the text with `{kind|speaker|words}`, kind D, M or I
 * (direct, mixed, indirect). Words of a direct quotation get « » where none stand before the brace.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const KINDS: Readonly<Record<string, string>> = { D: "direct", M: "mixed", I: "indirect" };
const OPENING = /[«“"]\s*$/u;
/** A fragment alone: its marks are not part of the span. */
const ONE_FRAGMENT = /^[«“"]\s*([^«»“”"]+?)\s*[»”"]$/u;

interface GoldQuote {
  readonly id: string;
  readonly speaker: string;
  readonly cue: null;
  readonly kind: string;
  readonly firstWords: string;
  readonly lastWords: string;
  readonly channel: null;
  readonly offsets: readonly [start: number, end: number];
}

function placeQuotes(marked: string): { readonly text: string; readonly quotes: readonly GoldQuote[] } {
  const quotes: GoldQuote[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\{([DMI])\|([^|}]+)\|([^}]+)\}/gu)) {
    const [whole, mark = "", speaker = "", words = ""] = match;
    text += marked.slice(at, match.index);
    const bare = mark === "D" && !OPENING.test(text);
    if (bare) text += "« ";
    const spoken = ONE_FRAGMENT.exec(words)?.[1] ?? words;
    const start = text.length + words.indexOf(spoken);
    text += words + (bare ? " »" : "");
    const pieces = spoken.split(" ");
    quotes.push({
      id: `q${quotes.length + 1}`,
      speaker,
      cue: null,
      kind: KINDS[mark] ?? "direct",
      firstWords: pieces.slice(0, 4).join(" "),
      lastWords: pieces.slice(-4).join(" "),
      channel: null,
      offsets: [start, start + spoken.length],
    });
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), quotes };
}

function writeArticle(folder: string, article: string): void {
  const [head = "", body = ""] = article.split("\n---\n");
  const [id = "", day = ""] = head.trim().split(" ");
  const { text, quotes } = placeQuotes(body.replace(/\n(?=.)/gu, "\n\n"));
  const rows = text.split("\n");
  const gold = {
    id,
    file: `${id}.txt`,
    url: null,
    outlet: null,
    publishedAt: day.replace(/-mt$/u, ""),
    publishedBasis: "store",
    title: rows[0],
    language: "fr",
    mt: day.endsWith("-mt") ? "yes" : "no",
    byline: [],
    chars: text.length,
    zones: { title: [1], body: rows.flatMap((row, index) => (index > 0 && row ? [index + 1] : [])) },
    corruptions: [],
    entities: [],
    quotes,
    events: [],
    claims: [],
  };
  writeFileSync(join(folder, "gold", `${id}.json`), `${JSON.stringify(gold, null, 1)}\n`);
  writeFileSync(join(folder, "texts", `${id}.txt`), text);
}

const folder = join(import.meta.dirname, process.argv[2] ?? "development");
for (const part of ["gold", "texts"]) mkdirSync(join(folder, part), { recursive: true });
for (const article of readFileSync(join(folder, "marked.txt"), "utf8").split(/^=== /mu).slice(1)) {
  writeArticle(folder, article.trimEnd());
}
