import { Text } from "ink";
import type { ReactNode } from "react";
import type { Line } from "../../text/rich-text.ts";
import { lookOf } from "../colors.ts";

interface LineTextProps {
  readonly line: Line;
  readonly colors: boolean;
  /** The sentence to light; undefined lights none. */
  readonly lit?: number | undefined;
}

/** One line of a pane. The lit sentence is inverse, which every theme and NO_COLOR can show. */
export function LineText({ line, colors, lit }: LineTextProps): ReactNode {
  if (line.segments.length === 0) return <Text> </Text>;
  return (
    <Text wrap="truncate-end">
      {line.segments.map((segment, index) => (
        <Text
          key={index}
          {...lookOf(segment.tone, colors)}
          {...(lit !== undefined && segment.evidence?.includes(lit) ? { inverse: true, underline: false } : {})}
        >
          {plainSpaces(segment.text)}
        </Text>
      ))}
    </Text>
  );
}

/** No-break spaces have done their work once the lines are broken; some terminals draw them as odd glyphs. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, " ");
}
