import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { startTestApi, type TestApi } from "@recoupe/api/testing";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { runRecoupe } from "../testing/run-recoupe.ts";

const article = `Le ministre annonce la réouverture du pont de Bamako

Le ministre des Transports Moussa Traoré a annoncé mardi 4 mars 2025 la réouverture du pont de Bamako. « Les travaux sont finis », a déclaré Moussa Traoré.

Le maire de Bamako dément : le pont est encore fermé. « Il se trompe », a dit le maire Awa Diallo à propos de Moussa Traoré.
`;

let api: TestApi;
let folder: string;
const recoupe = (...words: string[]) => runRecoupe([...words, "--server", api.url]);
const json = async (...words: string[]) => {
  const done = await recoupe(...words, "--json");
  expect(done.stderr).toBe("");
  expect(done.status).toBe(0);
  return JSON.parse(done.stdout);
};

beforeAll(async () => {
  api = await startTestApi(inject("testServer"));
  folder = mkdtempSync(join(tmpdir(), "recoupe-server-"));
  writeFileSync(join(folder, "pont.txt"), article);
  writeFileSync(join(folder, "vide.txt"), "");
});
afterAll(async () => {
  await api?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a server with one article", () => {
  test("ingest takes a folder, goes on after a bad file, and says that it was partial", async () => {
    const done = await recoupe("ingest", folder, "--jsonl");
    expect(done.status).toBe(4);
    const outcomes = done.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["stored", "failed"]);
    expect(outcomes[1].reason).toContain("est vide");
  });

  test("the same file again is no second article, also from standard input", async () => {
    const again = await recoupe("ingest", join(folder, "pont.txt"));
    expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining("déjà connu") });
    const piped = await runRecoupe(["ingest", "-", "--server", api.url], { input: article });
    expect(piped).toMatchObject({ status: 0, stdout: expect.stringContaining("déjà connu") });
    expect(await json("articles", "list")).toMatchObject({ schemaVersion: 1, total: 1 });
  });

  test("two entities are joined with a reason, the decision is listed, and taken back", async () => {
    const names = async () => (await json("entities", "list")).rows.map(({ name }: { name: string }) => name).sort();
    const [one, other] = (await json("entities", "list")).rows;
    const before = await names();
    const merged = await recoupe("entities", "merge", one.id, other.id, "--reason", "essai", "--author", "Ada");
    expect(merged).toMatchObject({ status: 0, stdout: expect.stringMatching(/^décision \d+ · /) });
    expect(await names()).toHaveLength(before.length - 1);
    expect((await recoupe("decisions")).stdout).toContain("essai");
    expect(await recoupe("undo", "--author", "Bo")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^annulée/),
    });
    expect(await names()).toEqual(before);
    expect(await recoupe("undo")).toMatchObject({ status: 3, stderr: expect.stringContaining("aucune décision") });
    expect(await recoupe("contradictions", "dismiss", "con_rien", "--reason", "essai")).toMatchObject({ status: 3 });
    expect(await recoupe("entities", "merge", one.id, other.id)).toMatchObject({ status: 2 });
  });

  test("events are narrowed by who and where, statements by who speaks, under any spelling and by the entity's id", async () => {
    const all = await json("events", "list");
    expect(all.total).toBeGreaterThan(0);
    expect((await json("events", "list", "--who", "traore", "--where", "bamako")).total).toBeGreaterThan(0);
    expect((await json("events", "list", "--who", "Ouedraogo")).total).toBe(0);
    expect((await json("events", "list", "--where", "Dakar")).total).toBe(0);
    expect(await recoupe("events", "list", "--order", "hasard")).toMatchObject({ status: 2 });
    for (const day of ["2025-99-01", "2025-02-30", "hier"])
      expect(await recoupe("articles", "list", "--from", day)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("2025-03-13"),
      });
    const byName = await json("quotes", "list", "--speaker", "traore");
    const { rows } = await json("entities", "list", "--name", "Moussa Traoré");
    expect(byName.total).toBeGreaterThan(0);
    expect((await json("quotes", "list", "--speaker", rows[0].id)).total).toBe(byName.total);
  });

  test("an event that is none leaves the list, and comes back when that is taken back", async () => {
    const ids = async () => (await json("events", "list")).rows.map(({ id }: { id: string }) => id);
    const before = await ids();
    const dismissed = await recoupe("events", "dismiss", before[0], "--reason", "une métaphore", "--author", "Ada");
    expect(dismissed).toMatchObject({ status: 0, stdout: expect.stringMatching(/^décision \d+ · /) });
    expect(await ids()).toEqual(before.slice(1));
    expect(await recoupe("undo", "--author", "Ada")).toMatchObject({ status: 0 });
    expect(await ids()).toEqual(before);
  });

  test("a statement that was read wrongly leaves the list, is marked where it stands, and comes back when that is taken back", async () => {
    const ids = async () => (await json("quotes", "list")).rows.map(({ id }: { id: string }) => id);
    const before = await ids();
    const dismissed = await recoupe("quotes", "dismiss", before[0], "--reason", "un titre d'œuvre", "--author", "Ada");
    expect(dismissed).toMatchObject({ status: 0, stdout: expect.stringMatching(/^décision \d+ · /) });
    expect(await ids()).toEqual(before.slice(1));
    const shown = await recoupe("show", before[0]);
    expect(shown.stdout).toMatch(/mis de côté par Ada [\s\S]*un\s+titre\s+d'œuvre\s+·\s+recoupe\s+undo\s+\d+/);
    expect(await recoupe("undo", "--author", "Ada")).toMatchObject({ status: 0 });
    expect(await ids()).toEqual(before);
  });

  test("an article is taken out, listed as such, refused when it is handed in again, and brought back", async () => {
    const before = await json("status");
    const path = join(folder, "erreur.txt");
    writeFileSync(path, article.replaceAll("Bamako", "Ségou"));
    await recoupe("ingest", path);
    const { rows } = await json("articles", "list");
    const id = rows[0].articleId;
    const gone = await recoupe("articles", "dismiss", id, "--reason", "une erreur", "--author", "Ada");
    const sequence = /^décision (\d+) · /u.exec(gone.stdout)?.[1] ?? "";
    expect(gone).toMatchObject({ status: 0 });
    const { articles, events, quotes, entities } = await json("status");
    expect(before).toMatchObject({ articles, events, quotes, entities });
    expect(await json("articles", "list", "--taken-out")).toMatchObject({
      total: 1,
      rows: [{ articleId: id, takenOut: { author: "Ada", reason: "une erreur", sequence: Number(sequence) } }],
    });
    const listed = await recoupe("articles", "list", "--taken-out");
    expect(listed.stdout).toContain(`retiré par Ada`);
    expect(listed.stdout).toContain(`une erreur · recoupe undo ${sequence}`);
    const shown = await recoupe("show", id);
    expect(shown).toMatchObject({ status: 3, stderr: expect.stringContaining("Article retiré par Ada") });
    expect(shown.stderr).toContain(`recoupe undo ${sequence}`);
    const again = await recoupe("ingest", path);
    expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining("retiré par Ada (« une erreur »)") });
    expect(again.stdout.match(/recoupe undo/g)).toHaveLength(1);
    expect((await recoupe("undo", sequence, "--author", "Bo")).stdout).toMatch(/^annulée/);
    expect((await json("articles", "list")).rows.map((row: { articleId: string }) => row.articleId)).toContain(id);
    await recoupe("articles", "dismiss", id, "--reason", "une erreur");
    rmSync(path);
  });

  test("a statement is shown by its id and by that of its quotation, with of whom it speaks", async () => {
    const { rows } = await json("quotes", "list");
    const about = rows.find(({ tellings: [first] }: { tellings: { about: unknown }[] }) => first?.about);
    expect((await recoupe("show", about.id)).stdout).toContain("à propos de : Moussa Traoré");
    const shown = await recoupe("show", about.tellings[0].id, "--why");
    expect(shown).toMatchObject({ status: 0, stdout: expect.stringContaining("Il se trompe") });
    expect(await json("show", about.id)).toMatchObject({ kind: "quote", item: { id: about.id } });
    expect(await recoupe("show", "utt_rien")).toMatchObject({ status: 3 });
  });

  test("lines that are there before the first answer are answered too, one after the other, and nothing is redrawn", async () => {
    const done = await runRecoupe(["--accessible", "--server", api.url], { input: "articles\n1\nquitter\n" });
    expect(done).toMatchObject({ status: 0, stderr: "" });
    expect(done.stdout).toMatch(/À recouper, [\s\S]*> Articles, 1 sur 1[\s\S]*> [\s\S]*Moussa Traoré/u);
    expect(done.stdout).not.toContain("\u001B");
  });

  test("a search is kept under a name, says what it found since a day, and tells no private address", async () => {
    const saved = await recoupe("views", "save", "Pont", "pont");
    expect(saved).toMatchObject({ status: 0, stdout: expect.stringMatching(/^wat_\w+\n$/) });
    const id = saved.stdout.trim();
    expect(await json("views", "list")).toMatchObject({ total: 1, rows: [{ id, name: "Pont", query: "pont" }] });
    const found = JSON.parse((await recoupe("views", "digest", "Pont", "--format", "json")).stdout);
    expect(found.rows.map(({ kind }: { kind: string }) => kind)).toContain("event");
    const later = await recoupe("views", "digest", id, "--since", "2099-01-01", "--format", "json");
    expect(JSON.parse(later.stdout)).toMatchObject({ rows: [], total: 0 });
    expect(await recoupe("views", "digest", "Pont", "--since", "hier")).toMatchObject({ status: 2 });
    expect(await recoupe("views", "follow", "Pont", "http://10.0.0.1/")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("RECOUPE_ALLOW_NETWORKS"),
    });
    expect(await recoupe("views", "remove", "Rien")).toMatchObject({ status: 3, stdout: "" });
    expect(await recoupe("views", "remove", "Pont")).toMatchObject({ status: 0 });
    expect(await json("views", "list")).toMatchObject({ total: 0 });
  });

  test("an event is corrected, listed under what was corrected, and goes into a dossier with its sentences", async () => {
    const [event] = (await json("events", "list")).rows;
    const corrected = await recoupe(
      "events",
      "correct",
      event.id,
      "--type",
      "AID",
      "--from",
      "2025-03-05",
      "--reason",
      "essai",
    );
    expect(corrected).toMatchObject({ status: 0, stderr: "" });
    expect((await json("events", "list", "--type", "AID")).rows[0]).toMatchObject({ date: { from: "2025-03-05" } });
    expect(await recoupe("events", "correct", event.id, "--reason", "essai")).toMatchObject({ status: 2 });
    const id = (await recoupe("dossiers", "create", "Pont", "--author", "Ada")).stdout.trim();
    const added = await recoupe("dossiers", "add", id, event.id, "--note", "à suivre");
    expect(added.stdout.trim().split("\n")).toHaveLength(event.tellingCount);
    const [dossier] = (await json("dossiers", "list")).rows;
    expect(dossier).toMatchObject({ id, title: "Pont", itemCount: event.tellingCount });
    await recoupe("undo");
  });

  test("the outlet and the day of an article are corrected, said to be so, and are the article's own again when that is taken back", async () => {
    const article = async () => (await json("articles", "list")).rows[0];
    const before = await article();
    const correct = (...values: string[]) =>
      recoupe("articles", "correct", before.articleId, ...values, "--reason", "lu en bas de page", "--author", "Ada");
    const corrected = await correct("--outlet", "Le Courrier du Val", "--date", "2025-04");
    expect(corrected).toMatchObject({ status: 0, stdout: expect.stringMatching(/^décision \d+ · /) });
    expect(await article()).toMatchObject({ outlet: "Le Courrier du Val", publishedAt: "2025-04", corrected: true });
    const shown = await recoupe("show", before.articleId);
    expect(shown.stdout).toMatch(
      /média corrigé à la main par Ada \([^)]*\), qui\s+manquait : lu en\s+bas\s+de\s+page\s+·\s+recoupe\s+undo\s+\d+/,
    );
    expect(await correct("--date", "")).toMatchObject({ status: 0 });
    expect(await article()).toMatchObject({ outlet: "Le Courrier du Val", publishedAt: null });
    expect(await recoupe("undo")).toMatchObject({ status: 0 });
    expect(await article()).toMatchObject({ publishedAt: "2025-04" });
    expect(await correct("--outlet", "")).toMatchObject({ stderr: expect.stringContaining("Le média ne peut pas") });
    expect(await correct("--date", "demain")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("2025-03-13"),
    });
    expect(await correct()).toMatchObject({ status: 2, stderr: expect.stringContaining("--outlet, --date") });
    expect(await recoupe("undo", "--author", "Ada")).toMatchObject({ status: 0 });
    expect(await article()).toEqual(before);
  });

  test("a query with filters is answered; a mistaken one is explained and ends with the code of wrong use", async () => {
    const found = await json("search", "pont", "outlet:inconnu");
    expect(found.articles).toEqual([]);
    expect((await json("search", "entity:Moussa Traoré")).entities[0].name).toContain("Traoré");
    const wrong = await recoupe("search", "satut:nié");
    expect(wrong).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("Filtres : stance") });
  });

  test("an address of this machine is refused with its reason: nobody can make the server ask its neighbours", async () => {
    const done = await recoupe("ingest", "http://127.0.0.1:9/page.html");
    expect(done.status).toBe(1);
    expect(done.stderr).not.toBe("");
    expect(await json("articles", "list")).toMatchObject({ total: 1 });
  });

  test("status counts what was read", async () => {
    expect(await json("status")).toMatchObject({ schemaVersion: 1, articles: 1 });
  });

  test.each(["contradictions", "events", "quotes", "entities", "articles", "stories"])(
    "%s list gives the same rows in every form",
    async (name) => {
      const { rows, total } = await json(name, "list");
      expect(rows.length).toBe(total);
      const lines = (await recoupe(name, "list", "--jsonl")).stdout.split("\n").filter(Boolean);
      expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
      const plain = (await recoupe(name, "list", "--plain")).stdout.split("\n").filter(Boolean);
      expect(plain.map((line) => line.split("\t").length)).toEqual(rows.map(() => 4));
      const human = await recoupe(name, "list");
      expect(human.stderr).toContain(`${total} sur ${total}`);
    },
  );

  test("show finds a thing by its id and by its address, with the words of the article", async () => {
    const { rows } = await json("articles", "list");
    const id = rows[0].articleId;
    const shown = await recoupe("show", id);
    expect(shown.status).toBe(0);
    expect(shown.stdout.replace(/\s+/g, " ")).toContain("le pont est encore fermé");
    const byAddress = await json("show", `${api.url}/articles/${id}`);
    expect(byAddress).toMatchObject({ kind: "article", item: { articleId: id } });
  });

  test("an entity is shown in the words around its names", async () => {
    const { rows } = await json("entities", "list");
    const { id } = rows.find(({ name }: { name: string }) => name === "Moussa Traoré");
    const shown = (await recoupe("show", id)).stdout.replace(/\s+/g, " ");
    expect(shown).toContain("Le ministre des Transports Moussa Traoré a annoncé mardi 4 mars 2025");
  });

  test("show says the rule behind an entity's sentences", async () => {
    const { rows } = await json("entities", "list");
    expect(rows.length).toBeGreaterThan(0);
    const shown = await recoupe("show", rows[0].id, "--why");
    expect(shown).toMatchObject({ status: 0, stdout: expect.stringContaining("Pourquoi ?") });
  });

  test("search finds words without accents", async () => {
    const found = await json("search", "reouverture");
    expect(found.articles.length).toBe(1);
  });

  test("verify compares every stored sentence with the text", async () => {
    const { rows } = await json("articles", "list");
    const verified = await json("verify", rows[0].articleId);
    expect(verified.articles[0]).toMatchObject({ articleId: rows[0].articleId, faults: [] });
    expect(verified.articles[0].spans).toBeGreaterThan(3);
  });

  test("check tells new contradictions once, and its exit status says that there are some", async () => {
    const known = join(folder, "known.json");
    const { total } = await json("contradictions", "list");
    const first = await recoupe("check", "--known", known, "--jsonl");
    expect(first.stdout.split("\n").filter(Boolean)).toHaveLength(total);
    expect(first.status).toBe(total > 0 ? 10 : 0);
    expect(await recoupe("check", "--known", known)).toMatchObject({ status: 0, stdout: "" });
    // One article less is known to take part: as if it had come since.
    const { contradictions: keys } = JSON.parse(readFileSync(known, "utf8"));
    expect(total).toBeGreaterThan(0);
    const [id] = keys;
    writeFileSync(
      known,
      JSON.stringify({
        schemaVersion: 1,
        contradictions: [...keys, `${id} art_before`].filter((key) => !/^con_\w+ art_(?!before)/.test(key)),
      }),
    );
    expect(await recoupe("check", "--known", known)).toMatchObject({ status: 10, stdout: expect.stringContaining(id) });
    expect(await recoupe("check", "--known", known)).toMatchObject({ status: 0, stdout: "" });
    writeFileSync(
      known,
      JSON.stringify({ schemaVersion: 1, contradictions: keys.filter((key: string) => !key.includes(" ")) }),
    );
    expect(await recoupe("check", "--known", known)).toMatchObject({ status: 0, stdout: "" });
    writeFileSync(known, "{}");
    expect(await recoupe("check", "--known", known)).toMatchObject({ status: 1, stdout: "" });
  });

  test("doctor finds the server", async () => {
    expect(await recoupe("doctor")).toMatchObject({ status: 0, stdout: expect.stringContaining(": 1 article\n") });
  });

  test("an unknown id is not found, an unknown filter is a usage error", async () => {
    expect(await recoupe("show", "con_00000000000000000000")).toMatchObject({ status: 3, stdout: "" });
    const refused = await recoupe("events", "list", "--status", "peut-être");
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toContain("status");
  });
});

