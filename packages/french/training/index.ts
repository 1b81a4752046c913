export { namesOf, readNameTypes } from "./names-from-treebank.ts";
export { readConllu, type SurfaceSentence, type SurfaceToken, toSurface } from "./read-conllu.ts";
export { type NameExample, trainNames } from "./train-names.ts";
export { NAME_TREEBANKS, NAME_TYPES, readTreebanks } from "./treebanks.ts";
