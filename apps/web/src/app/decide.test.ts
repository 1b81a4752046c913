import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Browsing, canBrowse, startBrowsing, violationsOf } from "../testing/browse.ts";

describe.skipIf(!canBrowse)("what people do on the pages", () => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowsing(inject("testServer"));
  });
  afterAll(() => browsing?.stop());

  test("a dismissed contradiction leaves the first page with its reason, and comes back when that is undone", async () => {
    const question = await browsing.visit("/", async (page) =>
      page.locator("section[aria-labelledby=contradictions] h3").first().textContent(),
    );
    await browsing.visit(browsing.addresses.contradiction ?? "/", async (page) => {
      await page.getByRole("button", { name: "Écarter…" }).click();
      expect(await violationsOf(page)).toEqual([]);
      await page.getByLabel("Raison").fill("deux jours différents");
      await page.getByLabel("Signé").fill("Ada");
      await page.getByRole("button", { name: "Écarter", exact: true }).click();
      await page.getByText("Écartée par Ada").waitFor({ timeout: 30_000 });
    });
    await browsing.visit("/", async (page) => {
      expect(await page.locator("section[aria-labelledby=contradictions] h3").allInnerTexts()).not.toContain(question);
    });
    await browsing.visit("/decisions", async (page) => {
      expect(await page.locator("main table").textContent()).toContain("deux jours différents");
      await page.getByRole("button", { name: "Annuler…" }).click();
      await page.getByLabel("Signé").fill("Bo");
      await page.getByRole("button", { name: "Annuler la décision" }).click();
      await page.getByText("Annulée par Bo").waitFor({ timeout: 30_000 });
    });
    // The decision is known before all that hangs on it: the open page follows by itself.
    await browsing.visit("/", (page) =>
      page
        .locator("section[aria-labelledby=contradictions] h3", { hasText: question ?? "" })
        .waitFor({ timeout: 30_000 }),
    );
  }, 90_000);

  test("a contradiction is dismissed and taken back with keys alone, which never lose their place", async () => {
    await browsing.visit(browsing.addresses.contradiction ?? "/", async (page) => {
      const { keyboard } = page;
      const button = page.getByRole("button", { name: "Écarter…" });
      const isThere = () => button.evaluate((each) => each === document.activeElement);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
      await button.focus();
      await keyboard.press("Enter");
      await keyboard.press("Tab");
      await keyboard.type("un essai");
      await keyboard.press("Escape");
      expect(await page.getByLabel("Raison").count()).toBe(0);
      expect(await isThere()).toBe(true);
      await keyboard.press("Enter");
      await keyboard.press("Tab");
      await keyboard.type("deux moments");
      await keyboard.press("Tab");
      await keyboard.press("Control+a");
      await keyboard.type("Ada");
      await keyboard.press("Enter");
      await page.getByText("Écartée par Ada").waitFor({ timeout: 30_000 });
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
      expect(await button.count()).toBe(0);
      await page.locator(".undo-bar button").first().press("Enter");
      await page.locator(".undo-bar", { hasText: "Décision annulée." }).waitFor({ timeout: 30_000 });
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    });
  }, 90_000);

  test("an article added by mistake is taken out with its reason, stands among those taken out, is not taken in again, and comes back", async () => {
    const text = "Le quai de Lizac fermé\n\nLe maire de Lizac a fermé le quai mardi, par crainte d'une crue.";
    const add = () =>
      browsing.visit("/articles/new", async (page) => {
        await page.getByLabel("Texte de l'article").fill(text);
        await page.getByRole("button", { name: "Lire cet article" }).click();
        const link = page.getByRole("link", { name: "Ouvrir l'article" });
        await link.waitFor({ timeout: 30_000 });
        return { address: (await link.getAttribute("href")) ?? "", said: await page.locator("main").innerText() };
      });
    const { address } = await add();
    await browsing.visit(address, async (page) => {
      await page.getByRole("button", { name: "Retirer l'article…" }).click();
      expect(await violationsOf(page)).toEqual([]);
      await page.getByLabel("Raison").fill("un essai");
      await page.getByLabel("Signé").fill("Ada");
      await page.getByRole("button", { name: "Retirer l'article", exact: true }).click();
      await page.locator(".decision", { hasText: "retiré par Ada" }).waitFor({ timeout: 30_000 });
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole("link", { name: "Lire le texte gardé" }).click();
      await page.locator(".reader-text", { hasText: "crainte d'une crue" }).waitFor({ timeout: 30_000 });
      expect(await page.getByRole("button", { name: "Retirer l'article…" }).count()).toBe(0);
    });
    expect((await add()).said).toContain("retiré par Ada (« un essai »)");
    await browsing.visit("/articles", async (page) => {
      expect(await page.locator("main").innerText()).not.toContain("quai");
      await page.getByRole("link", { name: "1 article retiré" }).click();
      await page.getByRole("button", { name: "Remettre" }).click();
      await page.getByLabel("Signé").fill("Bo");
      await page.getByRole("button", { name: "Annuler la décision" }).click();
      await page.getByText("Aucun article n'a été retiré.").waitFor({ timeout: 30_000 });
    });
    await browsing.visit(address, async (page) => {
      expect(await page.locator(".reader-text").innerText()).toContain("crainte d'une crue");
    });
  }, 90_000);

  test("a source that cannot be asked says why; an address of this machine is refused", async () => {
    await browsing.visit("/sources", async (page) => {
      await page.getByLabel("Adresse d'un flux").fill("http://127.0.0.1:9/rss.xml");
      await page.getByRole("button", { name: "Suivre" }).click();
      const said = page.locator("main [role=status]").first();
      await page.waitForFunction(
        () => (document.querySelector("main [role=status]")?.textContent ?? "").length > 60,
        undefined,
        { timeout: 40_000 },
      );
      expect(await said.textContent()).toMatch(/autorisez 127\.0\.0\.1:9 par RECOUPE_ALLOW_NETWORKS/);
    });
    expect(await (await fetch(`${browsing.site.url}/sources.opml`)).text()).toContain("<opml");
  }, 60_000);

  test("what a person corrects of an event is shown without a reload, and one press takes it back", async () => {
    await browsing.visit(browsing.addresses.event ?? "/", async (page) => {
      await page.getByRole("button", { name: "Corriger…" }).first().click();
      expect(await violationsOf(page)).toEqual([]);
      await page.getByLabel("Où", { exact: true }).fill("Soumy");
      await page.getByLabel("Du").fill("2025-03-09");
      await page.getByLabel("Raison").fill("dit au paragraphe suivant");
      await page.getByLabel("Signé").fill("Ada");
      await page.getByRole("button", { name: "Corriger", exact: true }).click();
      await page.locator("section[aria-labelledby=decided]", { hasText: "Où : Soumy" }).waitFor({ timeout: 30_000 });
      await page.locator("main", { hasText: "9 mars 2025" }).waitFor({ timeout: 30_000 });
      expect(await violationsOf(page)).toEqual([]);
      await page.locator(".undo-bar").getByRole("button", { name: "Annuler" }).click();
      await page.locator("section[aria-labelledby=decided]").waitFor({ state: "detached", timeout: 30_000 });
      // The page is read anew piece by piece: on a busy machine its head comes after the list of decisions.
      await page.locator("main", { hasText: "9 mars 2025" }).waitFor({ state: "detached", timeout: 30_000 });
    });
  }, 60_000);

  test("a name parted from an entity takes along what its article calls by it, counts follow, and one press takes it back", async () => {
    const { rows } = await (await fetch(`${browsing.site.url}/entities.json?name=Selenskyj`)).json();
    const [entity] = rows;
    await browsing.visit(`/entities/${entity.id}`, async (page) => {
      const facts = page.locator("h1 + p");
      const whole = await facts.textContent();
      expect(whole).toContain(`${entity.articleCount} articles`);
      const names = page.locator("table").first().locator("tbody tr");
      const everywhere = names.filter({ hasText: `${entity.articleCount} articles` });
      expect(await everywhere.getByRole("button", { name: "Séparer…" }).count()).toBe(0);
      await names.filter({ hasText: "Wolodymyr" }).getByRole("button", { name: "Séparer…" }).click();
      expect(await page.locator(".judge-form").textContent()).toMatch(
        /« Zelensky », « Selenskyj » désignent .* partent avec/,
      );
      await page.getByLabel("Raison").fill("essai");
      await page.getByLabel("Signé").fill("Ada");
      await page.getByRole("button", { name: "Séparer", exact: true }).click();
      await page.locator(".undo-bar").getByText("Décision enregistrée.").waitFor({ timeout: 30_000 });
      await facts.filter({ hasText: `${entity.articleCount - 1} articles` }).waitFor({ timeout: 30_000 });
      expect(await page.locator("table").first().textContent()).not.toContain("Wolodymyr");
      await page.locator(".undo-bar").getByRole("button", { name: "Annuler" }).click();
      await facts.filter({ hasText: whole ?? "" }).waitFor({ timeout: 30_000 });
      expect(await page.locator("table").first().textContent()).toContain("Wolodymyr");
    });
  }, 90_000);

  test("two statements become one where a person says so, and two again when that is undone", async () => {
    const statements = async () => (await (await fetch(`${browsing.site.url}/quotes.json`)).json()).total;
    const before = await statements();
    await browsing.visit("/quotes", async (page) => {
      const item = page.locator("main .rows > li").first();
      await item.getByRole("button", { name: "Réunir…" }).click();
      await page.getByLabel("Mots de l'autre déclaration").fill("cessez-le-feu");
      await page.locator(".candidates input").first().check();
      await page.getByLabel("Raison").fill("la même phrase, traduite");
      await page.getByLabel("Signé").fill("Ada");
      await page.getByRole("button", { name: "Réunir les deux" }).click();
      const bar = page.locator(".undo-bar");
      await bar.getByText("Décision enregistrée.").waitFor({ timeout: 30_000 });
      await expect.poll(statements, { timeout: 30_000 }).toBe(before - 1);
      await bar.getByRole("button", { name: "Annuler" }).click();
      await bar.getByText("Décision annulée.").waitFor({ timeout: 30_000 });
      await expect.poll(statements, { timeout: 30_000 }).toBe(before);
    });
  }, 60_000);

  test("an event that is none leaves the list with its reason, stands among those put aside, and comes back by one press", async () => {
    const list = async (query = "") => (await (await fetch(`${browsing.site.url}/events.json${query}`)).json()).total;
    const before = await list();
    await browsing.visit(browsing.addresses.event ?? "/", async (page) => {
      await page.getByRole("button", { name: "Pas un événement…" }).click();
      expect(await violationsOf(page)).toEqual([]);
      await page.getByLabel("Raison").fill("une métaphore");
      await page.getByLabel("Signé").fill("Ada");
      await page.getByRole("button", { name: "Écarter", exact: true }).click();
      const bar = page.locator(".undo-bar");
      await bar.getByText("Décision enregistrée.").waitFor({ timeout: 30_000 });
      await expect.poll(() => list(), { timeout: 30_000 }).toBe(before - 1);
      expect(await list("?dismissed=1")).toBe(1);
      await browsing.visit("/events", (events) => events.getByRole("link", { name: "1 écarté" }).waitFor());
      await bar.getByRole("button", { name: "Annuler" }).click();
      await bar.getByText("Décision annulée.").waitFor({ timeout: 30_000 });
      await expect.poll(() => list(), { timeout: 30_000 }).toBe(before);
    });
  }, 60_000);

  test("the outlet and the day of an article are corrected on its page, shown as set by hand, and one press takes it back", async () => {
    const facts = async () =>
      (await fetch(`${browsing.site.url}${browsing.addresses.article}.json`)).json() as Promise<{
        readonly outlet: string | null;
        readonly publishedAt: string | null;
      }>;
    const before = await facts();
    await browsing.visit(browsing.addresses.article ?? "/", async (page) => {
      await page.getByRole("button", { name: "Corriger le média, le jour…" }).click();
      expect(await violationsOf(page)).toEqual([]);
      await page.getByLabel("Média").fill("Le Courrier du Val");
      await page.getByLabel("Publié le").fill("2025-02-30");
      await page.getByLabel("Raison").fill("lu sur la page d'origine");
      await page.getByLabel("Signé").fill("Ada");
      const confirm = page.getByRole("button", { name: "Corriger", exact: true });
      await confirm.click();
      await page.getByText("n'est pas une date").waitFor({ timeout: 30_000 });
      await page.getByLabel("Publié le").fill("2025-02-27");
      await confirm.click();
      const shown = page.locator("dl.facts", { hasText: "Le Courrier du Val" });
      await shown.filter({ hasText: "jeudi 27 février 2025" }).waitFor({ timeout: 30_000 });
      expect(await shown.textContent()).toMatch(/corrigé à la main par Ada .* : lu sur la page d'origine/);
      expect(await facts()).toMatchObject({ outlet: "Le Courrier du Val", publishedAt: "2025-02-27" });
      expect(await violationsOf(page)).toEqual([]);
      await shown.getByRole("button", { name: "Annuler" }).first().click();
      await shown.waitFor({ state: "detached", timeout: 30_000 });
    });
    // The page shows the text as it was read again; what it is joined with follows once it is related.
    await expect.poll(facts, { timeout: 30_000 }).toMatchObject(before);
  }, 90_000);

  test("a statement that was read wrongly is marked in its article, with the press that brings it back", async () => {
    const list = async (query = "") => (await (await fetch(`${browsing.site.url}/quotes.json${query}`)).json()).total;
    const before = await list();
    await browsing.visit(browsing.addresses.article ?? "/", async (page) => {
      const part = page.locator("#quotes");
      await part.locator("summary").first().click();
      const counted = await part.locator("summary").first().textContent();
      const item = part.locator(".rows > li").first();
      const words = await item.locator("a[lang=fr]").last().textContent();
      await item.getByRole("button", { name: "Mal lu…" }).click();
      await page.getByLabel("Raison").fill("un titre d'œuvre");
      await page.getByLabel("Signé").fill("Ada");
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole("button", { name: "Écarter", exact: true }).click();
      const aside = part.locator(".rows > li.aside-row");
      await aside.filter({ hasText: "mis de côté par Ada" }).waitFor({ timeout: 30_000 });
      expect(await aside.textContent()).toContain(words ?? "");
      expect(await aside.textContent()).toContain("un titre d'œuvre");
      expect(await part.locator("summary").first().textContent()).not.toBe(counted);
      expect(await list()).toBe(before - 1);
      expect(await list("?dismissed=1")).toBe(1);
      await browsing.visit("/quotes", (quotes) => quotes.getByRole("link", { name: "1 mise de côté" }).waitFor());
      expect(await violationsOf(page)).toEqual([]);
      await aside.getByRole("button", { name: "Remettre" }).click();
      await aside.first().waitFor({ state: "detached", timeout: 30_000 });
      expect(await list()).toBe(before);
    });
  }, 90_000);

  test("a put-aside event is marked on the page of an article that tells it, and comes back there", async () => {
    const event = await (await fetch(`${browsing.site.url}${browsing.addresses.event}.json`)).json();
    const article = `/articles/${event.lead.evidence.source.articleId}`;
    await browsing.visit(article, async (page) => {
      const part = page.locator("#events");
      await part.locator("summary").first().click();
      const row = part.locator(".rows > li", { has: page.locator(`a[href="${browsing.addresses.event}"]`) }).first();
      await row.getByRole("button", { name: "Pas un événement…" }).click();
      await page.getByLabel("Raison").fill("une métaphore");
      await page.getByLabel("Signé").fill("Ada");
      await page.getByRole("button", { name: "Écarter", exact: true }).click();
      await part.locator(".aside-row", { hasText: "une métaphore" }).first().waitFor({ timeout: 30_000 });
      await browsing.visit(browsing.addresses.event ?? "/", async (own) => {
        await own.locator("main .put-aside", { hasText: "une métaphore" }).first().waitFor();
        expect(await own.getByRole("button", { name: "Pas un événement…" }).count()).toBe(0);
      });
      await part.locator(".aside-row").first().getByRole("button", { name: "Remettre" }).click();
      await part.locator(".aside-row").first().waitFor({ state: "detached", timeout: 30_000 });
    });
  }, 90_000);

  test("a sentence goes into a dossier, gets a note, and leaves in one file with its source", async () => {
    const address = await browsing.visit(browsing.addresses.contradiction ?? "/", async (page) => {
      await page.getByRole("button", { name: "Mettre ces phrases au dossier" }).click();
      await page.getByLabel("Titre").fill("Encerclement à Koursk");
      await page.getByLabel("Signé").fill("Ada");
      await page
        .getByRole("button", { name: /^Mettre (cette|ces) / })
        .last()
        .click();
      await page.getByRole("link", { name: "Encerclement à Koursk" }).click();
      await page.waitForURL(/\/d\//);
      await page.getByRole("button", { name: "écrire une note" }).nth(1).click();
      await page.getByLabel("Note").fill("appeler l'état-major");
      await page.getByRole("button", { name: "Garder la note" }).click();
      await page.getByText("appeler l'état-major").waitFor();
      expect(await violationsOf(page)).toEqual([]);
      return page.url();
    });
    const contradiction = await (await fetch(`${browsing.site.url}${browsing.addresses.contradiction}.json`)).json();
    const sentences: string[] = contradiction.sides
      .flat()
      .map((each: { evidence: { exact: string } }) => each.evidence.exact);
    const markdown = await (await fetch(`${address}.md`)).text();
    const html = await (await fetch(`${address}.html`)).text();
    const lines = (await (await fetch(`${address}.jsonl`)).text()).trim().split("\n");
    expect(markdown).toContain("appeler l'état-major");
    expect(markdown).toContain(`<${browsing.site.url}/articles/`);
    expect(html).not.toMatch(/<script|src=/);
    expect(lines.map((line) => JSON.parse(line).quote)).toEqual(expect.arrayContaining(sentences));
    await browsing.visit(new URL(address).pathname, async (page) => {
      const count = await page.locator(".dossier > li").count();
      await page.getByRole("button", { name: "retirer du dossier" }).first().click();
      await page.getByText("Retirée du dossier.").waitFor();
      await page.reload();
      expect(await page.locator(".dossier > li").count()).toBe(count - 1);
    });
  }, 60_000);

  test("an article handed in appears on an open page by itself", async () => {
    const text = "Le pont de Ségou rouvre\n\nLe maire de Ségou a annoncé mardi la réouverture du pont.\n";
    await browsing.visit("/articles", async (list) => {
      expect(await list.locator("main").textContent()).not.toContain("Ségou");
      await browsing.visit("/articles/new", async (form) => {
        await form.locator("textarea").fill(text);
        await form.locator("main button[type=submit]").click();
        await form.locator("main [role=status] a").waitFor({ timeout: 50_000 });
      });
      await list.locator("main", { hasText: "Ségou" }).waitFor({ timeout: 20_000 });
    });
  });
});
