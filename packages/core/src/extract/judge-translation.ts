import type { ArticleDocument, Issue } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Reading, Sentence } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { type Tree, treeOf } from "./clause/tree.ts";
import { verbGroupsOf } from "./clause/verb-groups.ts";
import { speakerInEnglishOrder } from "./quote/cue/english-order.ts";
import { usesOf } from "./quote/cue/reporting-verb.ts";
import { ANY_CALQUE, CALQUES } from "./translation-calques.ts";

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
  const passages = [...damaged, ...foreign, ...calques(article, reading)].toSorted(
    (left, right) => left.start - right.start,
  );
  const dense = passages.length * SENTENCES_PER_PASSAGE >= reading.sentences.length;
  const machineTranslated = passages.length >= SURE && dense ? "yes" : passages.length >= 1 ? "suspected" : "no";
  return { machineTranslated, machineTranslationEvidence: passages };
}

/** Sentences built as another language builds them: « …, le ministre a dit lundi. », « 155 mille », « sur lundi ». */
function calques({ text }: Article, { sentences }: Reading): readonly Span[] {
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end).replaceAll("’", "'");
    const found = ANY_CALQUE.test(words) && CALQUES.map((calque) => calque.exec(words)).find((match) => match !== null);
    if (found) {
      const start = sentence.start + found.index;
      return [{ start, end: start + found[0].length }];
    }
    return isForeignOrder(treeOf(sentence)) || hasUncontracted(sentence)
      ? [{ start: sentence.start, end: sentence.end }]
      : [];
  });
}

const isForeignOrder = (tree: Tree): boolean =>
  verbGroupsOf(tree).some((group) => speakerInEnglishOrder(tree, group, usesOf(tree, group)) !== undefined);

/** « jusqu'à le dernier rebelle », « de les autorités »: French makes one word of it, but before a name. */
const hasUncontracted = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower }, index) => {
    if (lower !== "à" && lower !== "de") return false;
    const [article, noun] = [tokens[index + 1], tokens[index + 2]];
    const isArticle = article?.upos === "DET" && /^(?:le|les)$/u.test(article.form);
    return isArticle && /^(?:NOUN|ADJ)$/u.test(noun?.upos ?? "") && /^\p{Ll}/u.test(noun?.form ?? "");
  });

/** Image labels in another language between French paragraphs: the site translates its text and forgets its captions. */
function foreignFurniture({ blocks, document }: Article): readonly Span[] {
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
