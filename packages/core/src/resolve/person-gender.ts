import { givenNameGender } from "./names/given-name-gender.ts";
import type { TitleReader } from "./read-title.ts";
import { mentionsOf, type Referent } from "./referent.ts";

/** From the base, else from the titles before the name, else from the given name. */
export function genderOfPerson(referent: Referent, titles: TitleReader): "m" | "f" | undefined {
  return (
    referent.row?.gender ??
    mentionsOf(referent)
      .map((mention) => titles.genderBefore(mention))
      .find(Boolean) ??
    (referent.name.includes(" ") ? givenNameGender(referent.name) : undefined)
  );
}
