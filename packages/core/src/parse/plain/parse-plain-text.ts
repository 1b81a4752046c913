import type { ArticleDocument, Block } from "../../model/analysis.ts";
import type { Article, ArticleInput } from "../../model/article.ts";
import type { Trace } from "../../model/context.ts";
import { languageOfText } from "../find-language.ts";
import { chooseTitle } from "./choose-title.ts";
import { classifyLines, type Verdict } from "./classify-lines.ts";
import type { PageShape } from "./find-body.ts";
import { cueOf } from "./line-cue.ts";
import { joinWrapped, readLines } from "./page-lines.ts";
import { type JudgedLine, judgeLines } from "./prose.ts";
import { readPlainDocument } from "./read-plain-document.ts";

/** Kinds that a reader of the article does not see; each leaves a line in the trace. */
const REMOVED: readonly Block["kind"][] = ["boilerplate", "teaser", "duplicate-title"];

/** Characters of a line that are looked at to tell the page's language. */
const SAMPLED_CHARACTERS = 600;

/** The article in scraped plain text: one line of the page is one piece of it. `text` must be in NFC. */
export function parsePlainText(text: string, input: ArticleInput, trace: Trace): Article {
  const lines = joinWrapped(readLines(text), text);
  const long = lines.filter((line) => line.text.length >= 80);
  // A little of each line: one endless line must not speak for the page.
  const sample = (long.length > 0 ? long : lines).map((line) => line.text.slice(0, SAMPLED_CHARACTERS));
  const language = languageOfText(sample.join("\n"));
  const judged = judgeLines(lines, language, cueOf);
  const firstProse = judged.findIndex((line) => line.prose);
  const title = chooseTitle(judged, firstProse < 0 ? judged.length : firstProse, language);
  const page: PageShape = { lines: judged, title, language };
  const verdicts = onlyLine(judged) ?? classifyLines(page);
  const blocks = judged.flatMap((line, index) => blocksOf(page, line, verdicts[index]!, index));
  for (const block of blocks) {
    if (!REMOVED.includes(block.kind)) continue;
    trace.add("parse", `${block.kind}: ${block.reason ?? ""}`, {
      start: block.start,
      end: block.end,
      text: text.slice(block.start, block.end),
    });
  }
  const document: ArticleDocument = readPlainDocument(page, verdicts, input);
  return { text, blocks, issues: [], document };
}

/** A text of one line has no page around it to be a menu or a teaser of: it is what there is to read, unless its words say otherwise. */
function onlyLine(lines: readonly JudgedLine[]): readonly Verdict[] | undefined {
  const [line, ...more] = lines;
  if (line === undefined || more.length > 0 || line.cue?.sure || line.words < LEAST_WORDS) return undefined;
  return [{ kind: "paragraph", reason: "seule ligne du texte" }];
}

/** Words of the shortest sentence: « Gao : le maire démissionne ». Guessed. */
const LEAST_WORDS = 3;

/** One block for a line; the title's line may hold the site's name beside it. */
function blocksOf({ title, language }: PageShape, line: JudgedLine, verdict: Verdict, index: number): readonly Block[] {
  if (!title || index !== title.line || title.around.length === 0) {
    const foreign =
      line.language && line.language !== language && verdict.kind === "boilerplate" ? { language: line.language } : {};
    return [{ ...verdict, ...foreign, start: line.start, end: line.end }];
  }
  const start = line.start + title.start;
  const end = line.start + title.end;
  const site = { kind: "boilerplate", role: "site-name", reason: "nom du site ou rubrique à côté du titre" } as const;
  return [
    ...(start > line.start ? [{ ...site, start: line.start, end: start }] : []),
    { ...verdict, start, end },
    ...(end < line.end ? [{ ...site, start: end, end: line.end }] : []),
  ];
}
