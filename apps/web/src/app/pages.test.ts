import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  type Browsing,
  bareCountsOf,
  canBrowse,
  escapeId,
  listOf,
  overflowOf,
  squeeze,
  startBrowsing,
  violationsOf,
} from "../testing/browse.ts";

describe.skipIf(!canBrowse)("the site with the seed articles", () => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowsing(inject("testServer"));
  });
  afterAll(() => browsing?.stop());

  test("every page is accessible, leads from its counts to their rows, asks nobody else for anything and fits 320 pixels and twice the size, in light and in dark", async () => {
    for (const [name, path] of Object.entries(browsing.addresses)) {
      const found = await browsing.visit(
        path,
        async (page, seen) => {
          const light = await violationsOf(page);
          await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
          // Loaded anew: colours read in the middle of the change are those of neither scheme.
          await page.reload({ waitUntil: "load" });
          const dark = await violationsOf(page);
          const bareCounts = await bareCountsOf(page);
          const overflow = await overflowOf(page);
          // A window of 1,280 pixels at 200 %.
          await page.setViewportSize({ width: 640, height: 400 });
          const overflowAtTwice = await overflowOf(page);
          // Just before and behind the width at which tables become stacks.
          const between = [];
          for (const width of [768, 861]) {
            await page.setViewportSize({ width, height: 800 });
            between.push(await overflowOf(page));
          }
          return { light, dark, bareCounts, overflow, overflowAtTwice, between, ...seen };
        },
        { viewport: { width: 320, height: 800 } },
      );
      expect({ name, ...found }).toEqual({
        name,
        light: [],
        dark: [],
        bareCounts: [],
        overflow: 0,
        overflowAtTwice: 0,
        between: [0, 0],
        foreign: [],
        errors: [],
      });
    }
  }, 240_000);

  test("the first page shows a contradiction, and one click away both sides word for word", async () => {
    await browsing.visit("/", async (page) => {
      const first = page.locator("section[aria-labelledby=contradictions] li").first();
      expect(await first.locator("blockquote").count()).toBeGreaterThanOrEqual(2);
      const question = await first.locator("h3").textContent();
      await first.locator("h3 a").click();
      await page.waitForURL(/\/c\//);
      expect(await page.locator("h1").textContent()).toBe(question);
      expect(await page.locator(".sides section").count()).toBeGreaterThanOrEqual(2);
      for (const side of await page.locator(".sides section").all())
        expect((await side.locator("blockquote mark").first().textContent())?.length).toBeGreaterThan(10);
    });
  });

  test("against the knowledge base stand the sentences, with its source, its day and what it is not", async () => {
    await browsing.visit("/contradictions?kind=knowledge", async (page) => {
      const item = page.locator("main li").first();
      expect(await item.locator("blockquote").count()).toBe(1);
      expect(await item.locator(".knowledge").innerText()).toContain("31 janvier 2026");
      await item.locator("h3 a").click();
      await page.waitForURL(/\/c\//);
      expect(await page.locator(".sides section").count()).toBe(2);
      expect(await page.locator(".sides blockquote").count()).toBe(1);
      const base = await page.getByRole("region", { name: "La base de connaissances" }).innerText();
      for (const told of ["arrêtée au 31 janvier 2026", "source :", "peut être dépassée", "ne dit pas qui a raison"])
        expect(base).toContain(told);
    });
    const address = browsing.site.url + browsing.addresses.knowledge;
    for (const format of ["md", "html", "txt"])
      expect(await (await fetch(`${address}.${format}`)).text()).toContain("Base de connaissances de Recoupe");
    const table = await (await fetch(`${browsing.site.url}/contradictions.csv?kind=knowledge`)).text();
    expect(table.match(/,knowledge,[12],/g)).toEqual([",knowledge,1,", ",knowledge,2,"]);
    const feed = await (await fetch(`${browsing.site.url}/contradictions.atom?kind=knowledge`)).text();
    expect(feed).toContain("Base de connaissances de Recoupe");
  });

  test("a sentence leads to its article, lit and in view", async () => {
    await browsing.visit(
      browsing.addresses.contradiction ?? "/",
      async (page) => {
        const figure = page.locator(".sides figure").first();
        const sentence = await figure.locator("mark").textContent();
        await figure.locator("[data-evidence]").click();
        await page.waitForURL(/evidence=/);
        const lit = page.locator(".reader-text mark");
        await lit.first().waitFor();
        const words = (await lit.allInnerTexts()).join("");
        expect(squeeze(words)).toBe(squeeze(sentence ?? ""));
        await page.waitForFunction(() => {
          const box = document.querySelector("#evidence")?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.top < innerHeight;
        });
      },
      { viewport: { width: 1280, height: 700 } },
    );
  });

  test("a sentence is copied with who says it, its outlet, its date and the address at which it is lit", async () => {
    await browsing.visit(
      browsing.addresses.contradiction ?? "/",
      async (page) => {
        const figure = page.locator(".sides figure").first();
        await figure.getByRole("button", { name: "copier avec la source" }).click();
        await figure.getByText("Copié.").waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const [words = "", source = "", address = ""] = copied.split("\n");
        expect(squeeze(words)).toBe(`« ${squeeze((await figure.locator("mark").textContent()) ?? "")} »`);
        expect(source).toContain("§");
        await page.goto(address);
        expect(squeeze((await page.locator(".reader-text mark").allTextContents()).join(""))).toContain(
          squeeze(words).slice(2, 20),
        );
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    );
  });

  test("what was left out of an article can be shown with the reason", async () => {
    const articles = await listOf(browsing.site.url, "/articles.json");
    const removed = await Promise.all(
      articles.map(async ({ articleId }) => {
        const html = await (await fetch(`${browsing.site.url}/articles/${articleId}`)).text();
        return html.split('<details class="removed"').length - 1;
      }),
    );
    const index = removed.findIndex((count) => count > 0);
    expect(index).not.toBe(-1);
    await browsing.visit(`/articles/${articles[index]?.articleId}`, async (page) => {
      const part = page.locator("details.removed").first();
      expect(await part.locator("p").first().isVisible()).toBe(false);
      await part.locator("summary").click();
      expect(await part.locator("p").first().isVisible()).toBe(true);
    });
  });

  test("colours and language are kept, also without script", async () => {
    await browsing.visit(
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
        expect(await page.locator("h1").textContent()).toBe("To check");
      },
      { javaScriptEnabled: true, colorScheme: "light" },
    );
    await browsing.visit(
      "/",
      async (page) => {
        expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(20, 23, 26)");
      },
      { colorScheme: "dark" },
    );
  });

  test("a saved view shows what it found, tells only addresses that may be told, and leaves as files with their sentences", async () => {
    await browsing.visit("/search?q=Witkoff", async (page) => {
      await page.fill("input[name=name]", "Envoyé");
      await page.getByRole("button", { name: "Enregistrer" }).click();
      await page.waitForURL(/\/views\/wat_/);
      expect(await page.locator("h1").textContent()).toBe("Envoyé");
      expect(await page.locator("section[aria-labelledby=events] li").count()).toBeGreaterThan(0);
      await page.fill("input[name=url]", "http://127.0.0.1:9/");
      await page.getByRole("button", { name: "Prévenir" }).click();
      await page.getByText("RECOUPE_ALLOW_NETWORKS").waitFor();
      expect(await page.locator("#webhooks").textContent()).toContain(" 0");
      const address = page.url();
      const [text, markdown, feed, none, wrong] = await Promise.all(
        [".txt", ".md", ".atom", ".txt?since=2099-01-01", ".txt?since=demain"].map((ending) => fetch(address + ending)),
      );
      const sentences = await page.locator("section[aria-labelledby=quotes] mark").allTextContents();
      const written = await text?.text();
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(squeeze(written ?? "")).toContain(squeeze(sentence));
      expect(await markdown?.text()).toMatch(/^# Nouveautés : Envoyé\n[\s\S]*^> .*Witkoff/mu);
      expect(feed?.headers.get("content-type")).toContain("application/atom+xml");
      expect(await none?.text()).toContain("0 en tout");
      expect(wrong?.status).toBe(400);
      await page.goto(`${address}?since=demain`);
      expect(await page.locator("[role=alert].problems").textContent()).toContain("un jour de la forme 2025-03-13");
      expect(await page.locator("h1").textContent()).toBe("Envoyé");
      await page.locator("[role=alert].problems a").click();
      await page.locator("section[aria-labelledby=quotes]").waitFor();
      await page.getByRole("button", { name: "Oublier" }).click();
      await page.waitForURL(/\/search$/);
      await page.getByText("Envoyé").waitFor({ state: "detached" });
    });
  });

  test("keys: j and k walk the rows, / goes to the search, ? lists the keys", async () => {
    await browsing.visit("/events", async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? null);
      const [first, second] = await page
        .locator("[data-row]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("href")));
      // Nobody hears the key before the page's scripts run.
      const walk = async () => {
        if ((await focused()) === null) await page.keyboard.press("j");
        return focused();
      };
      await expect.poll(walk, { timeout: 20_000 }).toBe(first);
      await page.keyboard.press("j");
      expect(await focused()).toBe(second);
      await page.keyboard.press("k");
      expect(await focused()).toBe(first);
      await page.keyboard.press("?");
      expect(await page.locator(".help-dialog").isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("site-search");
    });
  });

  test("Ctrl K goes anywhere by typing; the active proposal is told to screen readers", async () => {
    await browsing.visit("/", async (page) => {
      const field = page.getByRole("combobox");
      // Nobody hears the key before the page's scripts run.
      const open = async () => {
        if (!(await field.isVisible())) await page.keyboard.press("Control+k");
        return field.isVisible();
      };
      await expect.poll(open, { timeout: 20_000 }).toBe(true);
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
      expect(await page.locator("h1").textContent()).toContain("Witkoff");
    });
  });

  test("one query narrows every kind, says what is wrong with it, and is a table and a feed too", async () => {
    const query = encodeURIComponent('status:denied entity:"Koursk"');
    await browsing.visit(`/search?q=${query}`, async (page) => {
      const rows = await page.locator("section[aria-labelledby=events] tbody tr").all();
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(await row.textContent()).toContain("Démenti");
    });
    await browsing.visit("/search?q=Poutine", async (page) => {
      const more = page.locator("h2#quotes a, h2#events a").first();
      const said = (await more.textContent()) ?? "";
      await more.click();
      await page.waitForURL(/kind=/);
      await page.getByRole("link", { name: "Suite" }).click();
      await page.waitForURL(/cursor=/);
      expect(await page.locator("nav.pager").textContent()).toContain(said.match(/\d+/)?.[0] ?? "?");
    });
    const feed = await (await fetch(`${browsing.site.url}/search.atom?q=${query}`)).text();
    const table = await (await fetch(`${browsing.site.url}/search.csv?q=${query}`)).text();
    expect(feed).toContain("<entry>");
    expect(table).toContain("denied");
    await browsing.visit("/search?q=satut%3Anié", async (page) => {
      expect(await page.locator("[role=alert].problems").textContent()).toContain("n'est pas un filtre");
    });
  });

  test("a name that is misspelt leads to those that are spelt almost so; what is like none does not", async () => {
    await browsing.visit("/search?q=zelinski", async (page) => {
      await page.locator("main").getByRole("link", { name: "Volodymyr Zelensky" }).click();
      await page.getByRole("heading", { name: /^Articles/ }).waitFor();
      await page.goto(`${browsing.site.url}/search?q=brouettes`);
      await page.getByText("Rien ne répond").waitFor();
      expect(await page.getByText("Un nom proche").count()).toBe(0);
    });
  });

  test("a name leads to its other spellings, narrows events and statements, and stays in the form", async () => {
    await browsing.visit("/search?q=Koursk", async (page) => {
      expect(await page.locator("main").textContent()).toContain("s'écrit aussi Kursk");
      const before = await page.locator("section[aria-labelledby=quotes] figure").count();
      await page.getByRole("link", { name: "Chercher sous tous ses noms" }).click();
      await page.waitForURL(/entity/);
      expect(await page.locator("section[aria-labelledby=quotes] figure").count()).toBeGreaterThan(before);
      expect(await violationsOf(page)).toEqual([]);
    });
    await browsing.visit("/search?q=France-Presse", async (page) => {
      expect(await page.locator("main").textContent()).toContain("s'écrit aussi AFP");
    });
    await browsing.visit("/search?q=-France Presse", async (page) => {
      expect(await page.locator("main").textContent()).not.toContain("s'écrit aussi");
    });
    await browsing.visit("/events", async (page) => {
      await page.getByLabel("Qui", { exact: true }).fill("selenskyj");
      await page.getByRole("button", { name: "Filtrer" }).click();
      await page.waitForURL(/who=selenskyj/);
      for (const row of await page.locator("main tbody tr").allTextContents()) expect(row).toContain("Zelensky");
      await page.getByRole("link", { name: "Au fil du temps" }).click();
      await page.waitForURL(/timeline\?who=selenskyj/);
      expect(await page.getByLabel("Qui", { exact: true }).inputValue()).toBe("selenskyj");
      await page.getByLabel("Qui", { exact: true }).fill(" ");
      await page.getByRole("button", { name: "Filtrer" }).click();
      await page.waitForURL(/timeline\?(?!.*selenskyj)/);
      expect(await page.locator("main .problems").count()).toBe(0);
    });
    await browsing.visit("/quotes?speaker=selenskyj", async (page) => {
      const speakers = await page.locator("main .rows > li h3").allTextContents();
      expect(new Set(speakers)).toEqual(new Set(["Volodymyr Zelensky"]));
    });
  });

  test("on paper stands what was read, not what can be pressed", async () => {
    for (const path of [browsing.addresses.contradiction ?? "/", "/events?origins=1", "/quotes"]) {
      await browsing.visit(path, async (page) => {
        await page.emulateMedia({ media: "print" });
        expect(await page.locator("main mark:visible, main td:visible").count()).toBeGreaterThan(0);
        expect(await page.locator("main .on-paper").last().textContent()).toBe(browsing.site.url + path);
        for (const part of [".toolbar", ".filters", ".pager", ".judge", "nav", ".text-button"])
          expect([path, part, await page.locator(`${part}:visible`).count()]).toEqual([path, part, 0]);
      });
    }
  });

  test("on paper a list says what it answers to; on a screen its form does", async () => {
    const asked = {
      "/search?q=Koursk": "Mots cherchés : Koursk",
      "/events?status=denied&where=Koursk": "Statut : Démenti · Où : Koursk",
      "/events/timeline?from=2025-03-12": "Du : 2025-03-12",
      "/quotes?speaker=Zelensky&kind=direct": "Qui parle : Zelensky · Forme : directe",
      "/entities?name=Kour&type=LOC": "Nom contenant : Kour · Type : Lieu",
    };
    for (const [path, words] of Object.entries(asked)) {
      await browsing.visit(path, async (page) => {
        const said = page.locator("main .on-paper").first();
        expect(await said.isVisible()).toBe(false);
        await page.emulateMedia({ media: "print" });
        expect(await said.isVisible()).toBe(true);
        expect(await said.textContent()).toBe(words);
      });
    }
    await browsing.visit("/search?q=Koursk", async (page) => {
      expect(await page.title()).toBe("Koursk · Recherche · Recoupe");
    });
  });

  test("the articles of a list are a table too, and a search is one with all that answers", async () => {
    const found = await (await fetch(`${browsing.site.url}/search.json?q=Poutine`)).json();
    const answers = await (await fetch(`${browsing.site.url}/search.csv?q=Poutine`)).text();
    for (const kind of ["quotes", "events"])
      expect(answers.match(new RegExp(`^${kind.slice(0, -1)},`, "gm"))).toHaveLength(found.totals[kind]);
    const { rows } = await (await fetch(`${browsing.site.url}/articles.json`)).json();
    const table = await (await fetch(`${browsing.site.url}/articles.csv`)).text();
    expect(rows.length).toBeGreaterThan(1);
    for (const { articleId } of rows) expect(table).toContain(`${articleId},`);
  });

  test("what is to be checked is a table with every passage and a feed, under the filters of the page", async () => {
    await browsing.visit("/checks", async (page) => {
      const footer = page.locator("footer");
      const read = async (name: string) => {
        const href = await footer.getByRole("link", { name }).getAttribute("href");
        return (await fetch(browsing.site.url + href)).text();
      };
      const [table, feed] = await Promise.all([read("CSV"), read("Atom")]);
      const shown = await page.locator("#knowledge .passage, #announcements .passage").allTextContents();
      expect(shown.length).toBeGreaterThan(0);
      for (const words of shown) expect(squeeze(table.replaceAll('""', '"'))).toContain(squeeze(words).slice(2, -2));
      const entries = feed.match(/<entry>/g)?.length;
      expect(entries).toBe(await page.locator("main .passage").count());
      expect(feed).toContain("Annoncé, sans suite connue : ");

      await page.locator("#altered .to-all a").first().click();
      await page.waitForURL(/article=/);
      const passages = await page.locator("#altered .passage").count();
      expect(passages).toBeGreaterThan(1);
      const ofArticle = await read("CSV");
      expect(ofArticle.trim().split(/\r\n/)).toHaveLength(1 + (await page.locator("main .passage").count()));
      expect((await read("Atom")).match(/<entry>/g)).toHaveLength(await page.locator("main .passage").count());
    });
    expect((await (await fetch(`${browsing.site.url}/checks.json?dismissed=1`)).json()).passages.rows).toEqual([]);
  });

  test("in English, why a text is flagged is told in English, and its words stay French", async () => {
    const cookie = { name: "language", value: "en", domain: "127.0.0.1", path: "/" };
    const english = { ...cookie, expires: -1, httpOnly: true, secure: false, sameSite: "Lax" as const };
    await browsing.visit(
      "/checks",
      async (page) => {
        await page.getByText("unknown word, close to the name « kiev » of the same text").waitFor();
        const told = await page.locator("#altered td > .muted:not(.to-all)").allTextContents();
        expect(told.length).toBeGreaterThan(3);
        for (const note of told) expect(note).not.toMatch(/\b(?:sans|dans|du|mot|mots|entre)\b/);
        expect(await page.locator("#altered .passage:not([lang=fr])").count()).toBe(0);
      },
      { storageState: { cookies: [english], origins: [] } },
    );
  });

  test("in English, what cannot be done is told in English, by a page and by what answers a button", async () => {
    const cookie = { name: "language", value: "en", domain: "127.0.0.1", path: "/" };
    const english = { ...cookie, expires: -1, httpOnly: true, secure: false, sameSite: "Lax" as const };
    const inEnglish = { storageState: { cookies: [english], origins: [] } };
    const told = async (path: string) =>
      browsing.visit(path, (page) => page.locator("[role=alert].problems").textContent(), inEnglish);
    expect(await told("/search?q=satut%3Anié")).toContain("is no filter");
    expect(await told("/events?from=hier")).toContain("a date like 2025-03-13");
    await browsing.visit(
      "/sources",
      async (page) => {
        await page.locator("input[name=address]").first().fill("http://127.0.0.1:9/rss.xml");
        await page.getByRole("button", { name: "Follow" }).click();
        await page.getByText("allow 127.0.0.1:9 by RECOUPE_ALLOW_NETWORKS").waitFor({ timeout: 40_000 });
      },
      inEnglish,
    );
  });

  test("the map shows each place once, and the table under it holds the same for the keyboard", async () => {
    await browsing.visit("/events/map?whole=1", async (page) => {
      const drawn = await page.locator("svg.map a title").allTextContents();
      const listed = await page.locator("main tbody tr").all();
      expect(drawn.length).toBeGreaterThan(3);
      expect(new Set(drawn).size).toBe(drawn.length);
      const names = await Promise.all(listed.map((row) => row.locator("a[data-row]").textContent()));
      for (const title of drawn) expect(names).toContain(title.split(" · ")[0]);
      const [first] = listed;
      const count = Number.parseInt((await first?.locator("td.number").textContent()) ?? "", 10);
      await first?.locator("td.number a").click();
      await page.waitForURL(/place=/);
      expect(await page.locator("main tbody tr").count()).toBe(Math.min(count, 40));
    });
  });

  test("whoever comes back is told of new contradictions and articles, each with the way to all of them", async () => {
    await browsing.visit("/", async (page) => {
      await page.evaluate(() => localStorage.setItem("recoupe-visits", '{"lastSeen":"2020-01-01T00:00:00Z"}'));
      await page.reload();
      const told = page.locator("section[aria-labelledby=new-since]");
      await told.waitFor();
      expect(await violationsOf(page)).toEqual([]);
      const all = await (await fetch(`${browsing.site.url}/contradictions.json`)).json();
      await told.getByRole("link", { name: `${all.total} contradictions` }).click();
      await page.waitForURL(/contradictions\?since=/);
      expect(await page.locator("main .rows > li").count()).toBe(all.rows.length);
      expect(await page.locator("main").textContent()).toContain("Arrivés depuis le");
      expect(await page.getByLabel("Avec un article arrivé").inputValue()).toBe("2020-01-01");
    });
  });

  test("articles are narrowed by title, outlet and day; what narrows a list by a link is said by its name", async () => {
    const { rows } = await (await fetch(`${browsing.site.url}/articles.json`)).json();
    await browsing.visit("/articles", async (page) => {
      await page.getByLabel("Titre contenant").fill("PAIX");
      await page.getByRole("button", { name: "Filtrer" }).click();
      await page.waitForURL(/title=PAIX/);
      const titles = await page.locator("main tbody .title-link").allTextContents();
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.length).toBeLessThan(rows.length);
      for (const title of titles) expect(title.toLowerCase()).toContain("paix");
      await page.getByLabel("Média").fill("aucun-media");
      await page.getByRole("button", { name: "Filtrer" }).click();
      await page.getByText("Aucun article ne répond à ces filtres.").waitFor();
    });
    const story = (browsing.addresses.story ?? "").replace("/stories/", "");
    for (const [path, said] of [
      ["/articles?outlet=none", "Ceux qui ne disent pas de quel média ils viennent"],
      [`/articles?story=${story}`, "De l'histoire"],
      ["/contradictions?kind=hard&since=2020-01-01", "Arrivés depuis le 1 janvier 2020"],
    ] as const) {
      await browsing.visit(path, async (page) => {
        expect(await page.locator("main > p").allTextContents()).toEqual(
          expect.arrayContaining([expect.stringContaining(said)]),
        );
        expect(await page.locator("main .rows > li, main tbody tr").count()).toBeGreaterThan(0);
        expect(await violationsOf(page)).toEqual([]);
      });
    }
  });

  test("several files are read in turn, each with its answer, and the form is empty for the next one", async () => {
    await browsing.visit("/articles/new", async (page) => {
      const file = (town: string) => ({
        name: `${town}.txt`,
        mimeType: "text/plain",
        buffer: Buffer.from(
          `La halle de ${town} rouvre\n\nLe maire de ${town} a annoncé mardi la réouverture de la halle.\n`,
        ),
      });
      await page.locator("input[type=file]").setInputFiles([file("Lantry"), file("Bréval")]);
      await page.getByLabel("Média").fill("L'Écho des halles");
      await page.getByRole("button", { name: "Lire cet article" }).click();
      const told = page.locator("main [role=status] p");
      await told.filter({ hasText: "Article lu et enregistré" }).nth(1).waitFor({ timeout: 60_000 });
      await page.getByText("Lecture en cours").waitFor({ state: "detached" });
      expect(await told.allTextContents()).toEqual([
        expect.stringMatching(/^Lantry\.txt Article lu et enregistré\./),
        expect.stringMatching(/^Bréval\.txt Article lu et enregistré\./),
      ]);
      expect(await told.getByRole("link").count()).toBe(2);
      const { rows } = await (await fetch(`${browsing.site.url}/articles.json?media=halles`)).json();
      expect(rows.map(({ outlet }: { outlet: string }) => outlet)).toEqual(["L'Écho des halles", "L'Écho des halles"]);
      expect(await page.locator("input[type=file]").inputValue()).toBe("");

      await page.locator("input[type=file]").setInputFiles(file("Lantry"));
      await page.getByLabel("Média").fill("Le Réveil");
      await page.getByRole("button", { name: "Lire cet article" }).click();
      await page.getByText("ont été corrigés comme vous l'indiquez").waitFor();
      const titled = async () =>
        (await (await fetch(`${browsing.site.url}/articles.json?title=halle+de+Lantry`)).json()).rows[0].outlet;
      expect(await titled()).toBe("Le Réveil");
      // Whoever never signed here is asked for a name.
      await page.locator("main").getByRole("button", { name: "Annuler" }).click();
      await page.getByLabel("Signé").fill("Ada");
      await page.getByRole("button", { name: "Annuler la décision" }).click();
      await page.getByText("Décision annulée.").waitFor();
      expect(await titled()).toBe("L'Écho des halles");
    });
  });

  test("of several files each has its answer, also one that is empty and a saved mail", async () => {
    await browsing.visit("/articles/new", async (page) => {
      const empty = { name: "vide.txt", mimeType: "text/plain", buffer: Buffer.from("") };
      const buffer = Buffer.from("Subject: La criée ferme\r\n\r\nLe maire de Lantry a fermé la criée mardi.");
      const mail = { name: "criee.eml", mimeType: "message/rfc822", buffer };
      await page.locator("input[type=file]").setInputFiles([empty, mail]);
      await page.getByRole("button", { name: "Lire cet article" }).click();
      const told = page.locator("main [role=status] p");
      await told.filter({ hasText: "criee.eml Article lu et enregistré" }).waitFor({ timeout: 60_000 });
      expect(await told.first().innerText()).toContain("vide.txt L'article n'a pas pu être lu. Le fichier est vide.");
      await page.goto(`${browsing.site.url}/sources`);
      await page.getByRole("button", { name: "Oublier : vide.txt" }).click();
      await page.getByText("Tout ce qui est arrivé a pu être lu.").waitFor();
    });
  });

  test("an address alone is a page to be read, in its own field and in that of the text; nothing at all is told so", async () => {
    await browsing.visit("/articles/new", async (page) => {
      const send = page.getByRole("button", { name: "Lire cet article" });
      await send.click();
      await page.getByText("Collez un texte, choisissez un fichier ou donnez une adresse.").waitFor();
      for (const field of ["Adresse d'origine", "Texte de l'article"]) {
        await page.getByLabel(field).fill("http://127.0.0.1:9/article");
        await send.click();
        await page.locator("[role=status]", { hasText: "RECOUPE_ALLOW_NETWORKS" }).waitFor();
        await page.reload();
        await page.waitForTimeout(500);
      }
    });
  });

  test("what could not be read is taken off the list by one press, and no longer told of on the first page", async () => {
    const warning = "n'a pas pu être lu";
    await browsing.visit("/articles/new", async (page) => {
      const image = {
        name: "carte.png",
        mimeType: "image/png",
        buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      };
      await page.locator("input[type=file]").setInputFiles(image);
      await page.getByRole("button", { name: "Lire cet article" }).click();
      await page.getByText("Ce n’est pas du texte").waitFor();
      await page.goto(`${browsing.site.url}/`);
      expect(await page.locator("main").textContent()).toContain(warning);
      await page.goto(`${browsing.site.url}/sources`);
      await page.getByRole("button", { name: "Oublier : carte.png" }).click();
      await page.getByText("Tout ce qui est arrivé a pu être lu.").waitFor();
      await page.goto(`${browsing.site.url}/`);
      expect(await page.locator("main").textContent()).not.toContain(warning);
    });
  });

  test("a filter that is none leaves the page standing, says what is wrong and how to clear it", async () => {
    for (const path of [
      "/events?status=non",
      "/articles?from=hier",
      "/contradictions?kind=rien",
      "/events/timeline?from=hier",
      "/entities?type=X",
      "/quotes?cursor=zz",
    ]) {
      await browsing.visit(path, async (page) => {
        expect(await page.locator("[role=alert].problems").textContent()).toMatch(/ne comprend pas cette demande/);
        await page.locator("[role=alert].problems a").click();
        await page.locator("[role=alert].problems").waitFor({ state: "detached" });
      });
    }
  });

  test("unknown addresses are answered as such, and pages carry a strict policy", async () => {
    const missing = await fetch(`${browsing.site.url}/events/rien`);
    expect(missing.status).toBe(404);
    const home = await fetch(`${browsing.site.url}/`);
    const policy = home.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(home.headers.get("x-content-type-options")).toBe("nosniff");
    expect(home.headers.get("x-powered-by")).toBeNull();
    expect((await (await fetch(`${browsing.site.url}/api/v1/openapi.json`)).json()).openapi).toBe("3.1.0");
    expect((await fetch(`${browsing.site.url}/api/v1/events?limit=beaucoup`)).status).toBe(400);
  });

  test("a contradiction is exported with its words, speakers, dates and permalinks", async () => {
    const address = browsing.site.url + browsing.addresses.contradiction;
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
    expect(markdown).toContain(`<${browsing.site.url}/articles/`);
    expect(markdown.match(/^## .+$/gm)).toEqual([
      expect.stringMatching(/^## (?:Affirment|Version A) · \d+$/),
      expect.stringMatching(/^## (?:Démentent|Version B) · \d+$/),
    ]);
  });
});
