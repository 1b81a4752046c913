import { describe, expect, test } from "vitest";
import { analyseText } from "../../testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

/** Who acts in the last event with this lemma. */
const actorsOf = (lemma: string, text: string): readonly string[] | undefined =>
  analyseText(`${BEFORE}${text}`)
    .events.findLast((found) => found.lemma === lemma)
    ?.actors.map(({ name }) => name);

describe("who acts, where the parser hangs them elsewhere", () => {
  test.each([
    [
      "descendre ~ rue",
      "Au Chili, des milliers de retraités sont descendus dans la rue contre la réforme.",
      ["retraités"],
    ],
    [
      "parvenir ~ trêve",
      "Le ministre a rappelé que, malgré les réserves du Togo et du Maroc, le Tchad et Israël parviennent à une trêve.",
      ["Tchad", "Israël"],
    ],
    ["attaquer", "Mercredi, à Lima, l'armée et Boko Haram ont attaqué un camp.", ["armée", "Boko Haram"]],
    [
      "déposer ~ motion",
      "Le barrage est dans la ligne de mire du député Pablo Vidal, qui a déposé une motion de censure.",
      ["Pablo Vidal"],
    ],
  ])("%s: %s", (lemma, text, actors) => expect(actorsOf(lemma, text)).toEqual(actors));
});

test("« ne l'a pas rencontré »: the object of the verb before, which the same subject goes on to tell of", () => {
  const text = "La ministre Ana Brun n'a jamais vu Karim Daoudi et ne l'a pas rencontré lundi, a déclaré son cabinet.";
  const met = analyseText(`${BEFORE}${text}`).events.find(({ lemma }) => lemma === "rencontrer");
  expect(met?.actors.map(({ name }) => name)).toContain("Karim Daoudi");
});

test("a body named between commas is who is accused", () => {
  const text = "Le mouvement Ansar Dine tient la route. La police accuse un gang du port, Ansar Dine, de violences.";
  const accused = analyseText(`${BEFORE}${text}`).events.find(({ lemma }) => lemma === "accuser")?.recipients;
  expect(accused?.map(({ name }) => name)).toEqual(["Ansar Dine"]);
});

describe("the body or persons behind a description", () => {
  test.each([
    [
      "attaquer",
      "Des membres du collectif Alerte Rivages ont attaqué une patrouille de police à Lima.",
      ["Alerte Rivages"],
    ],
    ["rejeter", "La formation séparatiste Union verte a rejeté la demande du ministre turc.", ["Union verte"]],
    [
      "recevoir",
      "Les émissaires turcs Pablo Vidal et Issa Diallo seront reçus mardi par le président chilien.",
      ["Pablo Vidal", "Issa Diallo"],
    ],
    [
      "dénoncer",
      "Le ministre a critiqué le Parti vert. Le parti a dénoncé mercredi une manœuvre du ministre.",
      ["Parti vert"],
    ],
    [
      "accuser",
      "L'ONG Alerte Rivages est à Lima. Le ministre turc est en visite. L'organisation a accusé la police de violences.",
      ["Alerte Rivages"],
    ],
    ["accuser", "L'ONG Alerte Rivages est à Lima. Le parti a accusé la police de violences.", ["parti"]],
  ])("%s: %s", (lemma, text, actors) => expect(actorsOf(lemma, text)).toEqual(actors));
});

describe("who undergoes it", () => {
  const undergoing = (lemma: string, text: string): readonly string[] | undefined =>
    analyseText(`${BEFORE}${text}`)
      .events.findLast((found) => found.lemma === lemma)
      ?.recipients.map(({ name }) => name);

  test.each([
    [
      "« de » is an article under a negation",
      "arrêter",
      "Nous n'avons pas arrêté de journaliste, assure le préfet malien.",
      "journaliste",
    ],
    [
      "a term is no part of who they are",
      "expulser ~ migrant",
      "Le Tchad prévoit d'expulser 3 000 migrants d'ici juin.",
      "migrants",
    ],
    [
      "behind « dont » a clause of its own has begun",
      "tuer",
      "Le port a subi neuf pillages, dont le pire en mai, lorsque deux dockers yéménites ont été tués.",
      "dockers yéménites",
    ],
  ])("%s", (_, lemma, text, whom) => expect(undergoing(lemma, text)).toEqual([whom]));
});
