import type { ArticleDocument, Issue } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Reading } from "../model/reading.ts";

/** Whether the whole is probably machine-translated, with the passages that say so. */
export function judgeTranslation(
  _article: Article,
  _reading: Reading,
  _issues: readonly Issue[],
): Pick<ArticleDocument, "machineTranslated" | "machineTranslationEvidence"> {
  return { machineTranslated: "no", machineTranslationEvidence: [] };
}
