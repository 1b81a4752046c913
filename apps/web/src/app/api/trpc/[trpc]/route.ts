import { getApi } from "../../../../server/api.ts";

export const dynamic = "force-dynamic";

const handle = (request: Request) => getApi().handle(request);

export { handle as GET, handle as POST };
