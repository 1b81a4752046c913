export { type Analyser, createAnalyser } from "./create-analyser.ts";
