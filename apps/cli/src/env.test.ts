import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readEnvironment } from "./env.ts";
import { readSettings, writeSetting } from "./settings.ts";
import { runRecoupe } from "./testing/run-recoupe.ts";

let home: string;
let config: string;
const settings = (variables: Readonly<Record<string, string>> = {}) =>
  readEnvironment({ RECOUPE_HOME: home, RECOUPE_CONFIG: config, ...variables });

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "recoupe-env-"));
  config = join(home, "reglages", "config.json");
});
afterEach(() => rmSync(home, { recursive: true }));

describe("which server is asked", () => {
  test("option or RECOUPE_URL, then PORT, then the setting, then the one that runs here, then port 3000", () => {
    expect(settings().server).toBe("http://127.0.0.1:3000");
    writeFileSync(join(home, "address"), "http://127.0.0.1:4105\n");
    expect(settings().server).toBe("http://127.0.0.1:4105");
    writeSetting(config, "server", "http://127.0.0.1:4104");
    expect(settings().server).toBe("http://127.0.0.1:4104");
    expect(settings({ PORT: "4103" }).server).toBe("http://127.0.0.1:4103");
    expect(settings({ PORT: "4103", RECOUPE_URL: "http://127.0.0.1:4102" }).server).toBe("http://127.0.0.1:4102");
  });

  test("an address that is none is refused by the name under which it was given, and so are the options of other programs", async () => {
    const run = (words: readonly string[], env = {}) => runRecoupe(words, { env: { RECOUPE_HOME: home, ...env } });
    const said = { status: 2, stdout: "" };
    const expected = (text: string) => ({ ...said, stderr: expect.stringContaining(text) });
    expect(await run(["status", "--server", "nimporte"])).toMatchObject(expected("--server nimporte : il faut une"));
    expect(await run(["status"], { RECOUPE_URL: "ftp://x" })).toMatchObject(
      expected("RECOUPE_URL : doit être une adresse http://"),
    );
    expect(await run(["status"], { PORT: "porte" })).toMatchObject(expected("PORT : doit être un nombre entier"));
    for (const words of [
      ["status", "--url", "http://127.0.0.1:9"],
      ["--url", "http://127.0.0.1:9", "status"],
    ])
      expect(await run(words)).toMatchObject(expected("Pour interroger un autre serveur : --server <adresse>"));
  });

  test("what was left by half a write is no address", () => {
    writeFileSync(join(home, "address"), "htt");
    expect(settings().server).toBe("http://127.0.0.1:3000");
  });
});

describe("settings of the account", () => {
  test("a setting is kept with the others, yields to its variable, and can be forgotten", () => {
    writeSetting(config, "author", "Ada");
    writeSetting(config, "accessible", "true");
    expect(settings()).toMatchObject({ author: "Ada", accessible: true });
    expect(settings({ RECOUPE_AUTHOR: "Bo", RECOUPE_ACCESSIBLE: "" })).toMatchObject({
      author: "Bo",
      accessible: false,
    });
    writeSetting(config, "accessible", undefined);
    expect(readSettings(config)).toEqual({ author: "Ada" });
  });

  test.each([
    { name: "server", value: "ftp://x", says: "http://" },
    { name: "author", value: " ", says: "vide" },
    { name: "accessible", value: "oui", says: "true ou false" },
  ] as const)("$name is not set to « $value », and nothing is lost", ({ name, value, says }) => {
    writeSetting(config, "author", "Ada");
    expect(() => writeSetting(config, name, value)).toThrow(says);
    expect(JSON.parse(readFileSync(config, "utf8"))).toEqual({ author: "Ada" });
  });

  test("config set, show, unset and path; a file that is no JSON is named; the version is said", async () => {
    const run = (...words: string[]) => runRecoupe(words, { env: { RECOUPE_HOME: home, RECOUPE_CONFIG: config } });
    expect(await run("config", "set", "author", "Ada")).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse((await run("config", "show")).stdout)).toMatchObject({ author: "Ada" });
    expect((await run("config", "path")).stdout).toBe(`${config}\n`);
    expect(await run("config", "set", "couleur", "vert")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("couleur"),
    });
    expect(await run("config", "unset", "author")).toMatchObject({ status: 0 });
    writeFileSync(config, "{");
    expect(await run("config", "show")).toMatchObject({ status: 2, stderr: expect.stringContaining(config) });
    expect((await run("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
