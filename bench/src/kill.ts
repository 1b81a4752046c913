// Kills workers and Postgres while articles come in, then counts. Run from the root:
//   npm run bench -- kill [articles=5000] [kills of workers=200] [kills of Postgres=50] [workers=3] [seed=1]
import { runKillSuite } from "@recoupe/worker/kill-suite";

const [articles = 5000, workerKills = 200, databaseKills = 50, workers = 3, seed = 1] = process.argv
  .slice(2)
  .map(Number);
const report = await runKillSuite({
  articles,
  workers,
  workerKills,
  databaseKills,
  pauseMs: [100, 2500],
  seed,
  patienceMs: 180_000,
  say: (line) => console.log(line),
});
const { largestWorkerBytes, longestTakeoverMs, ...counts } = report;
console.log(counts);
console.log(
  `longest takeover ${(longestTakeoverMs / 1000).toFixed(1)} s, largest worker ${Math.round(largestWorkerBytes / 1e6)} MB`,
);
process.exitCode =
  report.lost.length + report.duplicated.length + report.halfStored + report.ownExits.length > 0 ? 1 : 0;
