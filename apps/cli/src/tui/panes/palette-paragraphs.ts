import type { Paragraph } from "../../text/rich-text.ts";
import { blankParagraph, paragraph, run } from "../../text/rich-text.ts";
import { searchCommands } from "../commands.ts";

const WORD_COLUMNS = 20;

/** The palette: what was typed, and the commands it may mean. */
export function paletteParagraphs(typed: string, selected: number): readonly Paragraph[] {
  const found = searchCommands(typed);
  return [
    paragraph(`:${typed}▏`, "strong"),
    blankParagraph,
    ...(found.length === 0 ? [paragraph("Aucune commande ne porte ce nom.", "quiet")] : []),
    ...found.map(({ word, does, shown }, index) => ({
      segments: [
        run(`${index === selected ? "›" : " "} ${word.padEnd(WORD_COLUMNS)}`, index === selected ? "strong" : "plain"),
        run(`${does}  `, "plain"),
        run(shown, "quiet"),
      ],
      hang: WORD_COLUMNS + 2,
    })),
  ];
}
