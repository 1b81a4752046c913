import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestApi, type TestApi } from "@recoupe/api/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createClient } from "../../client.ts";
import { openSeenViews } from "../../seen-views.ts";
import { runRecoupe } from "../../testing/run-recoupe.ts";
import { createFollowing, createWayBack } from "../following.ts";
import { viewsScreen } from "./views-screen.ts";

const ARTICLE = `Le pont de Bamako rouvre

Le ministre des Transports Moussa Traoré a annoncé mardi 4 mars 2025 la réouverture du pont de Bamako. « Les travaux du pont sont finis », a déclaré Moussa Traoré.
`;

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await startTestApi(inject("testServer"));
  folder = mkdtempSync(join(tmpdir(), "recoupe-vues-"));
});
afterAll(async () => {
  await api?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a search that is kept counts what it found since it was seen, shows it with its sentences, and is forgotten and taken back", async () => {
  const client = createClient(api.url);
  const seen = openSeenViews(join(folder, "seen.json"), api.url);
  const steps = createWayBack();
  const following = createFollowing({ client, server: api.url, seen, steps, queryNow: () => "pont" });
  const screen = viewsScreen(client, seen);
  const first = async () => (await screen.list(undefined)).rows[0];
  const ingested = await runRecoupe(["ingest", "-", "--server", api.url], { input: ARTICLE });
  expect(ingested).toMatchObject({ status: 0 });

  expect(await following.save("Ponts")).toContain("Gardée : Ponts");
  const row = await first();
  // What was there when it was kept is no news.
  expect(row?.facts).toMatch(/^rien de nouveau · pont/);
  const [id, longAgo] = [row?.id ?? "", new Date(0)];
  seen.keep(id, longAgo);
  expect((await first())?.facts).toMatch(/^\d+ nouveautés? · pont/);

  const words = (detail: Awaited<ReturnType<typeof screen.open>>) =>
    detail.paragraphs.flatMap(({ segments }) => segments.map(({ text }) => text)).join("\n");
  const opened = await screen.open(id);
  expect(opened.evidence.map(({ sentence }) => sentence)).toEqual(
    expect.arrayContaining([expect.stringContaining("Les travaux du pont sont finis")]),
  );
  expect(words(opened)).toContain("Déjà vu (0)");

  if (row) expect(await following.seen(row)).toContain("Tout est vu");
  expect((await first())?.facts).toMatch(/^rien de nouveau/);
  expect(words(await screen.open(id))).toMatch(/Nouveau depuis le .* \(0\)/);
  expect(await steps.takeBack()).toContain("comme elle était");
  expect(seen.of(id)).toEqual(longAgo);

  if (row) expect(await following.pause(row)).toContain("ne prévient personne");
  if (row) expect(await following.remove(row)).toContain("Oubliée : Ponts");
  expect(await first()).toBeUndefined();
  expect(await steps.takeBack()).toContain("gardée de nouveau");
  expect((await first())?.title).toBe("Ponts");
  expect(await steps.takeBack()).toBeUndefined();
});
