export { type KillPlan, type KillReport, runKillSuite } from "./run-kill-suite.ts";
