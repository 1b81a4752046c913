import type { StoryRow } from "@recoupe/api";

/** First and last publication as ISO days; null when no article of the story is dated. */
export function storyDates({
  publishedFrom,
  publishedTo,
}: StoryRow): { readonly from: string; readonly to: string } | null {
  if (!publishedFrom || !publishedTo) return null;
  return { from: publishedFrom.toISOString().slice(0, 10), to: publishedTo.toISOString().slice(0, 10) };
}
