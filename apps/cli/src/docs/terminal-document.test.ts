import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { terminalDocument } from "./terminal-document.ts";

test("docs/terminal.md says what the program does now (npm run docs in apps/cli writes it)", () => {
  const written = readFileSync(join(import.meta.dirname, "../../../../docs/terminal.md"), "utf8");
  expect(written).toBe(terminalDocument());
});
