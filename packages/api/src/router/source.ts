import { listSources } from "@recoupe/db/read";
import { procedure, router } from "../trpc.ts";

export const sourceRouter = router({
  list: procedure.query(({ ctx }) => listSources(ctx.database.db)),
});
