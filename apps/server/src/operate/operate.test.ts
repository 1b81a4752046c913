import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quarantineArticle } from "@recoupe/db";
import { createBlankDatabase, createTestDatabase } from "@recoupe/db/testing";
import { createIngestContext, ingestArticle } from "@recoupe/ingest";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

const server = inject("testServer");
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let home: string;
const text = Buffer.from("Le maire de Brest a annoncé lundi la réouverture de la gare.\n");
beforeAll(async () => {
  database = await createTestDatabase(server);
  home = mkdtempSync(join(tmpdir(), "recoupe-operate-"));
  await ingestArticle({ bytes: text, url: "https://exemple.fr/brest" }, createIngestContext(database.db));
});
afterAll(async () => {
  await database.drop();
  rmSync(home, { recursive: true });
});

/** Runs an operation as a process, as the command line does. */
async function operate(words: readonly string[], url = database.url) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../operate.ts"), ...words], {
    env: { ...process.env, DATABASE_URL: url, RECOUPE_HOME: join(home, "data"), INIT_CWD: home },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const status = await new Promise<number | null>((ended) => child.once("close", ended));
  return { status, output };
}

test("a poison article is shown with its reason, replayed, and gone from the list", { timeout: 60_000 }, async () => {
  const failed = { stage: "analyse", code: "poison", reason: "La lecture a échoué plusieurs fois." } as const;
  await quarantineArticle(database.db, { ...failed, address: "https://exemple.fr/gap", bytes: text });
  await quarantineArticle(database.db, { ...failed, address: "https://exemple.fr/jamais-eu" });
  const shown = await operate(["jobs"]);
  expect(shown.output).toMatch(/qua_\w+ https:\/\/exemple\.fr\/gap · La lecture a échoué plusieurs fois\. · 1 essai/u);
  expect((await operate(["doctor"])).status).toBe(1);
  const replayed = await operate(["replay"]);
  expect(replayed.output).toContain("https://exemple.fr/gap · lu");
  expect(replayed.output).toContain("n’a jamais pu être lu");
  expect(replayed.status).toBe(4);
  const { output } = await operate(["jobs", "--json"]);
  expect(JSON.parse(output)).toMatchObject({ documents: 2, failures: [{ address: "https://exemple.fr/jamais-eu" }] });
});

test("backup and restore by command, and what cannot be restored", { timeout: 60_000 }, async () => {
  const backup = await operate(["backup", "lundi"]);
  expect(backup.status).toBe(0);
  const [, hash = "none"] = /Empreinte du contenu : (\w+)/u.exec(backup.output) ?? [];
  const blank = await createBlankDatabase(server);
  const restored = await operate(["restore", "lundi"], blank.url);
  expect(restored).toMatchObject({ status: 0, output: expect.stringContaining(hash) });
  expect(await operate(["restore", "lundi"], blank.url)).toMatchObject({
    status: 1,
    output: expect.stringContaining("n’est pas vide"),
  });
  truncateSync(join(home, "lundi", "document.copy.gz"), 10);
  expect(await operate(["restore", "lundi"], blank.url)).toMatchObject({
    status: 1,
    output: expect.stringContaining("document.copy.gz"),
  });
  await blank.drop();
});

test("what is asked wrongly, and a database that is not there", { timeout: 60_000 }, async () => {
  expect((await operate(["bakcup"])).status).toBe(2);
  expect((await operate(["backup"])).status).toBe(2);
  expect((await operate(["jobs"], "postgres://personne@127.0.0.1:1/rien")).status).toBe(5);
});
