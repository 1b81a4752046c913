import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAtom } from "./atom.ts";

const feed = (summary: string) =>
  toAtom({
    title: "Contradictions",
    selfUrl: "http://x/contradictions.atom?kind=hard&a=1",
    pageUrl: "http://x/contradictions",
    entries: [
      { id: "con_1", title: "A & B", url: "http://x/c/con_1", updated: new Date("2025-03-14T10:00:00Z"), summary },
    ],
  });

describe("toAtom", () => {
  it("is as new as its newest entry and escapes what XML would read", () => {
    const xml = feed("« <b>non</b> »");
    expect(xml).toContain("<updated>2025-03-14T10:00:00.000Z</updated>\n<author>");
    expect(xml).toContain("kind=hard&amp;a=1");
    expect(xml).toContain("« &lt;b&gt;non&lt;/b&gt; »");
  });

  it("takes any text without breaking the document", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const summary = /<summary>(.*)<\/summary>/su.exec(feed(text))?.[1] ?? "";
        return !/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(summary) && summary.isWellFormed();
      }),
    );
  });
});
