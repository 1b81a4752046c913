import { Box, Text } from "ink";
import type { ReactNode } from "react";
import type { SectionId } from "./screens/screen.ts";
import type { State } from "./state.ts";

interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** Where the titles of all sections have no room. */
  readonly short: string;
}

const SECTIONS: readonly Section[] = [
  { id: "review", title: "À recouper", short: "Recoup." },
  { id: "events", title: "Événements", short: "Évén." },
  { id: "quotes", title: "Déclarations", short: "Décl." },
  { id: "entities", title: "Entités", short: "Ent." },
  { id: "articles", title: "Articles", short: "Art." },
  { id: "sources", title: "Sources", short: "Sour." },
  { id: "search", title: "Recherche", short: "Rech." },
  { id: "views", title: "Vues", short: "Vues" },
  { id: "stories", title: "Histoires", short: "Hist." },
];

const LIVE = {
  live: { whole: "● en direct", short: "● direct" },
  connecting: { whole: "◌ connexion", short: "◌ attend" },
  cut: { whole: "✕ coupé", short: "✕ coupé" },
} as const;

interface HeaderProps {
  readonly state: State;
  readonly columns: number;
  readonly colors: boolean;
}

/** The first line: the sections under their digits, and whether what is shown is live. */
export function Header({ state, columns, colors }: HeaderProps): ReactNode {
  const { labels, live } = fitting(state, columns);
  const cut = state.live === "cut" && colors ? { color: "red" } : {};
  return (
    <Box width={columns} justifyContent="space-between">
      <Box>
        {SECTIONS.map(({ id }, index) => (
          <Text key={id} bold={id === state.section} inverse={id === state.section}>
            {labels[index]}
          </Text>
        ))}
      </Box>
      <Text {...cut} wrap="truncate-end">
        {live}
      </Text>
    </Box>
  );
}

interface Labels {
  readonly labels: readonly string[];
  readonly live: string;
}

/** The widest way to write the line that has room in it; the narrowest where none has. */
export function fitting({ section, live }: Pick<State, "section" | "live">, columns: number): Labels {
  const ways = WAYS.map((way) => ({
    labels: SECTIONS.map((each, index) => way.labelOf(each, index + 1, each.id === section)),
    live: LIVE[live][way.live],
  }));
  const hasRoom = (way: Labels) => way.labels.join("").length + 1 + way.live.length <= columns;
  // There is always a last one.
  return ways.find(hasRoom) ?? (ways.at(-1) as Labels);
}

interface Way {
  readonly live: "whole" | "short";
  readonly labelOf: (section: Section, digit: number, isShown: boolean) => string;
}

/** How the line is written, the widest way first: names are given up last, that of the section which is shown never. */
const WAYS: readonly Way[] = [
  { live: "whole", labelOf: ({ title }, digit) => ` ${digit} ${title} ` },
  { live: "short", labelOf: ({ title }, digit) => `${digit} ${title} ` },
  { live: "short", labelOf: ({ title, short }, digit, isShown) => `${digit} ${isShown ? title : short} ` },
  { live: "short", labelOf: ({ short }, digit) => `${digit} ${short} ` },
  { live: "whole", labelOf: ({ title }, digit, isShown) => (isShown ? ` ${digit} ${title} ` : ` ${digit} `) },
  { live: "short", labelOf: ({ title }, digit, isShown) => (isShown ? ` ${digit} ${title} ` : `${digit}`) },
];
