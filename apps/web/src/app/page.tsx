import Link from "next/link";
import { ContradictionItem } from "../components/contradiction-item.tsx";
import { CoverageNote } from "../components/coverage-note.tsx";
import { EventItem } from "../components/event-item.tsx";
import { NewSince } from "../components/new-since.tsx";
import { SiteSummary } from "../components/site-summary.tsx";
import { ToCheckTable } from "../components/to-check-table.tsx";
import { WebhookNote } from "../components/webhook-note.tsx";
import { loadOverview } from "../server/load-overview.ts";
import { readSettings } from "../server/reader.ts";
import type { Words } from "../words/index.ts";

/** Where the list goes on; nothing where all of it is shown. */
function SeeAll({ href, shown, total, words }: { href: string; shown: number; total: number; words: Words }) {
  return shown < total ? (
    <p className="small">
      <Link href={href}>{words.home.seeAll(shown, total)}</Link>
    </p>
  ) : null;
}

export default async function HomePage() {
  const { words, language } = await readSettings();
  const { status, contradictions, corroborated, knowledge, announcements, altered } = await loadOverview();
  return (
    <>
      <SiteSummary status={status} words={words} language={language} />
      <WebhookNote status={status} words={words} />
      <h1>{words.home.title}</h1>
      <div className="columns">
        <div className="stack">
          <section aria-labelledby="contradictions">
            <h2 id="contradictions">
              <Link href="/contradictions">
                {words.home.contradictions} {contradictions.total}
              </Link>
            </h2>
            {contradictions.rows.length === 0 ? <p className="empty">{words.home.noContradictions}</p> : null}
            <CoverageNote status={status} language={language} />
            <ul className="rows">
              {contradictions.rows.map((contradiction) => (
                <ContradictionItem
                  key={contradiction.id}
                  contradiction={contradiction}
                  words={words}
                  language={language}
                />
              ))}
            </ul>
            <SeeAll
              href="/contradictions"
              shown={contradictions.rows.length}
              total={contradictions.total}
              words={words}
            />
          </section>
          <section aria-labelledby="corroborated">
            <h2 id="corroborated">
              <Link href="/events?origins=2">
                {words.home.corroborated} {corroborated.total}
              </Link>
            </h2>
            {corroborated.rows.length === 0 ? <p className="empty">{words.home.noCorroborated}</p> : null}
            <ul className="rows">
              {corroborated.rows.map((event) => (
                <EventItem key={event.id} event={event} words={words} language={language} />
              ))}
            </ul>
            <SeeAll
              href="/events?origins=2"
              shown={corroborated.rows.length}
              total={corroborated.total}
              words={words}
            />
          </section>
        </div>
        <div className="stack">
          <NewSince language={language} />
          <section aria-labelledby="checks">
            <h2 id="checks">
              <Link href="/checks">
                {words.home.checks} {knowledge.total + announcements.total + altered.total}
              </Link>
            </h2>
            <ToCheckTable
              knowledge={knowledge}
              announcements={announcements}
              altered={altered}
              words={words}
              language={language}
            />
          </section>
          <Start words={words} />
        </div>
      </div>
    </>
  );
}

/** The first steps of somebody who has just arrived: an article, a source, a file from the terminal, the keys. */
function Start({ words }: { words: Words }) {
  return (
    <section aria-labelledby="start">
      <h2 id="start">{words.home.start}</h2>
      <p>
        {words.home.startText} <Link href="/articles/new">{words.home.startLink}</Link>.
      </p>
      <p>
        {words.home.startSource} <Link href="/sources#add">{words.home.startSourceLink}</Link>.
      </p>
      <p>
        {words.home.startCommand} <code className="mono">npm run -s recoupe -- ingest fichier.txt</code>
      </p>
      <p className="muted">
        {words.keys.title} : <kbd>j</kbd> <kbd>k</kbd> {words.keys.next} · <kbd>{words.keys.enter}</kbd>{" "}
        {words.keys.open} · <kbd>?</kbd> {words.keys.help}
      </p>
    </section>
  );
}
