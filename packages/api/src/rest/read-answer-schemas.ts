import { join } from "node:path";
import ts from "typescript-compiler";
import { type AnswerSchema, type Definitions, schemaOfType } from "./schema-of-type.ts";

export interface AnswerSchemas {
  /** By the procedure that answers. */
  readonly answers: Readonly<Record<string, AnswerSchema>>;
  /** By the name that they are pointed to under. */
  readonly definitions: Readonly<Record<string, AnswerSchema>>;
}

/** Reads the schemas of all answers out of the types in `answers.ts`. Takes seconds: the compiler reads the whole package. */
export function readAnswerSchemas(): AnswerSchemas {
  const file = join(import.meta.dirname, "answers.ts");
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const table = source?.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === "Answers",
  );
  if (!table) throw new Error("answers.ts has no interface Answers");
  const definitions: Definitions = new Map();
  const answers = checker
    .getPropertiesOfType(checker.getTypeAtLocation(table))
    .map((property) => [property.name, schemaOfType(checker.getTypeOfSymbol(property), checker, definitions)] as const);
  return {
    answers: Object.fromEntries(answers),
    definitions: Object.fromEntries([...definitions].map(([name, { schema }]) => [name, schema])),
  };
}
