import { expect, test } from "vitest";
import { yearsTold } from "./years-told.ts";

test.each([
  ["En mai 2015, la digue avait cédé.", [2015]],
  ["Le maire, élu en 2019, a démissionné.", []],
  ["Le barrage, construit en 1987, a cédé.", []],
  ["L'accord de 2015 est mort.", []],
])("%s", (sentence, years) => expect(yearsTold(sentence)).toEqual(years));
