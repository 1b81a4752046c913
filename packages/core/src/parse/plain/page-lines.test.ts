import { describe, expect, test } from "vitest";
import { cueOf } from "./line-cue.ts";
import { countSentences, joinWrapped, readLines } from "./page-lines.ts";

describe("lines", () => {
  test.each([
    ["Les électeurs ont jusqu'à vendredi pour s'inscrire aux listes.", undefined],
    ["La décision vient s'inscrire à contre-courant de ces efforts.", undefined],
    ["S'inscrire à la newsletter de la vallée", "lettre d'information ou abonnement"],
    ["Pour s'abonner à notre infolettre, c'est ici.", "lettre d'information ou abonnement"],
  ])("« s'inscrire » is an offer only of what a site sends: %s", (line, reason) => {
    expect(readLines(line).map((read) => cueOf(read)?.reason)).toEqual([reason]);
  });

  test("offsets point at the words, spaces and line ends aside", () => {
    const text = "\r\n  Un titre \u00A0\r\n\r\nDeux\u2028Trois";
    expect(readLines(text).map(({ start, end, gap }) => [text.slice(start, end), gap])).toEqual([
      ["Un titre", 1],
      ["Deux", 1],
      ["Trois", 0],
    ]);
  });

  test("a text broken at a fixed width becomes paragraphs", () => {
    const sentence = "Le conseil a voté le budget et les élus ont ensuite débattu des transports publics. ";
    const wrapped = Array.from({ length: 3 }, () =>
      sentence
        .repeat(5)
        .replace(/(.{50,62}) /g, "$1\n")
        .trim(),
    ).join("\n\n");
    expect(joinWrapped(readLines(wrapped), wrapped)).toHaveLength(3);
  });

  test("short paragraphs without blank lines stay apart", () => {
    const page = Array.from(
      { length: 12 },
      (_, index) => `Le maire a parlé une ${index + 1}e fois devant les habitants.`,
    ).join("\n");
    expect(joinWrapped(readLines(page), page)).toHaveLength(12);
  });

  test("an abbreviation is no end of sentence, a capital after a stop is", () => {
    expect(countSentences("Il a dit oui. Elle a dit non.")).toBe(2);
    expect(countSentences("La hausse est de 3.5 points environ.")).toBe(1);
  });

  test("a row of share buttons with its counter is known, a sentence about networks is not", () => {
    const kinds = [
      "Partager Facebook X WhatsApp Copier le lien 12 commentaires",
      "Facebook et X perdent 12 annonceurs",
    ].map((line) => cueOf(readLines(line)[0]!)?.role);
    expect(kinds).toEqual(["share", undefined]);
  });
});

test("what an update says is text, when it was made is not", () => {
  const cue = (line: string) => cueOf(readLines(line)[0]!)?.role;
  expect(cue("Mise à jour : la préfecture a démenti mercredi toute fermeture de la passerelle.")).toBeUndefined();
  expect(cue("Mise à jour : mercredi 26 novembre 2025 à 18h05.")).toBe("date");
  expect(cue("Mis à jour hier à la mi-journée.")).toBe("date");
});
