import { Box, Text } from "ink";
import { type ReactNode, useEffect, useMemo } from "react";
import { type Line, paragraph } from "../text/rich-text.ts";
import { wrapParagraphs } from "../text/wrap.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import type { Layout, Pane } from "./layout.ts";
import { visibleRows } from "./lists.ts";
import { evidenceParagraphs } from "./panes/evidence-paragraphs.ts";
import { helpParagraphs } from "./panes/help-paragraphs.ts";
import { LineText } from "./panes/line-text.tsx";
import { listLines } from "./panes/list-lines.ts";
import { paletteParagraphs } from "./panes/palette-paragraphs.ts";
import { currentView, type Geometry, listOf, type State, type View } from "./state.ts";

interface FrameProps {
  readonly state: State;
  readonly layout: Layout;
  readonly window: { readonly columns: number; readonly rows: number };
  readonly footer: readonly string[];
  readonly colors: boolean;
  /** Tells how far the panes can scroll, once they are drawn. */
  readonly drawn: (geometry: Geometry) => void;
}

/** One drawing of the whole screen: header, panes, footer. Only the lines in the window become elements. */
export function Frame({ state, layout, window, footer, colors, drawn }: FrameProps): ReactNode {
  const view = currentView(state);
  const widthOf = (pane: Pane) => layout.panes.find((each) => each.pane === pane)?.width ?? window.columns;
  const text = useWrappedText(view, widthOf("text"));
  const evidence = useWrappedEvidence(view, widthOf("evidence"));
  const textTop = topOf(view, text, layout.height);
  useEffect(() => {
    drawn({ page: layout.height, textTop, textLines: text.length, evidenceLines: evidence.length });
  });
  const linesOf = (pane: Pane, width: number): readonly Line[] => {
    if (pane === "list") return paneList(state, width, layout.height);
    if (pane === "text") return text.slice(textTop, textTop + layout.height);
    return evidence.slice(view?.evidenceTop ?? 0, (view?.evidenceTop ?? 0) + layout.height);
  };
  const placeOf = (pane: Pane): string => {
    if (pane === "list") return placeInList(state);
    const lines = pane === "text" ? text.length : evidence.length;
    return placeInText({ top: pane === "text" ? textTop : (view?.evidenceTop ?? 0), lines, height: layout.height });
  };
  const overlay = overlayLines(state, window.columns, layout.height);
  return (
    <Box flexDirection="column" width={window.columns} height={window.rows}>
      <Header state={state} columns={window.columns} colors={colors} />
      <Text dimColor>{topRule(state, layout, window.columns)}</Text>
      {overlay ? (
        <PaneBox lines={overlay} width={window.columns} height={layout.height} colors={colors} />
      ) : (
        <Box height={layout.height}>
          {layout.panes.map(({ pane, width }, index) => (
            <Box key={pane} flexShrink={0}>
              {index > 0 && <Separator height={layout.height} />}
              <PaneBox
                lines={linesOf(pane, width)}
                width={width}
                height={layout.height}
                colors={colors}
                lit={pane === "list" ? undefined : view?.evidence}
              />
            </Box>
          ))}
        </Box>
      )}
      <Text dimColor>{focusRule(state, layout, { columns: window.columns, placeOf })}</Text>
      <Footer lines={footer} />
    </Box>
  );
}

function useWrappedText(view: View | undefined, width: number): readonly Line[] {
  const { detail, failure } = view ?? {};
  return useMemo(() => {
    if (failure !== undefined) return wrapParagraphs([paragraph(failure, "failure")], width);
    return detail ? wrapParagraphs(detail.paragraphs, width) : [];
  }, [detail, failure, width]);
}

function useWrappedEvidence(view: View | undefined, width: number): readonly Line[] {
  const { detail, evidence = 0 } = view ?? {};
  return useMemo(
    () => (detail ? wrapParagraphs(evidenceParagraphs(detail, evidence), width) : []),
    [detail, evidence, width],
  );
}

/** Where the text begins: as scrolled, or with the current sentence a third of the way down. */
function topOf(view: View | undefined, lines: readonly Line[], height: number): number {
  const last = Math.max(0, lines.length - height);
  if (!view) return 0;
  if (!view.scroll.follow) return Math.min(view.scroll.top, last);
  const at = lines.findIndex((line) => line.segments.some((segment) => segment.evidence?.includes(view.evidence)));
  return at < height - 2 ? 0 : Math.min(last, at - Math.floor(height / 3));
}

