import type { ArticleDocument, Issue } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Reading } from "../model/reading.ts";

/** Kinds of damage that translation machines and word-spinners leave, and people hardly ever. */
const MACHINE_KINDS: readonly Issue["kind"][] = [
  "garble",
  "dropped-words",
  "mistranslation",
  "code-leak",
  "name-error",
];
/** The guide: two passages that can only come from a machine make « yes », one « suspected ». */
const SURE = 2;
/** Sentences per passage above which the damage is that of a careless editor. Guessed. */
const SENTENCES_PER_PASSAGE = 30;

/** Whether the whole is probably machine-translated, with the passages that say so. */
export function judgeTranslation(
  article: Article,
  reading: Reading,
  issues: readonly Issue[],
): Pick<ArticleDocument, "machineTranslated" | "machineTranslationEvidence"> {
  const damaged = issues.filter(({ kind }) => MACHINE_KINDS.includes(kind)).map(({ start, end }) => ({ start, end }));
  const foreign = foreignFurniture(article);
  const passages = [...damaged, ...foreign].toSorted((left, right) => left.start - right.start);
  const dense = passages.length * SENTENCES_PER_PASSAGE >= reading.sentences.length;
  const machineTranslated = passages.length >= SURE && dense ? "yes" : passages.length >= 1 ? "suspected" : "no";
  return { machineTranslated, machineTranslationEvidence: passages };
}

/** Image labels in another language between French paragraphs: the site translates its text and forgets its captions. */
function foreignFurniture({ blocks, document }: Article): readonly { readonly start: number; readonly end: number }[] {
  const first = blocks.findIndex(({ kind }) => kind === "paragraph");
  const last = blocks.findLastIndex(({ kind }) => kind === "paragraph");
  return blocks
    .slice(Math.max(0, first), last + 1)
    .filter(
      ({ role, language }) =>
        language !== undefined &&
        language !== document.language &&
        (role === "image-label" || role === "other-language"),
    )
    .map(({ start, end }) => ({ start, end }));
}
