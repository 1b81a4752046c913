import { expect, test } from "vitest";
import { parsePage } from "../../parse-page.ts";
import example from "./example.json" with { type: "json" };
import { findLayout, readOutletAdapter } from "./outlet-adapter.ts";

const PROSE = [
  "La mairie a ouvert jeudi les inscriptions au marché de la place, que trente maraîchers demandaient depuis un an.",
  "Le marché se tiendra le samedi matin, de huit heures à midi, et les places seront tirées au sort chaque trimestre.",
  "Les commerçants de la rue voisine ont demandé que les camions partent avant l'ouverture de leurs boutiques.",
];
const ASIDE =
  "Notre série d'été raconte les marchés de la région, de la plaine à la montagne, avec leurs voix et leurs gestes.";

/** A page whose markup misleads: the headline element prints a section, classes say nothing, a long promotion looks like text. */
const page = (day: string) => `<html><head><title>Le Journal d'exemple</title></head><body>
<h1>Vie locale et quartiers</h1><div class="x-head"><div class="x1">Le marché de la place ouvre ses inscriptions</div></div>
<div class="x2">Awa Perrin</div><div class="x3" itemprop="datePublished" content="${day}">Paru ce jour</div>
<div id="x-main"><p>${PROSE[0]}</p><div class="x9"><p>${ASIDE}</p></div><p>${PROSE[1]}</p><p>${PROSE[2]}</p>
<p>Retrouvez notre application sur tous les magasins et lisez le journal dès six heures du matin, où que vous soyez.</p></div>
<div class="x7"><p>${ASIDE} La suite est à lire dans notre édition de papier, chaque dimanche, dans tous les kiosques.</p></div></body></html>`;

const read = (host: string, day: string) =>
  parsePage({ content: page(day), url: `https://${host}/a/1.html`, contentType: "text/html" });

test("a page of the outlet is read as its adapter says", () => {
  const { title, bylines, publishedAt, text, blocks } = read("www.journal.example", "2025-03-06");
  expect({ title, bylines, publishedAt }).toEqual({
    title: "Le marché de la place ouvre ses inscriptions",
    bylines: ["Awa Perrin"],
    publishedAt: "2025-03-06",
  });
  expect(text).toBe(PROSE.join("\n"));
  const removed = blocks.filter((block) => block.text.startsWith("Notre série") || block.text.startsWith("Retrouvez"));
  expect(removed).toHaveLength(3);
  expect(removed.every(({ kind, reason }) => kind === "boilerplate" && reason?.includes("adaptateur"))).toBe(true);
});

test("another host, and a page older than the layout, are read by the general rules", () => {
  for (const found of [read("journal-example.test", "2025-03-06"), read("journal.example", "2020-01-01")]) {
    expect(found.title).not.toBe("Le marché de la place ouvre ses inscriptions");
    expect(found.blocks.some(({ reason }) => reason?.includes("adaptateur"))).toBe(false);
  }
});

test("the layout of the day is taken, the newest when no day is known", () => {
  const adapter = readOutletAdapter(example);
  const bodyOn = (day: string | undefined) => findLayout([adapter], "m.journal.example", day)?.layout.body;
  expect(bodyOn("2024-05-31T23:00:00Z")).toEqual([{ element: "td.texte" }]);
  expect(bodyOn("2024-06-01")).toEqual([{ element: "#x-main" }]);
  expect(bodyOn(undefined)).toEqual([{ element: "#x-main" }]);
  expect(findLayout([adapter], "autrejournal.example", undefined)).toBeUndefined();
});

test.each([
  ["an unknown part", { ...example, colour: "red" }],
  ["a selector that is none", { ...example, layouts: [{ body: [{ element: "div > p:first-child" }] }] }],
  ["a day that is none", { ...example, layouts: [{ validFrom: "2024-13-01" }] }],
  ["an address in the place of a host", { ...example, hosts: ["https://journal.example/"] }],
])("%s is refused", (_, contents) => {
  expect(() => readOutletAdapter(contents)).toThrow();
});
