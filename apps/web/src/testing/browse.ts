import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { TestServer } from "@recoupe/api/testing";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "./find-chromium.ts";
import { APP_FOLDER, type Site, startSite } from "./start-site.ts";

const executablePath = findChromium();
const isBuilt = existsSync(join(APP_FOLDER, ".next/BUILD_ID"));
if (!executablePath)
  console.warn("Browser tests skipped: no chromium found. Install it, or name one in CHROMIUM_PATH.");
if (!isBuilt) console.warn("Browser tests skipped: the site is not built. Run the build first.");

/** Whether pages can be tested here: there is a browser, and the site is built. */
export const canBrowse = executablePath !== undefined && isBuilt;

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What went wrong while a page was open. */
export interface Seen {
  readonly foreign: string[];
  readonly errors: string[];
}

export interface Browsing {
  readonly site: Site;
  /** One address of every kind of page. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Opens a page in a browser of its own and closes it afterwards. */
  visit<Value>(
    path: string,
    use: (page: Page, seen: Seen) => Promise<Value>,
    options?: BrowserContextOptions,
  ): Promise<Value>;
  stop(): Promise<void>;
}

/** The site with the seed articles, and a browser before it. */
export async function startBrowsing(server: TestServer): Promise<Browsing> {
  const site = await startSite(server);
  const browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  return {
    site,
    addresses: await findAddresses(site.url),
    visit: async (path, use, options = {}) => {
      const context = await browser.newContext({ reducedMotion: "reduce", ...options });
      const seen: Seen = { foreign: [], errors: [] };
      try {
        const page = await context.newPage();
        page.on("request", (request) => {
          if (!request.url().startsWith(site.url) && !request.url().startsWith("data:"))
            seen.foreign.push(request.url());
        });
        page.on("console", (message) => {
          if (message.type() === "error") seen.errors.push(message.text());
        });
        page.on("pageerror", (error) => seen.errors.push(error.message));
        await page.goto(site.url + path, { waitUntil: "load" });
        await page.waitForFunction(answersKeys);
        return await use(page, seen);
      } finally {
        await context.close();
      }
    },
    stop: async () => {
      await browser.close();
      await site.stop();
    },
  };
}

/** Runs in the page. React has taken the served page over, so that keys and clicks reach it; a page without `main` is none of ours. */
function answersKeys(): boolean {
  const main = document.querySelector("main");
  return main === null || Object.keys(main).some((key) => key.startsWith("__reactFiber"));
}

/** What breaks WCAG 2.2 A or AA on the page as it is shown. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // A page that is drawn anew after a decision gets its title a moment after its text.
  await page.waitForFunction(() => document.title !== "");
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** Pixels by which the page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Counts of what was read that neither lead anywhere nor stand over their rows; words of the articles themselves do not count. */
export function bareCountsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const counted =
      /[1-9][\d\s]*(?:articles?(?! annoncé)|origines?|événements?|déclarations?|mentions?|phrases?|passages?|médias?|contradictions?)(?!\p{L})/u;
    const texts = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    const bare: string[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      const leads = parentElement?.closest("a, summary, h2, nav.pager, .why p, [lang=fr]:not(html), script");
      if (!leads && counted.test(textContent ?? "")) bare.push(textContent ?? "");
    }
    return bare;
  });
}

export interface Row {
  readonly id: string;
  readonly articleId: string;
}

export async function listOf(url: string, path: string): Promise<readonly Row[]> {
  return (await (await fetch(url + path)).json()).rows;
}

export async function findAddresses(url: string): Promise<Readonly<Record<string, string>>> {
  const first = async (path: string) => (await listOf(url, path))[0];
  const [contradiction, knowledge, event, entity, article, story, views] = await Promise.all([
    first("/contradictions.json"),
    first("/contradictions.json?kind=knowledge"),
    first("/events.json"),
    first("/entities.json"),
    first("/articles.json"),
    first("/stories.json"),
    (await fetch(`${url}/api/v1/views`)).json(),
  ]);
  return {
    home: "/",
    contradictions: "/contradictions",
    contradiction: `/c/${contradiction?.id}`,
    knowledge: `/c/${knowledge?.id}`,
    events: "/events",
    event: `/events/${event?.id}`,
    quotes: "/quotes",
    entities: "/entities",
    entity: `/entities/${entity?.id}`,
    articles: "/articles",
    article: `/articles/${article?.articleId}`,
    newArticle: "/articles/new",
    takenOut: "/articles/taken-out",
    stories: "/stories",
    story: `/stories/${story?.id}`,
    sources: "/sources",
    timeline: "/events/timeline",
    search: "/search?q=cessez-le-feu",
    searchHelp: "/search",
    view: `/views/${views[0]?.id}`,
    searchProblem: "/search?q=satut%3Anié",
    versions: `/articles/${article?.articleId}/versions`,
    decisions: "/decisions",
    map: "/events/map",
    dossiers: "/dossiers",
    jobs: "/jobs",
    checks: "/checks",
    method: "/method",
  };
}

/** React's ids hold characters that a selector reads as its own. */
export function escapeId(id: string): string {
  return id.replace(/[^\w-]/g, (character) => `\\${character}`);
}

/** Line breaks of the page are not those of the text. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
