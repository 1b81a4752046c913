import { expect, test } from "vitest";
import { analyseText } from "../testing.ts";

/** What the outlet says has not been. */
function absencesIn(sentence: string): readonly string[] {
  const text = `La vallée attend\n\nLe marché de la vallée se tient sur la grande place.\n\n${sentence}`;
  return analyseText(text)
    .claims.filter(({ holder, stance }) => holder === null && stance === "denies")
    .map(({ proposition }) => proposition);
}

test.each([
  ["Aucun dégât n'a été relevé.", "un dégât a été relevé"],
  ["Le journaliste n'a pas été expulsé.", "le journaliste a été expulsé"],
  ["Les pêcheurs n'ont reçu aucune offre de rachat.", "les pêcheurs ont reçu une offre de rachat"],
  ["L'association n'envisage pas de rouvrir la clinique.", "l'association envisage de rouvrir la clinique"],
  ["Il n'y a pas eu de blessés.", "il y a eu des blessés"],
  ["Les routes n'ont pas été déneigées.", "les routes ont été déneigées"],
])("what has not been, others may say has: %s", (sentence, proposition) => {
  expect(absencesIn(sentence)).toContain(proposition);
});

test.each([
  "Le ministère n'a pas souhaité réagir.",
  "La préfète n'a pas donné suite à nos questions.",
  "Le maire n'a pas répondu.",
  "« Aucun dégât n'a été relevé », a dit la préfète.",
  "Le préfet ne l'a pas fait.",
  "Il n'y a pas de doute.",
  "Il n'y a pas lieu de fermer le col.",
  "Il n'y a pas que la pluie.",
  "Il n'y a rien à faire.",
])("the outlet denies nothing in: %s", (sentence) => {
  expect(absencesIn(sentence)).toEqual([]);
});
