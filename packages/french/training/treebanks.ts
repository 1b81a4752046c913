import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { namesOf, readNameTypes } from "./names-from-treebank.ts";
import { readConllu, type SurfaceSentence, toSurface } from "./read-conllu.ts";
import { type NameExample, readBracketedNames } from "./train-names.ts";

/** Own sentences, in `training/data`; the others in the folder of the treebanks. */
const OWN: ReadonlySet<string> = new Set(["speech-frames", "news-syntax", "press-syntax"]);
const OWN_FOLDER = fileURLToPath(new URL("data/", import.meta.url));

/** Types of names given by hand. */
const NAME_TYPES = new URL("data/", import.meta.url);

/** Test sets are never trained on, nor is Sequoia's development set for syntax. */
export const SYNTAX_TREEBANKS = ["sequoia-train", "gsd-dev"];
/** Speech: its words and clauses are worth knowing, but it writes features and lemmas in ways of its own. */
export const SPEECH_TREEBANKS = ["rhapsodie-train", "rhapsodie-dev", "parisstories-train", "parisstories-dev"];
const NAME_TREEBANKS = ["sequoia-train", "sequoia-dev", "gsd-dev"];

export function readTreebanks(folder: string, names: readonly string[]): SurfaceSentence[] {
  return names.flatMap((name) =>
    readConllu(join(OWN.has(name) ? OWN_FOLDER : folder, `${name}.conllu`)).map(toSurface),
  );
}

/** Leaflets of medicines: hardly a name, and those are of drugs. */
const LEAFLET = /emea/;

/** All sentences with typed names: the treebanks' by the list of types, our own as they are marked. */
export function readNameExamples(folder: string): NameExample[] {
  const types = readNameTypes(NAME_TYPES);
  const treebanks = readTreebanks(folder, NAME_TREEBANKS).filter(({ id }) => !LEAFLET.test(id));
  const own = readTreebanks(folder, ["speech-frames"]);
  return [
    ...[...treebanks, ...own].map((sentence) => namesOf(sentence, types)),
    ...readBracketedNames(new URL("news-names.txt", NAME_TYPES)),
  ];
}
