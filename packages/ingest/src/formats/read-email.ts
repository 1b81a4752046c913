import PostalMime from "postal-mime";
import type { FoundArticle } from "./found-article.ts";

/** A newsletter or an alert saved as .eml, or a page saved as .mhtml: its HTML part where there is one, else its text. */
export async function readEmail(bytes: Uint8Array, name: string): Promise<FoundArticle> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 32 });
  const subject = email.subject?.trim();
  const content = email.html ?? (email.text && subject ? `${subject}\n\n${email.text}` : email.text);
  if (!content?.trim()) return { kind: "problem", name, reason: "le message ne contient aucun texte" };
  return {
    kind: "article",
    name,
    input: {
      content,
      contentType: email.html === undefined ? "text/plain" : "text/html",
      // Browsers write down where they saved a page.
      url: email.headers.find(({ key }) => key === "snapshot-content-location")?.value,
      ...(email.date && !Number.isNaN(Date.parse(email.date))
        ? { publishedAt: new Date(email.date).toISOString() }
        : {}),
    },
  };
}
