import type { Features } from "../model/reading.ts";
import { isDateNumber, isDayOrMonth } from "./time-words.ts";

/** A dateline is no longer than this many words. Guessed. */
const LONGEST_DATELINE = 14;

interface Word {
  readonly form: string;
  readonly upos: string;
  readonly features: Features;
}

/** « JÉRUSALEM, 3 mars (Reuters) - », « (Lima, le 4 mai 2026) – »: index of the first word behind it; 0 without a dateline. */
export function datelineEndOf(words: readonly Word[]): number {
  const first = words[0]?.form ?? "";
  // « (Belga) Le parquet… »
  if (first === "(" && words[2]?.form === ")") return DASH.test(words[3]?.form ?? "") ? 4 : 3;
  if (!/^[\p{Lu}(]/u.test(first)) return 0;
  const opening = words.slice(0, LONGEST_DATELINE);
  const closing = opening.findIndex(({ form }) => form === ")" || form === "]");
  if (closing >= 0 && DASH.test(words[closing + 1]?.form ?? "")) return closing + 2;
  // « BERNE (ats) Le Conseil… »: a town and its agency.
  if (words[1]?.form === "(" && closing === 3 && /^\p{Lu}/u.test(words[4]?.form ?? "") && isAgency(words[2]!.form))
    return 4;
  const dash = opening.findIndex(({ form }) => DASH.test(form));
  // « Bamako - Au moins dix soldats… »
  if (dash === 1 && words[0]?.upos === "PROPN") return 2;
  if (dash > 0 && isPlaceAndDay(opening.slice(0, dash))) return dash + 1;
  if (dash > 0 && /^\p{Lu}/u.test(words[dash + 1]?.form ?? "") && isTownAndCountry(opening.slice(0, dash)))
    return dash + 1;
  const inCapitals = /^\p{Lu}[\p{Lu}\p{M}'’.-]+$/u.test(first);
  return inCapitals && dash > 0 && !opening.slice(0, dash).some(({ features }) => features.VerbForm) ? dash + 1 : 0;
}

/** « Gao, 4 mai – », « Lima/Bogota, le lundi 4 mai 2026 – »: names and a day, and nothing else. */
function isPlaceAndDay(words: readonly Word[]): boolean {
  return (
    words[0]?.upos === "PROPN" &&
    words.some(({ form }) => isDayOrMonth(form)) &&
    words.every(
      (word) =>
        word.upos === "PROPN" || /^(?:le|[,./])$/u.test(word.form) || isDateNumber(word) || isDayOrMonth(word.form),
    )
  );
}

/** « Juba, Soudan du Sud — Le ministre… »: names with a comma between, and nothing else. */
const isTownAndCountry = ([town, comma, ...country]: readonly Word[]): boolean =>
  town?.upos === "PROPN" &&
  comma?.form === "," &&
  country.length > 0 &&
  country.every(({ form }) => /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|l['’]|d['’]|l[ae]s?|du|des?|,)$/u.test(form));

/** Press agencies that open their reports so. */
const isAgency = (form: string): boolean =>
  /^(?:ats|awp|keystone-ats|afp|reuters|ap|apa|aps|belga|map|tap|acp|agp|anp|pana|xinhua|efe|ansa|dpa)$/i.test(form);

const DASH = /^[-–—]+$/u;
