// How often descriptions and pronouns find their person, on articles marked by hand. Run from the root:
//   npm run -s bench -- references [--errors] [FOLDER]...     without a folder: the development set and the second held-out one
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseArticle } from "@recoupe/core";
import { type Analysis, type Entity, type Span, type StageContext, Trace } from "@recoupe/core/model";
import { loadFrench } from "@recoupe/french";
import { loadKnowledge } from "@recoupe/knowledge";

const SETS = join(import.meta.dirname, "../../packages/core/evaluation/entities");
const PRONOUN = /^(?:-t-)?-?(?:il|elle|lui|celui-ci|celle-ci|ce dernier|cette dernière)$/i;

interface Gold {
  readonly id: string;
  readonly publishedAt: string;
  readonly entities: readonly { readonly canonical: string; readonly mentions: readonly string[] }[];
  readonly references?: readonly Reference[];
}
interface Reference extends Span {
  readonly canonical: string;
}

type Kind = "descriptions" | "pronouns";
type Counts = Record<Kind, { right: number; wrong: number; missed: number }>;

const french = loadFrench();
const knowledge = loadKnowledge();
const args = process.argv.slice(2);
const showsErrors = args.includes("--errors");
const folders = args.filter((arg) => !arg.startsWith("--"));

for (const folder of folders.length > 0 ? folders : [join(SETS, "development"), join(SETS, "held-out-2")]) {
  const counts: Counts = { descriptions: emptyCount(), pronouns: emptyCount() };
  for (const file of readdirSync(join(folder, "gold")).sort()) judge(folder, file, counts);
  for (const kind of ["descriptions", "pronouns"] as const)
    console.log(`${folder.split("/").at(-1)} ${report(kind, counts)}`);
}

function emptyCount() {
  return { right: 0, wrong: 0, missed: 0 };
}

/** Only articles that have marked references are judged: in the others none was looked for. */
function judge(folder: string, file: string, counts: Counts): void {
  const gold = JSON.parse(readFileSync(join(folder, "gold", file), "utf8")) as Gold;
  if (!gold.references) return;
  const text = readFileSync(join(folder, "texts", `${gold.id}.txt`), "utf8");
  const context: StageContext = { french, knowledge, trace: new Trace() };
  const analysis = analyseArticle({ content: text, publishedAt: gold.publishedAt }, context);
  const given = analysis.entities.flatMap((entity) =>
    entity.mentions
      .filter(({ level }) => level === "nominal" || level === "pronoun")
      .map((span) => ({ ...span, entity })),
  );
  for (const reference of gold.references) {
    const answer = given.find((mention) => mention.start < reference.end && reference.start < mention.end);
    const count = counts[kindOf(text.slice(reference.start, reference.end))];
    if (answer && isSame(answer.entity, reference.canonical, gold, analysis)) count.right++;
    else if (answer) note("wrong", reference, `${answer.entity.name}`, count, text);
    else note("missed", reference, "", count, text);
  }
  for (const mention of given) {
    if (gold.references.some((reference) => mention.start < reference.end && reference.start < mention.end)) continue;
    note(
      "wrong",
      { ...mention, canonical: "nobody" },
      mention.entity.name,
      counts[mention.level === "pronoun" ? "pronouns" : "descriptions"],
      text,
    );
  }
}

function kindOf(words: string): Kind {
  return PRONOUN.test(words) ? "pronouns" : "descriptions";
}

function isSame(entity: Entity, canonical: string, gold: Gold, analysis: Analysis): boolean {
  if (entity.name === canonical) return true;
  const names = gold.entities.find((other) => other.canonical === canonical)?.mentions ?? [];
  return entity.mentions.some(
    ({ level, start, end }) => level === "name" && names.includes(analysis.text.slice(start, end)),
  );
}

function note(
  kind: "wrong" | "missed",
  reference: Reference,
  given: string,
  count: { wrong: number; missed: number },
  text: string,
): void {
  count[kind]++;
  if (showsErrors)
    console.log(
      `${kind}: « ${text.slice(Math.max(0, reference.start - 40), reference.start)}[${text.slice(reference.start, reference.end)}]${text.slice(reference.end, reference.end + 20)} » is ${reference.canonical}, not ${given || "left out"}`,
    );
}

function report(kind: Kind, counts: Counts): string {
  const { right, wrong, missed } = counts[kind];
  const share = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));
  return `${kind}: precision ${share(right, right + wrong)}, recall ${share(right, right + wrong + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`;
}
