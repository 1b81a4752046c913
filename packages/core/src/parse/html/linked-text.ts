import type { Block } from "../../model/analysis.ts";
import type { Piece } from "./name-pieces.ts";
import type { PageFacts } from "./page-facts.ts";

/** A page's JSON-LD holds this much more text than its markup: the markup is a teaser for a script to replace. */
const MARKUP_SHARE = 0.35;
const LEAST_LINKED_CHARACTERS = 400;
/** Kinds of which the text of an article consists. */
export const BODY: ReadonlySet<Block["kind"]> = new Set(["paragraph", "heading", "dek"]);

/** The pieces with the JSON-LD body in the place of a text that the markup only begins; else as they are. */
export function completeText(facts: PageFacts, pieces: readonly Piece[]): readonly Piece[] {
  const linked = linkedPieces(facts, pieces);
  return linked.length > 0 ? replaceText(pieces, linked) : pieces;
}

/** The JSON-LD body as pieces, when it holds most of a text that the markup only begins. */
function linkedPieces({ hints }: PageFacts, pieces: readonly Piece[]): readonly Piece[] {
  const body = hints.linked?.articleBody?.normalize("NFC");
  if (!body || body.length <= LEAST_LINKED_CHARACTERS) return [];
  const found = pieces.reduce((sum, { text, block }) => sum + (BODY.has(block.kind) ? text.length : 0), 0);
  if (found >= MARKUP_SHARE * body.length) return [];
  const lines = body.split(/\n+/).map((line) => line.replace(/\s+/g, " ").trim());
  return lines
    .filter((line) => line !== "")
    .map((text) => ({
      text,
      block: { kind: "paragraph", reason: "tiré du JSON-LD de la page, dont le corps n'a que le début" },
    }));
}

function replaceText(pieces: readonly Piece[], linked: readonly Piece[]): readonly Piece[] {
  const teaser = {
    kind: "boilerplate",
    role: "excerpt",
    reason: "début du texte que le JSON-LD donne en entier",
  } as const;
  const title = pieces.findIndex(({ block }) => block.kind === "title");
  const rest = pieces.map((piece) => (BODY.has(piece.block.kind) ? { text: piece.text, block: teaser } : piece));
  return [...rest.slice(0, title + 1), ...linked, ...rest.slice(title + 1)];
}
