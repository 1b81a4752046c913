// Finding damage in French: npm run -s bench:corruption [-- --data FOLDER --set development|aside --show KIND]
// Clean sentences of the treebanks (no part of the project) are ruined one at a time, in known ways, in known places.
// Recall: passages that a finding overlaps. False alarms: findings in the same sentences left whole, and beside the damage.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseArticle } from "@recoupe/core";
import { Trace } from "@recoupe/core/model";
import { createRandom, findCorruption, readFrench } from "@recoupe/core/parsing-evaluation";
import { loadFrench } from "@recoupe/french";
import { loadKnowledge } from "@recoupe/knowledge";
import { DAMAGES } from "./corruption/damage.ts";
import { type PlacedSentence, readSentences } from "./corruption/read-sentences.ts";

const { data, set, show, each } = parseArgs({
  options: {
    data: { type: "string", default: "../../shared/corpora/french" },
    set: { type: "string", default: "development" },
    show: { type: "string" },
    each: { type: "string", default: "120" },
  },
}).values;
/** Rules may be mended on the first; of the second only figures are read. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  development: ["sequoia-train", "gsd-dev"],
  aside: ["sequoia-dev", "sequoia-test"],
};
if (!existsSync(join(data, "sequoia-train.conllu"))) {
  console.error(`No treebanks in ${data}; name their folder with --data.`);
  process.exit(2);
}

/** Sentences around a damaged one, so that a text is long enough to have a language. */
const CONTEXT = 4;
const context = { french: loadFrench(), knowledge: loadKnowledge(), trace: new Trace() };
const sentences = SETS[set]!.flatMap((name) => readSentences(join(data, `${name}.conllu`)));
const random = createRandom(3);

function read(paragraphs: readonly string[]) {
  const article = parseArticle({ content: paragraphs.join("\n\n"), contentType: "text/plain" }, context);
  const issues = findCorruption(article, readFrench(article, context), context);
  return { text: article.text, issues };
}

function around(at: number, sentence: string): { readonly paragraphs: readonly string[]; readonly place: number } {
  const from = Math.max(0, Math.min(at, sentences.length - CONTEXT - 1));
  const paragraphs = sentences.slice(from, from + CONTEXT + 1).map(({ text }) => text);
  paragraphs[at - from] = sentence;
  return { paragraphs, place: at - from };
}

const alarms = new Map<string, number>();
let clean = 0;
function countAlarms(notes: readonly string[]): void {
  for (const note of notes) alarms.set(note, (alarms.get(note) ?? 0) + 1);
}

console.log("| damage | planted | found | right kind | findings elsewhere |");
console.log("|---|---|---|---|---|");
for (const [name, damage] of Object.entries(DAMAGES)) {
  const counts = { planted: 0, found: 0, kind: 0, elsewhere: 0 };
  for (let tried = 0; counts.planted < Number(each) && tried < 20 * Number(each); tried++) {
    const at = Math.floor(random() * sentences.length);
    const ruined = damage(sentences[at] as PlacedSentence, random);
    if (!ruined) continue;
    counts.planted++;
    const { paragraphs } = around(at, ruined.text);
    const { text, issues } = read(paragraphs);
    const offset = text.indexOf(ruined.text.normalize("NFC"));
    const hits = issues.filter(({ start, end }) => start < offset + ruined.end && end > offset + ruined.start);
    const kind = name.split(":")[0];
    if (hits.length > 0) counts.found++;
    if (hits.some((hit) => hit.kind === kind)) counts.kind++;
    counts.elsewhere += issues.length - hits.length;
    if (show === name && hits.length === 0)
      console.error(
        ruined.text.slice(Math.max(0, ruined.start - 40), ruined.start),
        "[",
        ruined.text.slice(ruined.start, ruined.end),
        "]",
        ruined.text.slice(ruined.end, ruined.end + 40),
      );
  }
  const share = (count: number) => `${Math.round((100 * count) / Math.max(1, counts.planted))} %`;
  console.log(`| ${name} | ${counts.planted} | ${share(counts.found)} | ${share(counts.kind)} | ${counts.elsewhere} |`);
}
for (let at = 0; at + CONTEXT < sentences.length && clean < 2000; at += CONTEXT + 1) {
  const { text, issues } = read(around(at, sentences[at]!.text).paragraphs);
  clean += CONTEXT + 1;
  countAlarms(issues.map(({ kind, note }) => `${kind}: ${note}`));
  if (show === "clean")
    for (const { kind, start, end, note } of issues)
      console.error(
        kind,
        "|",
        text.slice(Math.max(0, start - 40), end + 30).replaceAll("\n", "⏎"),
        "|",
        text.slice(start, end),
        "|",
        note,
      );
}
console.log(`\n${clean} clean sentences: ${[...alarms.values()].reduce((sum, count) => sum + count, 0)} alarms`);
for (const [note, count] of [...alarms].sort((left, right) => right[1] - left[1])) console.log(`  ${count} ${note}`);
