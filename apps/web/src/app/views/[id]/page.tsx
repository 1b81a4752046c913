import type { SavedViewPage } from "@recoupe/api";
import { type Language, presentDate, presentMoment } from "@recoupe/api/present";
import type { Metadata } from "next";
import Link from "next/link";
import { CopyLink } from "../../../components/copy-link.tsx";
import { ExportLinks } from "../../../components/export-links.tsx";
import { hrefOf, Pager } from "../../../components/pager.tsx";
import { ForgetView } from "../../../components/save-view.tsx";
import { DigestSections } from "../../../components/view/digest-sections.tsx";
import { Webhooks } from "../../../components/view/webhooks.tsx";
import { call, orNotFound, readList } from "../../../server/api.ts";
import { type PageParameters, readFilters } from "../../../server/filters.ts";
import { readSettings } from "../../../server/reader.ts";
import type { Words } from "../../../words/index.ts";

interface PageProps extends PageParameters {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { name } = await orNotFound(call().view.get({ id: (await params).id }));
  return { title: name };
}

/** A saved view: what it has found, whom it tells, and the files and the feed that follow it. */
export default async function ViewPage({ params, searchParams }: PageProps) {
  const { words, language } = await readSettings();
  const { id } = await params;
  const { text } = await readFilters(searchParams);
  const { since, cursor } = text;
  const view = await orNotFound(call().view.get({ id }));
  const digest = await readList(call().view.digest({ id, limit: 50, since, cursor }));
  const isAnswered = digest.problems.length === 0;
  const path = `/views/${encodeURIComponent(id)}`;
  return (
    <>
      <Head view={view} since={isAnswered ? since : undefined} path={path} words={words} language={language} />
      <div className="stack">
        {isAnswered ? <DigestSections digest={digest} words={words} language={language} /> : null}
        <Pager path={path} filters={{ since, cursor }} page={digest} words={words} />
        <Webhooks view={view} words={words} language={language} />
      </div>
    </>
  );
}

interface HeadProps {
  readonly view: SavedViewPage;
  readonly since: string | undefined;
  readonly path: string;
  readonly words: Words;
  readonly language: Language;
}

function Head({ view, since, path, words, language }: HeadProps) {
  const { webhooks } = view;
  const failing = webhooks.filter(({ failureCount }) => failureCount > 0).length;
  const query = since ? `?since=${encodeURIComponent(since)}` : "";
  return (
    <>
      <p className="crumbs">
        <Link href="/search#views">{words.search.savedViews}</Link> / <span className="mono">{view.id}</span>
      </p>
      <h1>{view.name}</h1>
      <p>
        <Link href={hrefOf("/search", { q: view.query })} className="mono">
          {view.query}
        </Link>{" "}
        <span className="muted">· {words.view.savedAt(presentMoment(view.createdAt, language))} ·</span>{" "}
        <a href="#webhooks">{words.webhook.count(webhooks.length, failing)}</a>
      </p>
      <form className="filters" action={path}>
        <label>
          {words.view.since}
          <input name="since" type="date" defaultValue={since?.slice(0, "2025-03-13".length)} />
        </label>
        <button type="submit" className="button">
          {words.view.show}
        </button>
        {since ? (
          <Link className="button quiet" href={path}>
            {words.view.fromTheStart}
          </Link>
        ) : null}
      </form>
      <div className="toolbar">
        <ExportLinks address={path} query={query} words={words} />
        <a className="button" href={`${path}.atom`}>
          Atom
        </a>
        <CopyLink {...words.copyLink} />
        <ForgetView id={view.id} name={view.name} language={language} leadsTo="/search" />
      </div>
      {since ? <p role="status">{words.view.newSince(presentDate(since, language))}</p> : null}
    </>
  );
}
