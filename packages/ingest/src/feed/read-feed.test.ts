import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FeedError } from "./feed.ts";
import { readFeed } from "./read-feed.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string, url = "https://journal.example/flux.xml") => readFeed({ bytes: encode(text), url });
const item = (inside: string) =>
  read(`<rss version="2.0"><channel><title>Journal</title><item>${inside}</item></channel></rss>`).items[0];
const entry = (inside: string) =>
  read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inside}</entry></feed>`).items[0];

describe("RSS", () => {
  test("a plain item", () => {
    expect(
      item(`<title>Kiev dément</title><link>https://journal.example/a</link><guid isPermaLink="false">a-1</guid>
        <pubDate>Fri, 14 Mar 2025 08:30:00 +0100</pubDate><dc:creator>Léa Martin</dc:creator><category>Monde</category>`),
    ).toMatchObject({
      guid: "a-1",
      title: "Kiev dément",
      url: "https://journal.example/a",
      publishedAt: "2025-03-14T07:30:00Z",
      authors: ["Léa Martin"],
      categories: ["Monde"],
    });
  });

  test.each([
    ["CDATA with entities", "<title><![CDATA[L&#039;été & l'hiver]]></title>", "L'été & l'hiver"],
    ["escaped markup", "<title>&lt;b&gt;Urgent&lt;/b&gt; : séisme</title>", "Urgent : séisme"],
    [
      "named entities that XML does not know",
      "<title>D&eacute;faite &agrave; l&rsquo;Assembl&eacute;e</title>",
      "Défaite à l’Assemblée",
    ],
    ["a bare ampersand before what is no tag", "<title>AT&T <3 Orange & co</title>", "AT&T <3 Orange & co"],
    ["a title of another vocabulary", "<media:title>Grève</media:title>", "Grève"],
    ["an empty title and a Dublin Core one", "<title/><dc:title>Marche</dc:title>", "Marche"],
    [
      "line breaks, a NUL and a bidi override",
      "<title>Une\n  ligne\u0000 \u202Erenversée</title>",
      "Une ligne renversée",
    ],
  ])("title: %s", (_case, inside, title) => {
    expect(item(inside)?.title).toBe(title);
  });

  test.each([
    ["relative", "<link>/a/b</link>", "https://journal.example/a/b"],
    ["under xml:base", '<link xml:base="https://autre.example/x/">b</link>', "https://autre.example/x/b"],
    ["only a permanent guid", "<guid>https://journal.example/g</guid>", "https://journal.example/g"],
    ["an Atom link inside", '<atom:link rel="alternate" href="/c"/>', "https://journal.example/c"],
    ["in an attribute", '<link href="https://journal.example/h"/>', "https://journal.example/h"],
    ["broken over lines", "<link>\n https://journal.example/\n a \n</link>", "https://journal.example/a"],
    ["not for the web", "<link>javascript:alert(1)</link>", undefined],
  ])("address: %s", (_case, inside, url) => {
    expect(item(inside)?.url).toBe(url);
  });

  test.each([
    [
      "several dates: the first that can be read",
      "<pubDate>bientôt</pubDate><dc:date>2025-03-14</dc:date>",
      "2025-03-14",
    ],
    ["dcterms", "<dcterms:created>2025-03-14T10:00:00+01:00</dcterms:created>", "2025-03-14T09:00:00Z"],
    ["French", "<pubDate>jeu., 13 mars 2025 08:00:00 +0100</pubDate>", "2025-03-13T07:00:00Z"],
    ["none", "<title>x</title>", undefined],
  ])("date: %s", (_case, inside, date) => {
    expect(item(inside)?.publishedAt).toBe(date);
  });

  test("RSS 1.0 keeps its items beside the channel and names them by rdf:about", () => {
    const feed =
      read(`<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://journal.example/"><title>Journal</title><link>https://journal.example/</link></channel>
      <item rdf:about="https://journal.example/1"><title>Un</title><link>https://journal.example/1</link></item></rdf:RDF>`);
    expect(feed).toMatchObject({
      format: "rdf",
      title: "Journal",
      items: [{ guid: "https://journal.example/1", title: "Un" }],
    });
  });

  test("the interval a feed asks for", () => {
    expect(read("<rss><channel><ttl>90</ttl></channel></rss>").minIntervalMs).toBe(5_400_000);
    expect(
      read(
        "<rss><channel><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel></rss>",
      ).minIntervalMs,
    ).toBe(21_600_000);
  });
});

