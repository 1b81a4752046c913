import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  type Browsing,
  bareCountsOf,
  canBrowse,
  listOf,
  overflowOf,
  startBrowsing,
  violationsOf,
} from "../testing/browse.ts";

const TITLES = [
  [
    "2026-03-02",
    "Le barrage de Kerbel cède",
    "Le barrage de Kerbel, près de Tolma, a cédé lundi, tuant deux personnes.",
  ],
  [
    "2026-03-02",
    "Barrage de Kerbel : deux morts",
    "Le barrage de Kerbel a cédé lundi près de Tolma et tué deux habitants.",
  ],
  [
    "2026-03-09",
    "La société Hydralp perquisitionnée",
    "La police a perquisitionné lundi à Tolma la société Hydralp, qui exploitait le barrage de Kerbel.",
  ],
  [
    "2026-03-10",
    "Hydralp dénonce la perquisition",
    "La société Hydralp, exploitant du barrage de Kerbel, dénonce la perquisition menée à Tolma.",
  ],
] as const;

const FILES = TITLES.map(([day, title, text], at) => ({
  name: `${at}.html`,
  mimeType: "text/html",
  buffer: Buffer.from(
    `<html lang="fr"><head><meta property="article:published_time" content="${day}"></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`,
  ),
}));

describe.skipIf(!canBrowse)("the page of a story of weeks", () => {
  let browsing: Browsing;
  let story: string;

  beforeAll(async () => {
    browsing = await startBrowsing(inject("testServer"));
    await browsing.visit("/articles/new", async (page) => {
      await page.locator("input[type=file]").setInputFiles(FILES);
      await page.getByRole("button", { name: "Lire cet article" }).click();
      const told = page.locator("main [role=status] p").filter({ hasText: "Article lu et enregistré" });
      await told.nth(FILES.length - 1).waitFor({ timeout: 60_000 });
    });
    const stories: readonly { id: string; articleCount?: number }[] = await listOf(browsing.site.url, "/stories.json");
    story = `/stories/${stories.find(({ articleCount }) => articleCount === FILES.length)?.id}`;
  }, 180_000);
  afterAll(() => browsing?.stop());

  test.each([1200, 320])("is a list of episodes at %i pixels, each over its articles", async (width) => {
    const options = { viewport: { width, height: 900 } };
    await browsing.visit(
      story,
      async (page, seen) => {
        expect(await page.locator(".episodes h3").allTextContents()).toEqual([
          expect.stringContaining("Kerbel"),
          "La société Hydralp perquisitionnée",
        ]);
        expect(await page.locator(".episodes .rows > li").count()).toBe(FILES.length);
        expect(await page.locator("#episodes").textContent()).toContain("2");
        expect(await violationsOf(page)).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        expect(await bareCountsOf(page)).toEqual([]);
        expect(seen.errors).toEqual([]);
      },
      options,
    );
  });
});
