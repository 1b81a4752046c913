import type { ArticleView, BlockView } from "@recoupe/api";
import {
  blockKindLabel,
  blockReasonText,
  blockRoleLabel,
  issueKindLabel,
  type Language,
  wordOf,
} from "@recoupe/api/present";
import Link from "next/link";
import type { ReactNode } from "react";
import type { LitRange } from "../reader/read-evidence.ts";
import { readerParts } from "../reader/reading-order.ts";
import { type Layer, type Segment, segmentText } from "../reader/segment-text.ts";
import type { Words } from "../words/index.ts";

type Cover =
  | { readonly kind: "lit" }
  | { readonly kind: "altered"; readonly id: string; readonly label: string; readonly last: number }
  | { readonly kind: "name"; readonly entityId: string };

interface ArticleTextProps {
  readonly article: ArticleView;
  /** Words that the address cites. */
  readonly lit: LitRange | undefined;
  readonly words: Words;
  readonly language: Language;
}

/** The article as published, as text only: names lead to entities, damaged passages are hatched, cited words are lit. */
export function ArticleText({ article, lit, words, language }: ArticleTextProps) {
  const layers = layersOf({ article, lit, language });
  const firstLit = lit?.start;
  return readerParts(article.blocks).map((part) => {
    if (part.kind === "removed")
      return (
        <Removed
          key={part.blocks[0]?.start}
          blocks={part.blocks}
          text={article.text}
          words={words}
          language={language}
        />
      );
    const { block } = part;
    const segments = segmentText(article.text, { start: block.start, end: block.end, layers });
    return (
      <ReadBlock key={block.start} block={block} words={words}>
        {segments.map((segment) => (
          <SegmentText
            key={segment.start}
            segment={segment}
            isAnchor={isFirstLit(segment, firstLit, block)}
            language={language}
          />
        ))}
      </ReadBlock>
    );
  });
}

/** The anchor stands at the first lit piece; a range that begins between two blocks has it at the next one. */
function isFirstLit(segment: Segment<Cover>, firstLit: number | undefined, block: BlockView): boolean {
  if (firstLit === undefined || !segment.layers.some(({ value }) => value.kind === "lit")) return false;
  return segment.start === Math.max(firstLit, block.start) && (firstLit >= block.start || firstLit === block.start);
}

function layersOf({
  article,
  lit,
  language,
}: Pick<ArticleTextProps, "article" | "lit" | "language">): readonly Layer<Cover>[] {
  return [
    ...(lit ? [{ ...lit, value: { kind: "lit" } as const }] : []),
    ...article.issues.map(({ start, end, id, kind }) => ({
      start,
      end,
      value: { kind: "altered", id, label: issueKindLabel(kind, language), last: end } as const,
    })),
    ...article.mentions.flatMap(({ start, end, entityId, level }) =>
      entityId === null || level !== "name" ? [] : [{ start, end, value: { kind: "name", entityId } as const }],
    ),
  ];
}

function ReadBlock({ block, words, children }: { block: BlockView; words: Words; children: ReactNode }) {
  switch (block.kind) {
    case "title":
      return <h1>{children}</h1>;
    case "heading":
      return <h2>{children}</h2>;
    case "byline":
    case "credit":
      return <p className="byline">{children}</p>;
    default:
      return (
        <p
          className={block.kind === "paragraph" ? undefined : block.kind}
          id={block.paragraph === null ? undefined : `p${block.paragraph}`}
        >
          {block.paragraph === null ? null : (
            <a
              className="number-anchor"
              href={`#p${block.paragraph}`}
              aria-label={`${words.paragraph} ${block.paragraph}`}
            >
              {block.paragraph}
            </a>
          )}
          {children}
        </p>
      );
  }
}

function SegmentText({
  segment,
  isAnchor,
  language,
}: {
  segment: Segment<Cover>;
  isAnchor: boolean;
  language: Language;
}) {
  const covers = segment.layers.map(({ value }) => value);
  const name = covers.find((cover) => cover.kind === "name");
  const altered = covers.find((cover) => cover.kind === "altered");
  let content: ReactNode = segment.text;
  if (name)
    content = (
      <Link className="name" href={`/entities/${encodeURIComponent(name.entityId)}`}>
        {content}
      </Link>
    );
  if (altered)
    content = (
      <>
        <span
          className="altered"
          id={`issue-${altered.id}-${segment.start}`}
          title={`${wordOf("altered", language)} : ${altered.label}`}
        >
          {content}
        </span>
        {altered.last === segment.end ? (
          <span className="altered-note">
            {" "}
            <span aria-hidden="true">▨</span> {wordOf("altered", language)}
          </span>
        ) : null}
      </>
    );
  if (covers.some((cover) => cover.kind === "lit"))
    content = <mark id={isAnchor ? "evidence" : undefined}>{content}</mark>;
  return content;
}

/** What was taken out of the reading, kept here with the reason for each piece. */
function Removed({
  blocks,
  text,
  words,
  language,
}: {
  blocks: readonly BlockView[];
  text: string;
  words: Words;
  language: Language;
}) {
  return (
    <details className="removed">
      <summary>
        {words.article.removed(blocks.length)} (
        {[...new Set(blocks.map(({ kind }) => blockKindLabel(kind, language)))].join(", ")}) – {words.why}
      </summary>
      {blocks.map((block) => (
        <p key={block.start}>
          <b>
            {blockKindLabel(block.kind, language)}
            {block.role ? ` · ${blockRoleLabel(block.role, language)}` : ""}
          </b>
          {block.reason ? ` · ${blockReasonText(block.reason, language)}` : ""}
          <br />
          {text.slice(block.start, block.end)}
        </p>
      ))}
    </details>
  );
}
