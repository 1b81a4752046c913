export { findLost, type LostAt, STAGES } from "./find-lost.ts";
export { lostOfPassages, lostOfSet } from "./lost-of-sets.ts";
export { asInput, inAnnotatorsNames } from "./match-extracted.ts";
export { measure } from "./measure.ts";
export { EPISODE_SETS, type EpisodeReport, measureEpisodes, readEpisodes } from "./measure-episodes.ts";
export { type PairsAt, pairsAt } from "./pairs-at-thresholds.ts";
export { measurePassages, PASSAGE_SETS, type PassageSet, readPassages } from "./read-passages.ts";
export { type AnnotatedArticle, analysisOf, HALVES, type Half, readSet, readSetIn } from "./read-set.ts";
export { smallWorld } from "./small-world.ts";