describe("feeds", () => {
  const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>t</title></head><body>
<outline type="rss" text="Un" xmlUrl="https://exemple.org/un.xml"/><outline type="rss" text="Deux" xmlUrl="https://exemple.org/deux.xml"/></body></opml>`;

  test("an OPML list goes in and comes out again; a source can be paused and forgotten", async () => {
    const file = join(folder, "liste.opml");
    writeFileSync(file, opml);
    const imported = await recoupe("feeds", "import", file);
    expect(imported).toMatchObject({ status: 0, stdout: "2 ajoutés, 0 déjà suivi, 0 refusé\n" });
    const exported = await recoupe("feeds", "export");
    expect(exported.stdout).toContain("https://exemple.org/un.xml");
    const { rows } = await json("feeds", "list");
    expect(rows).toHaveLength(2);
    expect(await recoupe("feeds", "run", "--no-wait")).toMatchObject({ status: 0, stderr: "2 sources à relire.\n" });
    expect(await recoupe("feeds", "run", "src_rien", "--no-wait")).toMatchObject({ status: 3 });
    expect(await recoupe("feeds", "pause", rows[0].id)).toMatchObject({ status: 0 });
    expect(await recoupe("feeds", "remove", rows[0].id)).toMatchObject({ status: 0 });
    expect((await json("feeds", "list")).rows).toHaveLength(1);
    expect(await recoupe("feeds", "remove", rows[0].id)).toMatchObject({ status: 3 });
  });

  test("a folder is followed by its name, and can be left again", async () => {
    const added = await recoupe("feeds", "add", folder);
    expect(added).toMatchObject({ status: 0, stdout: expect.stringContaining(folder) });
    const id = /src_[0-9a-f]+/.exec(added.stdout)?.[0] ?? "";
    expect((await recoupe("feeds", "list")).stdout).toContain(folder);
    expect(await recoupe("feeds", "remove", id)).toMatchObject({ status: 0 });
    expect(await recoupe("feeds", "add", "/nulle/part")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("n'est pas un dossier"),
    });
  });

  test("what is no list and an address nobody may ask are refused with their reason", async () => {
    const file = join(folder, "pas-une-liste.opml");
    writeFileSync(file, "bonjour");
    expect(await recoupe("feeds", "import", file)).toMatchObject({ status: 1, stdout: "" });
    const refused = await recoupe("feeds", "add", "http://127.0.0.1:9/rss");
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr.split("http://127.0.0.1:9/rss")).toHaveLength(2);
  });
});

describe("no server", () => {
  test("nothing answers: exit 5 and the way to start it", async () => {
    const done = await runRecoupe(["status", "--server", "http://127.0.0.1:9"]);
    expect(done).toMatchObject({ status: 5, stdout: "" });
    expect(done.stderr).toContain("npm start");
  });

  test("something else answers: exit 5 and no stack", async () => {
    const other = createServer((_, response) => response.end("<html>bonjour</html>"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const done = await runRecoupe(["events", "list", "--server", `http://127.0.0.1:${port}`]);
    other.close();
    expect(done).toMatchObject({ status: 5, stdout: "" });
    expect(done.stderr).toContain("n'est pas Recoupe");
    expect(done.stderr).not.toContain("at ");
  });

  test("a bad address is a usage error", async () => {
    const done = await runRecoupe(["status", "--server", "chez moi"]);
    expect(done).toMatchObject({ status: 2, stdout: "" });
  });
});

