import type { Jobs } from "@recoupe/api";
import { type Language, presentMoment, runKindLabel, serverWords } from "@recoupe/api/present";
import Link from "next/link";
import { RecordTable } from "../../components/record-table.tsx";
import { call } from "../../server/api.ts";
import { readSettings } from "../../server/reader.ts";
import type { Words } from "../../words/index.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.jobs.title };
}

/** What waits, what runs, what failed. */
export default async function JobsPage() {
  const { words, language } = await readSettings();
  const jobs = await call().jobs();
  return (
    <>
      <h1>{words.jobs.title}</h1>
      <div className="stack">
        <section aria-labelledby="queues">
          <h2 id="queues">{words.jobs.queues}</h2>
          {jobs.queues.length === 0 ? (
            <p className="empty">{words.jobs.noQueues}</p>
          ) : (
            <Queues queues={jobs.queues} words={words} language={language} />
          )}
        </section>
        <section aria-labelledby="quarantine">
          <h2 id="quarantine">
            <Link href="/sources#failures">
              {words.jobs.quarantined} {jobs.quarantined}
            </Link>
          </h2>
        </section>
        <section aria-labelledby="runs">
          <h2 id="runs">{words.jobs.runs}</h2>
          {jobs.runs.length === 0 ? (
            <p className="empty">{words.jobs.noRuns}</p>
          ) : (
            <Runs runs={jobs.runs} words={words} language={language} />
          )}
        </section>
      </div>
    </>
  );
}

function Queues({ queues, words, language }: { queues: Jobs["queues"]; words: Words; language: Language }) {
  return (
    <RecordTable
      columns={[words.jobs.queue, words.source.state, { label: words.jobs.count, as: "number" }, words.jobs.oldest]}
    >
      {queues.map(({ queue, state, count, oldest }) => (
        <tr key={`${queue} ${state}`}>
          <td>
            <b>{words.jobs.queueNames[queue] ?? queue}</b>
          </td>
          <td>{words.jobs.states[state] ?? state}</td>
          <td className="number" data-label={words.jobs.count}>
            {count}
          </td>
          <td className="muted" data-label={words.jobs.oldest}>
            {oldest ? presentMoment(oldest, language) : null}
          </td>
        </tr>
      ))}
    </RecordTable>
  );
}

/** What a run counts, what came of it first; others stand before them. */
const COUNTED = ["stored", "unchanged", "skipped", "failed"];

function Runs({ runs, words, language }: { runs: Jobs["runs"]; words: Words; language: Language }) {
  return (
    <RecordTable columns={[words.jobs.run, words.jobs.about, words.source.when, words.jobs.outcome]}>
      {runs.map((run) => (
        <tr key={run.sequence}>
          <td>{runKindLabel(run.kind, language)}</td>
          <td className="address">{run.subject}</td>
          <td className="muted">{presentMoment(run.startedAt, language)}</td>
          <td>
            {[
              run.outcome ? words.jobs.outcomes[run.outcome] : words.jobs.running,
              ...Object.entries(run.counts)
                .filter(([, count]) => count > 0)
                .toSorted(([one], [other]) => COUNTED.indexOf(one) - COUNTED.indexOf(other))
                .map(([name, count]) => `${words.jobs.counted[name] ?? name} : ${count}`),
              run.error && serverWords(run.error, language),
            ]
              .filter(Boolean)
              .join(" · ")}
          </td>
        </tr>
      ))}
    </RecordTable>
  );
}
