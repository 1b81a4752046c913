import { presentOrigins, presentRange } from "@recoupe/api/present";
import Link from "next/link";
import { Pager } from "../../components/pager.tsx";
import { keepTogether } from "../../reader/keep-together.ts";
import { storyDates } from "../../reader/story-dates.ts";
import { call, readList } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.story.list };
}

export default async function StoriesPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const filters = await readFilters(searchParams);
  const page = await readList(call().story.list(filters.stories()));
  return (
    <>
      <h1>{words.story.list}</h1>
      {page.rows.length === 0 ? <p className="empty">{words.story.none}</p> : null}
      <ul className="rows">
        {page.rows.map((story) => (
          <li key={story.id}>
            <h3 lang="fr">
              <Link href={`/stories/${encodeURIComponent(story.id)}`} data-row>
                {story.title ? keepTogether(story.title) : words.untitled}
              </Link>
            </h3>
            <p className="muted">
              {presentRange(storyDates(story), language)} ·{" "}
              <Link href={`/articles?story=${encodeURIComponent(story.id)}`}>
                {presentOrigins({ articles: story.articleCount, origins: story.originCount }, language)}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <Pager path="/stories" filters={filters.text} page={page} words={words} />
    </>
  );
}
