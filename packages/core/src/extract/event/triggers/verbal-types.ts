/** Speech acts that the speaker does by speaking. */
export const VERBAL_TYPES: ReadonlySet<string> = new Set([
  "AGREE",
  "SUPPORT",
  "CONCEDE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
]);
