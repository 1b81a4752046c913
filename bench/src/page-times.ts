// How long the dashboard's pages take. Run from the root:
//   npm run bench -- page-times write DIR [articles=2000]   articles as files: follow DIR with `recoupe feeds add DIR`
//   npm run bench -- page-times http://127.0.0.1:3000       each page nine times: the fastest and the middle one
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { matterPages } from "./throughput/matter-pages.ts";

/** Milliseconds in which a list or a search, and any other page, is to be there. */
const GOALS = { list: 300, page: 150 };
const TIMES = 9;

const [first = "", folder = "", articles = "2000"] = process.argv.slice(2);
if (first === "write") writePages(folder, Number(articles));
else await measure(first);

function writePages(into: string, count: number): void {
  mkdirSync(into, { recursive: true });
  for (const [index, { url, html }] of [...matterPages(count)].entries())
    writeFileSync(join(into, `${index}.html`), html.replace("</head>", `<link rel="canonical" href="${url}"></head>`));
}

async function measure(server: string): Promise<void> {
  for (const [path, goal] of await addresses(server)) {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time++) times.push(await timeOf(server + path));
    times.sort((a, b) => a - b);
    const [fastest = 0, middle = 0] = [times[0], times[(TIMES - 1) / 2]];
    const [low, mid] = [fastest, middle].map((time) => time.toFixed(0).padStart(5));
    console.log(`${low} ${mid} ms  goal ${GOALS[goal]}${middle > GOALS[goal] ? " missed" : ""}  ${path}`);
  }
}

async function timeOf(address: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(address);
  await response.text();
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return performance.now() - start;
}

/** One address of every kind of page: the thing that most articles tell of is the heaviest. */
async function addresses(server: string): Promise<readonly (readonly [string, keyof typeof GOALS])[]> {
  const firstOf = async (list: string) => {
    const { rows } = (await (await fetch(`${server}/${list}.json`)).json()) as { rows: [Record<string, string>] };
    return rows[0]["id"] ?? rows[0]["articleId"];
  };
  const [contradiction, event, entity, article, story] = await Promise.all(
    ["contradictions", "events", "entities", "articles", "stories"].map(firstOf),
  );
  const lists = [
    "contradictions",
    "events",
    "events/timeline",
    "events/map",
    "quotes",
    "entities",
    "articles",
    "stories",
  ];
  const searches = [
    "search?q=personnes",
    "search?q=status:denied",
    "search?q=origins:%3E=2",
    `events?entity=${entity}`,
  ];
  const things = [
    `c/${contradiction}`,
    `events/${event}`,
    `entities/${entity}`,
    `articles/${article}`,
    `stories/${story}`,
  ];
  const others = ["", "sources", "checks", "jobs", "decisions", "dossiers", "method"];
  return [
    ...[...lists, ...searches].map((path) => [`/${path}`, "list"] as const),
    ...[...things, ...others].map((path) => [`/${path}`, "page"] as const),
  ];
}
