import type { Quote } from "../../../model/analysis.ts";
import { reportingUses } from "./reporting-words.ts";

/**
 * Whether who is quoted denies the words: « X dément que… », but not « X n'a pas nié que… » nor « c'est impossible, a démenti X » or « X dément : "…" », which are
 * X's own words.
 */
export function deniesItsWords(quote: Quote): boolean {
  if (/incise|colon/u.test(quote.rule?.name ?? "")) return false;
  // « s'est défendu d'avoir »
  const reflexive = /(?:^|\s)(?:se\s|s['’])/iu.test(quote.cue ?? "");
  const denies = (quote.rule?.words ?? []).some((word) => {
    const uses = reportingUses(word, reflexive);
    return uses.has("deny") || uses.has("dismiss");
  });
  return denies && !/(?:^|\s)(?:ne |n['’])/iu.test(quote.cue ?? "");
}
