import type { Digest } from "@recoupe/api";
import type { Language } from "@recoupe/api/present";
import type { Words } from "../../words/index.ts";
import { ContradictionItem } from "../contradiction-item.tsx";
import { EventItem } from "../event-item.tsx";
import { StatementItem } from "../statement-item.tsx";

interface SectionsProps {
  readonly digest: Digest;
  readonly words: Words;
  readonly language: Language;
}

/** What a view has found, by kind: contradictions first, as everywhere. */
export function DigestSections({ digest: { rows }, words, language }: SectionsProps) {
  const contradictions = rows.flatMap((entry) => (entry.kind === "contradiction" ? [entry.contradiction] : []));
  const events = rows.flatMap((entry) => (entry.kind === "event" ? [entry.event] : []));
  const statements = rows.flatMap((entry) => (entry.kind === "quote" ? [entry.quote] : []));
  const shown = { words, language };
  if (rows.length === 0) return <p className="empty">{words.view.nothingNew}</p>;
  return (
    <>
      <Section name="contradictions" heading={words.search.contradictions} count={contradictions.length}>
        {contradictions.map((contradiction) => (
          <ContradictionItem key={contradiction.id} contradiction={contradiction} {...shown} />
        ))}
      </Section>
      <Section name="events" heading={words.search.events} count={events.length}>
        {events.map((event) => (
          <EventItem key={event.id} event={event} {...shown} />
        ))}
      </Section>
      <Section name="quotes" heading={words.search.quotes} count={statements.length}>
        {statements.map((statement) => (
          <StatementItem key={statement.id} statement={statement} {...shown} />
        ))}
      </Section>
    </>
  );
}

function Section({
  name,
  heading,
  count,
  children,
}: {
  readonly name: string;
  readonly heading: string;
  readonly count: number;
  readonly children: React.ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>
        {heading} {count}
      </h2>
      <ul className="rows">{children}</ul>
    </section>
  );
}
