import { describe, expect, it } from "vitest";
import { countQuestion, numberQuestion, passageQuestion, turnedQuestion, yesNoQuestion } from "./question.ts";

describe("a question on a proposition", () => {
  it.each([
    ["les mines de cuivre sont fermées à Kolwezi", "Les mines de cuivre sont-elles fermées à Kolwezi ?"],
    ["la grève de Cerro Blanco est finie", "La grève de Cerro Blanco est-elle finie ?"],
    [
      "les forces du Nord ont quitté le port et rejoint les îles",
      "Les forces du Nord ont-elles quitté le port et rejoint les îles ?",
    ],
    ["les habitants ont quitté la ville", "Les habitants ont-ils quitté la ville ?"],
    [
      "les îles ont été évacuées et attendent de l'eau",
      "Est-il vrai que les îles ont été évacuées et attendent de l'eau ?",
    ],
    ["le ministre a démissionné", "Le ministre a-t-il démissionné ?"],
    ["la junte contrôle (tout) Kidal", "La junte contrôle-t-elle Kidal ?"],
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
    [
      ["six de ses gardes ont été blessés", "deux gardes ont été blessés"],
      "Combien de gardes ont été blessés : 2 ou 6 ?",
    ],
  ])("asks for %j", (propositions, question) => {
    expect(numberQuestion(propositions.map((words) => ({ words }))).question).toBe(question);
  });
});

describe("a question on passages", () => {
  it("takes the clause that can be turned round, and the place from another passage", () => {
    const clauses = ["Les écoles restent fermées.", "Les classes sont suspendues.", "des élèves seraient renvoyés"];
    expect(turnedQuestion(clauses, "à Lomé")).toBe("Les classes sont-elles suspendues à Lomé ?");
  });

  it("leaves out the marks of what it quotes, and the spaces beside them", () => {
    expect(passageQuestion(["Le maire dit viser des « voyous », l'évêque dément."])).toBe(
      "« Le maire dit viser des voyous, l'évêque dément » : est-ce exact ?",
    );
  });

  it("quotes the sentence when no clause can be turned round", () => {
    expect(turnedQuestion(["Tenir la ville."], undefined)).toBeUndefined();
    expect(passageQuestion(["Bogota a ouvert une enquête sur la banque."])).toBe(
      "« Bogota a ouvert une enquête sur la banque » : est-ce exact ?",
    );
  });
});

it("asks for the number that is meant", () => {
  const words = "après deux jours de combats, 89 personnes ont été tuées";
  expect(numberQuestion([{ words, value: 89 }]).question).toBe(
    "Après deux jours de combats, … personnes ont été tuées ?",
  );
});

it("puts a named place for one without name, and leaves out what an apposition adds", () => {
  expect(turnedQuestion(["Les forces sont encerclées dans la ville"], "à Tolma")).toBe(
    "Les forces sont-elles encerclées à Tolma ?",
  );
  expect(yesNoQuestion("l'armée a libéré Tolma, ville forteresse que les rebelles tenaient depuis mars")).toBe(
    "Est-il vrai que l'armée a libéré Tolma ?",
  );
});

it("leaves out what stands between commas behind the subject, and never asks of « il »", () => {
  expect(yesNoQuestion("la centrale, la plus grande du pays, a été visée par un drone")).toBe(
    "La centrale a-t-elle été visée par un drone ?",
  );
  expect(turnedQuestion(["il est détenu par des mutins"], undefined)).toBeUndefined();
});

it("asks how many, without the tail that tells more of the act", () => {
  const propositions = [
    { words: "270 personnes ont été tuées dans une attaque qui a rompu la trêve de Tolma", value: 270 },
    { words: "huit personnes ont été tuées", value: 8 },
  ];
  expect(numberQuestion(propositions).question).toBe(
    "Combien de personnes ont été tuées dans une attaque : 8 ou 270 ?",
  );
});

it("of many numbers the least and the greatest are named", () => {
  const propositions = [3, 9, 12, 15, 21, 40].map((value) => ({ words: `${value} bateliers ont été enlevés` }));
  expect(numberQuestion(propositions.toReversed()).question).toBe("Combien de bateliers ont été enlevés : de 3 à 40 ?");
});

describe("a question on what is counted", () => {
  it.each([
    ["bateliers", [9, 4], "Combien de bateliers : 4 ou 9 ?"],
    ["euros", [4_500_000, 1250, 300_000.5], "Combien d’euros : 1250, 300\u202f000,5 ou 4\u202f500\u202f000 ?"],
    ["otages", ["plusieurs", 12], "Combien d’otages : 12 ou plusieurs ?"],
    ["tonnes", [6, 5, 4, 3, 2, 1], "Combien de tonnes : de 1 à 6 ?"],
  ])("of %s", (topic, values, question) => {
    expect(countQuestion(topic, values)).toBe(question);
  });
});
