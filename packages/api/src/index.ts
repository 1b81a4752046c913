export { ApiError, type ApiFault, toApiError } from "./api-error.ts";
export { API_PATH, type Api, type ApiSettings, createApi } from "./create-api.ts";
export type { IngestOutcome, IngestVerbs } from "./ingest-verbs.ts";
export type { AppRouter } from "./router/index.ts";
