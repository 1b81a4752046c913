export { readConllu, type SurfaceSentence, type SurfaceToken, toSurface } from "./read-conllu.ts";
export { type NameExample, trainNames } from "./train-names.ts";
export { readNameExamples } from "./treebanks.ts";
