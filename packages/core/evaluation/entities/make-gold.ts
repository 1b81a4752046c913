/**
 * Turns the marked articles of a folder (`marked.txt`) into texts and gold in the scorer's form:
 * `node make-gold.ts development`. Marks: `=== id day`, a line an entity (`key TYPE name [item] [opt]`), `---`, then the
 * text with `{key|words}` for a name and `{key:words}` for a description or a pronoun that stands for a person.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface MarkedEntity {
  readonly key: string;
  readonly type: string;
  readonly canonical: string;
  readonly qid: string | null;
  readonly optional: boolean;
  readonly mentions: Set<string>;
  readonly spansDerived: [number, number][];
  /** Descriptions and pronouns that stand for it. */
  readonly references: [number, number][];
}

function readEntity(line: string): MarkedEntity {
  const match = /^(\S+) (PER|ORG|LOC|MISC) (.+?)(?: (Q\d+))?( opt)?$/.exec(line);
  if (!match) throw new Error(`not an entity: ${line}`);
  const [, key = "", type = "", canonical = "", qid = null, optional] = match;
  return { key, type, canonical, qid: qid ?? null, optional: optional !== undefined, mentions: new Set(), spansDerived: [], references: [] };
}

function placeMentions(marked: string, entities: ReadonlyMap<string, MarkedEntity>): string {
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\{([\p{L}\d]+)([|:])([^}]+)\}/gu)) {
    const [whole, key = "", mark, words = ""] = match;
    const entity = entities.get(key);
    if (!entity) throw new Error(`unknown key: ${whole}`);
    text += marked.slice(at, match.index);
    const span: [number, number] = [text.length, text.length + words.length];
    if (mark === ":") entity.references.push(span);
    else {
      entity.spansDerived.push(span);
      entity.mentions.add(words);
    }
    text += words;
    at = match.index + whole.length;
  }
  return text + marked.slice(at);
}

function writeArticle(folder: string, article: string): void {
  const [head = "", body = ""] = article.split("\n---\n");
  const [heading = "", ...lines] = head.split("\n");
  const [id = "", day = ""] = heading.trim().split(" ");
  const entities = new Map(lines.filter(Boolean).map((line) => [line.split(" ")[0] ?? "", readEntity(line)]));
  const text = placeMentions(body, entities);
  const rows = text.split("\n");
  const byline = rows.findIndex((row) => /^Par /.test(row)) + 1;
  const references = [...entities.values()].flatMap((entity) =>
    entity.references.map(([start, end]) => ({ canonical: entity.canonical, start, end })),
  );
  const gold = {
    id,
    file: `${id}.txt`,
    url: null,
    outlet: null,
    publishedAt: day,
    publishedBasis: "store",
    title: rows[0],
    language: "fr",
    mt: id.endsWith("-mt") ? "yes" : "no",
    byline: byline ? [rows[byline - 1]?.slice(4)] : [],
    chars: text.length,
    zones: {
      title: [1],
      ...(byline ? { byline: [byline] } : {}),
      body: rows.flatMap((row, index) => (index > 0 && row && index + 1 !== byline ? [index + 1] : [])),
    },
    corruptions: [],
    entities: [...entities.values()]
      .filter((entity) => entity.mentions.size > 0)
      .map(({ canonical, qid, type, mentions, optional, spansDerived }) => ({
        canonical,
        qid,
        type,
        mentions: [...mentions],
        ...(optional ? { optional } : {}),
        spansDerived,
      })),
    ...(references.length > 0 ? { references } : {}),
    quotes: [],
    events: [],
    claims: [],
  };
  writeFileSync(join(folder, "gold", `${id}.json`), `${JSON.stringify(gold, null, 1)}\n`);
  writeFileSync(join(folder, "texts", `${id}.txt`), text);
}

const folder = join(import.meta.dirname, process.argv[2] ?? "development");
for (const part of ["gold", "texts"]) mkdirSync(join(folder, part), { recursive: true });
for (const article of readFileSync(join(folder, "marked.txt"), "utf8").split(/^=== /m).slice(1)) {
  writeArticle(folder, article.trimEnd());
}
