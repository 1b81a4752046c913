import { execFileSync, spawn } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWhole } from "./write-whole.ts";

const folder = () => mkdtempSync(join(tmpdir(), "recoupe-whole-"));

test("a file is replaced whole, and nothing is left beside it", () => {
  const here = folder();
  writeFileSync(join(here, "seen.json"), "before");
  writeWhole(join(here, "seen.json"), "after");
  expect(readFileSync(join(here, "seen.json"), "utf8")).toBe("after");
  expect(readdirSync(here)).toEqual(["seen.json"]);
});

test("a pipe is written to and stays one", async () => {
  const pipe = join(folder(), "pipe");
  execFileSync("mkfifo", [pipe]);
  const reader = spawn("cat", [pipe]);
  const read = new Promise<string>((done) => reader.stdout.once("data", (words) => done(String(words))));
  writeWhole(pipe, "told");
  expect(await read).toBe("told");
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});
