import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findChromium } from "../testing/find-chromium.ts";
import { APP_FOLDER, type Site, startSite } from "../testing/start-site.ts";

const executablePath = findChromium();
const isBuilt = existsSync(join(APP_FOLDER, ".next/BUILD_ID"));
if (!executablePath)
  console.warn("Browser tests skipped: no chromium found. Install it, or name one in CHROMIUM_PATH.");
if (!isBuilt) console.warn("Browser tests skipped: the site is not built. Run the build first.");

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(!executablePath || !isBuilt)("the site with the seed articles", () => {
  let site: Site;
  let browser: Browser;
  /** One address of every kind of page. */
  let addresses: Readonly<Record<string, string>>;

  beforeAll(async () => {
    site = await startSite(inject("testServer"));
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    addresses = await findAddresses(site.url);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Opens a page in a browser of its own and closes it afterwards; collects what went wrong meanwhile. */
  async function visit<Value>(
    path: string,
    use: (page: Page, seen: { readonly foreign: string[]; readonly errors: string[] }) => Promise<Value>,
    options: BrowserContextOptions = {},
  ): Promise<Value> {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const seen = { foreign: [] as string[], errors: [] as string[] };
    try {
      const page = await context.newPage();
      page.on("request", (request) => {
        if (!request.url().startsWith(site.url) && !request.url().startsWith("data:")) seen.foreign.push(request.url());
      });
      page.on("console", (message) => {
        if (message.type() === "error") seen.errors.push(message.text());
      });
      page.on("pageerror", (error) => seen.errors.push(error.message));
      await page.goto(site.url + path, { waitUntil: "load" });
      return await use(page, seen);
    } finally {
      await context.close();
    }
  }

  test("every page is accessible, asks nobody else for anything and fits 320 pixels, in light and in dark", async () => {
    for (const [name, path] of Object.entries(addresses)) {
      const found = await visit(
        path,
        async (page, seen) => {
          const light = await violationsOf(page);
          await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
          // Loaded anew: colours read in the middle of the change are those of neither scheme.
          await page.reload({ waitUntil: "load" });
          const dark = await violationsOf(page);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          return { light, dark, overflow, ...seen };
        },
        { viewport: { width: 320, height: 800 } },
      );
      expect({ name, ...found }).toEqual({ name, light: [], dark: [], overflow: 0, foreign: [], errors: [] });
    }
  }, 240_000);

  test("the first page shows a contradiction, and one click away both sides word for word", async () => {
    await visit("/", async (page) => {
      const first = page.locator("section[aria-labelledby=contradictions] li").first();
      expect(await first.locator("blockquote").count()).toBeGreaterThanOrEqual(2);
      const question = await first.locator("h3").innerText();
      await first.locator("h3 a").click();
      await page.waitForURL(/\/c\//);
      expect(await page.locator("h1").innerText()).toBe(question);
      expect(await page.locator(".sides section").count()).toBeGreaterThanOrEqual(2);
      for (const side of await page.locator(".sides section").all())
        expect((await side.locator("blockquote mark").first().innerText()).length).toBeGreaterThan(10);
    });
  });

  test("a sentence leads to its article, lit and in view", async () => {
    await visit(
      addresses.contradiction ?? "/",
      async (page) => {
        const figure = page.locator(".sides figure").first();
        const sentence = await figure.locator("mark").innerText();
        await figure.locator("[data-evidence]").click();
        await page.waitForURL(/evidence=/);
        const lit = page.locator(".reader-text mark");
        await lit.first().waitFor();
        const words = (await lit.allInnerTexts()).join("");
        expect(squeeze(words)).toBe(squeeze(sentence));
        await page.waitForFunction(() => {
          const box = document.querySelector("#evidence")?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.top < innerHeight;
        });
      },
      { viewport: { width: 1280, height: 700 } },
    );
  });

  test("what was left out of an article can be shown with the reason", async () => {
    const articles = await listOf(site.url, "/articles.json");
    const removed = await Promise.all(
      articles.map(async ({ articleId }) => {
        const html = await (await fetch(`${site.url}/articles/${articleId}`)).text();
        return html.split('<details class="removed"').length - 1;
      }),
    );
    const index = removed.findIndex((count) => count > 0);
    expect(index).not.toBe(-1);
    await visit(`/articles/${articles[index]?.articleId}`, async (page) => {
      const part = page.locator("details.removed").first();
      expect(await part.locator("p").first().isVisible()).toBe(false);
      await part.locator("summary").click();
      expect(await part.locator("p").first().isVisible()).toBe(true);
    });
  });

  test("colours and language are kept, also without script", async () => {
    await visit(
      "/",
      async (page) => {
        const isDark = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor === "rgb(20, 23, 26)");
        expect(await isDark()).toBe(false);
        await page.locator("header button").first().click();
        await page.locator("header button").first().click();
        expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
        expect(await isDark()).toBe(true);
        await page.locator("header button", { hasText: "EN" }).click();
        expect(await page.locator("html").getAttribute("lang")).toBe("en");
        expect(await page.locator("h1").innerText()).toBe("To check");
      },
      { javaScriptEnabled: true, colorScheme: "light" },
    );
    await visit(
      "/",
      async (page) => {
        expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(20, 23, 26)");
      },
      { colorScheme: "dark" },
    );
  });

  test("keys: j and k walk the rows, / goes to the search, ? lists the keys", async () => {
    await visit("/events", async (page) => {
      await page.waitForFunction(() => document.querySelector("dialog") !== null);
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      const second = await page.locator("[data-row]").nth(1).getAttribute("href");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(second);
      await page.keyboard.press("k");
      const first = await page.locator("[data-row]").first().getAttribute("href");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(first);
      await page.keyboard.press("?");
      expect(await page.locator(".help-dialog").isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("site-search");
    });
  });

  test("a dismissed contradiction leaves the first page with its reason, and comes back when that is undone", async () => {
    const question = await visit("/", async (page) =>
      page.locator("section[aria-labelledby=contradictions] h3").first().innerText(),
    );
    await visit(addresses.contradiction ?? "/", async (page) => {
      await page.getByRole("button", { name: "Écarter…" }).click();
      expect(await violationsOf(page)).toEqual([]);
      await page.getByLabel("Raison").fill("deux jours différents");
      await page.getByLabel("Signé").fill("Ada");
      await page.getByRole("button", { name: "Écarter", exact: true }).click();
      await page.getByText("Écartée par Ada").waitFor({ timeout: 30_000 });
    });
    await visit("/", async (page) => {
      expect(await page.locator("section[aria-labelledby=contradictions] h3").allInnerTexts()).not.toContain(question);
    });
    await visit("/decisions", async (page) => {
      expect(await page.locator("main table").innerText()).toContain("deux jours différents");
      await page.getByRole("button", { name: "Annuler…" }).click();
      await page.getByLabel("Signé").fill("Bo");
      await page.getByRole("button", { name: "Annuler la décision" }).click();
      await page.getByText("Annulée par Bo").waitFor({ timeout: 30_000 });
    });
    await visit("/", async (page) => {
      expect(await page.locator("section[aria-labelledby=contradictions] h3").allInnerTexts()).toContain(question);
    });
  }, 90_000);

  test("Ctrl K goes anywhere by typing; the active proposal is told to screen readers", async () => {
    await visit("/", async (page) => {
      await page.keyboard.press("Control+k");
      const field = page.getByRole("combobox");
      await field.fill("Witkoff");
      await page
        .getByRole("option", { name: /Witkoff/ })
        .first()
        .waitFor();
      const active = await field.getAttribute("aria-activedescendant");
      expect(await page.locator(`#${escapeId(active ?? "")}`).getAttribute("aria-selected")).toBe("true");
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/entities\//);
      expect(await page.locator("h1").innerText()).toContain("Witkoff");
    });
  });

  test("one query narrows every kind, says what is wrong with it, and is a table and a feed too", async () => {
    const query = encodeURIComponent('status:denied entity:"Koursk"');
    await visit(`/search?q=${query}`, async (page) => {
      const rows = await page.locator("section[aria-labelledby=events] tbody tr").all();
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(await row.innerText()).toContain("Démenti");
    });
    const feed = await (await fetch(`${site.url}/search.atom?q=${query}`)).text();
    const table = await (await fetch(`${site.url}/search.csv?q=${query}`)).text();
    expect(feed).toContain("<entry>");
    expect(table).toContain("denied");
    await visit("/search?q=satut%3Anié", async (page) => {
      expect(await page.locator("[role=alert].problems").innerText()).toContain("n'est pas un filtre");
    });
  });

  test("a source that cannot be asked says why; an address of this machine is refused", async () => {
    await visit("/sources", async (page) => {
      await page.getByLabel("Adresse d'un flux").fill("http://127.0.0.1:9/rss.xml");
      await page.getByRole("button", { name: "Suivre" }).click();
      const said = page.locator("main [role=status]").first();
      await page.waitForFunction(
        () => (document.querySelector("main [role=status]")?.textContent ?? "").length > 60,
        undefined,
        { timeout: 40_000 },
      );
      expect(await said.innerText()).toMatch(/127\.0\.0\.1|réseau|privé|local/);
    });
    expect(await (await fetch(`${site.url}/sources.opml`)).text()).toContain("<opml");
  }, 60_000);

  test("an article handed in appears on an open page by itself", async () => {
    const text = "Le pont de Ségou rouvre\n\nLe maire de Ségou a annoncé mardi la réouverture du pont.\n";
    await visit("/articles", async (list) => {
      expect(await list.locator("main").innerText()).not.toContain("Ségou");
      await visit("/articles/new", async (form) => {
        await form.locator("textarea").fill(text);
        await form.locator("main button[type=submit]").click();
        await form.locator("main [role=status] a").waitFor({ timeout: 50_000 });
      });
      await list.locator("main", { hasText: "Ségou" }).waitFor({ timeout: 20_000 });
    });
  });

  test("unknown addresses are answered as such, and pages carry a strict policy", async () => {
    const missing = await fetch(`${site.url}/events/rien`);
    expect(missing.status).toBe(404);
    const home = await fetch(`${site.url}/`);
    const policy = home.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(home.headers.get("x-content-type-options")).toBe("nosniff");
    expect(home.headers.get("x-powered-by")).toBeNull();
    expect((await (await fetch(`${site.url}/api/v1/openapi.json`)).json()).openapi).toBe("3.1.0");
    expect((await fetch(`${site.url}/api/v1/events?limit=beaucoup`)).status).toBe(400);
  });

  test("a contradiction is exported with its words, speakers, dates and permalinks", async () => {
    const address = site.url + addresses.contradiction;
    const data = await (await fetch(`${address}.json`)).json();
    const markdown = await (await fetch(`${address}.md`)).text();
    const ris = await (await fetch(`${address}.ris`)).text();
    const csl = await (await fetch(`${address}.csl`)).json();
    const statements: { by: { name: string } | null; evidence: { exact: string } }[] = data.sides.flat();
    expect(csl).toHaveLength(statements.length);
    expect(ris.match(/^TY {2}- NEWS\r$/gm)).toHaveLength(statements.length);
    for (const { by, evidence } of statements) {
      expect(squeeze(ris)).toContain(squeeze(evidence.exact));
      if (by) expect(markdown).toContain(by.name);
    }
    expect(markdown).toContain(`<${site.url}/articles/`);
  });
});

/** What breaks WCAG 2.2 A or AA on the page as it is shown. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

interface Row {
  readonly id: string;
  readonly articleId: string;
}

async function listOf(url: string, path: string): Promise<readonly Row[]> {
  return (await (await fetch(url + path)).json()).rows;
}

async function findAddresses(url: string): Promise<Readonly<Record<string, string>>> {
  const first = async (path: string) => (await listOf(url, path))[0];
  const [contradiction, event, entity, article, story] = await Promise.all([
    first("/contradictions.json"),
    first("/events.json"),
    first("/entities.json"),
    first("/articles.json"),
    first("/stories.json"),
  ]);
  return {
    home: "/",
    contradictions: "/contradictions",
    contradiction: `/c/${contradiction?.id}`,
    events: "/events",
    event: `/events/${event?.id}`,
    quotes: "/quotes",
    entities: "/entities",
    entity: `/entities/${entity?.id}`,
    articles: "/articles",
    article: `/articles/${article?.articleId}`,
    newArticle: "/articles/new",
    stories: "/stories",
    story: `/stories/${story?.id}`,
    sources: "/sources",
    timeline: "/events/timeline",
    search: "/search?q=cessez-le-feu",
    searchHelp: "/search",
    searchProblem: "/search?q=satut%3Anié",
    versions: `/articles/${article?.articleId}/versions`,
    decisions: "/decisions",
    jobs: "/jobs",
    checks: "/checks",
    method: "/method",
  };
}

/** React's ids hold characters that a selector reads as its own. */
function escapeId(id: string): string {
  return id.replace(/[^\w-]/g, (character) => `\\${character}`);
}

/** Line breaks of the page are not those of the text. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
