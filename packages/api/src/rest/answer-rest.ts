import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { toApiError } from "../api-error.ts";
import type { appRouter } from "../router/index.ts";
import { inputSchemaOf, openApiDocument, REST_PATH } from "./openapi.ts";
import { findRoute } from "./routes.ts";

type Caller = ReturnType<typeof appRouter.createCaller>;

/** Answers `GET /api/v1/…` in plain JSON. Errors say what is wrong and carry no stack. */
export async function answerRest(request: Request, caller: Caller): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.slice(REST_PATH.length);
  if (path === "/openapi.json") return json(200, openApiDocument());
  const found = findRoute(path);
  if (!found) return problem(404, "NOT_FOUND", `Rien à ${pathname}. La liste : ${REST_PATH}/openapi.json`);
  const { procedure } = found.route;
  try {
    const input = inputOf(procedure, searchParams, found.id);
    return json(200, await procedureOf(caller, procedure)(input));
  } catch (error) {
    const fault = toApiError(error).toTrpc();
    const shown = error instanceof TRPCError ? error : fault;
    return problem(getHTTPStatusCodeFromError(shown), shown.code, toApiError(error).message);
  }
}

/** The caller as the router names it: `article.list` is `caller.article.list`. Safe: routes name procedures, and a test asks each. */
function procedureOf(caller: Caller, name: string): (input: unknown) => Promise<unknown> {
  const steps = name.split(".");
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], caller) as (
    input: unknown,
  ) => Promise<unknown>;
}

/** Addresses hold text; the schema says where a number or a yes is meant. An unknown parameter is refused, not ignored. */
function inputOf(procedure: string, parameters: URLSearchParams, id: string | undefined): unknown {
  const { properties = {} } = inputSchemaOf(procedure);
  const given: Record<string, unknown> = id === undefined ? {} : { id };
  for (const [name, value] of parameters) {
    const schema = properties[name];
    if (!schema || name === "id") {
      throw new TRPCError({ code: "BAD_REQUEST", message: `« ${name} » n'est pas un paramètre de cette adresse.` });
    }
    given[name] = typed(value, schema.type);
  }
  return Object.keys(properties).length === 0 ? undefined : given;
}

function typed(value: string, type: string | undefined): unknown {
  // What is no number stays the text that it is, so that the refusal speaks of it.
  if (type === "integer" || type === "number") return Number.isFinite(Number.parseFloat(value)) ? Number(value) : value;
  if (type === "boolean")
    return value === "true" || value === "1" ? true : value === "false" || value === "0" ? false : value;
  return value;
}

function problem(status: number, code: string, message: string): Response {
  return json(status, { error: { code, message } });
}

function json(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}
