import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { AnalysisError, createBackgroundAnalyser } from "./background-analyser.ts";
import { readOutlets } from "./read-outlets.ts";

const article = (name: string) => ({ content: `Le maire de ${name} a annoncé lundi la réouverture de la gare.\n` });

test("reads in the background while this thread goes on, and answers each question with its own answer", async () => {
  const analyser = createBackgroundAnalyser();
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 5);
  const names = ["Laval", "Sens", "Dole"];
  const answers = await Promise.all(names.map((name) => analyser.analyse(article(name))));
  clearInterval(timer);
  expect(answers.map(({ analysis }) => analysis.text)).toEqual(names.map((name) => article(name).content));
  expect(ticks).toBeGreaterThan(10);
});

test("a question that fails is told so, and the next one is answered", async () => {
  const analyser = createBackgroundAnalyser();
  // Not what the type says, as a fault of ours would be.
  const broken = { content: 7 as unknown as string };
  const [failed, read] = await Promise.allSettled([analyser.analyse(broken), analyser.analyse(article("Gap"))]);
  expect(failed).toMatchObject({ status: "rejected", reason: expect.any(AnalysisError) });
  expect(read).toMatchObject({ status: "fulfilled" });
});

test("an article too large for the small thread is read by a larger one", async () => {
  // Less than the models need, so that every article is too large.
  const analyser = createBackgroundAnalyser({ limits: { maxOldGenerationSizeMb: 24 } });
  for (const name of ["Metz", "Toul"])
    expect((await analyser.analyse(article(name))).analysis.text).toBe(article(name).content);
});

test("pages are read by the descriptions of outlets in a folder, and other descriptions are another version", async () => {
  const folder = mkdtempSync(join(tmpdir(), "recoupe-outlets-"));
  const layout = { title: [{ element: ".x1" }], body: [{ element: ".x2" }] };
  const pont = { version: 1, outlet: "Journal du pont", hosts: ["journal-du-pont.example"], layouts: [layout] };
  writeFileSync(join(folder, "pont.json"), JSON.stringify(pont));
  const page = {
    url: "https://www.journal-du-pont.example/a",
    content:
      '<html lang="fr"><body><h1>Rubrique locale</h1><p class="x1">Le pont rouvrira lundi</p><div class="x2">Le pont rouvrira lundi matin à la circulation, a promis la mairie.</div></body></html>',
  };
  const [described, plain] = [createBackgroundAnalyser({ outlets: readOutlets(folder) }), createBackgroundAnalyser()];
  expect((await described.analyse(page)).analysis.document.title).toBe("Le pont rouvrira lundi");
  expect((await plain.analyse(page)).analysis.document.title).not.toBe("Le pont rouvrira lundi");
  expect(await described.version()).not.toBe(await plain.version());
  writeFileSync(join(folder, "pont.json"), "{");
  expect(() => readOutlets(folder)).toThrow(/pont\.json est refusée/u);
  rmSync(folder, { recursive: true });
});
