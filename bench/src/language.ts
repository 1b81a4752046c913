// Quality and speed of the French language layer: npm run -s bench:language [-- --data FOLDER]
// The treebanks are not part of the project; FOLDER holds them (see packages/french/LICENSES.md). Scores count surface tokens, from raw text.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadFrench } from "@recoupe/french";
import { measureNames } from "./language/measure-names.ts";
import { measurePeer } from "./language/measure-peer.ts";
import { measureSpeakers } from "./language/measure-speakers.ts";
import { measureTreebank } from "./language/measure-treebank.ts";

const { data } = parseArgs({ options: { data: { type: "string", default: "../../shared/corpora/french" } } }).values;
if (!existsSync(join(data, "sequoia-test.conllu"))) {
  console.error(`No treebanks in ${data}; name their folder with --data.`);
  process.exit(2);
}

const before = process.memoryUsage().rss;
const started = performance.now();
const model = loadFrench();
const loadMs = performance.now() - started;
const loaded = process.memoryUsage().rss;
console.log(`load ${Math.round(loadMs)} ms, ${megabytes(loaded - before)} MB; ${megabytes(loaded)} MB in all`);

for (const name of ["sequoia-dev", "sequoia-test"])
  for (const layout of ["lines", "joined"] as const)
    console.log(`${name} ${layout}: ${measureTreebank(join(data, `${name}.conllu`), layout, model)}`);
for (const name of ["rhapsodie-test", "parisstories-test"])
  console.log(`${name} lines: ${measureTreebank(join(data, `${name}.conllu`), "lines", model)}`);
const press = fileURLToPath(new URL("../data/press-test.conllu", import.meta.url));
console.log(`press-test, our own news sentences, lines: ${measureTreebank(press, "lines", model)}`);
console.log(`memory after reading ${megabytes(process.memoryUsage().rss)} MB in all`);
console.log(`fr-compromise, sequoia-test: ${measurePeer(join(data, "sequoia-test.conllu"))}`);
for (const name of ["speakers-seen", "speakers-second", "speakers-third"])
  console.log(`${name}: ${measureSpeakers(new URL(`../data/${name}.tsv`, import.meta.url), model)}`);
console.log(measureNames(data, model));

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
