import { getApi } from "../../../../server/api.ts";

export const dynamic = "force-dynamic";

/** The read surface for other programs; `/api/v1/openapi.json` describes it. */
export const GET = (request: Request) => getApi().read(request);
