import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { presentFailure, serverSentence, serverWords } from "./server-words.ts";

const packages = join(import.meta.dirname, "../../..");

/** What the source files of the verbs say to a person: whole sentences in French, each hole filled with what could stand there. */
function sentencesSaid(): readonly string[] {
  const folder = join(packages, "ingest/src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !/testing|__fixtures__|feed-farm/u.test(name),
  );
  const sources = [...files.map((name) => join(folder, name)), join(packages, "db/src/database-error.ts")];
  return sources.flatMap((source) => {
    const code = readFileSync(source, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, "");
    const literals = [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gu)];
    return literals.map(([, plain, template]) => filled(plain ?? template ?? "")).filter(isFrench);
  });
}

/** `${…}`, also with braces and marks inside. */
function filled(template: string): string {
  return template.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, "7");
}

/** Two French words, and no markup, pattern or query. What keeps a server from starting is said in its terminal alone. */
function isFrench(text: string): boolean {
  const words =
    text.match(
      /(?<!\p{L})(?:le|la|les|un|une|des|du|est|sont|pas|ne|ni|de|se|ce|cet|cette|aucun|il|vient|à|après|en)(?!\p{L})/giu,
    ) ?? [];
  return words.length >= 2 && /\s/u.test(text) && !/^select |^La description de média |<|\(\?/u.test(text);
}

test("whatever the verbs and the database say to a person has its English", () => {
  const said = sentencesSaid();
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((sentence) => serverWords(sentence, "en") === sentence.replaceAll("’", "'"))).toEqual([]);
});

test.each([
  ["Recoupe réessaiera plus tard", "Recoupe will try again later"],
  ["réessayez plus tard", "try again later"],
])("whether a site in trouble is asked again is told in English too: %s", (french, english) => {
  expect(serverWords(`le site est en panne (503) ; ${french}`, "en")).toBe(
    `the site is out of order (503); ${english}`,
  );
});

test("a sentence that holds another one is told in English to its end", () => {
  const reread = (reason: string) => serverWords(`L'article ne peut pas être relu : ${reason}.`, "en");
  expect(reread("les octets reçus ne sont plus là")).toBe(
    "The article cannot be read again: the bytes as received are no longer there.",
  );
  expect(reread("l’analyse a échoué : l’article est trop long à lire")).toBe(
    "The article cannot be read again: it takes too long to read.",
  );
});

test("what is not known stays as it was kept, and French is never touched", () => {
  expect(serverWords("une phrase d’une autre version", "fr")).toBe("une phrase d’une autre version");
  expect(serverWords("une phrase d'une autre version", "en")).toBe("une phrase d'une autre version");
  expect(
    serverWords(
      "il n'y a rien à cette adresse (404) ; vérifiez-la, ou donnez celle du site pour que ses flux soient cherchés (https://a.example/b)",
      "en",
    ),
  ).toBe(
    "there is nothing at this address (404); check it, or give that of the site so that its feeds are looked for (https://a.example/b)",
  );
});

test("a reason that stands alone is a sentence, and says no address again that stands beside it", () => {
  const reason = "rien ne répond à cette adresse (connexion refusée) ; vérifiez l'adresse et le port";
  const address = "https://rien.example/a";
  expect(presentFailure({ address, reason: `${reason} (${address})` }, "fr")).toBe(`R${reason.slice(1)}`);
  expect(presentFailure({ address, reason: `${reason} (https://ailleurs.example/)` }, "fr")).toContain("ailleurs");
  expect(presentFailure({ address, reason: `${reason} (${address})` }, "en")).toMatch(/^Nothing answers .* port$/);
  expect(serverSentence("exemple.org demande d'attendre encore 3 s", "fr")).toMatch(/^exemple\.org/);
});
