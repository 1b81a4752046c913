import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConllu, type SurfaceSentence, toSurface } from "./read-conllu.ts";

/** Own sentences, in `training/data`; the others in the folder of the treebanks. */
const OWN: ReadonlySet<string> = new Set(["news-train", "news-test"]);
const OWN_FOLDER = fileURLToPath(new URL("data/", import.meta.url));

/** Types of names given by hand. */
export const NAME_TYPES = new URL("data/", import.meta.url);

/** Sequoia's and our own test sentences are never trained on. */
export const SYNTAX_TREEBANKS = ["sequoia-train", "gsd-dev"];
export const NAME_TREEBANKS = ["sequoia-train", "sequoia-dev", "gsd-dev"];

export function readTreebanks(folder: string, names: readonly string[]): SurfaceSentence[] {
  return names.flatMap((name) =>
    readConllu(join(OWN.has(name) ? OWN_FOLDER : folder, `${name}.conllu`)).map(toSurface),
  );
}
