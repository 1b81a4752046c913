/**
 * Who acts, as a person wrote it into one field: « A, B » are two. A name that has a comma itself cannot be written there; none that the
 * machine gives has one followed by a space.
 */
export function actorsNamed(written: string): readonly string[] {
  return written
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** As the form of a page joins them; the queries on corrected events part them by it too. */
export const SEPARATOR = ",";
