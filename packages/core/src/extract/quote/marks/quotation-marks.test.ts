import { expect, test } from "vitest";
import { markedSpans } from "./quotation-marks.ts";

const ALONE = { opened: undefined, continues: false };

test("a mark of the kind that is open is nested where both are closed later, and else leaves the first unclosed", () => {
  const wordsOf = (text: string) =>
    markedSpans(text, { start: 0, end: text.length }, ALONE).map(({ start, end }) => text.slice(start, end));
  expect(wordsOf("« un « deux » trois »")).toEqual(["un « deux » trois"]);
  expect(wordsOf("« un. Puis « deux » trois")).toEqual(["un.", "deux"]);
  expect(wordsOf("« un « deux » trois » et « quatre »")).toEqual(["un « deux » trois", "quatre"]);
});

/** Ten times as many marks may take this many times as long: ten, and room for the noise of a busy machine. */
const MOST_TIMES_AS_LONG = 30;

test("fifty thousand opening marks are read in time linear in their number", () => {
  const ms = (count: number) => {
    const text = "« a ".repeat(count);
    const started = process.cpuUsage();
    markedSpans(text, { start: 0, end: text.length }, ALONE);
    return process.cpuUsage(started).user / 1000;
  };
  ms(5_000);
  expect(ms(50_000)).toBeLessThan(MOST_TIMES_AS_LONG * Math.max(ms(5_000), 20));
});
