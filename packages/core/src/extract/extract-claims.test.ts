import { describe, expect, test } from "vitest";
import { analyseText } from "./testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

/** Each claim as « holder asserts|denies: proposition ». */
function claimsOf(text: string): readonly string[] {
  return analyseText(`${BEFORE}${text}`).claims.map(
    ({ holder, stance, proposition }) => `${holder?.name ?? "∅"} ${stance}: ${proposition}`,
  );
}

describe("claims", () => {
  test.each([
    [
      "Kinshasa accuse le Rwanda d'armer les rebelles, ce que Kigali dément.",
      "Congo asserts: Rwanda arme les rebelles",
      "Rwanda denies: Rwanda arme les rebelles",
    ],
    [
      "Selon l'opposition, la police a tué douze étudiants. Le ministre a rejeté ce bilan.",
      "opposition asserts: la police a tué douze étudiants",
      "ministre denies: la police a tué douze étudiants",
    ],
    [
      "Le maire affirme que les comptes sont truqués. « C'est faux », a répondu la préfète.",
      "maire asserts: les comptes sont truqués",
      "préfète denies: les comptes sont truqués",
    ],
  ])("who denies without saying it again denies what was said last: %s", (text, said, denied) => {
    expect(claimsOf(text)).toEqual(expect.arrayContaining([said, denied]));
  });

  test.each([
    ["Le chef de la milice a nié toute implication.", "chef de la milice denies: chef de la milice est impliqué"],
    ["La guerre a fait plus de 300 morts.", "∅ asserts: la guerre a fait plus de 300 morts"],
    ["Une attaque contre 12 Arméniens a eu lieu lundi à Erevan.", "∅ asserts: attaque : 12 arméniens"],
    [
      "Les rebelles contrôlent désormais la ville de Kidal.",
      "∅ asserts: les rebelles contrôlent désormais la ville de Kidal",
    ],
    [
      "« Il n'y a pas eu d'attaque contre le camp », a dit le porte-parole.",
      "porte-parole denies: il y a eu une attaque contre le camp",
    ],
    ["« Nous précisons que la route est ouverte », a dit le préfet.", "préfet asserts: la route est ouverte"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test("a claim is taken apart: subject, verb, place, day and count", () => {
    const { claims } = analyseText(`${BEFORE}Selon le ministre, l'armée a tué mardi douze rebelles à Kidal.`);
    expect(claims).toContainEqual(
      expect.objectContaining({
        subject: { name: "armée", entityId: null },
        predicate: "tuer",
        date: { from: "2024-06-11", to: "2024-06-11" },
        quantity: expect.objectContaining({ value: 12 }),
      }),
    );
  });
});
