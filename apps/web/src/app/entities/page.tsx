import type { EntityRow } from "@recoupe/api";
import { ENTITY_TYPES, entityTypeLabel, type Language, presentCount } from "@recoupe/api/present";
import Link from "next/link";
import { Asked } from "../../components/asked.tsx";
import { ClearFilters } from "../../components/clear-filters.tsx";
import { Pager } from "../../components/pager.tsx";
import { RecordTable } from "../../components/record-table.tsx";
import { call, readList } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";
import type { Words } from "../../words/index.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.entity.list };
}

export default async function EntitiesPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const filters = await readFilters(searchParams);
  const { text } = filters;
  const page = await readList(call().entity.list(filters.entities()));
  const type = ENTITY_TYPES.find((each) => each === text.type);
  return (
    <>
      <h1>{words.entity.list}</h1>
      <form className="filters" action="/entities">
        <label>
          {words.entity.find}
          <input name="name" defaultValue={text.name} autoComplete="off" />
        </label>
        <label>
          {words.entity.type}
          <select name="type" defaultValue={text.type ?? ""}>
            <option value="">{words.event.all}</option>
            {ENTITY_TYPES.map((type) => (
              <option key={type} value={type}>
                {entityTypeLabel(type, language)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button primary">
          {words.event.apply}
        </button>
        <ClearFilters path="/entities" filters={text} words={words} />
      </form>
      <Asked
        of={[
          [words.entity.find, text.name],
          [words.entity.type, type ? entityTypeLabel(type, language) : text.type],
        ]}
      />
      {page.rows.length > 0 ? (
        <EntityTable entities={page.rows} words={words} language={language} />
      ) : page.problems.length === 0 ? (
        <p className="empty">{words.entity.none}</p>
      ) : null}
      <Pager path="/entities" filters={text} page={page} words={words} />
    </>
  );
}

function EntityTable({
  entities,
  words,
  language,
}: {
  entities: readonly EntityRow[];
  words: Words;
  language: Language;
}) {
  return (
    <RecordTable
      columns={[
        words.entity.name,
        words.entity.type,
        words.entity.aliases,
        { label: words.entity.seen, as: "number" },
        { label: words.entity.mentions, as: "number" },
      ]}
    >
      {entities.map((entity) => {
        const address = `/entities/${encodeURIComponent(entity.id)}`;
        return (
          <tr key={entity.id}>
            <td>
              <Link href={address} data-row>
                <b>{entity.name}</b>
              </Link>
            </td>
            <td>{entityTypeLabel(entity.type, language)}</td>
            <td className="muted" lang="fr">
              {entity.aliases.join(", ")}
            </td>
            <td className="number">
              <Link href={`${address}#names`}>{presentCount(entity.articleCount, "article", language)}</Link>
            </td>
            <td className="number">
              <Link href={`${address}#mentions`}>{presentCount(entity.mentionCount, "mention", language)}</Link>
            </td>
          </tr>
        );
      })}
    </RecordTable>
  );
}
