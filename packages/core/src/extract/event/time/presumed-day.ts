import type { EventDate } from "../../../model/analysis.ts";
import type { KnownWithQuotes } from "../../known.ts";
import type { EventDraft } from "../event-draft.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";

/**
 * Gives what is told or denied as news, and dated nowhere, the article's own day, marked as presumed. What goes on, is planned or
 * lies further back stays without one, and so does everything where the day of publication is not known.
 */
export function withPresumedDays(drafts: readonly EventDraft[], { article }: KnownWithQuotes): readonly EventDraft[] {
  const day = DAY.exec(article.document.publishedAt?.value ?? "")?.[0];
  if (day === undefined) return drafts;
  const date: EventDate = { from: day, to: day, presumed: true };
  return drafts.map((draft) => (draft.date === null && isNews(draft) ? { ...draft, date } : draft));
}

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** « X condamne » is news in the present tense; « les troupes avancent » has been going on. */
function isNews({ status, tense, type }: EventDraft): boolean {
  if (status !== "asserted" && status !== "denied") return false;
  return tense === "past" || (tense === "present" && VERBAL_TYPES.has(type));
}
