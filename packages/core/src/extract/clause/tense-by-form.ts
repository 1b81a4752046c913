import type { Token } from "../../model/reading.ts";

/** « rencontreraient », « recevra »: an infinitive with an ending is no other tense, whatever the tagger says. */
export function tenseByForm(carrier: Token | undefined): "future" | "conditional" | undefined {
  if (carrier === undefined || !/(?:er|ir)$/u.test(carrier.lemma) || !carrier.lower.startsWith(carrier.lemma))
    return undefined;
  const ending = carrier.lower.slice(carrier.lemma.length);
  if (/^(?:ais|ait|ions|iez|aient)$/u.test(ending)) return "conditional";
  return /^(?:ai|as|a|ons|ez|ont)$/u.test(ending) ? "future" : undefined;
}
