import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import type { FoundArticle } from "./found-article.ts";
import { articleInHanded } from "./handed-file.ts";
import { readEmail } from "./read-email.ts";
import { readJsonLines } from "./read-jsonl.ts";
import { readMailbox } from "./read-mailbox.ts";
import { readWarc } from "./read-warc.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const contentOf = (found: FoundArticle | undefined) =>
  found?.kind === "article"
    ? typeof found.input.content === "string"
      ? found.input.content
      : new TextDecoder().decode(found.input.content)
    : undefined;

test("a newsletter: quoted-printable HTML in latin-1 with its date", async () => {
  const eml = [
    "Subject: =?utf-8?q?Tr=C3=AAve_=C3=A0_Gao?=",
    "Date: Fri, 14 Mar 2025 08:00:00 +0100",
    "Content-Type: text/html; charset=iso-8859-1",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "<p>La tr=EAve tient.</p>",
  ].join("\r\n");
  const found = await readEmail(encode(eml), "lettre.eml");
  expect(contentOf(found)?.trim()).toBe("<p>La trêve tient.</p>");
  expect(found).toMatchObject({ input: { contentType: "text/html", publishedAt: "2025-03-14T07:00:00.000Z" } });
  expect(await readEmail(encode("Subject: rien\r\n\r\n"), "vide.eml")).toMatchObject({ kind: "problem" });
});

test("a mail handed in whole is opened, a part of one that was opened is not, and many articles are sent another way", async () => {
  const bytes = encode("Subject: Gao\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nLa tr=C3=AAve tient.");
  const handed = { bytes, fileName: "Lettre.EML" };
  expect(contentOf(await articleInHanded({ ...handed, contentType: "message/rfc822" }))).toContain("La trêve tient.");
  expect(await articleInHanded(handed)).toMatchObject({ kind: "article" });
  expect(await articleInHanded({ ...handed, contentType: "text/plain" })).toBeUndefined();
  expect(await articleInHanded({ bytes, fileName: "une.html" })).toBeUndefined();
  expect(await articleInHanded({ bytes })).toBeUndefined();
  expect(await articleInHanded({ bytes, fileName: "boite.mbox" })).toMatchObject({ kind: "problem" });
});

async function warc(...pages: [url: string, html: string][]): Promise<Uint8Array> {
  const records = pages.map(([url, html]) =>
    WARCRecord.create(
      {
        url,
        type: "response",
        date: "2025-03-14T08:00:00Z",
        warcVersion: "WARC/1.1",
        httpHeaders: { "content-type": "text/html" },
        statusline: "HTTP/1.1 200 OK",
      },
      (async function* () {
        yield encode(html);
      })(),
    ),
  );
  const parts: Uint8Array[] = [];
  for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip: true }));
  return Buffer.concat(parts);
}

test("pages of a compressed web archive, and a damaged end", async () => {
  const bytes = await warc(["https://journal.example/a", "<p>Un</p>"], ["https://journal.example/b", "<p>Deux</p>"]);
  const whole = await Array.fromAsync(readWarc(oneChunk(bytes), "a.warc.gz"));
  expect(whole.map((found) => [found.name, contentOf(found)])).toEqual([
    ["https://journal.example/a", "<p>Un</p>"],
    ["https://journal.example/b", "<p>Deux</p>"],
  ]);
  const damaged = await Array.fromAsync(readWarc(oneChunk(gzipSync("rien qui vaille")), "b.warc.gz"));
  expect(damaged).toEqual([expect.objectContaining({ kind: "problem", name: "b.warc.gz" })]);
});

async function* oneChunk(bytes: Uint8Array) {
  yield bytes;
}

test("JSON Lines: good lines are read, bad ones are named by their number", async () => {
  const lines = [
    '{"url":"https://j.example/1","title":"Titre","text":"Corps.","date":"2025-03-14"}',
    "",
    "{",
    '{"title":"sans corps"}',
    '{"html":"<p>x</p>"}',
  ];
  const found = await Array.fromAsync(readJsonLines(lines, "a.jsonl"));
  expect(found.map(({ kind, name }) => [kind, name])).toEqual([
    ["article", "a.jsonl:1"],
    ["problem", "a.jsonl:3"],
    ["problem", "a.jsonl:4"],
    ["article", "a.jsonl:5"],
  ]);
  expect(contentOf(found[0])).toBe("Titre\n\nCorps.");
});

test("a mailbox: each message by its number, in its own charset; a quoted « From » parts nothing", async () => {
  const message = (subject: string, body: string) =>
    `From a@b.example Tue Nov 24 08:00:00 2026\nSubject: ${subject}\nDate: Tue, 24 Nov 2026 08:00:00 +0100\nContent-Type: text/plain; charset=iso-8859-1\n\n${body}\n\n`;
  const box = Buffer.from(
    message("Un", "La trêve tient.\n>From Gao, le maire l'a dit.") + message("Deux", "L'été est là.\nFrom ici 2026"),
    "latin1",
  );
  for (const size of [1, 7, box.length]) {
    const pieces = (async function* () {
      for (let at = 0; at < box.length; at += size) yield box.subarray(at, at + size);
    })();
    const found = await Array.fromAsync(readMailbox(pieces, "a.mbox"));
    expect(found.map((each) => [each.name, contentOf(each)?.trim()])).toEqual([
      ["a.mbox:1", "Un\n\nLa trêve tient.\nFrom Gao, le maire l'a dit."],
      ["a.mbox:2", "Deux\n\nL'été est là.\nFrom ici 2026"],
    ]);
  }
  expect(await Array.fromAsync(readMailbox(oneChunk(encode("rien")), "b.mbox"))).toMatchObject([{ kind: "problem" }]);
});

test("any bytes are read as a mailbox without a throw", async () => {
  const lines = fc.array(fc.constantFrom("From a b 2026", ">From x", "Subject: Un", "", "\r", "Texte.", "é"));
  await fc.assert(
    fc.asyncProperty(lines, async (parts) => {
      const found = await Array.fromAsync(readMailbox(oneChunk(encode(parts.join("\n"))), "c.mbox"));
      expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test("a page that a browser saved with its pictures: its HTML and its address", async () => {
  const saved = [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://journal.example/a",
    "Subject: Page",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="X"',
    "",
    "--X",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "<p>La tr=C3=AAve tient.</p>",
    "--X--",
  ].join("\r\n");
  const found = await readEmail(encode(saved), "page.mhtml");
  expect(contentOf(found)?.trim()).toBe("<p>La trêve tient.</p>");
  expect(found).toMatchObject({ input: { url: "https://journal.example/a" } });
});
