import { givenNameGender } from "./names/given-name-gender.ts";
import type { TitleReader } from "./read-title.ts";
import { mentionsOf, type Referent } from "./referent.ts";

/** From the base, else from the titles before the name, else from the given name. */
export function genderOfPerson(referent: Referent, titles: TitleReader): "m" | "f" | undefined {
  return (
    referent.row?.gender ??
    genderOfTitles(referent, titles) ??
    (referent.name.includes(" ") ? givenNameGender(referent.name) : undefined)
  );
}

function genderOfTitles(referent: Referent, titles: TitleReader): "m" | "f" | undefined {
  for (const mention of mentionsOf(referent)) {
    const gender = titles.genderBefore(mention);
    if (gender !== undefined) return gender;
  }
  return undefined;
}
