import { Box, Text } from "ink";
import type { ReactNode } from "react";
import type { SectionId } from "./screens/screen.ts";
import type { State } from "./state.ts";

const SECTION_TITLES: readonly (readonly [SectionId, string])[] = [
  ["review", "À recouper"],
  ["events", "Événements"],
  ["quotes", "Déclarations"],
  ["entities", "Entités"],
  ["articles", "Articles"],
  ["sources", "Sources"],
  ["search", "Recherche"],
  ["views", "Vues"],
];

interface HeaderProps {
  readonly state: State;
  readonly columns: number;
  readonly colors: boolean;
}

/** The first line: the sections under their digits, and whether what is shown is live. */
export function Header({ state, columns, colors }: HeaderProps): ReactNode {
  const live = { live: "● en direct", connecting: "◌ connexion", cut: "✕ coupé" }[state.live];
  const room = columns - live.length - 1;
  const labels = WAYS.map((labelOf) =>
    SECTION_TITLES.map(([id, title], index) => (id === state.section ? whole : labelOf)(index + 1, title)),
  );
  const fitting = labels.find((each) => each.join("").length <= room) ?? labels.at(-1) ?? [];
  const cut = state.live === "cut" && colors ? { color: "red" } : {};
  return (
    <Box width={columns} justifyContent="space-between">
      <Box>
        {SECTION_TITLES.map(([id], index) => (
          <Text key={id} bold={id === state.section} inverse={id === state.section}>
            {fitting[index]}
          </Text>
        ))}
      </Box>
      <Text {...cut} wrap="truncate-end">
        {live}
      </Text>
    </Box>
  );
}

const whole = (digit: number, title: string) => ` ${digit} ${title} `;

/** How the sections that are not shown are written, the widest first: the one that is shown is always whole. */
const WAYS = [whole, (digit: number) => ` ${digit} `, (digit: number) => `${digit}`] as const;