describe("Atom", () => {
  test("a plain entry", () => {
    expect(
      entry(`<id>urn:1</id><title>Trêve</title><link rel="self" href="/s"/><link href="/a"/><published>2025-03-14T08:00:00Z</published>
        <updated>2025-03-15T08:00:00Z</updated><author><name>Aya Koné</name></author><category term="mali" label="Mali"/>`),
    ).toMatchObject({
      guid: "urn:1",
      title: "Trêve",
      url: "https://journal.example/a",
      publishedAt: "2025-03-14T08:00:00Z",
      authors: ["Aya Koné"],
      categories: ["Mali"],
    });
  });

  test.each([
    ["escaped HTML", '<title type="html">&lt;em&gt;Trêve&lt;/em&gt; &amp;amp; paix</title>', "Trêve & paix"],
    [
      "inline XHTML",
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Une <b>trêve</b></div></title>',
      "Une trêve",
    ],
    ["base64", `<title mode="base64">${Buffer.from("Trêve à Gao").toString("base64")}</title>`, "Trêve à Gao"],
    ["plain text that looks like markup", "<title>&lt;b&gt; est une balise</title>", "<b> est une balise"],
  ])("title: %s", (_case, inside, title) => {
    expect(entry(inside)?.title).toBe(title);
  });

  test("prefixes are whatever the document declares", () => {
    const feed = read(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Oui</a:title></a:entry></a:feed>',
    );
    expect(feed.items[0]?.title).toBe("Oui");
  });

  test("an entry without a date of publication has that of its update", () => {
    expect(entry("<updated>2025-03-15T08:00:00Z</updated>")?.publishedAt).toBe("2025-03-15T08:00:00Z");
  });
});

