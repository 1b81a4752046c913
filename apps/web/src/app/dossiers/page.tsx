import { presentCount, presentMoment } from "@recoupe/api/present";
import Link from "next/link";
import { NewDossier } from "../../components/dossier/new-dossier.tsx";
import { call } from "../../server/api.ts";
import { readSettings } from "../../server/reader.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.dossier.list };
}

export default async function DossiersPage() {
  const { words, language } = await readSettings();
  const dossiers = await call().dossier.list();
  return (
    <>
      <h1>{words.dossier.list}</h1>
      <p className="muted">{words.dossier.meaning}</p>
      <NewDossier language={language} />
      {dossiers.length === 0 ? <p className="empty">{words.dossier.none}</p> : null}
      <ul className="rows">
        {dossiers.map(({ id, title, note, author, createdAt, itemCount }) => (
          <li key={id}>
            <h3>
              <Link href={`/d/${encodeURIComponent(id)}`} data-row>
                {title}
              </Link>
            </h3>
            {note ? <p className="one-sentence">{note}</p> : null}
            <p className="muted">
              {[presentCount(itemCount, "sentence", language), author, presentMoment(createdAt, language)].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
