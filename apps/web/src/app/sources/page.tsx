import type { Sources } from "@recoupe/api";
import {
  type Language,
  presentFailure,
  presentMoment,
  presentNextCheck,
  presentSourceState,
} from "@recoupe/api/present";
import Link from "next/link";
import { RecordTable } from "../../components/record-table.tsx";
import { AddSource } from "../../components/sources/add-source.tsx";
import { FailureActions } from "../../components/sources/failure-actions.tsx";
import { SourceActions } from "../../components/sources/source-actions.tsx";
import { call } from "../../server/api.ts";
import { readSettings } from "../../server/reader.ts";
import type { Words } from "../../words/index.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.source.list };
}

export default async function SourcesPage() {
  const { words, language } = await readSettings();
  const { sources, outlets, failures, withoutOutlet } = await call().source.list();
  return (
    <>
      <h1>{words.source.list}</h1>
      <div className="stack">
        <section aria-labelledby="feeds">
          <h2 id="feeds">
            {words.source.feeds} {sources.length}
          </h2>
          {sources.length === 0 ? (
            <p className="empty">
              {words.source.none} <a href="#add">{words.source.add}</a>
            </p>
          ) : (
            <Followed sources={sources} words={words} language={language} />
          )}
        </section>
        <section aria-labelledby="add">
          <h2 id="add">{words.source.add}</h2>
          <AddSource language={language} />
        </section>
        <section aria-labelledby="failures">
          <h2 id="failures">
            {words.source.failures} {failures.length}
          </h2>
          {failures.length === 0 ? (
            <p className="empty">{words.source.noFailures}</p>
          ) : (
            <Failures failures={failures} words={words} language={language} />
          )}
        </section>
        <section aria-labelledby="outlets">
          <h2 id="outlets">
            {words.source.outlets} {outlets.length}
          </h2>
          {outlets.length === 0 ? (
            <p className="empty">{words.source.noOutlets}</p>
          ) : (
            <RecordTable
              columns={[words.source.outlet, words.source.host, { label: words.source.articles, as: "number" }]}
            >
              {outlets.map((outlet) => (
                <tr key={outlet.id}>
                  <td>
                    <b>{outlet.name}</b>
                  </td>
                  <td className="muted">{outlet.host ?? words.source.noHost}</td>
                  <td className="number" data-label={words.source.articles}>
                    <Link href={`/articles?outlet=${encodeURIComponent(outlet.id)}`} data-row>
                      {outlet.articleCount}
                    </Link>
                  </td>
                </tr>
              ))}
            </RecordTable>
          )}
          {withoutOutlet > 0 ? (
            <p className="muted">
              <Link href="/articles?outlet=none">{words.source.withoutOutlet(withoutOutlet)}</Link>
            </p>
          ) : null}
        </section>
      </div>
    </>
  );
}

function Followed({ sources, words, language }: { sources: Sources["sources"]; words: Words; language: Language }) {
  const labels = words.source;
  return (
    <RecordTable
      columns={[
        labels.address,
        labels.kind,
        labels.state,
        labels.lastCheck,
        labels.nextCheck,
        { label: labels.articles, as: "number" },
        labels.change,
      ]}
    >
      {sources.map((source) => (
        <tr key={source.id}>
          <td>
            <b>{source.title ?? source.address}</b>
            {source.title ? <div className="muted small">{source.address}</div> : null}
          </td>
          <td>{labels.kinds[source.kind]}</td>
          <td>{presentSourceState(source, language)}</td>
          <td className="muted" data-label={labels.lastCheck}>
            {source.lastCheckAt ? presentMoment(source.lastCheckAt, language) : labels.never}
            {source.failureCount > 0 && source.lastSuccessAt ? (
              <div className="small">
                {labels.lastSuccess} : {presentMoment(source.lastSuccessAt, language)}
              </div>
            ) : null}
          </td>
          <td className="muted" data-label={labels.nextCheck}>
            {presentNextCheck(source, language) ?? labels.paused}
          </td>
          <td className="number" data-label={labels.articles}>
            <Link href={`/articles?source=${encodeURIComponent(source.id)}`} data-row>
              {source.articleCount}
            </Link>
          </td>
          <td>
            <SourceActions source={source} language={language} />
          </td>
        </tr>
      ))}
    </RecordTable>
  );
}

function Failures({ failures, words, language }: { failures: Sources["failures"]; words: Words; language: Language }) {
  const labels = words.source;
  return (
    <RecordTable columns={[labels.address, labels.reason, labels.attempts, labels.when, labels.change]}>
      {failures.map((failure) => (
        <tr key={failure.id}>
          <td className="address">{failure.address}</td>
          <td>{presentFailure(failure, language)}</td>
          <td data-label={labels.attempts}>{failure.attempts}</td>
          <td className="muted">{presentMoment(failure.lastFailedAt, language)}</td>
          <td>
            <FailureActions failure={failure} language={language} />
          </td>
        </tr>
      ))}
    </RecordTable>
  );
}
