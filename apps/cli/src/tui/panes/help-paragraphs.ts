import { blankParagraph, type Paragraph, paragraph, run } from "../../text/rich-text.ts";
import { COMMANDS, type CommandGroup } from "../commands.ts";

const KEY_COLUMNS = 16;

/** The help screen, from the list of commands. */
export function helpParagraphs(): readonly Paragraph[] {
  const groups = [...new Set(COMMANDS.map(({ group }) => group))];
  return [paragraph("Aide · Échap revient", "strong"), blankParagraph, ...groups.flatMap(groupParagraphs)];
}

function groupParagraphs(group: CommandGroup): readonly Paragraph[] {
  const commands = COMMANDS.filter((command) => command.group === group);
  return [
    paragraph(group, "strong"),
    ...commands.map(({ shown, does, word }) => ({
      segments: [run(`${shown.padEnd(KEY_COLUMNS)}${does}  `), run(`:${word}`, "quiet")],
      indent: 2,
      hang: KEY_COLUMNS,
    })),
    blankParagraph,
  ];
}
