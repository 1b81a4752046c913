import { NUMBER_WORDS } from "../../language/number-words.ts";
import { CLOCK } from "../text/clock.ts";
import type { Answer } from "./answer.ts";

const HALF_A_DAY = 12 * 60;
const DAY = 2 * HALF_A_DAY;

/** Elsewhere it is another hour. */
const OTHER_CLOCK = /(?<!\p{L})(?:GMT|UTC|TU|heure de \p{Lu})/u;

export function hourIn(proposition: string): Answer | undefined {
  if (OTHER_CLOCK.test(proposition)) return undefined;
  const times = [...proposition.matchAll(CLOCK)];
  const [found] = times;
  if (!found || times.length > 1) return undefined;
  const minutes = minutesOf(found.groups ?? {});
  if (minutes === undefined) return undefined;
  return { asks: "hour", value: String(minutes), words: found[0].trim(), about: proposition.replace(found[0], " ") };
}

function minutesOf({
  hour,
  minutes = "0",
  noon,
  part,
}: Readonly<Record<string, string | undefined>>): number | undefined {
  if (noon !== undefined) return /midi/iu.test(noon) ? HALF_A_DAY : 0;
  const said = hour === undefined ? undefined : /^\d/u.test(hour) ? Number(hour) : NUMBER_WORDS.get(hour.toLowerCase());
  if (said === undefined || said > 24 || Number(minutes) > 59) return undefined;
  const later = part !== undefined && /soir|midi/u.test(part) && said < 12 ? HALF_A_DAY : 0;
  return (said * 60 + later + Number(minutes)) % DAY;
}

/** Minutes by which two who look at no clock differ. Guessed. */
const ABOUT_THEN = 120;

export function excludeAsHours(one: string, other: string): boolean {
  const gap = Math.abs(Number(one) - Number(other));
  return Math.min(gap, DAY - gap) >= ABOUT_THEN;
}
