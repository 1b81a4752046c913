import type { ContradictionStatement, ContradictionView } from "@recoupe/api";
import {
  contradictionKindLabel,
  contradictionTitle,
  explanationLabel,
  type Language,
  presentCount,
  presentOrigins,
  presentRange,
} from "@recoupe/api/present";
import Link from "next/link";
import { datesOf, sideMark } from "../reader/contradiction-sides.ts";
import type { Words } from "../words/index.ts";
import { EvidenceFigure } from "./evidence-figure.tsx";
import { StatusMark } from "./status-mark.tsx";

interface ContradictionItemProps {
  readonly contradiction: ContradictionView;
  readonly words: Words;
  readonly language: Language;
}

/** A contradiction in a list: the question, who stands where, and one sentence of each side. */
export function ContradictionItem({ contradiction, words, language }: ContradictionItemProps) {
  const { id, sides, kind, explained, articleCount, originCount } = contradiction;
  const counts = sides.map((side) => sideCount(side, language)).join(", ");
  return (
    <li>
      <StatusMark mark="contested" language={language}>
        {counts}
      </StatusMark>
      <h3>
        <Link href={`/c/${encodeURIComponent(id)}`} data-row>
          {contradictionTitle(contradiction, language)}
        </Link>
      </h3>
      <p className="muted">
        {[
          presentRange(datesOf(sides), language),
          presentOrigins({ articles: articleCount, origins: originCount }, language),
          sides.map((side) => speakersOf(side, words)).join(" ↔ "),
          explained ? explanationLabel(explained, language) : contradictionKindLabel(kind, language),
        ].join(" · ")}
      </p>
      <div className="versus">
        {sides.map((side) => (
          <LeadStatement key={side[0]?.id} side={side} words={words} language={language} />
        ))}
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

function sideCount(side: readonly ContradictionStatement[], language: Language): string {
  const mark = sideMark(side);
  const noun = mark === "asserted" ? "asserting" : mark === "denied" ? "denying" : "sentence";
  return presentCount(side.length, noun, language);
}

function speakersOf(side: readonly ContradictionStatement[], words: Words): string {
  const names = side.map(({ by, evidence }) => by?.name ?? evidence.source.outlet ?? words.unknownOutlet);
  return [...new Set(names)].join(", ");
}
