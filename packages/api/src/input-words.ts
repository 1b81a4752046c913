import { z } from "zod";

/** What our own checks say, by their French words: the others are worded by the checking library in every language. */
const OWN: Readonly<Record<string, string>> = {
  "un nom": "a name",
  "une raison": "a reason",
  "un titre": "a title",
  "une date de la forme 2025-03-13": "a date like 2025-03-13",
  "un jour de la forme 2025-03-13, ou un instant ISO 8601": "a day like 2025-03-13, or an ISO 8601 instant",
  "une adresse http:// ou https://": "an address that begins with http:// or https://",
  "une adresse http:// ou https://, ou le chemin entier d'un dossier":
    "an address that begins with http:// or https://, or the whole path of a folder",
};

const { localeError } = z.locales.en();

/** What is wrong with one field of a request, for an English reader. */
export function englishOfIssue(issue: z.core.$ZodIssue): string {
  const own = OWN[issue.message];
  if (own !== undefined) return own;
  // The library words what it got instead, which an issue no longer holds.
  if (issue.code === "invalid_type") return `expected ${issue.expected}`;
  const worded = localeError(issue as z.core.$ZodRawIssue);
  return (typeof worded === "string" ? worded : worded?.message) ?? issue.message;
}
