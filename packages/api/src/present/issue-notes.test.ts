import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { issueNoteText } from "./issue-notes.ts";

const core = join(import.meta.dirname, "../../../core/src");
const sources = [
  ...readdirSync(join(core, "extract/corruption")).map((name) => join(core, "extract/corruption", name)),
  ...readdirSync(join(core, "resolve/knowledge")).map((name) => join(core, "resolve/knowledge", name)),
].filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"));

/** The last argument of `issueOver(…)` and `issueAt(…)`, and what follows `note:` or `note =`; what is put in becomes a word. */
const notes = sources.flatMap((path) => {
  const code = readFileSync(path, "utf8");
  const calls = code.matchAll(/issue(?:Over|At)\(\s*"[a-z-]+",[^"`]*?(?:"([^"]+)"|`([^`]+)`),?\s*\)/gu);
  const fields = code.matchAll(/\bnote(?::| =) (?:"([^"]+)"|`([^`]+)`)/gu);
  return [...calls, ...fields].map(([, plain, template]) => (plain ?? template ?? "").replace(/\$\{[^}]*\}/gu, "Mot"));
});

test("the checks' notes are found where they are written", () => {
  expect(notes.length).toBeGreaterThan(38);
});

test.each(notes)("the note « %s » is told in English", (note) => {
  const english = issueNoteText(note, "en");
  expect(english).not.toBe(note);
  // Whatever the note names is told too.
  expect(english.match(/Mot/g)?.length).toBe(note.match(/Mot/g)?.length);
  expect(issueNoteText(note, "fr")).toBe(note);
});

test("what a note names stays as the text has it, and an unknown note as it is", () => {
  expect(issueNoteText("« Lagarde » : Christine Lagarde d'après sa fonction", "en")).toBe(
    "« Lagarde »: Christine Lagarde by the office",
  );
  expect(issueNoteText("une règle de demain", "en")).toBe("une règle de demain");
});

test("why a passage is no contradiction is told behind what the base has against it", () => {
  const note = "Sory Damba : président (Togo) d'après la base";
  expect(issueNoteText(`${note} ; article sans date sûre, non retenu comme contradiction`, "en")).toBe(
    "Sory Damba: « président » (Togo) by the knowledge base; article without a certain date, not counted as a contradiction",
  );
});
