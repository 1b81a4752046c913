import { expect, test } from "vitest";
import { subjectsOf } from "../arguments/find-subjects.ts";
import { readParagraph } from "../read-french.ts";
import { shippedFrench } from "../testing.ts";

test.each([
  ["Mario Rossi a assuré que la route était sûre et a quitté la salle.", "quitté", "assuré", "Mario Rossi"],
  ["Le maire a annoncé que la piscine fermerait et a refusé de donner une date.", "refusé", "annoncé", "Le maire"],
  ["Le maire soutient que la gare a menti et accuse le préfet.", "accuse", "soutient", "Le maire"],
  ["Le maire a dit que le train était parti et que la gare avait fermé.", "fermé", "parti", "la gare"],
])("who goes on in « %s »", (text, verb, joinedTo, subject) => {
  const sentence = readParagraph(text, shippedFrench())[0]!;
  const index = sentence.tokens.findIndex(({ form }) => form === verb);
  expect(sentence.tokens[sentence.tokens[index]!.head]?.form).toBe(joinedTo);
  expect(subjectsOf(sentence, index).map(({ start, end }) => text.slice(start, end))).toEqual([subject]);
});
