import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analysisSchema } from "@recoupe/api/local";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRecoupe } from "../testing/run-recoupe.ts";
import { refuseOtherServer } from "./own-database.ts";

const article = `La grève des éboueurs se poursuit à Marseille

« Nous ne céderons pas », a déclaré mardi la secrétaire du syndicat. La mairie a annoncé une réunion pour jeudi.
`;

let folder: string;
const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "recoupe-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("analyse prints one analysis on standard output and nothing else there", async () => {
  const file = put("greve.txt", article);
  const done = await runRecoupe([
    "analyse",
    file,
    "--published-at",
    "2025-03-14",
    "--url",
    "https://exemple.org/a",
    "--json",
  ]);
  expect(done).toMatchObject({ status: 0, stderr: "" });
  const analysis = analysisSchema.parse(JSON.parse(done.stdout));
  expect(analysis.text).toBe(article);
  expect(analysis.document.publishedAt).toEqual({ value: "2025-03-14", basis: "given" });
  expect(analysis.document.sourceUrl).toBe("https://exemple.org/a");
});

test("compare takes articles and saved analyses in any mix, and names them as given", async () => {
  const [one, two, saved] = [put("un.txt", article), put("deux.txt", `${article}\nFin.`), at("trois.json")];
  put("trois.txt", article.replace("Marseille", "Lille"));
  const analysed = await runRecoupe(["analyse", at("trois.txt"), "--published-at", "2025-03-14", "--json"]);
  writeFileSync(saved, analysed.stdout);
  const done = await runRecoupe(["compare", one, two, saved, "--json"]);
  expect(done.status).toBe(0);
  const comparison = JSON.parse(done.stdout);
  expect(comparison.documents.map(({ file }: { file: string }) => file)).toEqual([one, two, saved]);
  expect(comparison.documents[2].analysis).toEqual(JSON.parse(analysed.stdout));
});

test("what the knowledge base says otherwise stands beside the contradictions, never among them", async () => {
  const text = "Une visite au port\n\nLe fils de Paul Biya, Karim Wade, a visité mardi le port.\n";
  const files = [put("port.txt", text), put("autre.txt", article)];
  const { contradictions, knowledgeContradictions: found } = JSON.parse(
    (await runRecoupe(["compare", ...files, "--json"])).stdout,
  );
  expect(contradictions).toEqual([]);
  expect(found).toMatchObject([
    { against: { word: "fils", known: { name: "Abdoulaye Wade" } }, originCount: 1, passages: [{ file: files[0] }] },
  ]);
  const { stdout } = await runRecoupe(["compare", ...files]);
  expect(stdout).toContain("Contre la base de connaissances (1)");
  expect(stdout).toContain("Karim Wade : fils d'Abdoulaye Wade");
});

test("one article alone is compared with itself, counted as one, and said to want another", async () => {
  const done = await runRecoupe(["compare", put("seul.txt", article)]);
  expect(done).toMatchObject({ status: 0, stderr: expect.stringContaining("donnez-en un autre") });
  expect(done.stdout).toMatch(/^1 article · 1 origine · /);
});

test("analyse --out writes one analysis per article and goes on after a bad one", async () => {
  const done = await runRecoupe([
    "analyse",
    put("a.txt", article),
    put("vide.txt", ""),
    put("b.txt", article),
    "--out",
    at("out"),
  ]);
  expect(done).toMatchObject({ status: 4, stdout: "" });
  expect(done.stderr).toContain("vide.txt » est vide");
  expect(readdirSync(at("out")).sort()).toEqual(["a.json", "b.json"]);
  analysisSchema.parse(JSON.parse(readFileSync(join(at("out"), "a.json"), "utf8")));
});

