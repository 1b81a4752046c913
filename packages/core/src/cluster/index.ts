/** What putting articles side by side needs, without the language layer. */

export { type AgainstKnowledge, groupAgainstKnowledge } from "./against-knowledge.ts";
export { type CandidateKey, type CandidateKeys, ENOUGH } from "./candidate-keys.ts";
export type { Link } from "./compare/link.ts";
export { groupNodes, isBetter } from "./entity-nodes.ts";
export { type CopyPair, type Episode, groupEpisodes, type StoryArticle } from "./episodes/group-episodes.ts";
export type { ArticleCard } from "./prepare/prepared-document.ts";
export { type Change, createRelater, type Related, type Relater, type RelationStore } from "./relater.ts";
export { RelationIndex } from "./relation-index.ts";
export type { Constraint, Group } from "./settle/cluster-links.ts";
export { reasonOf } from "./settle/identify.ts";
export { type JudgedItem, type JudgedPair, type Judgements, NO_JUDGEMENTS } from "./settle/judgements.ts";
export type { Settled } from "./settle/settle.ts";
export type { LinkKind, StoredFindings } from "./settle/stored-findings.ts";
export { RULE_VERSION } from "./thresholds.ts";
