// Fails when a document names a path of this repository that does not exist.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./toolchain.mjs";

const documents = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.md"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter(Boolean);
const inCode = /`((?:packages|apps|scripts|docs|tooling|bench|seeds|\.ci)\/[^`\s*{}<>…]*)`/g;
const inLink = /\]\((?!https?:|#|mailto:)([^)#\s]+)/g;

const missing = [];
for (const document of documents) {
  // A decision is dated and then left alone: it may name what has gone since.
  if (document.startsWith("docs/decisions/")) continue;
  const text = readFileSync(join(root, document), "utf8");
  for (const [, path] of text.matchAll(inCode)) if (!existsSync(join(root, path))) missing.push(`${document}: ${path}`);
  for (const [, path] of text.matchAll(inLink)) {
    if (!existsSync(join(root, dirname(document), path))) missing.push(`${document}: ${path}`);
  }
}
if (missing.length > 0) {
  console.error(`Paths named in documents that do not exist:\n${missing.join("\n")}`);
  process.exit(1);
}
console.log(`${documents.length} documents name only paths that exist`);