test("analyse --urls takes addresses and days from a table", async () => {
  const [file, table] = [put("c.txt", article), put("adresses.tsv", "c.txt\thttps://exemple.org/c\t2025-04-01\n")];
  await runRecoupe(["analyse", file, "--out", at("facts"), "--urls", table]);
  const { document } = JSON.parse(readFileSync(join(at("facts"), "c.json"), "utf8"));
  expect(document.sourceUrl).toBe("https://exemple.org/c");
  expect(document.publishedAt.value).toBe("2025-04-01");
});

test.each([
  { what: "an empty file", file: () => put("rien.txt", " \n"), status: 1, says: "est vide" },
  { what: "random bytes", file: () => put("bruit.txt", randomBytes(5000)), status: 1, says: "n'est pas un texte" },
  { what: "a missing file", file: () => at("absent.txt"), status: 3, says: "Fichier introuvable" },
  { what: "an address of a file", file: () => `file://${at("a.txt")}`, status: 1, says: "http:// ou https://" },
  { what: "a folder", file: () => folder, status: 1, says: "est un dossier" },
  { what: "50 MB", file: () => fiftyMegabytes(), status: 1, says: "dépasse 16 Mo" },
])("analyse refuses $what with a message that says why", async ({ file, status, says }) => {
  const done = await runRecoupe(["analyse", file(), "--json"]);
  expect(done).toMatchObject({ status, stdout: "" });
  expect(done.stderr).toContain(says);
});

test("analyse reads windows-1252 and UTF-16 as the letters they are", async () => {
  for (const [name, bytes] of [
    ["latin.txt", Buffer.from(article.replaceAll("’", "'"), "latin1")],
    ["utf16.txt", Buffer.from(`\uFEFF${article}`, "utf16le")],
  ] as const) {
    const done = await runRecoupe(["analyse", put(name, bytes), "--json"]);
    expect(done.status, name).toBe(0);
    expect(JSON.parse(done.stdout).text, name).toContain("« Nous ne céderons pas », a déclaré");
  }
});

test("parse follows the descriptions of outlets in a folder, and names a file that is wrong", async () => {
  const page = put(
    "decrit.html",
    '<html lang="fr"><body><h1>Rubrique locale</h1><p class="x1">Le pont rouvrira lundi</p><div class="x2">Le pont rouvrira lundi matin à la circulation, a promis la mairie.</div></body></html>',
  );
  const table = put("adresses.tsv", `${page}\thttps://www.journal-du-pont.example/a`);
  mkdirSync(at("outlets"));
  const layout = { title: [{ element: ".x1" }], body: [{ element: ".x2" }] };
  const adapter = { version: 1, outlet: "Journal du pont", hosts: ["journal-du-pont.example"], layouts: [layout] };
  put("outlets/pont.json", JSON.stringify(adapter));
  const done = await runRecoupe(["parse", page, "--urls", table, "--outlets", at("outlets"), "--jsonl"]);
  expect(JSON.parse(done.stdout)).toMatchObject({
    title: "Le pont rouvrira lundi",
    text: "Le pont rouvrira lundi matin à la circulation, a promis la mairie.",
  });
  put("outlets/pont.json", JSON.stringify({ ...adapter, version: 9 }));
  const refused = await runRecoupe(["parse", page, "--outlets", at("outlets"), "--jsonl"]);
  expect(refused).toMatchObject({ status: 2, stdout: "" });
  expect(refused.stderr).toContain("pont.json");
});

test("parse prints a line per file, with an error for one that cannot be read", async () => {
  const paragraph =
    "La fermeture de l'usine de Mulhouse a été annoncée lundi aux salariés par la direction du groupe. ";
  const html = `<html><head><title>Une usine ferme</title></head><body><nav><a href="/">Accueil</a> <a href="/s">Sport</a></nav><article><h1>Une usine ferme</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}</article><footer>Tous droits réservés</footer></body></html>`;
  const files = [put("page.html", html), put("vide2.html", ""), at("absente.html")];
  const done = await runRecoupe(["parse", ...files, "--jsonl"]);
  expect(done.status).toBe(0);
  const lines = done.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ file }) => file)).toEqual(files);
  expect(lines[0]).toMatchObject({ title: "Une usine ferme", bylines: [], publishedAt: null, language: "fr" });
  expect(lines[0].text).toContain("annoncée lundi");
  expect(lines[0].text).not.toMatch(/Une usine ferme|Accueil|droits réservés/);
  expect(lines[0].blocks.length).toBeGreaterThan(4);
  expect(lines[1].error).toContain("est vide");
  expect(lines[2].error).toContain("introuvable");
});

