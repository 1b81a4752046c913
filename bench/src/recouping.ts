// Measures what is put side by side, on annotated analyses and on what the project reads out of the texts itself. Run from the root:
//   npm run bench -- recouping [--lost] [development] [held-out] [held-out-2] [development-4] [held-out-4] [development-5] [passages-development] [episodes-development] [FOLDER]
// `--lost`: at which stage each expected contradiction that was not shown is lost, on what the project reads.
import { analyseArticle, compareArticles } from "@recoupe/core";
import { type ComparedDocument, Trace } from "@recoupe/core/model";
import {
  analysisOf,
  asInput,
  EPISODE_SETS,
  type EpisodeReport,
  findLost,
  HALVES,
  type Half,
  inAnnotatorsNames,
  type LostAt,
  lostOfPassages,
  lostOfSet,
  measure,
  measureEpisodes,
  measurePassages,
  PASSAGE_SETS,
  pairsAt,
  readEpisodes,
  readPassages,
  readSet,
  readSetIn,
  STAGES,
  smallWorld,
} from "@recoupe/core/recouping-evaluation";
import { RelationIndex } from "@recoupe/core/relating";
import { loadFrench } from "@recoupe/french";
import { loadKnowledge } from "@recoupe/knowledge";

const THRESHOLDS = [0.35, 0.4, 0.45, 0.55, 0.65, 0.75];
const showsLost = process.argv.includes("--lost");
const named = process.argv.slice(2).filter((word) => word !== "--lost");
const known = [
  ...HALVES,
  ...PASSAGE_SETS.map((name) => `passages-${name}`),
  ...EPISODE_SETS.map((name) => `episodes-${name}`),
];
const folders = named.filter((name) => name.includes("/"));
const unknown = named.filter((name) => !known.includes(name) && !folders.includes(name));
if (unknown.length > 0) throw new Error(`no set « ${unknown.join(", ")} »; there are ${known.join(", ")}`);
const halves = HALVES.filter((half) => named.length === 0 || named.includes(half));
const [french, knowledge] = [loadFrench(), loadKnowledge()];
const context = () => ({ trace: new Trace(), french, knowledge });

const sets = [
  ...halves.map((half) => ({ name: half, half, set: readSet(half) })),
  ...folders.map((folder) => ({ name: folder, half: undefined, set: readSetIn(folder) })),
];
for (const { name, half, set } of sets) {
  const byHand = compareArticles(set.articles.map(analysisOf), smallWorld());
  report(`${name}, hand`, measure(set, byHand));
  const episodes = set.expected.episodes?.map(({ documents }) => documents.map((id) => `${id}.txt`));
  if (episodes) reportEpisodes(measureEpisodes(episodes, byHand));
  const read = set.articles.map((article): ComparedDocument => {
    const { file, ...input } = asInput(article);
    return { file, analysis: analyseArticle(input, context()) };
  });
  const comparison = compareArticles(read, context());
  const found = inAnnotatorsNames(set, comparison);
  const measured = measure(found.set, found.comparison);
  report(`${name}, extracted`, measured, half);
  if (episodes) reportEpisodes(measureEpisodes(episodes, comparison));
  if (showsLost) {
    const lost = lostOfSet(set, measured.missedContradictions);
    reportLost(findLost(lost, { relations: relationsOf(read), events: comparison.events }), isRead(name));
  }
}

for (const name of PASSAGE_SETS) {
  if (named.length > 0 && !named.includes(`passages-${name}`)) continue;
  const set = readPassages(name);
  const read = set.articles.map(
    ({ file, ...input }): ComparedDocument => ({ file, analysis: analyseArticle(input, context()) }),
  );
  const comparison = compareArticles(read, context());
  const { found, wanted, alarms, missed } = measurePassages(set, comparison);
  console.log(`\npassages, ${name}: ${found} of ${wanted} contradictions found, ${alarms.length} without ground`);
  const lines = missed.map(({ matter, sides }) => `${matter}: ${sides.flat().join(" | ")}`);
  if (isRead(name)) console.log([...alarms, ...lines].map((line) => `  ${line}`).join("\n"));
  if (showsLost) {
    const lost = lostOfPassages(missed, read);
    reportLost(findLost(lost, { relations: relationsOf(read), events: comparison.events }), isRead(name));
  }
}

for (const name of EPISODE_SETS) {
  if (named.length > 0 && !named.includes(`episodes-${name}`)) continue;
  const { articles, episodes } = readEpisodes(name);
  const read = articles.map(
    ({ file, ...input }): ComparedDocument => ({ file, analysis: analyseArticle(input, context()) }),
  );
  console.log(`\nepisodes, ${name}`);
  reportEpisodes(measureEpisodes(episodes, compareArticles(read, context())));
}

if (halves.includes("development")) {
  const set = readSet("development");
  const index = new RelationIndex(smallWorld());
  for (const article of set.articles) index.add(analysisOf(article));
  const relations = index.relations();
  console.log("\ndevelopment, hand: pairs that a threshold takes (right / wrong / precision / recall)");
  for (const kind of ["events", "quotes", "matters"] as const) {
    for (const { threshold, right, wrong, wanted } of pairsAt(set, relations, kind, THRESHOLDS)) {
      const shares = [right / (right + wrong), right / wanted].map(percent).join(" / ");
      console.log(`  ${kind.padEnd(12)} ${threshold.toFixed(2)}  ${right} / ${wrong} / ${shares}`);
    }
  }
}

/** Which were missed is told of the parts that are tuned on alone: the others are for their figures. */
function report(
  title: string,
  { measures, mergedApart, missedContradictions }: ReturnType<typeof measure>,
  half?: Half,
) {
  console.log(`\n${title}`);
  for (const [kind, { precision, recall, f1, right, wrong, missing }] of Object.entries(measures)) {
    const shares = [precision, recall, f1].map(percent).join(" / ");
    console.log(`  ${kind.padEnd(28)} ${shares.padEnd(18)} ${right} right, ${wrong} wrong, ${missing} missed`);
  }
  console.log(`  events merged that must stay apart: ${mergedApart.length}`);
  if (half?.startsWith("development")) console.log(`  contradictions missed: ${missedContradictions.join(", ")}`);
}

function reportEpisodes({ precision, recall, f1, shown, pure }: EpisodeReport) {
  const shares = [precision, recall, f1].map(percent).join(" / ");
  console.log(
    `  ${"episodes, B-cubed".padEnd(28)} ${shares.padEnd(18)} ${pure} of ${shown} shown hold one episode alone`,
  );
}

/** Of parts that are kept for their figures, nothing is told but how many are lost where. */
function isRead(name: string): boolean {
  return !name.includes("held-out");
}

function relationsOf(read: readonly ComparedDocument[]) {
  const index = new RelationIndex(context());
  for (const document of read) index.add(document);
  return index.relations();
}

function reportLost(lost: readonly LostAt[], inFull: boolean) {
  STAGES.forEach((words, stage) => {
    const here = lost.filter((each) => each.stage === stage);
    if (here.length === 0) return;
    console.log(`  lost: ${here.length} because ${words}`);
    if (!inFull) return;
    for (const { name, note, sentences } of here)
      console.log([`    ${name}: ${note}`, ...sentences.map((sentence) => `      « ${sentence} »`)].join("\n"));
  });
}

function percent(share: number | null): string {
  return share === null ? "–" : (100 * share).toFixed(0);
}
