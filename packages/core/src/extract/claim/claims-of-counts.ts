import type { Party } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { KnownWithEvents } from "../known.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 1;
/** Name of the rule: what counts of one sentence, each by its own voice, are known by. */
export const COUNTED_BY_VOICES = "claim/counted-by-voices";

const NUMBER = String.raw`\d{1,3}(?:[\s.\u00a0\u202f]\d{3})+|\d+`;
const VOICE = String.raw`(?:selon|d['’]après|de source)\s+(?:les? |la |l['’]|des? |du |ses? |leurs? |une? )?[^,;.:()«»]{2,60}?`;
const END = String.raw`(?=\s*(?:[,;.:()]|\s(?:et|contre|mais|tandis|alors)\s|$))`;

/** « 4 500 personnes selon les syndicats, 1 900 selon la préfecture » */
const BEHIND = new RegExp(
  String.raw`(?<![\d.,])(?<count>${NUMBER})(?<unit>\s+(?!selon\b|d['’])\p{L}+)?,?\s*\(?(?<voice>${VOICE})${END}`,
  "giu",
);
/** « Selon la CGT, 80 000 personnes ont manifesté, contre 31 300 selon la police » */
const BEFORE = new RegExp(String.raw`^(?<voice>${VOICE}),\s+(?<count>${NUMBER})(?<unit>\s+\p{L}+)?`, "iu");

interface Counted {
  readonly count: string;
  readonly unit: string;
  readonly voice: Span;
}

/** What each voice counts where one sentence gives the counts of two or more. */
export function claimsOfCounts({ article, reading, entities }: KnownWithEvents): readonly ClaimDraft[] {
  const holderAt = (span: Span): Party => {
    const entity = entities.find(({ mentions }) =>
      mentions.some(({ start, end }) => span.start <= start && end <= span.end + 1),
    );
    const words = article.text
      .slice(span.start, span.end)
      .replace(/^(?:les? |la |l['’]|des? |du |ses? |leurs? )/iu, "");
    return entity ? { name: entity.name, entityId: entity.id } : { name: words.trim(), entityId: null };
  };
  return reading.sentences.flatMap((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const counted = countsIn(text);
    if (new Set(counted.map(({ count }) => count)).size < 2) return [];
    const unit = counted.find((each) => each.unit !== "")?.unit ?? "personnes";
    return counted.map(({ count, voice }) => ({
      proposition: `${count} ${unit}`,
      holder: holderAt({ start: sentence.start + voice.start, end: sentence.start + voice.end }),
      stance: "asserts" as const,
      evidence: { start: sentence.start, end: sentence.end },
      quantity: { value: Number(count.replace(/\D/gu, "")), unit, what: null },
      rule: { name: COUNTED_BY_VOICES, version: VERSION, words: [text.slice(voice.start, voice.end)] },
    }));
  });
}

function countsIn(text: string): readonly Counted[] {
  const [first] = [BEFORE.exec(text)].flatMap((match) => (match ? [countedBy(match)] : []));
  const behind = [...text.matchAll(BEHIND)].map(countedBy);
  return [...(first ? [first] : []), ...behind];
}

function countedBy(match: RegExpExecArray): Counted {
  const { count = "", unit = "", voice = "" } = match.groups ?? {};
  const start = match.index + match[0].indexOf(voice);
  const lead = /^(?:selon|d['’]après|de source)\s+/iu.exec(voice)?.[0].length ?? 0;
  return { count, unit: unit.trim(), voice: { start: start + lead, end: start + voice.length } };
}
