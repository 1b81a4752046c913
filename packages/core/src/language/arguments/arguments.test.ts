import { describe, expect, test } from "vitest";
import type { Sentence } from "../../model/reading.ts";
import { phraseOf } from "../phrase.ts";
import { readParagraph } from "../read-french.ts";
import { shippedFrench } from "../testing.ts";
import { isNegated, isPassive, verbGroupSpan } from "../verb-group.ts";
import { actorsOf, undergoersOf } from "./actors.ts";
import { antecedentOf } from "./antecedent.ts";
import type { Argument } from "./argument.ts";
import { clauseOf, objectsOf } from "./complements.ts";
import { subjectsOf } from "./find-subjects.ts";

const model = shippedFrench();

function read(text: string): Sentence {
  return readParagraph(text, model)[0]!;
}

function indexOf(sentence: Sentence, form: string): number {
  const index = sentence.tokens.findIndex((token) => token.form === form);
  if (index < 0) throw new Error(`no « ${form} »`);
  return index;
}

function ask(query: (sentence: Sentence, verb: number) => readonly Argument[], text: string, verb: string): string {
  const sentence = read(text);
  return query(sentence, indexOf(sentence, verb))
    .map(({ start, end }) => text.slice(start, end))
    .join(" + ");
}

describe("subjects", () => {
  test.each([
    ["« Nous partons », a déclaré vendredi le ministre chilien.", "déclaré", "le ministre chilien"],
    ["« La route est fermée », a précisé la gendarmerie.", "précisé", "la gendarmerie"],
    ["« L'enquête avance », a-t-elle assuré.", "assuré", "-t-elle"],
    ["« La grève continue », ont voté à main levée les dockers.", "voté", "les dockers"],
    ["Le maire, surnommé « le Tigre », a promis une enquête.", "promis", "Le maire"],
    ["Le président, pourtant, a maintenu le calendrier.", "maintenu", "Le président"],
    ["Le maire a visité le chantier puis annoncé la reprise.", "annoncé", "Le maire"],
    ["Le gouvernement a rejeté ces accusations, ajoutant que le vote était libre.", "ajoutant", "Le gouvernement"],
    ["L'archevêque a dénoncé les violences, appelant au calme.", "appelant", "L'archevêque"],
    ["Le syndicat appelle les salariés à cesser le travail.", "cesser", "les salariés"],
    ["La ministre dit avoir reçu des menaces.", "reçu", "La ministre"],
    ["Le texte, que soutiennent les syndicats, sera voté mardi.", "soutiennent", "les syndicats"],
    ["Paris et Rome ont signé un accord.", "signé", "Paris + Rome"],
    ['Un "véritable arsenal" a été saisi lundi.', "saisi", 'Un "véritable arsenal'],
    ["L'« ennemi » a fui vers le nord.", "fui", "L'« ennemi"],
  ])("%s", (text, verb, expected) => {
    expect(ask(subjectsOf, text, verb)).toBe(expected);
  });

  test("through qui comes the noun it stands for", () => {
    expect(ask(subjectsOf, "Le tribunal a entendu le chauffeur qui conduisait le bus.", "conduisait")).toBe(
      "le chauffeur",
    );
  });

  test("are empty where the text does not say", () => {
    expect(ask(subjectsOf, "Fermer la porte.", "Fermer")).toBe("");
  });
});

test("in the passive the agent acts and the subject undergoes", () => {
  const text = "Le village a été attaqué par des hommes armés.";
  expect(ask(actorsOf, text, "attaqué")).toBe("des hommes armés");
  expect(ask(undergoersOf, text, "attaqué")).toBe("Le village");
});

test("objects leave out when it happened", () => {
  expect(ask(objectsOf, "Le président a rencontré vendredi la chancelière.", "rencontré")).toBe("la chancelière");
});

test("a phrase leaves out preposition, relative clause and apposition", () => {
  const text = "Il a parlé à la ministre de la Santé, qui était absente.";
  const sentence = read(text);
  const span = phraseOf(sentence, indexOf(sentence, "ministre"))!;
  expect(text.slice(span.start, span.end)).toBe("la ministre de la Santé");
});

test("a relative pronoun leads to its noun, past a complement that only says what kind", () => {
  const sentence = read("Le tribunal a condamné l'homme d'affaires, qui a fait appel.");
  expect(sentence.tokens[antecedentOf(sentence, indexOf(sentence, "qui"))!]!.form).toBe("homme");
});

test("a reported clause is what the verb governs, without que", () => {
  const text = "Le maire affirme que la digue a cédé.";
  const sentence = read(text);
  const { start, end } = clauseOf(sentence, indexOf(sentence, "cédé"));
  expect(text.slice(start, end)).toBe("la digue a cédé");
});

test.each([
  ["Il n'a pas signé le texte.", "signé", true],
  ["Aucun accord n'a été signé.", "signé", true],
  ["Il a signé le texte.", "signé", false],
])("%s: denied %s", (text, verb, expected) => {
  const sentence = read(text);
  expect(isNegated(sentence, indexOf(sentence, verb))).toBe(expected);
});

test("knows the passive from the compound past of être", () => {
  const [passive, active] = [read("Le pont a été détruit."), read("Le ministre est arrivé lundi.")];
  expect(isPassive(passive, indexOf(passive, "détruit"))).toBe(true);
  expect(isPassive(active, indexOf(active, "arrivé"))).toBe(false);
});

test("a cue holds auxiliary, clitics and negation", () => {
  const text = "« Non », n'a-t-il pas répondu.";
  const sentence = readParagraph(text, model).at(-1)!;
  const { start, end } = verbGroupSpan(sentence, indexOf(sentence, "répondu"));
  expect(text.slice(start, end)).toBe("n'a-t-il pas répondu");
});
