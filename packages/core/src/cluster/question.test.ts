import { describe, expect, it } from "vitest";
import { numberQuestion, passageQuestion, turnedQuestion, yesNoQuestion } from "./question.ts";

describe("a question on a proposition", () => {
  it.each([
    ["les troupes ukrainiennes sont encerclées à Koursk", "Les troupes ukrainiennes sont-elles encerclées à Koursk ?"],
    ["la grève de Cerro Blanco est finie", "La grève de Cerro Blanco est-elle finie ?"],
    [
      "les forces du Nord ont franchi la frontière et pénétré dans la ville",
      "Les forces du Nord ont-elles franchi la frontière et pénétré dans la ville ?",
    ],
    ["les habitants ont quitté la ville", "Les habitants ont-ils quitté la ville ?"],
    [
      "les troupes ont été isolées et tentent de partir",
      "Est-il vrai que les troupes ont été isolées et tentent de partir ?",
    ],
    ["le ministre a démissionné", "Le ministre a-t-il démissionné ?"],
    ["la Russie contrôle (tout) Pokrovsk", "La Russie contrôle-t-elle Pokrovsk ?"],
    ["Seru Vakatawa a démissionné", "Est-il vrai que Seru Vakatawa a démissionné ?"],
    ["Anne a signé l'accord.", "Est-il vrai qu’Anne a signé l'accord ?"],
    ["les rebelles tiennent la ville", "Est-il vrai que les rebelles tiennent la ville ?"],
  ])("turns « %s » round", (proposition, question) => {
    expect(yesNoQuestion(proposition)).toBe(question);
  });
});

describe("a question on numbers", () => {
  it.each([
    [["40 soldats ont été tués", "sept soldats ont été tués"], "Combien de soldats ont été tués : 7 ou 40 ?"],
    [
      ["l'armée a remis 120 combattants", "l'armée a remis 90 combattants"],
      "L'armée a remis … combattants : 90 ou 120 ?",
    ],
    [["12 habitants sont malades", "19 habitants sont malades"], "Combien d’habitants sont malades : 12 ou 19 ?"],
    [
      ["le bilan est de 21 morts", "plus de quinze morts côté armée", "vingt-trois soldats tués"],
      "Combien de morts côté armée : plus de 15, 21 ou 23 ?",
    ],
  ])("asks for %j", (propositions, question) => {
    expect(numberQuestion(propositions).question).toBe(question);
  });
});

describe("a question on passages", () => {
  it("takes the clause that can be turned round, and the place from another passage", () => {
    const clauses = ["Les troupes restantes sont entourées.", "des unités seraient coupées du reste"];
    expect(turnedQuestion(clauses, "à Koursk")).toBe("Les troupes restantes sont-elles entourées à Koursk ?");
  });

  it("quotes the sentence when no clause can be turned round", () => {
    expect(turnedQuestion(["Tenir la ville."], undefined)).toBeUndefined();
    expect(passageQuestion(["Moscou a revendiqué la prise de la ville."])).toBe(
      "« Moscou a revendiqué la prise de la ville » : est-ce exact ?",
    );
  });
});
