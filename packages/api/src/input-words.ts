import { z } from "zod";
import type { Language, Wording } from "./present/language.ts";
import { valueLabel } from "./present/value-labels.ts";

/** How the fields of requests are called where people fill them in. */
const FIELDS: Readonly<Record<string, Wording>> = {
  address: { fr: "Adresse", en: "Address" },
  author: { fr: "Signé", en: "Signed" },
  content: { fr: "Texte", en: "Text" },
  cursor: { fr: "Page", en: "Page" },
  from: { fr: "Du", en: "From" },
  kind: { fr: "Sorte", en: "Kind" },
  limit: { fr: "Nombre de lignes", en: "Number of rows" },
  name: { fr: "Nom", en: "Name" },
  order: { fr: "Ordre", en: "Order" },
  origins: { fr: "Origines", en: "Origins" },
  outlet: { fr: "Média", en: "Outlet" },
  publishedAt: { fr: "Publié le", en: "Published" },
  query: { fr: "Recherche", en: "Search" },
  reason: { fr: "Raison", en: "Reason" },
  since: { fr: "Depuis", en: "Since" },
  speaker: { fr: "Qui parle", en: "Who speaks" },
  status: { fr: "Statut", en: "Status" },
  title: { fr: "Titre", en: "Title" },
  to: { fr: "Au", en: "To" },
  type: { fr: "Type", en: "Type" },
  url: { fr: "Adresse", en: "Address" },
  where: { fr: "Où", en: "Where" },
  who: { fr: "Qui", en: "Who" },
};

/** What a person knows a field by; one that no form has is called as the request calls it. */
export function wordOfField(path: readonly PropertyKey[]): Wording {
  const name = String(path.at(-1) ?? "");
  return FIELDS[name] ?? (name === "" ? { fr: "Entrée", en: "Input" } : { fr: name, en: name });
}

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

/** Of a value that a field does not know, those that it does, each with what it means; undefined where something else is wrong. */
export function choicesOf(issue: z.core.$ZodIssue): Wording | undefined {
  if (issue.code !== "invalid_value") return undefined;
  const all = (language: Language) =>
    issue.values
      .map((value) => {
        const label = valueLabel(String(value), language);
        return label === undefined ? String(value) : `${String(value)} (${label})`;
      })
      .join(", ");
  return { fr: `valeur inconnue ; au choix ${all("fr")}`, en: `unknown value; one of ${all("en")}` };
}

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