describe("damage", () => {
  test.each([
    [
      "cut in the middle of an item",
      "<rss><channel><item><title>Un</title></item><item><title>Deux</title><li",
      ["Un", "Deux"],
    ],
    ["cut before the last bracket", "<rss><channel><item><title>Un</title></item></channel></rss", ["Un"]],
    ["an unclosed CDATA", "<rss><channel><item><title><![CDATA[Un", ["Un"]],
    [
      "an unclosed title",
      "<rss><channel><item><title>Un<link>https://j.example/1</link></item></channel></rss>",
      ["Un"],
    ],
    [
      "a wrong closing tag",
      "<rss><channel><item><title>Un</titre></item><item><title>Deux</title></item></channel></rss>",
      ["Un", "Deux"],
    ],
    ["no root", "<item><title>Un</title></item>", ["Un"]],
    [
      "text before the document",
      "Warning: mysql\n<?xml version='1.0'?><rss><channel><item><title>Un</title></item></channel></rss>",
      ["Un"],
    ],
    [
      "a dangerous name",
      "<rss><channel><item><__proto__>x</__proto__><title>Un</title></item></channel></rss>",
      ["Un"],
    ],
  ])("%s", (_case, text, titles) => {
    expect(read(text).items.map(({ title }) => title)).toEqual(titles);
  });

  test("an internal entity is read once; entities that call each other do not multiply", () => {
    const feed = read(
      '<!DOCTYPE rss [<!ENTITY a "Le Monde"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&a;</title><item><title>&b;</title></item></channel></rss>',
    );
    expect(feed.title).toBe("Le Monde");
    expect(feed.items[0]?.title).toBe("&a;&a;&a;");
  });

  test.each([
    ["", "empty"],
    ["<!doctype html><html><body>Bonjour</body></html>", "html"],
    ["n'importe quoi", "not-a-feed"],
    ["{ pas du json", "not-a-feed"],
  ])("%j is no feed", (text, code) => {
    expect(() => read(text)).toThrowError(expect.objectContaining({ code }) as unknown as FeedError);
  });

  test("nesting beyond reason stops the reading and says so", () => {
    const feed = read(`<rss><channel><item><title>Un</title></item>${"<div>".repeat(50_000)}`);
    expect(feed.items).toHaveLength(1);
    expect(feed.faults).toContain("trop d'éléments imbriqués");
  });

  test("any text gives a feed or a FeedError", () => {
    const pieces = fc.constantFrom(
      "<rss>",
      "<channel>",
      "<item>",
      "<title>",
      "</title>",
      "</item>",
      "<![CDATA[",
      "]]>",
      "&amp",
      "&#0;",
      "<feed xmlns='",
      "'>",
      "<!--",
      "é",
      "\u0000",
      "<!DOCTYPE [",
      "<entry>",
      '<link href="',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
        try {
          for (const { url, title } of read(parts.join("")).items) {
            if (url !== undefined) expect(URL.canParse(url)).toBe(true);
            expect(title ?? "x").not.toMatch(/[\u0000-\u001F\u202E]/u);
          }
        } catch (error) {
          expect((error as Error).name).toBe("FeedError");
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("encodings", () => {
  const body = "<rss><channel><item><title>Événement à Gao</title></item></channel></rss>";
  const latin = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
  test.each([
    ["UTF-8 with a mark", encode(`\uFEFF${body}`), undefined],
    ["declared ISO-8859-1", latin(`<?xml version="1.0" encoding="ISO-8859-1"?>${body}`), undefined],
    [
      "windows-1252 that says UTF-8",
      latin(`<?xml version="1.0" encoding="UTF-8"?>${body}`),
      "application/xml; charset=utf-8",
    ],
    ["charset of the server", latin(body), "text/xml; charset=windows-1252"],
    ["UTF-16 with a mark", Uint8Array.from(Buffer.from(`\uFEFF${body}`, "utf16le")), undefined],
    ["UTF-16 without", Uint8Array.from(Buffer.from(body, "utf16le")), undefined],
    ["an unknown charset", latin(`<?xml version="1.0" encoding="x-inconnu"?>${body}`), undefined],
  ])("%s", (_case, bytes, contentType) => {
    expect(readFeed({ bytes, contentType }).items[0]?.title).toBe("Événement à Gao");
  });
});

test("JSON Feed, with fields of the wrong type", () => {
  const feed = read(
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Journal",
      items: [{ id: 7, url: "/a", title: "Un", date_published: "2025-03-14", tags: "x" }, "rien"],
    }),
  );
  expect(feed).toMatchObject({
    format: "json",
    items: [{ guid: "7", url: "https://journal.example/a", publishedAt: "2025-03-14" }, { guid: undefined }],
  });
});

describe("cut before the end", () => {
  const whole = `<?xml version="1.0"?><rss version="2.0"><channel><title>Journal</title><item><title>Un</title><link>https://journal.example/1</link></item></channel></rss>`;
  test("a whole feed is not cut, an empty one neither", () => {
    expect(read(whole).isCut).toBe(false);
    expect(read(whole.replace(/<item>.*<\/item>/u, ""))).toMatchObject({ items: [], isCut: false });
    expect(read(whole.replace("Un</title>", "Un<br>deux &nbsp; < trois</title>")).isCut).toBe(false);
  });
  test("wherever it is cut, it says so, or that it is no feed at all", () => {
    for (let end = 1; end < whole.length; end++) {
      const part = whole.slice(0, end);
      try {
        expect(read(part).isCut, part).toBe(true);
      } catch (error) {
        expect((error as FeedError).code, part).toMatch(end < "<?xml".length ? /not-a-feed/u : /cut/u);
      }
    }
  });
  test("a JSON Feed that ends too soon is cut, other JSON is no feed", () => {
    const json = `{"version": "https://jsonfeed.org/version/1.1", "title": "Journal", "items": [{"id": "1`;
    expect(() => read(json)).toThrow(expect.objectContaining({ code: "cut" }));
    expect(() => read(`{"items": [`)).toThrow(expect.objectContaining({ code: "not-a-feed" }));
  });
});
