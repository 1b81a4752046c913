// Each package may name only its own layers below. Turbo's boundaries stop imports of undeclared packages and judge
// dependencies through others too; who may be asked directly is judged here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./toolchain.mjs";

const tooling = ["typescript", "vitest"];
const mayImport = {
  core: [],
  french: ["core"],
  knowledge: ["core"],
  db: ["core"],
  ingest: ["core", "french", "knowledge", "db"],
  api: ["core", "db", "ingest"],
  worker: ["core", "db", "ingest"],
  web: ["api"],
  cli: ["api"],
  server: ["api", "db", "ingest", "web", "worker"],
};

const faults = [];
for (const group of ["packages", "apps"]) {
  for (const name of readdirSync(join(root, group))) {
    const manifest = JSON.parse(readFileSync(join(root, group, name, "package.json"), "utf8"));
    const allowed = mayImport[name];
    if (!allowed) {
      faults.push(`${group}/${name} is in no layer; add it to scripts/check-layers.mjs with a decision record`);
      continue;
    }
    for (const dependency of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
      const own = dependency.match(/^@recoupe\/(.+)$/)?.[1];
      if (own && !allowed.includes(own) && !tooling.includes(own))
        faults.push(`@recoupe/${name} may not import ${dependency}`);
    }
  }
}
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log("layers hold");
