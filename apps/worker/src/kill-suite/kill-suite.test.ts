import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { runKillSuite } from "./run-kill-suite.ts";

const LONGEST_TAKEOVER_MS = 60_000;

/** The long run, with 200 and 50 kills over 5,000 articles: `npm run bench -- kill`. */
test.skipIf(!existsSync("/proc"))(
  "workers and database killed at random: nothing lost, nothing twice",
  { timeout: 180_000 },
  async () => {
    const report = await runKillSuite({
      articles: 30,
      workers: 2,
      workerKills: 4,
      databaseKills: 1,
      pauseMs: [300, 1500],
      seed: 20_261_126,
      patienceMs: 90_000,
      say: () => undefined,
    });
    expect(report).toMatchObject({ lost: [], duplicated: [], halfStored: 0, quarantined: 0, ownExits: [] });
    expect(report.killsSeen).toBeGreaterThan(0);
    expect(report.longestTakeoverMs).toBeLessThan(LONGEST_TAKEOVER_MS);
  },
);
