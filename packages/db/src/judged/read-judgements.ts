import { asc } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { judgement } from "../schema/index.ts";
import { resolveJudgements, type StandingJudgements } from "./resolve-judgements.ts";

/** Everything that people decided and that still holds, with what of it cannot hold together. */
export async function readJudgements(database: Queryable): Promise<StandingJudgements> {
  return resolveJudgements(await database.select().from(judgement).orderBy(asc(judgement.sequence)));
}
