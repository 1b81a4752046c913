// `npm run docs` in apps/cli: writes docs/terminal.md anew.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { terminalDocument } from "./terminal-document.ts";

writeFileSync(join(import.meta.dirname, "../../../../docs/terminal.md"), terminalDocument());