function paneList(state: State, width: number, height: number): readonly Line[] {
  const list = listOf(state);
  const rows = visibleRows(list);
  if (rows.length > 0) return listLines(rows, list.selected, { width, height });
  return wrapParagraphs([paragraph(emptyWords(state), list.status === "failed" ? "failure" : "quiet")], width);
}

function emptyWords(state: State): string {
  const list = listOf(state);
  switch (list.status) {
    case "unread":
    case "reading":
      return "Lecture…";
    case "failed":
      return "La lecture a échoué ; r essaie de nouveau.";
    case "read":
      if (list.asked !== "" && list.filter === "") return nothingFor(list.asked, state.section);
      if (state.section === "search" && list.filter === "")
        return "Aucun résultat. 7 cherche : mots, status:denied, entity:…";
      if (state.section === "views" && list.filter === "")
        return "Aucune vue. Cherchez (7), puis w garde la recherche : ce qu'elle trouvera ensuite sera nouveau.";
      return list.filter === "" ? "Rien ici pour l'instant." : "Aucune ligne ne correspond au filtre ; Échap l'efface.";
  }
}

function nothingFor(asked: string, section: State["section"]): string {
  const next = section === "search" ? "7 cherche autre chose." : "f demande autre chose, Échap revient à tout.";
  return `Rien ne répond à « ${asked} ». ${next}`;
}

function overlayLines({ mode }: State, columns: number, height: number): readonly Line[] | undefined {
  if (mode.kind === "palette") return wrapParagraphs(paletteParagraphs(mode.typed, mode.selected), columns);
  if (mode.kind !== "help") return undefined;
  const lines = wrapParagraphs(helpParagraphs(), columns);
  const top = Math.min(mode.top, Math.max(0, lines.length - height));
  if (top + height >= lines.length) return lines.slice(top);
  const rest = wrapParagraphs([paragraph("↓ j montre la suite", "quiet")], columns);
  return [...lines.slice(top, top + height - 1), ...rest];
}

function PaneBox({
  lines,
  width,
  height,
  colors,
  lit,
}: {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  readonly colors: boolean;
  readonly lit?: number | undefined;
}): ReactNode {
  return (
    <Box flexDirection="column" width={width} height={height} flexShrink={0} overflow="hidden">
      {lines.slice(0, height).map((line, index) => (
        <LineText key={index} line={line} colors={colors} lit={lit} />
      ))}
    </Box>
  );
}

function Separator({ height }: { readonly height: number }): ReactNode {
  return (
    <Box width={3} flexShrink={0}>
      <Text dimColor>{Array.from({ length: height }, () => " │ ").join("\n")}</Text>
    </Box>
  );
}

function topRule(state: State, layout: Layout, columns: number): string {
  if (isCovered(state)) return "─".repeat(columns);
  return layout.panes.map(({ width }) => "─".repeat(width)).join("─┬─");
}

/** The rule above the footer is thick under the pane that has the keys, and says where each pane stands. */
function focusRule(
  state: State,
  { panes }: Layout,
  { columns, placeOf }: { readonly columns: number; readonly placeOf: (pane: Pane) => string },
): string {
  if (isCovered(state)) return "─".repeat(columns);
  const line = (pane: Pane) => (panes.length > 1 && pane === state.focus ? "━" : "─");
  return panes.map(({ pane, width }) => `${placeOf(pane)}${line(pane)}`.padStart(width, line(pane))).join("─┴─");
}

/** « 3 sur 50+ »: the plus where more rows can be read. */
function placeInList(state: State): string {
  const list = listOf(state);
  const rows = visibleRows(list);
  if (rows.length === 0) return "";
  const at = rows.findIndex(({ id }) => id === list.selected) + 1;
  return ` ${at} sur ${rows.length}${list.next === undefined ? "" : "+"} `;
}

/** How much of a text was shown that is longer than its pane; nothing where it fits. */
function placeInText({
  top,
  lines,
  height,
}: {
  readonly top: number;
  readonly lines: number;
  readonly height: number;
}) {
  return lines <= height ? "" : ` ${Math.round((100 * Math.min(lines, top + height)) / lines)} % `;
}

function isCovered({ mode }: State): boolean {
  return mode.kind === "palette" || mode.kind === "help";
}
