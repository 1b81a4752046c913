import { Box, Text } from "ink";
import type { ReactNode } from "react";
import { paragraph } from "../text/rich-text.ts";
import { truncate, wrapParagraphs } from "../text/wrap.ts";
import { COMMANDS } from "./commands.ts";
import { wordsOfDecision } from "./decision.ts";
import { visibleRows } from "./lists.ts";
import { canNarrow, narrowingHint } from "./narrowing.ts";
import type { SectionId } from "./screens/screen.ts";
import { type Asked, listOf, type State } from "./state.ts";

/** Lines that the foot of the screen takes at most, where a sentence is longer than a narrow window. */
const MOST_LINES = 3;

/** The last lines: what is asked for, what became of the last key, else the keys that help now. Mostly one. */
export function footerLines(state: State, columns: number): readonly string[] {
  const lines = wrapParagraphs([paragraph(footerWords(state, columns))], columns).map(({ segments }) =>
    segments.map(({ text }) => text).join(""),
  );
  // Where something is typed, its end is what the eye needs.
  return state.mode.kind === "browse" ? lines.slice(0, MOST_LINES) : lines.slice(-MOST_LINES);
}

export function Footer({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <Box flexDirection="column">
      {lines.map((line, index) => (
        <Text key={index} wrap="truncate-end">
          {line}
        </Text>
      ))}
    </Box>
  );
}

const QUESTIONS = {
  search: "Chercher",
  "add-source": "Adresse d'un flux ou d'un site",
  "save-view": "Nom de la vue",
  narrow: "Affiner",
} as const;

const REASON_HINT = " · Entrée décide, Échap renonce";
/** Columns of what is decided that are shown in the narrowest window: it is known by them. Guessed. */
const LEAST_WORDS = 38;

function adviceFor(what: Asked, section: SectionId): string {
  return what === "narrow" && canNarrow(section) ? narrowingHint(section) : "Entrée, Échap renonce";
}

function footerWords(state: State, columns: number): string {
  const list = listOf(state);
  if (state.mode.kind === "filter")
    return `/${list.filter}▏  ${visibleRows(list).length} sur ${list.rows.length}${list.next === undefined ? "" : " lignes lues ; f demande à toutes"}`;
  if (state.mode.kind === "reason" && state.message === undefined) {
    const words = truncate(wordsOfDecision(state.mode.decision), Math.max(LEAST_WORDS, columns - REASON_HINT.length));
    return `${words}${REASON_HINT}\nRaison : ${state.mode.typed}▏`;
  }
  if (state.mode.kind === "ask") {
    return `${QUESTIONS[state.mode.what]} : ${state.mode.typed}▏ · ${adviceFor(state.mode.what, state.section)}`;
  }
  if (state.message !== undefined) return state.message;
  const asked = list.asked === "" ? "" : `« ${list.asked} » · `;
  const filtered = list.filter === "" ? asked : `${asked}filtre « ${list.filter} » · `;
  return filtered + hintsWithin(columns - filtered.length);
}

/** As many keys as have room; help and the way out always do: whoever knows those finds the others. */
function hintsWithin(columns: number): string {
  const hints = COMMANDS.flatMap((command) =>
    command.hint === undefined ? [] : [`${command.shown.split(" ")[0]} ${command.hint}`],
  );
  const kept = hints.slice(-ALWAYS_SHOWN);
  for (const hint of hints.slice(0, -ALWAYS_SHOWN)) {
    const longer = [...kept.slice(0, -ALWAYS_SHOWN), hint, ...kept.slice(-ALWAYS_SHOWN)];
    if (longer.join("  ").length > columns) break;
    kept.splice(-ALWAYS_SHOWN, 0, hint);
  }
  return kept.join("  ");
}

/** Of the last hints: help and quitting. */
const ALWAYS_SHOWN = 2;
