import { expect, test } from "vitest";
import { Trace } from "../../model/context.ts";
import { parsePlainText } from "./parse-plain-text.ts";

/** The day of publication that a page gives whose first paragraph this is. */
function dayOf(opening: string): string | undefined {
  const content = `Gao rouvre sa gare\n\n${opening}\n\nLes premiers trains sont attendus dès la fin du mois.`;
  return parsePlainText(content, { content }, new Trace()).document.publishedAt?.value;
}

test.each([
  ["Gao, le 4 mai 2026 – Le conseil a voté la réouverture de la gare, fermée depuis deux ans.", "2026-05-04"],
  ["4 mai 2026. – Le conseil a voté la réouverture de la gare, fermée depuis deux ans.", "2026-05-04"],
  ["4 mai 2026 - Le conseil a voté la réouverture de la gare, fermée depuis deux ans.", "2026-05-04"],
  ["4 mai 2026 . – Le conseil a voté la réouverture de la gare, fermée depuis deux ans.", "2026-05-04"],
  ["4 mai 2026, Mali. – Le conseil a voté la réouverture de la gare, fermée depuis deux ans.", "2026-05-04"],
  ["4 mai 2026, Le conseil a voté la réouverture de la gare, fermée depuis deux ans.", undefined],
  ["Le conseil avait fermé la gare le 4 mai 2024 – Les trains manquaient alors de crédits.", undefined],
])("a day that opens a report, closed by a dash, is its day: %s", (opening, day) => {
  expect(dayOf(opening)).toBe(day);
});
