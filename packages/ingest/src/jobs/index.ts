export { createJobClient, type JobClient } from "./job-client.ts";
export {
  type ArticleJob,
  articleJobSchema,
  QUEUES,
  type ReanalyseJob,
  reanalyseJobSchema,
  startQueue,
} from "./job-queues.ts";
export { JobTakenOver, settleJob } from "./settle-job.ts";
