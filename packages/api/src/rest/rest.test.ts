import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Api } from "../create-api.ts";
import { createSeededApi, type SeededApi } from "../testing.ts";
import schemas from "./answer-schemas.json" with { type: "json" };
import { readAnswerSchemas } from "./read-answer-schemas.ts";
import { ROUTES } from "./routes.ts";

let seeded: SeededApi;
let api: Api;
const get = (path: string) => api.read(new Request(`http://x/api/v1${path}`));
// biome-ignore lint/suspicious/noExplicitAny: any JSON; what is in it is what the tests are about.
const body = async (path: string): Promise<any> => (await get(path)).json();

beforeAll(async () => {
  seeded = await createSeededApi(inject("testServer"));
  api = seeded.api;
});
afterAll(() => seeded?.close());

/** A schema under which no field may go unsaid. */
// biome-ignore lint/suspicious/noExplicitAny: a schema is any JSON.
function closed(schema: any): any {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== "object") return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return schema.properties && !schema.additionalProperties && schema.type === "object"
    ? { ...inside, additionalProperties: false }
    : inside;
}

describe("reading over plain HTTP", () => {
  test("the document's answers are those of the types", () => {
    expect(schemas, "run « npm run schemas » in packages/api").toEqual(readAnswerSchemas());
  }, 60_000);

  test("every route of the document answers as it says, with an id where it wants one", async () => {
    const { paths, components } = await body("/openapi.json");
    const checker = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(checker);
    expect(Object.keys(paths)).toEqual(ROUTES.map(({ path }) => path));
    const idOf: Record<string, string> = {};
    const dossier = await api.call.dossier.create({ title: "Pont", author: "Ada" });
    idOf.dossiers = dossier.id;
    const view = await api.call.view.save({ name: "Koursk", query: "Koursk" });
    idOf.views = view.id;
    for (const kind of ["articles", "contradictions", "events", "entities", "stories"]) {
      const [first] = (await body(`/${kind}?limit=1`)).rows;
      idOf[kind] = first.id ?? first.articleId;
    }
    for (const { path } of ROUTES) {
      const kind = path.split("/")[1] ?? "";
      const query = { "/search": "?query=cessez-le-feu", "/checks": "?group=altered" }[path] ?? "";
      const response = await get(path.replace("{id}", idOf[kind] ?? "") + query);
      const { schema } = paths[path].get.responses["200"].content["application/json"];
      const isAsSaid = checker.compile({ ...closed(schema), components: closed(components) });
      isAsSaid(await response.json());
      expect({ path, status: response.status, errors: isAsSaid.errors }).toEqual({ path, status: 200, errors: null });
    }
  });

  test("a cursor leads through the whole list once", async () => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { rows: { id: string }[]; nextCursor: string | null; total: number } = await body(
        `/events?limit=25${cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      ids.push(...page.rows.map(({ id }) => id));
      cursor = page.nextCursor;
      if (cursor === null) expect(ids).toHaveLength(page.total);
    } while (cursor !== null);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ["/events?limit=beaucoup", 400],
    ["/events?satut=denied", 400],
    ["/events?cursor=rien", 400],
    ["/search?query=satut:denied", 400],
    ["/events/rien", 404],
    ["/nulle/part", 404],
    ["/%E0%A4%A", 404],
    ["/articles/x%00", 400],
    ["/events?placeId=%00", 400],
  ])("%s is refused with %i, in words and without a stack", async (path, status) => {
    const response = await get(path);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(JSON.parse(text).error.message.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/\.ts:|stack/);
  });
});
