import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("wrong settings are told in a line, without a stack, and have their own exit code", () => {
  const { DATABASE_URL: _, ...environment } = process.env;
  const main = join(import.meta.dirname, "main.ts");
  const done = spawnSync(process.execPath, [main], { env: environment, encoding: "utf8" });
  expect(done.stderr.trim()).toBe("DATABASE_URL : doit être une adresse postgres://…");
  expect(done.status).toBe(2);
});
