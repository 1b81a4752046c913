import type { StoryRow } from "@recoupe/api";

/** First and last publication as ISO days, of a story or an episode; null when none of its articles is dated. */
export function storyDates({
  publishedFrom,
  publishedTo,
}: Pick<StoryRow, "publishedFrom" | "publishedTo">): { readonly from: string; readonly to: string } | null {
  if (!publishedFrom || !publishedTo) return null;
  return { from: publishedFrom.toISOString().slice(0, 10), to: publishedTo.toISOString().slice(0, 10) };
}
