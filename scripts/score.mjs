// Scores `recoupe analyse` and `recoupe compare` against hand-made gold with the scorer kept beside the checkout.
//   npm run -s score [-- --json] [--set DIR]... [--only ID]... [--keep DIR]
// Without --set: the five seeds. A set is a folder of gold JSON (with cross.json) and its texts, beside them or in texts/.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, isAbsolute, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./toolchain.mjs";

const { values } = parseArgs({
  options: {
    set: { type: "string", multiple: true },
    only: { type: "string", multiple: true },
    json: { type: "boolean", default: false },
    keep: { type: "string" },
  },
});

const shared = join(root, "..", "shared");
const scorer = join(shared, "scorer", "score.mjs");
const main = join(root, "apps/cli/dist/main.js");

if (!existsSync(scorer))
  leave(`The scorer is not there: ${relative(root, scorer)} (from the checkout). Nothing was scored.`);
const sets = (values.set ?? []).map((folder) =>
  setIn(isAbsolute(folder) ? folder : join(process.env.INIT_CWD ?? root, folder)),
);
if (sets.length === 0) sets.push(seeds());

const work = values.keep ?? join(root, ".scores");
const analyses = join(work, "analyses");
rmSync(analyses, { recursive: true, force: true });
mkdirSync(analyses, { recursive: true });

const documents = sets.flatMap(documentsOf).filter(({ id }) => !values.only || values.only.includes(id));
if (documents.length === 0) leave("No gold document with its text was found.");

const facts = join(work, "facts.tsv");
writeFileSync(facts, documents.map(({ text, url, day }) => `${text}\t${url}\t${day}\n`).join(""));
// A crash or an unreadable document leaves no analysis, which the scorer reports and counts as empty.
timed("analyse", [...documents.map(({ text }) => text), "--out", analyses, "--urls", facts]);

const comparison = join(work, "comparison.json");
const saved = documents.map(({ text }) => join(analyses, `${stem(text)}.json`)).filter((path) => existsSync(path));
if (saved.length > 0) timed("compare", [...saved, "--json"], openSync(comparison, "w"));

const scored = spawnSync(
  process.execPath,
  [
    scorer,
    ...sets.flatMap(({ gold, texts, articles }) => [
      ...["--gold", gold],
      ...texts.flatMap((folder) => ["--texts", folder]),
      ...(articles ? ["--articles", articles] : []),
    ]),
    ...(values.only ?? []).flatMap((id) => ["--only", id]),
    ...["--analyses", analyses],
    ...(saved.length > 0 ? ["--compare", comparison] : []),
    ...(values.json ? ["--json"] : []),
  ],
  { stdio: "inherit" },
);
process.exit(scored.status ?? 1);

function seeds() {
  const gold = join(shared, "gold", "seeds");
  const articles = join(shared, "gold", "articles");
  if (!existsSync(gold)) leave(`The gold of the seeds is not there: ${relative(root, gold)}. Nothing was scored.`);
  return { gold, texts: [join(root, "seeds")], articles: existsSync(articles) ? articles : undefined };
}

function setIn(folder) {
  if (!existsSync(folder)) leave(`No such set: ${folder}`);
  const gold = existsSync(join(folder, "gold")) ? join(folder, "gold") : folder;
  const texts = [join(folder, "texts"), folder].filter((path) => existsSync(path));
  return { gold, texts, articles: undefined };
}

/** Each gold document with its text and what is told from outside: the address, and the day unless the text states it. */
function documentsOf({ gold, texts }) {
  return readdirSync(gold)
    .filter((name) => name.endsWith(".json") && name !== "cross.json")
    .sort()
    .flatMap((name) => {
      const raw = JSON.parse(readFileSync(join(gold, name), "utf8"));
      const names = [raw.file, `${raw.id}.txt`, `${stem(name)}.txt`].filter(Boolean);
      const text = texts.flatMap((folder) => names.map((each) => join(folder, each))).find((path) => existsSync(path));
      if (!text) return [];
      // A month is what the annotation may know; only a day can be told.
      const day =
        raw.publishedBasis !== "stated" && /^\d{4}-\d{2}-\d{2}$/.test(raw.publishedAt ?? "") ? raw.publishedAt : "";
      return [{ id: raw.id, text, url: raw.url ?? "", day }];
    });
}

function stem(path) {
  return basename(path, extname(path));
}

function timed(command, args, output = "ignore") {
  const started = Date.now();
  const done = spawnSync(process.execPath, [main, command, ...args], { stdio: ["ignore", output, "inherit"] });
  console.error(`${command}: ${((Date.now() - started) / 1000).toFixed(1)} s, exit ${done.status}`);
}

function leave(message) {
  console.error(message);
  process.exit(1);
}
