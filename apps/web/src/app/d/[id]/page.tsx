import type { DossierItem, DossierView } from "@recoupe/api";
import { type Language, presentCount, presentMoment } from "@recoupe/api/present";
import type { Metadata } from "next";
import Link from "next/link";
import { CopyLink } from "../../../components/copy-link.tsx";
import { NoteField } from "../../../components/dossier/note-field.tsx";
import { RemovalButton } from "../../../components/dossier/removal.tsx";
import { EvidenceFigure } from "../../../components/evidence-figure.tsx";
import { ExportLinks } from "../../../components/export-links.tsx";
import { hrefOfThing } from "../../../components/links.tsx";
import { call, orNotFound } from "../../../server/api.ts";
import { readSettings } from "../../../server/reader.ts";
import type { Words } from "../../../words/index.ts";

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

interface PartProps {
  readonly words: Words;
  readonly language: Language;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await orNotFound(call().dossier.get({ id: (await params).id }))).title };
}

/** A basket of evidence: its sentences in the order in which they were put aside, each with its note. */
export default async function DossierPage({ params }: PageProps) {
  const { words, language } = await readSettings();
  const dossier = await orNotFound(call().dossier.get({ id: (await params).id }));
  const part = { words, language };
  return (
    <>
      <Head dossier={dossier} {...part} />
      {dossier.items.length === 0 ? <p className="empty">{words.dossier.empty}</p> : null}
      <ol className="dossier">
        {dossier.items.map((item) => (
          <li key={item.id}>
            <Item item={item} {...part} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Head({ dossier, words, language }: PartProps & { readonly dossier: DossierView }) {
  const { id, title, note, author, createdAt, itemCount, removed } = dossier;
  return (
    <>
      <p className="crumbs">
        <Link href="/dossiers">{words.dossier.list}</Link> / <span className="mono">{id}</span>
      </p>
      <h1>{title}</h1>
      <p className="muted">
        {[presentCount(itemCount, "sentence", language), author, presentMoment(createdAt, language)].join(" · ")}
      </p>
      {removed ? <p role="status">{words.dossier.thrownAway}</p> : null}
      <NoteField id={id} note={note} language={language} />
      <div className="toolbar">
        <ExportLinks address={`/d/${encodeURIComponent(id)}`} words={words} />
        <CopyLink {...words.copyLink} />
        <RemovalButton id={id} removed={removed} language={language} />
      </div>
    </>
  );
}

function Item({ item, words, language }: PartProps & { readonly item: DossierItem }) {
  const { id, exact, evidence, thingId, note } = item;
  const href = thingId === null ? undefined : hrefOfThing(thingId);
  return (
    <>
      {evidence ? (
        <EvidenceFigure evidence={evidence} words={words} language={language} putsAside={false} />
      ) : (
        <figure className="evidence full">
          <blockquote lang="fr">
            <mark>{exact}</mark>
          </blockquote>
          <figcaption>{words.dossier.articleGone}</figcaption>
        </figure>
      )}
      <NoteField id={id} note={note} language={language} />
      <p className="judge-row">
        {href ? (
          <Link href={href} className="small">
            {words.dossier.foundUnder}
          </Link>
        ) : null}
        <RemovalButton id={id} language={language} />
      </p>
    </>
  );
}
