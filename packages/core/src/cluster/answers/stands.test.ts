import { expect, test } from "vitest";
import { positionsIn } from "./positions.ts";
import { presenceIn } from "./presence.ts";
import type { ReadAnswer } from "./read-answer.ts";

const told = (answers: readonly ReadAnswer[], sentence: string) =>
  answers.map(({ value, about, open, subject }) => [
    sentence.slice(subject.start, subject.end),
    value,
    about,
    open ? "open" : "closed",
  ]);

type Case = readonly [sentence: string, who: string, value: string, about: string, open?: "open"];

const whole = (...cases: readonly Case[]) =>
  cases.map(([sentence, who, value, about, open]) => [sentence, who, value, about, open ?? "closed"] as const);

test.each(
  whole(
    ["La guilde des luthiers soutient le projet de halle.", "La guilde des luthiers", "for", "le projet de halle"],
    ["La guilde est favorable à la halle, à condition de la gérer.", "La guilde", "for", "la halle", "open"],
    ["La guilde accepte la halle sur le principe.", "La guilde", "for", "la halle", "open"],
    ["La commune rejette la halle.", "La commune", "against", "la halle"],
    ["Lundi, la guilde a dit oui au déménagement.", "la guilde", "for", "déménagement"],
    ["Les luthiers ont donné leur accord à la vente.", "Les luthiers", "for", "la vente"],
    ["La guilde n'a pas encore accepté la vente de la halle.", "La guilde", "against", "la vente de la halle", "open"],
    ["La guilde n'est pas d'accord avec la vente.", "La guilde", "against", "la vente"],
    ["La guilde a rejeté mardi l'offre de la ville.", "La guilde", "against", "l'offre de la ville"],
    ["Ana Brun, doyenne de la guilde, s'oppose à la vente.", "Ana Brun, doyenne de la guilde", "against", "la vente"],
    [
      "Le maire a déclaré que la guilde refusait tout, mais les luthiers refusent la vente.",
      "les luthiers",
      "against",
      "la vente",
    ],
    ["La ville a reçu l'offre, que la guilde n'a pas encore acceptée.", "la guilde", "against", "l'offre", "open"],
  ),
)("a position: %s", (sentence, who, value, about, open) => {
  expect(told(positionsIn(sentence), sentence)).toEqual([[who, value, about, open]]);
});

test.each([
  ["a condition", "Si la guilde accepte la vente, la halle fermera."],
  ["a wish", "La ville souhaite que la guilde accepte la vente."],
  ["an act", "La guilde refuse de vendre la halle."],
  ["somebody unnamed", "Il s'oppose à la vente."],
  ["what is only not refused", "La guilde n'a pas rejeté l'offre."],
  ["a thing left out", "La guilde l'a acceptée."],
])("no position: %s", (_, sentence) => {
  expect(positionsIn(sentence)).toEqual([]);
});

test.each(
  whole(
    ["Des plongeurs malgaches sont déjà à Toliara.", "Des plongeurs malgaches", "there", "Toliara"],
    ["Le maire dit que les plongeurs sont « actuellement » en Lozère.", "les plongeurs", "there", "Lozère"],
    ["La baleine est déjà à Toliara.", "La baleine", "there", "Toliara"],
    ["Le cargo se trouve actuellement à Toliara.", "Le cargo", "there", "Toliara"],
    [
      "La plongeuse Lala Rabe se rendra à Toliara plus tard cette semaine.",
      "La plongeuse Lala Rabe",
      "coming",
      "Toliara",
      "open",
    ],
    ["Le cargo est attendu jeudi à Port-Louis.", "Le cargo", "coming", "Port-Louis"],
    ["L'équipe s'envolera vendredi pour Port Elizabeth.", "L'équipe", "coming", "Port Elizabeth"],
  ),
)("presence: %s", (sentence, who, value, about, open) => {
  expect(told(presenceIn(sentence), sentence)).toEqual([[who, value, about, open]]);
});

test.each([
  ["again", "Le cargo se rendra de nouveau à Toliara."],
  ["back", "Le cargo retournera à Toliara."],
  ["another", "Un deuxième cargo arrivera à Toliara."],
  ["not there", "Le cargo n'est pas à Toliara."],
  ["no place", "Le cargo est à quai."],
])("no presence: %s", (_, sentence) => {
  expect(presenceIn(sentence)).toEqual([]);
});
