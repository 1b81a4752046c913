import { type Event, type Party, toldDate } from "../../model/analysis.ts";
import { type DayRange, rangeOf, widthDays } from "../text/days.ts";

/** Widest range that still tells when something happened, in days; a year is how the background of a sentence is dated. */
const VAGUE_DAYS = 300;

/**
 * Days of an event, as a text tells them: one that is only presumed bears nothing out and contradicts nothing. One year for two acts of a
 * sentence that two voices tell (« A dit que la ville est isolée, alors que B veut reprendre la région envahie l'an dernier ») is that of the
 * act told last; when the other happened stays open.
 */
export function daysOfEvent(event: Event, siblings: readonly Event[]): DayRange | undefined {
  const days = rangeOf(toldDate(event));
  if (!days || widthDays(days) < VAGUE_DAYS) return days;
  return siblings.some((other) => takesYearOf(other, event)) ? undefined : days;
}

const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAYS.join("|")})(?!\\p{L})`, "giu");
/** 1970-01-01, day 0, was a Thursday. */
const THURSDAY = WEEKDAYS.indexOf("jeudi");

/**
 * The weekday of an event, 0 for Monday: that of its day, else the only one that its sentence names, which an article without a day
 * of publication leaves a weekday. Undefined when it has days and not one, or the sentence names none or several.
 */
export function weekdayOfEvent(days: DayRange | undefined, sentence: string): number | undefined {
  if (days) return days.from === days.to ? (((days.from + THURSDAY) % 7) + 7) % 7 : undefined;
  const named = new Set(sentence.match(WEEKDAY)?.map((word) => word.toLowerCase()));
  const [only] = named;
  return named.size === 1 ? WEEKDAYS.findIndex((word) => word === only) : undefined;
}

function takesYearOf(other: Event, event: Event): boolean {
  return (
    other.evidence.start === event.evidence.start &&
    other.date?.from === event.date?.from &&
    other.date?.to === event.date?.to &&
    voiceOf(other.attributedTo) !== voiceOf(event.attributedTo) &&
    (other.trigger?.start ?? 0) > (event.trigger?.start ?? Number.MAX_SAFE_INTEGER)
  );
}

function voiceOf(party: Party | null): string {
  return party ? (party.entityId ?? party.name) : "";
}