test("completion scripts know every command and are valid bash", async () => {
  const done = await runRecoupe(["completion", "bash"]);
  const script = join(folder, "completion.bash");
  const reply = "$" + "{COMPREPLY[*]}";
  writeFileSync(script, `${done.stdout}\nCOMP_WORDS=(recoupe ev) COMP_CWORD=1\n_recoupe\necho "${reply}"\n`);
  const completed = spawnSync("bash", [script], { encoding: "utf8" });
  expect(completed).toMatchObject({ stderr: "", stdout: "events\n" });
});

describe("pieces that were taken out of a page", () => {
  const page = `<html lang="fr"><head><title>La halle rouvre à Ségou</title></head><body>
<nav><a href="/">Accueil</a> <a href="/sport">Sport</a> <a href="/culture">Culture</a></nav>
<article><h1>La halle rouvre à Ségou</h1>
<p>La halle du marché de Ségou a rouvert jeudi 6 mars 2025 après deux ans de travaux, a annoncé la mairie dans un communiqué.</p>
<p>Les marchands retrouveront leurs places dès samedi, et les loyers ne changeront pas avant la fin de l'année prochaine.</p>
<p>« Nous avons tenu les délais », a déclaré le maire, qui promet d'éclairer les rues voisines avant la saison des pluies.</p></article>
<div class="newsletter">Recevez chaque matin notre lettre d'information</div>
<section class="comments"><h2>3 commentaires</h2></section>
<footer>Tous droits réservés</footer></body></html>`;

  test("each answers « pourquoi ? »", async () => {
    const file = join(folder, "halle.html");
    writeFileSync(file, page);
    const done = await recoupe("ingest", file, "--jsonl");
    const { articleId } = JSON.parse(done.stdout);
    const { item } = await json("show", articleId);
    const removed = item.blocks.filter(({ kind }: { kind: string }) => ["boilerplate", "teaser"].includes(kind));
    const words = removed.map(({ start, end }: { start: number; end: number }) => item.text.slice(start, end));
    expect(words.join("\n")).toMatch(/Accueil.*lettre d'information.*3 commentaires.*Tous droits réservés/s);
    const shown = (await recoupe("show", articleId, "--why")).stdout;
    const answers = shown.slice(shown.indexOf("Pourquoi ?")).replace(/\s+/g, " ");
    for (const [index, { reason }] of removed.entries()) {
      expect(reason).toMatch(/\p{L}{3}/u);
      expect(answers).toContain(`retiré : ${words[index].replace(/\s+/g, " ")}`);
    }
    expect(answers).toContain("lettre d'information");
    expect(answers).not.toContain("aucune raison notée");
  });
});

test("what is said of a file that is handed in again corrects its article, which is told with the way back", async () => {
  const path = join(folder, "..", `${basename(folder)}-deux-fois.txt`);
  writeFileSync(path, article.replaceAll("pont", "phare"));
  const ingest = async (...options: string[]) =>
    JSON.parse((await recoupe("ingest", path, "--jsonl", ...options)).stdout);
  const { articleId } = await ingest();
  const again = await recoupe("ingest", path, "--outlet", "Le Phare", "--published-at", "2025-03-08");
  const [, sequence] = /déjà connu, corrigé · recoupe undo (\d+) · http/.exec(again.stdout) ?? [];
  const { rows } = await json("articles", "list");
  const stored = rows.find((row: { articleId: string }) => row.articleId === articleId);
  expect(stored).toMatchObject({ outlet: "Le Phare", publishedAt: "2025-03-08" });
  expect(await ingest("--outlet", "Le Phare")).toMatchObject({ outcome: "unchanged", sequence: null });
  expect(await recoupe("undo", sequence ?? "")).toMatchObject({ status: 0 });
  rmSync(path);
});

test("what is said of a file of lines or a mail that is handed in again corrects its articles; the day of a line does not", async () => {
  const lines = join(folder, "..", `${basename(folder)}-dites.jsonl`);
  const row = { url: "https://exemple.org/digue", text: article.replaceAll("pont", "barrage"), date: "2025-03-05" };
  writeFileSync(lines, JSON.stringify(row));
  const ingest = async (...options: string[]) =>
    JSON.parse((await recoupe("ingest", lines, "--jsonl", ...options)).stdout);
  const stored = async (id: string) =>
    (await json("articles", "list")).rows.find(({ articleId }: { articleId: string }) => articleId === id);
  const { articleId } = await ingest();
  expect(await stored(articleId)).toMatchObject({ publishedAt: "2025-03-05" });
  expect(await ingest("--outlet", "La Digue", "--published-at", "2025-03-09")).toMatchObject({ outcome: "corrected" });
  expect(await stored(articleId)).toMatchObject({ outlet: "La Digue", publishedAt: "2025-03-09" });
  expect(await ingest()).toMatchObject({ outcome: "unchanged", sequence: null });
  expect(await stored(articleId)).toMatchObject({ publishedAt: "2025-03-09" });
  await recoupe("articles", "dismiss", articleId, "--reason", "un essai");
  rmSync(lines);
});

test("an article that is not French says so where it is shown", async () => {
  const path = join(folder, "..", `${basename(folder)}-english.txt`);
  const text =
    "The bridge is closed\n\nThe mayor has closed the bridge on Tuesday because the river was rising and nobody wanted to take any risk with the people who live there.\n";
  writeFileSync(path, text);
  const { articleId } = JSON.parse((await recoupe("ingest", path, "--jsonl")).stdout);
  expect((await recoupe("show", articleId)).stdout).toContain("Langue : anglais. Recoupe lit le français");
  await recoupe("articles", "dismiss", articleId, "--reason", "un essai");
  rmSync(path);
});

test("an unknown value is answered with those that there are, and what each means", async () => {
  const unknown = async (...words: string[]) => {
    const done = await recoupe(...words);
    expect(done.status).toBe(2);
    return done.stderr;
  };
  expect(await unknown("events", "list", "--type", "FETE")).toContain("CONSULT (Rencontre");
  expect(await unknown("events", "list", "--order", "hasard")).toContain("newest (plus récents d'abord)");
  expect(await unknown("entities", "list", "--type", "X")).toContain("PER (Personne)");
});

test("ingest takes each article of a file of JSON lines, and a mail", async () => {
  const lines = join(folder, "..", `${basename(folder)}.jsonl`);
  const rows = [
    { url: "https://exemple.org/marche", text: `${article.replaceAll("pont", "marché")}`, date: "2025-03-05 10:00" },
    { titre: "sans texte" },
  ];
  writeFileSync(lines, rows.map((row) => JSON.stringify(row)).join("\n"));
  const mail = join(folder, "..", `${basename(folder)}.eml`);
  writeFileSync(mail, `Subject: Lettre\r\nContent-Type: text/plain\r\n\r\n${article.replaceAll("pont", "stade")}`);
  const before = (await json("articles", "list")).total;
  const done = await recoupe("ingest", lines, mail, "--jsonl");
  const outcomes = done.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["stored", "failed", "stored"]);
  expect(done.status).toBe(4);
  expect(await json("articles", "list")).toMatchObject({ total: before + 2 });
  rmSync(lines);
  rmSync(mail);
});
