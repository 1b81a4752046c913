import { basename, extname } from "node:path";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";

/** Files are told apart by name without folder and extension, in pointers and in saved analyses. */
export function refuseTwins(files: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const name = basename(file, extname(file));
    const twin = seen.get(name);
    if (twin !== undefined) {
      throw new Failure(`« ${twin} » et « ${file} » portent le même nom.`, {
        exitCode: exitCode.usage,
        advice: "Les articles se distinguent par leur nom sans dossier ni extension : renommez l'un d'eux.",
      });
    }
    seen.set(name, file);
  }
}
