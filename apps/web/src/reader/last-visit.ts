/** When this browser was here: now, and the visit before. Kept in the browser alone. */
export interface Visits {
  readonly lastSeen: string;
  /** Null until a second visit. */
  readonly previous: string | null;
}

/** A pause after which coming back is another visit. Guessed. */
const NEW_VISIT_MS = 30 * 60 * 1000;

/** What to keep when the first page is opened at `now`, from what was kept before; anything unreadable counts as nothing. */
export function visitsAt(now: Date, stored: string | null): Visits {
  const before = readVisits(stored);
  const lastSeen = now.toISOString();
  if (!before) return { lastSeen, previous: null };
  const isNewVisit = now.getTime() - Date.parse(before.lastSeen) > NEW_VISIT_MS;
  return { lastSeen, previous: isNewVisit ? before.lastSeen : before.previous };
}

function readVisits(stored: string | null): Visits | undefined {
  try {
    const { lastSeen, previous } = JSON.parse(stored ?? "null");
    const isMoment = (value: unknown): value is string => typeof value === "string" && !Number.isNaN(Date.parse(value));
    return isMoment(lastSeen) ? { lastSeen, previous: isMoment(previous) ? previous : null } : undefined;
  } catch {
    // Storage that somebody else wrote, or nothing at all: the visit is a first one.
    return undefined;
  }
}
