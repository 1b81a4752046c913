import { expect, test } from "vitest";
import { AnalysisError, createBackgroundAnalyser } from "./background-analyser.ts";

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
  const analyser = createBackgroundAnalyser({ maxOldGenerationSizeMb: 24 });
  for (const name of ["Metz", "Toul"])
    expect((await analyser.analyse(article(name))).analysis.text).toBe(article(name).content);
});
