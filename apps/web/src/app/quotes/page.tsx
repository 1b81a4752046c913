import { QUOTE_KINDS, quoteFormLabel } from "@recoupe/api/present";
import Link from "next/link";
import { Asked } from "../../components/asked.tsx";
import { ClearFilters } from "../../components/clear-filters.tsx";
import { Pager } from "../../components/pager.tsx";
import { StatementItem } from "../../components/statement-item.tsx";
import { call, orNotFound, readList } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.quote.list };
}

export default async function QuotesPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const filters = await readFilters(searchParams);
  const { text } = filters;
  const isDismissed = text.dismissed !== undefined;
  const [page, dismissed, speaker] = await Promise.all([
    readList(call().quote.list(filters.quotes())),
    call().quote.list({ dismissed: true, limit: 1 }),
    text.entity ? orNotFound(call().entity.get({ id: text.entity })) : undefined,
  ]);
  const kind = QUOTE_KINDS.find((each) => each === text.kind);
  return (
    <>
      <h1>{words.quote.list}</h1>
      <form className="filters" action="/quotes">
        <label>
          {words.judge.fields.speakerName}
          <input name="speaker" defaultValue={text.speaker} size={16} maxLength={200} placeholder="Macron" />
        </label>
        <label>
          {words.quote.kind}
          <select name="kind" defaultValue={text.kind ?? ""}>
            <option value="">{words.event.every}</option>
            {QUOTE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {quoteFormLabel(kind, language)}
              </option>
            ))}
          </select>
        </label>
        <label className="tick">
          <input type="checkbox" name="unattributed" value="1" defaultChecked={text.unattributed !== undefined} />{" "}
          {words.quote.unattributed}
        </label>
        {isDismissed ? <input type="hidden" name="dismissed" value="1" /> : null}
        {text.entity ? <input type="hidden" name="entity" value={text.entity} /> : null}
        <button type="submit" className="button primary">
          {words.event.apply}
        </button>
        <ClearFilters path="/quotes" filters={text} words={words} />
      </form>
      <Asked
        of={[
          [words.judge.fields.speakerName ?? "", text.speaker],
          [words.quote.kind, kind ? quoteFormLabel(kind, language) : text.kind],
          [words.quote.kind, text.unattributed && words.quote.unattributed],
        ]}
      />
      {speaker ? (
        <p>
          {words.quote.speaker} <Link href={`/entities/${encodeURIComponent(speaker.id)}`}>{speaker.name}</Link>
        </p>
      ) : null}
      {isDismissed || dismissed.total > 0 ? (
        <p>
          <Link href={isDismissed ? "/quotes" : "/quotes?dismissed=1"}>
            {isDismissed ? words.quote.openList : words.quote.dismissedList(dismissed.total)}
          </Link>
        </p>
      ) : null}
      {page.rows.length === 0 && page.problems.length === 0 ? <p className="empty">{words.quote.none}</p> : null}
      <ul className="rows">
        {page.rows.map((statement) => (
          <StatementItem key={statement.id} statement={statement} words={words} language={language} />
        ))}
      </ul>
      <Pager path="/quotes" filters={text} page={page} words={words} />
    </>
  );
}
