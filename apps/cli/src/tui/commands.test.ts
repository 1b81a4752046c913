import { expect, test } from "vitest";
import { COMMANDS, commandOfKey, searchCommands } from "./commands.ts";

test("no key does two things and no command is without a key", () => {
  const keys = COMMANDS.flatMap((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
  for (const command of COMMANDS) expect(command.keys.length, command.id).toBeGreaterThan(0);
});

test("no command needs a key that an AZERTY keyboard hides behind AltGr", () => {
  for (const { keys } of COMMANDS) for (const key of keys) expect("[]{}\\|@#~^").not.toContain(key);
});

test("the digit row works unshifted on AZERTY", () => {
  expect([..."&é\"'(-"].map(commandOfKey)).toEqual([..."123456"].map(commandOfKey));
});

test("the search has the digit after the sections", () => {
  expect([..."7è8_"].map(commandOfKey)).toEqual(["search", "search", "views", "views"]);
});

test("the palette finds commands without accents, beginnings first", () => {
  expect(searchCommands("evene")[0]?.id).toBe("events");
  expect(searchCommands("navigateur")[0]?.id).toBe("browse");
  expect(searchCommands("zzz")).toEqual([]);
});
