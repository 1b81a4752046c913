import { describe, expect, test } from "vitest";
import { analyseText } from "./testing.ts";

/** A title and a paragraph, so that the sentences under test are read as body. */
const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

const judged = (text: string) => analyseText(`${BEFORE}${text}`).document.machineTranslated;

describe("judgeTranslation", () => {
  test.each([
    "La crue a chassé 20 mille habitants de la vallée.",
    "La réunion des maires n'a jamais pris place à Douma.",
    "Un officier, parlant sous la condition de l'anonymat, a montré la digue.",
    "La digue tiendra, le préfet a dit lundi.",
    "Les maires se battront jusqu'à le dernier habitant de la vallée.",
    "Le maire parlera aux élus sur lundi.",
    "La crue est dite avoir emporté trois ponts de la vallée.",
    "Le groupe a réclamé la responsabilité de l'attaque du barrage.",
  ])("suspects a machine: %s", (sentence) => {
    expect(judged(sentence)).toBe("suspected");
  });

  test("is sure of two", () => {
    expect(judged("La réunion n'a jamais pris place. Le maire parlera aux élus sur lundi.")).toBe("yes");
  });

  test.each([
    "Un officier a parlé sous couvert d'anonymat lundi soir.",
    "Le préfet a demandé à le voir avant de les recevoir lundi.",
    "« La digue tiendra », a dit lundi le préfet de Douma.",
    "Quand la pluie est tombée, le maire a confirmé la fermeture du pont.",
    "Le navire se trouvait à 8 mille marins de la côte.",
    "Le journaliste de Le Monde est arrivé à Le Port mardi.",
    "Un officier, parlant sous condition d'anonymat, a montré la digue.",
    "La fête a fait se déplacer les habitants de la vallée.",
    "La préfète a levé le blocage trois heures plus tard.",
    "Aucun dégât sur toute la vallée n'a été relevé.",
    "Le maire a remercié les pompiers venus pour vider les caves.",
    "Ils ont veillé jusqu'à l'instant où la digue a cédé.",
    "Des échanges de tirs ont eu lieu près du barrage dimanche.",
  ])("leaves French alone: %s", (sentence) => {
    expect(judged(sentence)).toBe("no");
  });
});
