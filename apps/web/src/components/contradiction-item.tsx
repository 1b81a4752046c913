import type { ContradictionStatement, ContradictionView } from "@recoupe/api";
import {
  contradictionKindLabel,
  contradictionTitle,
  explanationLabel,
  type Language,
  presentCount,
  presentRange,
  publisherName,
} from "@recoupe/api/present";
import Link from "next/link";
import { datesOf, shownSides } from "../reader/contradiction-sides.ts";
import { keepTogether } from "../reader/keep-together.ts";
import type { Words } from "../words/index.ts";
import { EvidenceFigure } from "./evidence-figure.tsx";
import { ShortKnowledgeSide } from "./knowledge-side.tsx";
import { OriginsLink } from "./origins-link.tsx";
import { StatusMark } from "./status-mark.tsx";

interface ContradictionItemProps {
  readonly contradiction: ContradictionView;
  readonly words: Words;
  readonly language: Language;
}

/** A contradiction in a list: the question, who stands where, and one sentence of each side. */
export function ContradictionItem({ contradiction, words, language }: ContradictionItemProps) {
  const { id, sides, kind, explained, against } = contradiction;
  const shown = shownSides(sides);
  const address = `/c/${encodeURIComponent(id)}`;
  const counts = countsOf(sides.flat(), language);
  return (
    <li>
      <StatusMark mark="contested" language={language}>
        <Link href={address}>{counts}</Link>
      </StatusMark>
      <h3 lang="fr">
        <Link href={address} data-row>
          {keepTogether(contradictionTitle(contradiction, language))}
        </Link>
      </h3>
      <p className="muted">
        {presentRange(datesOf(sides), language)} ·{" "}
        <OriginsLink address={address} counts={contradiction} language={language} /> ·{" "}
        {[
          shown.map((side) => speakersOf(side, { words, language })).join(" ↔ "),
          explained ? explanationLabel(explained, language) : contradictionKindLabel(kind, language),
        ].join(" · ")}
      </p>
      <div className="versus">
        {shown.map((side) => (
          <LeadStatement key={side[0]?.id} side={side} words={words} language={language} />
        ))}
        {shown.length < sides.length ? (
          <Link
            href={address}
            aria-label={`${contradictionTitle(contradiction, language)} ${words.contradiction.others(sides.length - shown.length)}`}
          >
            {words.contradiction.others(sides.length - shown.length)}
          </Link>
        ) : null}
        {against ? <ShortKnowledgeSide against={against} language={language} /> : null}
      </div>
    </li>
  );
}

function LeadStatement({
  side,
  words,
  language,
}: {
  side: readonly ContradictionStatement[];
  words: Words;
  language: Language;
}) {
  const lead = side.toSorted((a, b) => a.evidence.exact.length - b.evidence.exact.length)[0];
  if (!lead) return null;
  return (
    <EvidenceFigure
      evidence={lead.evidence}
      mark={lead.status}
      by={lead.by}
      words={words}
      language={language}
      size="small"
    />
  );
}

/** « 4 affirment, 2 démentent »; sentences that do neither are counted as sentences. */
function countsOf(statements: readonly ContradictionStatement[], language: Language): string {
  const nounOf = ({ status }: ContradictionStatement) =>
    status === "asserted" ? "asserting" : status === "denied" ? "denying" : "sentence";
  return [...Map.groupBy(statements, nounOf)]
    .map(([noun, told]) => presentCount(told.length, noun, language))
    .join(", ");
}

/** Names of one side in a list; its page has all of them. Guessed. */
const SHOWN_NAMES = 4;

function speakersOf(
  side: readonly ContradictionStatement[],
  { words, language }: Pick<ContradictionItemProps, "words" | "language">,
): string {
  const names = [...new Set(side.map(({ by, evidence }) => by?.name ?? publisherName(evidence.source, language)))];
  // One more takes no more room than its count.
  if (names.length <= SHOWN_NAMES + 1) return names.join(", ");
  return `${names.slice(0, SHOWN_NAMES).join(", ")} ${words.contradiction.others(names.length - SHOWN_NAMES)}`;
}