test("a day that is none in a table of addresses is told once, with its line", async () => {
  const files = [put("a1.txt", article), put("a2.txt", article)];
  const table = put("adresses.tsv", "a1.txt\thttps://exemple.org/1\t2025-03-14\na2.txt\t\t2021-04\n");
  const done = await runRecoupe(["analyse", ...files, "--out", at("analyses-datees"), "--urls", table]);
  expect(done).toMatchObject({ status: 2, stdout: "" });
  expect(done.stderr.match(/ligne 2 : « 2021-04 » n'est pas une date/g)).toHaveLength(1);
});

test("a file that cannot be read among several is named", async () => {
  const done = await runRecoupe(["analyse", put("vide3.html", ""), put("a3.txt", article), "--out", at("analyses-3")]);
  expect(done.status).toBe(4);
  expect(done.stderr).toContain("vide3.html");
  expect(done.stderr).toContain("1 analyse dans");
});

test.each([
  { words: ["analys", "x.txt"], says: "Vouliez-vous dire « analyse » ?" },
  { words: ["compre", "x.txt"], says: "Vouliez-vous dire « compare » ?" },
  { words: ["events", "lits"], says: "Vouliez-vous dire « list » ?" },
  { words: ["analyse", "x.txt", "--jsno"], says: "Vouliez-vous dire « --json » ?" },
  { words: ["analyse"], says: "Il manque l'argument" },
  { words: ["entities", "merge", "ent_a", "ent_b"], says: "Il manque l'option --reason <raison>." },
  { words: ["undo", "abc"], says: "« recoupe decisions » donne les numéros." },
  { words: ["analyse", "x.txt", "--published-at", "2025-02-30"], says: "n'est pas une date" },
  { words: ["analyse", "x.txt", "--published-at", "2025-03-14T25:00"], says: "n'est pas une date" },
  { words: ["analyse", "x.txt", "y.txt"], says: "Un seul fichier" },
  { words: ["compare", "a/x.txt", "b/x.html"], says: "portent le même nom" },
])("recoupe $words is a usage error that says what to do", async ({ words, says }) => {
  const done = await runRecoupe(words);
  expect(done).toMatchObject({ status: 2, stdout: "" });
  expect(done.stderr).toContain(says);
});

test("a setting is told by its name, wherever it comes from", async () => {
  const env = { RECOUPE_URL: "http://127.0.0.1:4104", RECOUPE_AUTHOR: "Ada" };
  const told = (name: string) => runRecoupe(["config", "get", name], { env });
  expect(await told("server")).toMatchObject({ status: 0, stdout: "http://127.0.0.1:4104\n" });
  expect(await told("author")).toMatchObject({ status: 0, stdout: "Ada\n" });
  expect(await told("serveur")).toMatchObject({ status: 2, stderr: expect.stringContaining("server, author") });
});

test("help is data, in French, with examples first", async () => {
  const done = await runRecoupe(["analyse", "--help"]);
  expect(done).toMatchObject({ status: 0, stderr: "" });
  expect(done.stdout.startsWith("Exemples :")).toBe(true);
  expect(done.stdout).not.toMatch(/Usage:|Options:|display help/);
  for (const words of [["--help"], ["events", "--help"], ["completion", "--help"]])
    expect((await runRecoupe(words)).stdout).not.toMatch(/\[command\]|choices:/);
});

test("without a terminal and without a command, the help goes to standard error", async () => {
  const done = await runRecoupe([]);
  expect(done).toMatchObject({ status: 2, stdout: "" });
  expect(done.stderr).toContain("Commandes :");
});

/** Sparse where the file system allows it; all zeros would be refused as binary, so it begins with prose. */
function fiftyMegabytes(): string {
  const file = put("gros.txt", article);
  truncateSync(file, 50 * 1024 * 1024);
  return file;
}

test("feeds read says what a saved feed holds, and of what is no feed, why", async () => {
  const feed = put(
    "flux.xml",
    `<rss version="2.0"><channel><title>Journal</title><item><title>Gr&#232;ve &amp; marche</title><link>/a</link>
     <pubDate>Fri, 14 Mar 2025 08:00:00 +0100</pubDate></item></channel></rss>`,
  );
  const table = put("adresses.tsv", `${feed}\thttps://exemple.org/rss.xml\n`);
  const done = await runRecoupe([
    "feeds",
    "read",
    feed,
    put("page.html", "<html><body>Bonjour</body></html>"),
    "--urls",
    table,
  ]);
  expect(done.status).toBe(0);
  const [read, refused] = done.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(read).toMatchObject({
    file: feed,
    format: "rss",
    title: "Journal",
    items: [{ title: "Grève & marche", url: "https://exemple.org/a", publishedAt: "2025-03-14T07:00:00Z" }],
  });
  expect(refused.error).toContain("une page et non un flux");
});

test("a value outside the choices is refused with the choices, in French", async () => {
  const done = await runRecoupe(["export", "contradictions", "--format", "parchemin"]);
  expect(done.status).toBe(2);
  expect(done.stderr).toContain("Choix possibles : json, jsonl, csv");
});

test("what works on the database itself refuses a server rather than look after another one", async () => {
  for (const words of [["jobs"], ["backup", "/nulle-part"], ["worker"]]) {
    const done = await runRecoupe([...words, "--server", "http://127.0.0.1:9/"]);
    expect(done).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("http://127.0.0.1:9/jobs") });
  }
});

