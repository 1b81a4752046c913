import type { SavedViewRow } from "@recoupe/api";
import type { Language } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { ForgetView } from "./save-view.tsx";

/** Queries with a name: each a page of what it has found, a feed and a table, and how the addresses do that it tells. */
export function SavedViews({
  views,
  words,
  language,
}: {
  views: readonly SavedViewRow[];
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
          {views.map(({ id, name, query, webhooks, failingWebhooks }) => {
            const page = `/views/${encodeURIComponent(id)}`;
            const suffix = `?q=${encodeURIComponent(query)}`;
            return (
              <tr key={id}>
                <td>
                  <Link href={page} data-row>
                    <b>{name}</b>
                  </Link>
                </td>
                <td>
                  <Link href={`/search${suffix}`} className="mono">
                    {query}
                  </Link>
                </td>
                <td>
                  <a href={`${page}.atom`}>{words.search.feedOf}</a> · <a href={`/search.json${suffix}`}>JSON</a> ·{" "}
                  <a href={`/search.csv${suffix}`}>CSV</a>
                </td>
                <td>
                  <Link href={`${page}#webhooks`}>{words.webhook.count(webhooks, failingWebhooks)}</Link>
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
