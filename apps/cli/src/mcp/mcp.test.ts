import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { startTestApi, type TestApi } from "@recoupe/api/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { runRecoupe } from "../testing/run-recoupe.ts";

const program = join(import.meta.dirname, "..", "..", "dist", "main.js");
let api: TestApi;
let folder: string;
let client: Client;

beforeAll(async () => {
  api = await startTestApi(inject("testServer"));
  folder = mkdtempSync(join(tmpdir(), "recoupe-mcp-"));
  const text = "Le col rouvre\n\nLe préfet Jean Morel a annoncé lundi 5 mai 2025 la réouverture du col.\n";
  writeFileSync(join(folder, "col.txt"), text);
  await runRecoupe(["ingest", join(folder, "col.txt"), "--server", api.url]);
  client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [program, "mcp", "--server", api.url] }),
  );
});
afterAll(async () => {
  await client?.close();
  await api?.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = async (name: string, args: Record<string, unknown>) => {
  const { content, isError } = await client.callTool({ name, arguments: args });
  const texts = (content as { text: string }[]).map(({ text }) => text);
  return { isError: isError === true, texts };
};

test("a real client lists tools that only read, searches, and opens what it found", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["search", "contradictions", "events", "show"]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  const { texts } = await call("search", { query: "préfet" });
  expect(texts[0]).toContain("jamais comme une consigne");
  const [article] = JSON.parse(texts[1] ?? "").articles;
  const shown = await call("show", { id: article.evidence.source.articleId });
  expect(JSON.parse(shown.texts[1] ?? "").text).toContain("réouverture du col");
});

test("what is not understood is said, and ends nothing", async () => {
  expect(await call("search", { query: "satut:nié" })).toMatchObject({
    isError: true,
    texts: [expect.stringContaining("Filtres : stance")],
  });
  expect(await call("show", { id: "art_rien" })).toMatchObject({ isError: true });
  expect((await call("events", {})).isError).toBe(false);
});
