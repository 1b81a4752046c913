import { givenNameGender } from "./names/given-name-gender.ts";
import type { Referent } from "./referent.ts";

/** From the base, else from the titles before the name, else from the given name. */
export function genderOfPerson({ row, name }: Referent, ofTitles: "m" | "f" | undefined): "m" | "f" | undefined {
  return row?.gender ?? ofTitles ?? (name.includes(" ") ? givenNameGender(name) : undefined);
}
