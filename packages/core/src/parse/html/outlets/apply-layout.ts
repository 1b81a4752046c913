import type { Block } from "../../../model/analysis.ts";
import { readSignature } from "../../byline-names.ts";
import { findWrittenDate } from "../../written-dates.ts";
import type { ChosenText } from "../choose-text.ts";
import { type PageDate, toIso } from "../find-dates.ts";
import type { Page, TextBlock } from "../page.ts";
import { placeFinder } from "./find-places.ts";
import type { OutletLayout } from "./outlet-adapter.ts";

/** What an outlet's layout says of one page; nothing where its places are not there. */
export interface LaidOutPage {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly published: PageDate | undefined;
  /** The kind of a block that the layout names, in the place of what the general rules would find. */
  nameOf(block: TextBlock): Omit<Block, "start" | "end"> | undefined;
  chooseText(chosen: ChosenText): ChosenText;
}

export function applyLayout(page: Page, layout: OutletLayout): LaidOutPage {
  const [isTitle, isByline, isDate, isBody, isDropped] = [
    ...[layout.title, layout.byline, layout.date, layout.body, layout.drop].map(placeFinder),
  ] as [Finder, Finder, Finder, Finder, Finder];
  const visible = page.blocks.filter(({ node }) => !node.hidden);
  const hasBody = visible.some((block) => isBody(block) && !isDropped(block));
  const isOutside = (block: TextBlock) => isDropped(block) || (hasBody && !isBody(block));
  return {
    title: visible.find(isTitle)?.text.replace(/\s+/g, " "),
    authors: [...new Set(visible.filter(isByline).flatMap(({ text }) => readSignature(text).names))],
    published: dateOf(visible.filter(isDate)),
    nameOf(block) {
      if (isDropped(block)) return { kind: "boilerplate", reason: "à retirer, selon l'adaptateur du média" };
      if (isByline(block)) return { kind: "byline", reason: "signature, selon l'adaptateur du média" };
      if (isDate(block)) return { kind: "boilerplate", role: "date", reason: "date, selon l'adaptateur du média" };
      return undefined;
    },
    chooseText({ kept, reasons }) {
      const why = new Map(reasons);
      const changed = kept.map((was, index) => {
        const block = page.blocks[index]!;
        const now = isOutside(block) ? 0 : hasBody ? 1 : was;
        if (now !== was)
          why.set(index, now ? "corps, selon l'adaptateur du média" : "hors du corps, selon l'adaptateur du média");
        return now;
      });
      return { kept: changed, reasons: why };
    },
  };
}

type Finder = ReturnType<typeof placeFinder>;

function dateOf(blocks: readonly TextBlock[]): PageDate | undefined {
  for (const { node, text } of blocks) {
    const declared = toIso(node.datetime);
    if (declared) return { value: declared, basis: "time-element", doubt: false };
    const written = findWrittenDate(text)?.day;
    if (written) return { value: written, basis: "text", doubt: false };
  }
  return undefined;
}
