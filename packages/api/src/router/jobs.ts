import { getJobs } from "@recoupe/db/read";
import { procedure } from "../trpc.ts";

export const jobsProcedure = procedure.query(({ ctx }) => getJobs(ctx.database.db));