describe("a server that RECOUPE_URL or the settings name", () => {
  const other = "http://127.0.0.1:9/";

  test("is refused as one on the command line is, with the way out", async () => {
    const config = join(mkdtempSync(join(tmpdir(), "recoupe-config-")), "config.json");
    writeFileSync(config, JSON.stringify({ server: other }));
    const words = [["jobs"], ["replay"], ["reanalyse"], ["backup", "/nulle-part"], ["doctor", "--base"], ["worker"]];
    for (const line of words) {
      const fromSettings = await runRecoupe(line, { env: { RECOUPE_CONFIG: config } });
      expect(fromSettings).toMatchObject({ status: 2, stdout: "" });
      expect(fromSettings.stderr).toContain(`le serveur des réglages (${other})`);
      expect(fromSettings.stderr).toContain("recoupe config unset server");
      const fromVariable = await runRecoupe(line, { env: { RECOUPE_URL: other } });
      expect(fromVariable).toMatchObject({ status: 2, stdout: "" });
      expect(fromVariable.stderr).toContain(`le serveur de RECOUPE_URL (${other})`);
    }
  });

  test("stands in the way of nobody who says which database is meant", () => {
    const check = (variables: Readonly<Record<string, string>>) => () =>
      refuseOtherServer("jobs", new Command(), { variables: { RECOUPE_CONFIG: "/nulle-part", ...variables } });
    expect(check({ RECOUPE_URL: other })).toThrow("RECOUPE_URL");
    expect(check({ RECOUPE_URL: other, DATABASE_URL: "postgres://x" })).not.toThrow();
    expect(check({ RECOUPE_URL: other, RECOUPE_HOME: "/nulle-part" })).not.toThrow();
    expect(check({ RECOUPE_URL: "" })).not.toThrow();
    expect(check({})).not.toThrow();
  });
});
