import { expect, test } from "vitest";
import { Trace } from "../../model/context.ts";
import { parseArticle } from "../parse-article.ts";

const BODY =
  "Le directeur de la caisse régionale a répondu mercredi aux questions du conseil, qui l'interrogeait sur les comptes de l'année.";

test.each([
  [
    "« Je n'ai rien signé », assure le directeur de la caisse",
    "« Je n'ai rien signé », assure le directeur de la caisse",
  ],
  ["Le directeur promet « toute la clarté » au conseil", "Le directeur promet « toute la clarté » au conseil"],
  ["Économie » Le directeur répond au conseil régional", "Le directeur répond au conseil régional"],
])("parts a section from a title, not a quotation: %s", (line, title) => {
  const { document } = parseArticle({ content: `${line}\n\n${BODY}\n` }, { trace: new Trace() });
  expect(document.title).toBe(title);
});
