import { z } from "zod";
import { appRouter } from "../router/index.ts";
import schemas from "./answer-schemas.json" with { type: "json" };
import type { AnswerSchemas } from "./read-answer-schemas.ts";
import { ROUTES, type Route } from "./routes.ts";

/** Written from the types of the answers by `npm run schemas`; a test writes them again and compares. */
const SCHEMAS: AnswerSchemas = schemas;

/** Where the read surface stands under the web address. */
export const REST_PATH = "/api/v1";

interface ProcedureParts {
  readonly _def: { readonly inputs: readonly unknown[] };
}

interface JsonSchema {
  readonly type?: string | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
}

/** What a procedure takes, as JSON schema: the same schema that checks it, so that the document cannot lie. */
export function inputSchemaOf(procedure: string): JsonSchema {
  // The router keeps its procedures flat, under their whole names, whatever its type says; the test asks every route.
  const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, ProcedureParts>>;
  const [input] = procedures[procedure]?._def.inputs ?? [];
  return input instanceof z.ZodType ? (z.toJSONSchema(input, { io: "input" }) as JsonSchema) : {};
}

/** `/api/v1/openapi.json`. */
export function openApiDocument(): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Recoupe",
      version: "1",
      description:
        "Read-only. Every sentence comes with its article, its range of UTF-16 code units and its words. Lists give `rows`, `total` and `nextCursor`; hand the cursor back for the next page.",
    },
    servers: [{ url: REST_PATH }],
    paths: Object.fromEntries(ROUTES.map((route) => [route.path, { get: operationOf(route) }])),
    components: { schemas: { ...SCHEMAS.definitions, Error: ERROR_SCHEMA } },
  };
}

const ERROR_SCHEMA = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["code", "message"],
      properties: { code: { type: "string" }, message: { type: "string" } },
    },
  },
};

function operationOf({ path, procedure, summary }: Route): object {
  const { properties = {}, required = [] } = inputSchemaOf(procedure);
  return {
    operationId: procedure.replace(".", "_"),
    summary,
    parameters: Object.entries(properties).map(([name, schema]) => {
      const inPath = path.includes(`{${name}}`);
      return { name, in: inPath ? "path" : "query", required: inPath || isAskedFor(name, schema, required), schema };
    }),
    responses: {
      "200": { description: "As asked", content: { "application/json": { schema: SCHEMAS.answers[procedure] } } },
      "400": errorResponse("A parameter is not understood"),
      "404": errorResponse("There is no such thing"),
      "503": errorResponse("The database is away"),
    },
  };
}

/** What has a default need not be given. */
function isAskedFor(name: string, schema: JsonSchema, required: readonly string[]): boolean {
  return required.includes(name) && !("default" in schema);
}

function errorResponse(description: string): object {
  return { description, content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } } };
}
