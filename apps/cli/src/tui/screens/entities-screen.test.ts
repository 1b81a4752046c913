import { startTestApi, type TestApi } from "@recoupe/api/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createClient } from "../../client.ts";
import { openSeenViews } from "../../seen-views.ts";
import { runRecoupe } from "../../testing/run-recoupe.ts";
import type { Detail } from "../../views/view.ts";
import { createScreens } from "./create-screens.ts";

const ARTICLE = `Le pont de Ségou rouvre

La ministre des Transports Awa Diallo a annoncé mardi 4 mars 2025 la réouverture du pont de Ségou. « Les travaux du pont sont finis », a déclaré Awa Diallo. Awa Diallo a rencontré le maire Moussa Traoré à Ségou mardi 4 mars 2025.
`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi(inject("testServer"));
  await runRecoupe(["ingest", "-", "--server", api.url], { input: ARTICLE });
});
afterAll(() => api?.close());

const wordsOf = ({ paragraphs }: Detail) =>
  paragraphs.map(({ segments }) => segments.map(({ text }) => text).join("")).join("\n");

function screensOver(name = "") {
  const client = createClient(api.url);
  const seen = openSeenViews("/nowhere", api.url);
  return createScreens(client, {
    server: api.url,
    queryNow: () => "",
    filtersOf: () => ({ ...(name ? { name } : {}) }),
    seen,
  });
}

async function openEntity(name: string) {
  const client = createClient(api.url);
  const { sections, openThing } = screensOver(name);
  const screen = sections.find(({ id }) => id === "entities");
  const [row] = (await screen?.list(undefined))?.rows ?? [];
  const detail = await screen?.open(row?.id ?? "");
  if (!detail) throw new Error(`no entity ${name}`);
  return { client, detail, openThing, id: row?.id ?? "" };
}

test("an entity shows what it says and does with the sentences, each leading to what it shows", async () => {
  const { client, detail, openThing, id } = await openEntity("Awa Diallo");
  expect(wordsOf(detail)).toMatch(/Déclarations \([1-9]/);
  expect(wordsOf(detail)).toMatch(/Événements \([1-9]/);
  expect(wordsOf(detail)).toMatch(/Noms \(1\)/);
  expect(wordsOf(detail)).not.toContain("Contradictions");
  const said = detail.evidence.find(({ sentence }) => sentence.includes("Les travaux du pont sont finis"));
  expect(said?.thing?.title).toContain("Awa Diallo : ");
  expect(wordsOf(await openThing(said?.thing?.id ?? ""))).toContain("Les travaux du pont sont finis");
  await expect(openThing("evt_none")).rejects.toThrow("n'existe plus");

  const values = { name: "Awa Diallo-Keïta" };
  await client.judgement.override.mutate({ id, values, author: "Ada", reason: "nom complet" });
  const renamed = (await openEntity("Awa Diallo")).detail;
  expect(wordsOf(renamed)).toMatch(/Décidé par des personnes\n.*Ada.*nom complet · recoupe undo \d+/);
});

test("an entity that says and does nothing says so", async () => {
  const { detail } = await openEntity("Ségou");
  expect(wordsOf(detail)).toContain("Aucune déclaration relevée.");
  expect(wordsOf(detail)).toMatch(/Mentions \(\d/);
});

test("an event shows what contradicts it with both sides, and leads there", async () => {
  const tellings = [
    "Une rencontre à Carhac\n\nLe président Paul Morel a rencontré la ministre Inès Roche à Carhac mardi 4 mars 2025.\n",
    "Carhac : le démenti\n\nLe président Paul Morel n'a pas rencontré la ministre Inès Roche à Carhac mardi 4 mars 2025.\n",
  ];
  for (const input of tellings) await runRecoupe(["ingest", "-", "--server", api.url], { input });
  const { sections, openThing } = screensOver();
  const screen = sections.find(({ id }) => id === "events");
  const rows = (await screen?.list(undefined))?.rows ?? [];
  const disputed = rows.find(({ mark }) => mark === "contested");
  const detail = await screen?.open(disputed?.id ?? "");
  expect(detail && wordsOf(detail)).toMatch(
    /≠ contredit : Le président Paul Morel a-t-il rencontré[\s\S]*Contradictions \(1\)/,
  );
  const leading = detail?.evidence.filter(({ thing }) => thing !== undefined) ?? [];
  expect(leading.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining("a rencontré"),
    expect.stringContaining("n'a pas rencontré"),
  ]);
  expect(wordsOf(await openThing(leading[0]?.thing?.id ?? ""))).toContain("Côté 2");
});
