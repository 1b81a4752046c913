import type { EntityCluster, EventCluster, NearDuplicate, Utterance } from "../model/comparison.ts";

/** What earlier stages of the comparison have joined, for the stages that need it. */
export interface JoinedFacts {
  readonly entities: readonly EntityCluster[];
  readonly events: readonly EventCluster[];
  readonly utterances: readonly Utterance[];
}
export interface JoinedForStories {
  readonly entities: readonly EntityCluster[];
  readonly events: readonly EventCluster[];
  readonly nearDuplicates: readonly NearDuplicate[];
}
