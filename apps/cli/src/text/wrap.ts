import stringWidth from "string-width";
import type { Line, Paragraph, Segment } from "./rich-text.ts";

/** Words that may not be parted, with the width they take: a word can cross the border of two segments. */
interface Unit {
  readonly segments: readonly Segment[];
  readonly width: number;
}

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/**
 * Breaks paragraphs into lines of at most `width` columns, at ordinary spaces only, and neither between « » : ; ! ? and their word
 * nor inside a number: articles often have no no-break space there. A word wider than a line is broken between graphemes.
 */
export function wrapParagraphs(paragraphs: readonly Paragraph[], width: number): readonly Line[] {
  return paragraphs.flatMap(({ segments, indent = 0, hang = 0 }) => {
    const widths = { first: Math.max(1, width - indent), rest: Math.max(1, width - indent - hang) };
    return linesOf(segments).flatMap((line) =>
      wrapLine(line, widths).map((each, index) => indented(each, index === 0 ? indent : indent + hang)),
    );
  });
}

/** Cuts a line to a width with an ellipsis. */
export function truncate(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return width > 0 ? `${kept.trimEnd()}…` : "";
}

/** The segments between line ends that the text itself has. */
function linesOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [[]];
  for (const segment of segments) {
    segment.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...segment, text });
    });
  }
  return lines;
}

function wrapLine(segments: readonly Segment[], widths: { first: number; rest: number }): readonly Line[] {
  const lines: Segment[][] = [[]];
  let used = 0;
  for (const unit of unitsOf(segments).flatMap((each) => fit(each, widths.rest))) {
    const width = lines.length === 1 ? widths.first : widths.rest;
    const trailing = trailingSpaces(unit);
    if (used > 0 && used + unit.width - trailing > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...unit.segments);
    used += unit.width;
  }
  return lines.map((line) => ({ segments: merged(line) }));
}

/** Where a line may break: behind ordinary spaces, but behind « , before a mark that closes, and between groups of digits. */
const BREAKS = /(?<= )(?<!« )(?<!\d (?=\d{3}(?!\d)))(?![ »:;!?])/u;

/** Splits where a line may break, across segments. */
function unitsOf(segments: readonly Segment[]): readonly Unit[] {
  const units: Segment[][] = [];
  let open = false;
  for (const segment of segments) {
    for (const text of segment.text.split(BREAKS)) {
      if (text === "") continue;
      if (units.length === 0 || !(open || /^[ »:;!?]/u.test(text))) units.push([]);
      units.at(-1)?.push({ ...segment, text });
      open = !text.endsWith(" ") || text.endsWith("« ");
    }
  }
  return units.map((each) => ({ segments: each, width: widthOf(each) }));
}

function fit(unit: Unit, width: number): readonly Unit[] {
  if (unit.width - trailingSpaces(unit) <= width) return [unit];
  const pieces: Segment[][] = [[]];
  let used = 0;
  for (const segment of unit.segments) {
    for (const { segment: grapheme } of graphemes.segment(segment.text)) {
      const wide = stringWidth(grapheme);
      if (used > 0 && used + wide > width) {
        pieces.push([]);
        used = 0;
      }
      pieces.at(-1)?.push({ ...segment, text: grapheme });
      used += wide;
    }
  }
  return pieces.map((each) => ({ segments: merged(each, "keep-spaces"), width: widthOf(each) }));
}

function trailingSpaces(unit: Unit): number {
  return / *$/.exec(unit.segments.at(-1)?.text ?? "")?.[0].length ?? 0;
}

function widthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + stringWidth(text), 0);
}

function merged(segments: readonly Segment[], spaces: "keep-spaces" | "trim" = "trim"): readonly Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    const last = out.at(-1);
    if (last && last.tone === segment.tone && sameEvidence(last, segment)) {
      out[out.length - 1] = { ...last, text: last.text + segment.text };
    } else out.push(segment);
  }
  const last = out.at(-1);
  if (spaces === "trim" && last) out[out.length - 1] = { ...last, text: last.text.replace(/ +$/, "") };
  return out;
}

function sameEvidence(left: Segment, right: Segment): boolean {
  return (left.evidence ?? []).join() === (right.evidence ?? []).join();
}

function indented(line: Line, indent: number): Line {
  if (indent === 0) return line;
  return { segments: [{ text: " ".repeat(indent), tone: "plain" }, ...line.segments] };
}
