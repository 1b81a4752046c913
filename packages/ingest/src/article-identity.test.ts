import { expect, test } from "vitest";
import { articleIdentity } from "./article-identity.ts";

const page = (canonicalUrl: string | null) => ({
  title: null,
  dek: null,
  bylines: [],
  outlet: null,
  publishedAt: null,
  language: "fr",
  sourceUrl: null,
  canonicalUrl,
  machineTranslated: "no" as const,
});

test("the canonical address of the same site wins over the one fetched", () => {
  expect(articleIdentity(page("https://journal.example/a/1"), "https://m.journal.example/a/1?utm_source=x")).toBe(
    "https://journal.example/a/1",
  );
});

test("a copy that names another site's original stays its own document", () => {
  expect(articleIdentity(page("https://agence.example/depeche"), "https://journal.example/reprise")).toBe(
    "https://journal.example/reprise",
  );
});

test("a canonical address that is the site's home page is none", () => {
  expect(articleIdentity(page("https://journal.example/"), "https://journal.example/a/1")).toBe(
    "https://journal.example/a/1",
  );
});

test("a saved page is known by what it states, a text by nothing", () => {
  expect(articleIdentity(page("https://journal.example/a/1#haut"), undefined)).toBe("https://journal.example/a/1");
  expect(articleIdentity(page("javascript:alert(1)"), undefined)).toBeUndefined();
  expect(articleIdentity(page(null), undefined)).toBeUndefined();
});
