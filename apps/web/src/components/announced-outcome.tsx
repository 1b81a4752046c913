import type { Telling } from "@recoupe/api";
import { type Language, presentDate, presentRange, publisherName } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { evidenceHref } from "./links.tsx";
import { StatusMark } from "./status-mark.tsx";

/** What was announced and what became of it, in the order in which it was published; nothing where nothing was announced. */
export function AnnouncedOutcome({
  tellings,
  words,
  language,
}: {
  tellings: readonly Telling[];
  words: Words;
  language: Language;
}) {
  const announced = tellings.filter(({ status }) => status === "planned" || status === "requested");
  if (announced.length === 0) return null;
  const outcome = tellings.filter(({ status }) => status === "asserted" || status === "denied");
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">{words.event.outcome}</h2>
      <ol className="outcome">
        {[...announced, ...outcome].map((telling) => (
          <li key={telling.id}>
            <StatusMark mark={telling.status} language={language}>
              {telling.date ? presentRange(telling.date, language) : null}
            </StatusMark>{" "}
            <Link href={evidenceHref(telling.evidence)} lang="fr">
              «&nbsp;{telling.evidence.exact}&nbsp;»
            </Link>{" "}
            <span className="muted">
              {publisherName(telling.evidence.source, language)},{" "}
              {presentDate(telling.evidence.source.publishedAt, language)}
            </span>
          </li>
        ))}
      </ol>
      {outcome.length === 0 ? <p className="empty">{words.event.noOutcome}</p> : null}
    </section>
  );
}
