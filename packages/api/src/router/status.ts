import { getStatus } from "@recoupe/db/read";
import { procedure } from "../trpc.ts";

export const statusProcedure = procedure.query(({ ctx }) => getStatus(ctx.database.db));
