import { expect, test } from "vitest";
import { isArmedNoun, isOfficialNoun, participantKind, weaponMode } from "./participants.ts";
import { PARTICIPANTS_DATA } from "./participants-data.ts";

const CLASSES = new Set(["armed", "rebel", "court", "collective", "official"]);

const LINES = PARTICIPANTS_DATA.trim()
  .split("\n")
  .map((line) => line.split(": ") as [name: string, words: string]);

const lemmasOf = (words: string) => words.split(", ").map((word) => word.replace(/=.*/u, "").toLowerCase());

const doublesIn = (lemmas: readonly string[]) => lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index);

test("a noun has one kind", () => {
  const kinds = LINES.filter(([name]) => !CLASSES.has(name));
  expect(doublesIn(kinds.flatMap(([, words]) => lemmasOf(words)))).toEqual([]);
});

test.each(LINES)("%s: single words, each once", (_, words) => {
  expect(lemmasOf(words).filter((lemma) => !/^[\p{L}'-]+$/u.test(lemma))).toEqual([]);
  expect(doublesIn(lemmasOf(words))).toEqual([]);
});

test("nouns are known however they are written", () => {
  expect(participantKind("ong")).toBe("group");
  expect(isOfficialNoun("européen")).toBe(true);
  expect(isArmedNoun("Peshmerga")).toBe(true);
  expect(weaponMode("torpille")).toBe("heavy-weapons");
});
