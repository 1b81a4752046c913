import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAnswerSchemas } from "./read-answer-schemas.ts";

writeFileSync(join(import.meta.dirname, "answer-schemas.json"), `${JSON.stringify(readAnswerSchemas())}\n`);
