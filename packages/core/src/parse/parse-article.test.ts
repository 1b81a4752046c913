import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Trace } from "../model/context.ts";
import { parseArticle } from "./parse-article.ts";

function parse(content: string | Uint8Array) {
  return parseArticle({ content }, { trace: new Trace() });
}

function kinds(content: string): readonly string[] {
  const { blocks, text } = parse(content);
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("plain text", () => {
  const lead =
    "Le conseil municipal de Thiès a voté jeudi le budget de la ville, après trois heures de débat sur les transports.";

  test("a title repeated with the site's name is named once", () => {
    const page = `Thiès vote son budget | Le Rail\n\nThiès vote son budget\n\nPar Awa Ndiaye\n\n${lead}\n`;
    expect(kinds(page)).toEqual([
      "duplicate-title: Thiès vote son budget | Le Rail",
      "title: Thiès vote son budget",
      "byline: Par Awa Ndiaye",
      `paragraph: ${lead}`,
    ]);
    expect(parse(page).document).toMatchObject({
      title: "Thiès vote son budget",
      bylines: ["Awa Ndiaye"],
      outlet: "Le Rail",
    });
  });

  test("a live page is called by its headline, not by its latest entry", () => {
    const page = `DIRECT. Inondations : le point sur la situation ce jeudi\n\n14h32 - Le conseil municipal de Thiès vote le budget des transports\n${lead}\n\n13h05 - Trois quartiers sans eau\n${lead.replace("jeudi", "mercredi")}\n`;
    expect(parse(page).document.title).toBe("DIRECT. Inondations : le point sur la situation ce jeudi");
  });

  test("a question without a question mark is part of an interview, not the title of another article", () => {
    const asked = "La préfecture affirme que vous étiez prévenue de la fermeture du marché.";
    const answers = [
      "J'ai reçu une lettre.",
      "Nous avons attendu.",
      "Le préfet est venu.",
      "J'ai parlé aux ouvriers lundi.",
    ];
    const told = answers.map((answer) => `${answer} ${lead}`);
    const page = ["Thiès attend son marché", ...told.slice(0, 2), asked, ...told.slice(2), lead, lead].join("\n\n");
    expect(kinds(page)).toContain(`paragraph: ${asked}`);
  });

  test("a text that begins with its lead has no title", () => {
    expect(parse(`${lead}\n${lead.replace("Thiès", "Mbour")}\n`).document.title).toBeNull();
  });

  test("removed pieces say why, in the block and in the trace", () => {
    const trace = new Trace();
    const article = parseArticle(
      { content: `Thiès vote son budget\n\n${lead}\n\nLaisser un commentaire\n` },
      { trace },
    );
    expect(article.blocks.at(-1)).toMatchObject({ kind: "boilerplate", role: "comments" });
    expect(article.blocks.at(-1)?.reason).toBeTruthy();
    expect(trace.entries.map(({ text }) => text)).toEqual(["Laisser un commentaire"]);
  });
});

describe("any input", () => {
  test("blocks are in order, do not overlap and lie inside an NFC text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (content) => {
        const { text, blocks } = parse(content);
        expect(text).toBe(content.replace(/^\uFEFF/, "").normalize("NFC"));
        let last = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("any bytes give text and no throw", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => parse(bytes).text.length >= 0));
  });
});
