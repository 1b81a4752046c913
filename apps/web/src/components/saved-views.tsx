import type { SavedView } from "@recoupe/api";
import type { Language } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { ForgetView } from "./save-view.tsx";

/** Queries with a name: each a page, a table and a feed. */
export function SavedViews({
  views,
  words,
  language,
}: {
  views: readonly SavedView[];
  words: Words;
  language: Language;
}) {
  return (
    <section aria-labelledby="views">
      <h2 id="views">
        {words.search.savedViews} {views.length}
      </h2>
      <table className="records">
        <tbody>
          {views.map(({ id, name, query }) => {
            const suffix = `?q=${encodeURIComponent(query)}`;
            return (
              <tr key={id}>
                <td>
                  <Link href={`/search${suffix}`} data-row>
                    <b>{name}</b>
                  </Link>
                </td>
                <td className="mono">{query}</td>
                <td>
                  <a href={`/search.atom${suffix}`}>{words.search.feedOf}</a> ·{" "}
                  <a href={`/search.json${suffix}`}>JSON</a> · <a href={`/search.csv${suffix}`}>CSV</a>
                </td>
                <td>
                  <ForgetView id={id} name={name} language={language} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
