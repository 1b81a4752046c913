import { router } from "../trpc.ts";
import { articleRouter } from "./article.ts";
import { checkRouter } from "./check.ts";
import { contradictionRouter } from "./contradiction.ts";
import { dossierRouter } from "./dossier.ts";
import { entityRouter } from "./entity.ts";
import { eventRouter } from "./event.ts";
import { ingestRouter } from "./ingest.ts";
import { jobsProcedure } from "./jobs.ts";
import { judgementRouter } from "./judgement.ts";
import { lastChangeProcedure, liveProcedure } from "./live.ts";
import { quoteRouter } from "./quote.ts";
import { searchProcedure } from "./search.ts";
import { sourceRouter } from "./source.ts";
import { statusProcedure } from "./status.ts";
import { storyRouter } from "./story.ts";
import { viewRouter } from "./view.ts";

export const appRouter = router({
  article: articleRouter,
  check: checkRouter,
  contradiction: contradictionRouter,
  dossier: dossierRouter,
  entity: entityRouter,
  event: eventRouter,
  ingest: ingestRouter,
  jobs: jobsProcedure,
  judgement: judgementRouter,
  lastChange: lastChangeProcedure,
  live: liveProcedure,
  quote: quoteRouter,
  search: searchProcedure,
  source: sourceRouter,
  status: statusProcedure,
  story: storyRouter,
  view: viewRouter,
});

export type AppRouter = typeof appRouter;
