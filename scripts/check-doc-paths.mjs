// Fails when a document names a path or a file of this repository, or a root command, that does not exist.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./toolchain.mjs";

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Anywhere, code blocks and the straight line included; what is built (`dist`) is there only after a build. */
const path = /(?<![\w/.@-])(?:packages|apps|scripts|docs|tooling|bench|seeds|\.ci)\/[\w./[\]-]*[\w\]](?![\w*-])/g;
/** A source file by its last names, as in « `html/find-dates.ts` ». */
const source = /`([\w./[\]-]+\.(?:ts|tsx|mjs))`/g;
const link = /\]\((?!https?:|#|mailto:)([^)#\s]+)/g;
const rootCommand = /`npm run (?:-s )?([\w:]+)/g;
const bench = /npm run (?:-s )?bench -- ([a-z-]+)/g;

const missing = [];
// A decision is dated and then left alone: it may name what has gone since.
const documents = files.filter((file) => file.endsWith(".md") && !file.startsWith("docs/decisions/"));
for (const document of documents) {
  const text = readFileSync(join(root, document), "utf8");
  // A package's own scripts are told as « `npm run X` in PACKAGE » or « here ».
  const commands = text.replace(/`npm run [\w:]+`(?= (?:in|here))/g, "");
  report(document, text, path, (named) => named.includes("/dist/") || existsSync(join(root, named)));
  report(document, text, source, (named) => files.some((file) => `/${file}`.endsWith(`/${named}`)));
  report(document, text, link, (named) => existsSync(join(root, dirname(document), named)));
  report(document, commands, rootCommand, (named) => named in scripts);
  report(document, text, bench, (named) => files.includes(`bench/src/${named}.ts`));
}
if (missing.length > 0) {
  console.error(`Named in documents and not there:\n${missing.join("\n")}`);
  process.exit(1);
}
console.log(`${documents.length} documents name only paths and commands that exist`);

function report(document, text, pattern, exists) {
  for (const [whole, named = whole] of text.matchAll(pattern))
    if (!exists(named)) missing.push(`${document}: ${named}`);
}
