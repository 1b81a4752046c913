// Measures what the page « Méthode » shows and writes it where the page reads it. Needs the scorer beside the checkout.
//   node scripts/record-quality.mjs
import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./toolchain.mjs";

/** Articles annotated before any run, whose errors nobody has read since. */
const STATEMENTS = "packages/core/evaluation/statements/another-hand-7";
const RECOUPING = ["held-out", "held-out-2", "held-out-4"];
const target = join(root, "apps/web/src/words/measured-quality.json");

const unread = articlesIn(join(root, STATEMENTS));
const score = JSON.parse(output(["score", "--", "--json", "--set", STATEMENTS]));
const figures = {
  names: counts(score.metrics["mentions.typed"]),
  quotes: counts(score.metrics["quotes.overlap80"]),
  speakers: counts(score.metrics["quotes.withSpeaker"]),
  events: counts(score.metrics["events.type"]),
  deniedEvents: counts(score.metrics["events.denied"]),
  claims: counts(score.metrics["claims.listed"]),
  contradictions: contradictions(output(["bench", "--", "recouping", ...RECOUPING])),
};
const measured = {
  day: new Date().toISOString().slice(0, 10),
  articles:
    unread.length +
    RECOUPING.flatMap((part) => articlesIn(join(root, "packages/core/evaluation/recouping", part))).length,
  figures,
};
writeFileSync(target, `${JSON.stringify(measured, undefined, 2)}\n`);
console.log(JSON.stringify(measured, undefined, 2));

function counts({ tp, fp, fn }) {
  return { right: tp, wrong: fp, missed: fn };
}

/** From the bench's lines on text that the project itself has read: « contradictions … 11 right, 2 wrong, 15 missed ». */
function contradictions(printed) {
  const lines = RECOUPING.map((part) => {
    const extracted = printed.slice(printed.indexOf(`${part}, extracted`));
    const [, ...found] = /^ {2}contradictions {2}.* (\d+) right, (\d+) wrong, (\d+) missed$/m.exec(extracted) ?? [];
    if (found.length === 0) throw new Error(`the bench printed no contradictions of ${part}:\n${printed}`);
    return found.map(Number);
  });
  const [right, wrong, missed] = [0, 1, 2].map((at) => lines.reduce((sum, line) => sum + line[at], 0));
  return { right, wrong, missed };
}

function articlesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "cross.json")
    .map((name) => name.replace(/\.json$/, ""));
}

function output(words) {
  const done = spawnSync("npm", ["run", "-s", ...words], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (done.status !== 0) throw new Error(`npm run ${words.join(" ")} ended with ${done.status}`);
  return done.stdout;
}
